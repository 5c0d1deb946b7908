import { isRead, unread, type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { plain, render } from '../model/text.ts';
import { effectOf, matchingActions, type ActionInfo, type Effect } from './actions.ts';
import { isAdministration } from './administration.ts';
import { grant, type Grant } from './grant.ts';
import { describeKeepers } from './holder-words.ts';
import { describeNamed } from './holders.ts';
import { couldCover, isOpen } from './resource-pattern.ts';

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
		const wild: string[] = [];
		const effects = new Set<Effect>();
		let open: Unread | undefined;
		for (const action of actions) {
			const pattern = plain(action);
			if (pattern === undefined) open ??= unread('unresolved');
			const brought = (pattern === undefined ? [] : matchingActions(pattern)).filter((info) =>
				given.patterns.some((resource) => couldCover(resource, kindOf(info) ?? 'key', scope) && kindOf(info)),
			);
			if (!/[*?]/.test(pattern ?? '') || !brought.some(isChange)) continue;
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

/** Making a new secret and tags do nothing to the value of one that is there. */
function isChange({ name, level }: ActionInfo): boolean {
	const effect = effectOf(name);
	if (level === 'Tagging' || name === 'secretsmanager:CreateSecret') return false;
	return effect === 'change' || effect === 'delete' || effect === 'open' || effect === 'copy';
}
