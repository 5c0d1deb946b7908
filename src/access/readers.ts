import type { Estate, Resource } from '../model/estate.ts';
import { isUnread, type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { encryptionKey } from '../model/encryption.ts';
import { isAdministrator } from './administrators.ts';
import { candidatesFor, splitClass } from './candidates.ts';
import { distinct, isBlocked } from './layers/judge.ts';
import type { Subject } from './layers/subject.ts';
import { keyOfTarget, targetOf, type Target } from './layers/target.ts';
import { isOnlyOwn, outsidersOf, unlistedAt } from './outsiders.ts';
import { actionsThatRead, askedFor, explainReadOf, judgeRead, readActionsOf, type Readable } from './read-access.ts';
import type { Outsider, Permitted, Reader, Readers } from './verdict.ts';

/** What reading rests on across the estate. */
export const accessFacts: readonly string[] = [
	'principal.policies',
	'principal.groups',
	'principal.boundary',
	'principal.tags',
	'principal.trust',
	'policy.document',
	'account.organization',
	'account.serviceControl',
	'account.resourceControl',
	'key.policy',
	'key.grants',
	'key.state',
];

/** Who can read a secret or parameter; unread if nobody in sight can, and no principals were listed. */
export const readers = question({
	kinds: ['secret', 'parameter'],
	weighs: ['tags'],
	asks: [encryptionKey],
	across: [...accessFacts, 'secret.resourcePolicy', 'parameter.resourcePolicies'],
	ask(_, estate, resource): Weighed<Readers> {
		const target = targetOf(resource, estate);
		const found = gather(target, resource as Readable, estate);
		const unlisted = unlistedAt(target, estate);
		if (unlisted && found.groups.length === 0) return unlisted;
		return readersOf(target, unlisted ? { ...found, lowerBound: [unlisted, ...found.lowerBound] } : found, estate);
	},
});

/** Readers that share a verdict. */
interface Group {
	readonly subjects: readonly Subject[];
	readonly verdict: Permitted;
	readonly outsider?: Outsider;
}

interface Found {
	readonly groups: readonly Group[];
	readonly lowerBound: readonly Unread[];
}

function gather(target: Target, resource: Readable, estate: Estate): Found {
	const groups: Group[] = [];
	const lowerBound: Unread[] = [...target.policy.unread];
	const key = keyOfTarget(target, estate);
	const keyPolicy = key !== null && !isUnread(key) && key.key ? targetOf(key.key, estate).policy : undefined;
	for (const candidate of candidatesFor(target, askedFor(target), estate)) {
		for (const subjects of splitClass(candidate, target, keyPolicy))
			judgeClass(subjects, target, estate, groups, lowerBound);
	}
	for (const { outsider, subject } of outsidersOf(target, readActionsOf(resource.kind), estate)) {
		const verdict = judgeRead(subject, target, estate);
		if (isUnread(verdict)) lowerBound.push(verdict);
		else if (!isBlocked(verdict) && !(outsider.type === 'everyone' && isOnlyOwn(verdict.conditions, target))) {
			groups.push({ subjects: [subject], verdict, outsider });
		}
	}
	return { groups, lowerBound: distinct(lowerBound) };
}

/** One verdict for all, unless it rests on who the one is. */
function judgeClass(
	subjects: readonly Subject[],
	target: Target,
	estate: Estate,
	groups: Group[],
	lowerBound: Unread[],
): void {
	const [first, ...rest] = subjects;
	if (!first) return;
	const looked = { subject: false, principal: false, context: false };
	const verdict = judgeRead(first, target, estate, looked);
	const same = looked.principal ? [first] : subjects;
	if (isUnread(verdict)) lowerBound.push(verdict);
	else if (!isBlocked(verdict)) groups.push({ subjects: same, verdict });
	if (!looked.principal) return;
	for (const subject of rest) {
		const own = judgeRead(subject, target, estate);
		if (isUnread(own)) lowerBound.push(own);
		else if (!isBlocked(own)) groups.push({ subjects: [subject], verdict: own });
	}
}

function readersOf(target: Target, { groups, lowerBound }: Found, estate: Estate): Readers {
	const isEffective = ({ principal, serviceLinked }: Subject): boolean =>
		!serviceLinked && (!principal || !isAdministrator(principal, estate));
	let count: number | undefined;
	return {
		all: lazily(() => each(groups, target, estate)),
		effective: lazily(() => each(groups, target, estate, isEffective)),
		get count() {
			return (count ??= groups.reduce((sum, { subjects }) => sum + subjects.filter(isEffective).length, 0));
		},
		upperBound: distinct(groups.flatMap(({ verdict, outsider }) => (outsider ? [] : verdict.upperBound))),
		lowerBound,
	};
}

function lazily<Item>(start: () => Iterator<Item>): Iterable<Item> {
	return { [Symbol.iterator]: start };
}

function* each(
	groups: readonly Group[],
	target: Target,
	estate: Estate,
	isWanted: (subject: Subject) => boolean = () => true,
): Generator<Reader> {
	for (const { subjects, verdict, outsider } of groups) {
		for (const subject of subjects) {
			const principal: Resource<'principal'> | Outsider | undefined = subject.principal ?? outsider;
			if (!principal || !isWanted(subject)) continue;
			yield {
				principal,
				verdict,
				get actions() {
					return actionsThatRead(subject, target, estate);
				},
				explain: () => explainReadOf(subject, target, estate),
			};
		}
	}
}
