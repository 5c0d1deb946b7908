import { isRead, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { plain, render } from '../../model/text.ts';
import { effectOf, matchingActions, type ActionInfo, type Effect } from '../actions.ts';
import { isAdministration } from '../administration.ts';
import { grant, type Grant } from '../grant.ts';
import { describeKeepers } from '../holder-words.ts';
import { describeNamed } from '../holders.ts';
import { couldCover, isOpen, type Openable } from '../resource-pattern.ts';

/** A grant whose wildcards bring more than reads. */
export interface WideAction {
	readonly grant: Grant;
	/** Who keeps it, in words. */
	readonly holders: string;
	/** As the statement has them: `secretsmanager:*`. */
	readonly actions: readonly string[];
	/** What they do to secrets and parameters, in words. */
	readonly effects: readonly string[];
	readonly patterns: readonly string[];
}

/** In the order they are told, with the words for a message. */
const words: Readonly<Partial<Record<Effect, string>>> = {
	read: 'read',
	change: 'change',
	delete: 'delete',
	open: 'open to others',
	copy: 'copy elsewhere',
};

/** The wildcards of a grant that change, delete, open or copy secrets or parameters; `null`: it has none. */
export const wideAction = question({
	kinds: ['statement'],
	needs: ['actions'],
	asks: [grant],
	ask({ actions, scope }, estate, statement): Weighed<WideAction | null> {
		if (actions === null) return null;
		const given = grant.of(statement, estate);
		if (!isRead(given)) return given;
		if (given === null || given.inverted.includes('NotResource') || isAdministration(statement)) return null;
		const reached = new Map<Openable, boolean>();
		const reach = (kind: Openable): boolean => {
			const known = reached.get(kind) ?? given.patterns.some((pattern) => couldCover(pattern, kind, scope));
			reached.set(kind, known);
			return known;
		};
		const wild: string[] = [];
		const effects = new Set<Effect>();
		let open: Unread | undefined;
		for (const action of actions) {
			const pattern = plain(action);
			if (pattern === undefined) open ??= unread('unresolved');
			if (pattern === undefined || !/[*?]/.test(pattern)) continue;
			const brought = matchingActions(pattern).filter((info) => {
				const kind = kindOf(info);
				return kind !== undefined && reach(kind);
			});
			if (!brought.some(isChange) || isSpelt(pattern, brought)) continue;
			wild.push(render(action));
			for (const { name } of brought) effects.add(effectOf(name) ?? 'list');
		}
		if (wild.length === 0) return open ?? null;
		if (given.patterns.every(isOpen)) return unread('unresolved');
		const own = statement.origin?.policy !== 'identity-policy';
		const holders = own ? describeNamed(given, statement, estate) : describeKeepers(given);
		if (holders === null) return null;
		return {
			grant: given,
			holders,
			actions: wild,
			effects: Object.entries(words).flatMap(([effect, word]) => (effects.has(effect as Effect) ? [word] : [])),
			patterns: own ? [statement.origin?.of.label ?? '*'] : given.patterns.map(render),
		};
	},
});

function kindOf({ service, resourceTypes }: ActionInfo): 'secret' | 'parameter' | undefined {
	if (service === 'secretsmanager' && resourceTypes.length > 0) return 'secret';
	return service === 'ssm' && resourceTypes.includes('parameter') ? 'parameter' : undefined;
}

/** Whether the author wrote an action out, and the asterisk brings only its like: `ssm:DeleteParameter*`. */
function isSpelt(pattern: string, brought: readonly ActionInfo[]): boolean {
	const written = pattern.replace(/\*$/, '').toLowerCase();
	const named = brought.find(({ name }) => name.toLowerCase() === written);
	return named !== undefined && brought.every(({ name }) => effectOf(name) === effectOf(named.name));
}

/** Making a new secret and tags do nothing to the value of one that is there. */
function isChange({ name, level }: ActionInfo): boolean {
	const effect = effectOf(name);
	if (level === 'Tagging' || name === 'secretsmanager:CreateSecret') return false;
	return effect === 'change' || effect === 'delete' || effect === 'open' || effect === 'copy';
}
