import { editDistance } from '../../model/edit-distance.ts';
import { factOf, type Resource } from '../../model/estate.ts';
import { isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { plain, render, type Text } from '../../model/text.ts';
import { actionsCalled, actionsOf, isComplete, matchingActions, type ActionInfo } from '../actions.ts';
import { describeSubjects } from '../holders.ts';
import { matchesAction } from '../match-pattern.ts';

/** An action of Secrets Manager, Parameter Store or KMS that does not exist. */
export interface UnknownAction {
	/** As the policy has it. */
	readonly action: string;
	/** The action that it was probably meant to be. */
	readonly nearest: string | null;
	/** Letters between the two. */
	readonly distance: number;
	/** `except`: NotAction leaves it out. */
	readonly element: 'allow' | 'deny' | 'except';
	/** Whom the statement is about, in words. */
	readonly holders: string;
}

/** The actions of a statement that match nothing in their service's list. Those of AWS managed policies are AWS's to mend. */
export const unknownActions = question({
	kinds: ['statement'],
	needs: ['effect'],
	weighs: ['actions', 'notActions'],
	across: ['principal.policies', 'principal.groups', 'policy.type'],
	ask({ effect, actions, notActions }, estate, statement): Weighed<readonly UnknownAction[]> {
		if (isByAws(statement)) return [];
		const listed = actions ?? notActions;
		if (isUnread(listed)) return listed;
		if (listed === null || 'notApplicable' in listed) return [];
		const element = actions === null ? 'except' : effect === 'Allow' ? 'allow' : 'deny';
		const found: UnknownAction[] = [];
		let open: Unread | undefined;
		for (const text of listed) {
			const guess = judge(text);
			if (isUnread(guess)) open ??= guess;
			else if (guess)
				found.push({ action: render(text), ...guess, element, holders: describeSubjects(statement, estate) });
		}
		return found.length > 0 ? found : (open ?? found);
	},
});

export function isByAws({ origin }: Resource<'statement'>): boolean {
	return origin?.of.kind === 'policy' && factOf(origin.of as Resource<'policy'>, 'type') === 'aws';
}

type Guess = Pick<UnknownAction, 'nearest' | 'distance'>;

const home = 'secretsmanager';

/** `undefined`: the action exists, or is none of our services'. */
function judge(text: Text): Guess | Unread | undefined {
	const [service, name] = halvesOf(render(text));
	const known = plain(text);
	if (known === undefined) {
		if (!isComplete(service) && /^[a-z0-9-]+$/.test(service)) return undefined;
		if (!isComplete(service)) return unread('unresolved', 'Action');
		const answers = new Set(actionsOf(service).map((action) => matchesAction(text, action.name)));
		if (answers.has('yes')) return undefined;
		return answers.has('maybe') ? unread('unresolved', 'Action') : { nearest: null, distance: Infinity };
	}
	if (isComplete(service)) {
		if (matchingActions(known).length > 0) return undefined;
		const guess = guessName(service, name);
		// A wildcard that nothing resembles was written for many services at once: `kms:View*` beside `kms:List*`.
		return /[*?]/.test(name) && guess.distance > 2 ? undefined : guess;
	}
	if (/[*?]/.test(service) || name === '' || !isLike(service, home)) return undefined;
	const [meant] = matchingActions(`${home}:${name}`);
	return meant
		? {
				nearest: `${home}:${/[*?]/.test(name) ? name : halvesOf(meant.name)[1]}`,
				distance: editDistance(service, home),
			}
		: guessName(home, name);
}

/** Far longer than any name that AWS gives an action. */
const longest = 100;

/** The action that a name is most like, or begins; a name of another service alone is that one. */
function guessName(service: string, name: string): Guess {
	if (name.length > longest) return { nearest: null, distance: Infinity };
	const stem = (/^[^*?]*/.exec(name)?.[0] ?? '').toLowerCase();
	const elsewhere = actionsCalled(name).filter((action) => action.service !== service);
	if (elsewhere.length === 1 && stem.length === name.length)
		return { nearest: elsewhere[0]?.name ?? null, distance: 0 };
	const actions = wordsOf(service);
	const longer = actions
		.filter(({ word }) => stem.length > 3 && word.startsWith(stem))
		.toSorted((a, b) => a.word.length - b.word.length);
	let best: Guess = { nearest: null, distance: longer.length > 0 ? 2 : Math.floor(stem.length / 3) + 1 };
	for (const { action, word } of actions) {
		const other = stem.length < name.length ? word.slice(0, stem.length) : word;
		// No two words are nearer than their lengths.
		if (Math.abs(stem.length - other.length) >= best.distance) continue;
		const distance = editDistance(stem, other, best.distance);
		if (distance < best.distance) best = { nearest: action.name, distance };
	}
	if (best.nearest !== null) return best;
	// Two that share their beginning are as near: `ReEncryptFrom` and `ReEncryptTo`.
	const near = longer.length > 2 ? longer.slice(0, 1) : longer;
	return { nearest: near.map(({ action }) => action.name).join(' or ') || null, distance: Infinity };
}

interface Word {
	readonly action: ActionInfo;
	/** Its name without the service, in lower case. */
	readonly word: string;
}

const words = new Map<string, readonly Word[]>();

function wordsOf(service: string): readonly Word[] {
	const known = words.get(service);
	if (known) return known;
	const made = actionsOf(service).map((action) => ({ action, word: halvesOf(action.name)[1].toLowerCase() }));
	words.set(service, made);
	return made;
}

function isLike(word: string, other: string): boolean {
	return Math.abs(word.length - other.length) <= 2 && editDistance(word, other) <= 2;
}

function halvesOf(action: string): readonly [service: string, name: string] {
	const colon = action.indexOf(':');
	return colon < 0 ? [action.toLowerCase(), ''] : [action.slice(0, colon).toLowerCase(), action.slice(colon + 1)];
}
