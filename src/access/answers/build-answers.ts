import { belongsTo, type Estate } from '../../model/estate.ts';
import { isNotApplicable, isRead, isUnread, sentence, unread, type Unread } from '../../model/observed.ts';
import {
	answerVersion,
	type AnswerHead,
	type AnswerReader,
	type FutureReader,
	type OverviewAnswer,
	type ReadersAnswer,
	type ResourceReaders,
} from './answer.ts';
import { describeConditions, describePath, describePrincipal, describeResource, isServiceLinked } from './describe.ts';
import { takeovers, type Takeover } from '../escalation.ts';
import type { Readable } from '../read-access.ts';
import { readers } from '../readers.ts';
import { blockedReaders } from './sole-blocks.ts';
import type { Reader } from '../verdict.ts';

/** Who can read each of the resources. */
export function answerReaders(resources: readonly Readable[], estate: Estate, tool: string): ReadersAnswer {
	const answers = resources.map((resource) => {
		const answer = resourceReaders(resource, estate);
		estate.forget();
		return answer;
	});
	return { question: 'readers', ...headOf(estate, tool), resources: answers };
}

/** How many can read each of the resources. */
export function answerOverview(resources: readonly Readable[], estate: Estate, tool: string): OverviewAnswer {
	const answers = resources.map((resource) => {
		const found = readers.of(resource, estate);
		const known = isUnread(found) || isNotApplicable(found) ? undefined : found;
		const answer = {
			resource: describeResource(resource, estate),
			count: known?.count ?? 0,
			atMost: sentences(known?.upperBound ?? []),
			atLeast: sentences(isUnread(found) ? [found] : (known?.lowerBound ?? [])),
		};
		estate.forget();
		return answer;
	});
	return { question: 'overview', ...headOf(estate, tool), resources: answers };
}

export function headOf(estate: Estate, version: string): AnswerHead {
	return {
		version: answerVersion,
		tool: { name: 'hushlint', version },
		takenAt: estate.snapshot.takenAt,
		unlisted: unlistedIn(estate),
	};
}

/** A template declares what it declares; what its scope says of elsewhere is no lack of it. */
function unlistedIn(estate: Estate): string[] {
	return estate.scopes.flatMap((scope) =>
		(['secret', 'parameter'] as const).flatMap((kind) => {
			if (!belongsTo(scope, kind, estate)) return [];
			const listed = scope.listed[kind] ?? (scope.world === 'iac' ? true : unread('not-collected'));
			if (listed === true || listed.unread === 'elsewhere') return [];
			const place = scope.root ?? [scope.account, scope.region].filter(Boolean).join(' ');
			return [`${kind}s of ${place || scope.id}: ${sentence(listed)}`];
		}),
	);
}

function resourceReaders(resource: Readable, estate: Estate): ResourceReaders {
	const found = readers.of(resource, estate);
	const described = describeResource(resource, estate);
	if (isUnread(found) || isNotApplicable(found)) {
		const atLeast = isUnread(found) ? sentences([found]) : [];
		return {
			resource: described,
			count: 0,
			readers: [],
			blocked: [],
			future: [],
			atMost: [],
			atLeast,
			futureAtLeast: [],
		};
	}
	const plain = new Set([...found.effective].map(({ principal }) => principal));
	const all = [...found.all];
	const doors = takeovers.of(resource, estate);
	return {
		resource: described,
		count: found.count,
		readers: all.map((reader) => describeReader(reader, plain, estate)),
		blocked: blockedReaders(resource, estate),
		future: isRead(doors) ? futureReaders(doors.all, estate) : [],
		atMost: sentences(found.upperBound),
		atLeast: sentences(found.lowerBound),
		futureAtLeast: isRead(doors) ? sentences(doors.lowerBound) : isUnread(doors) ? sentences([doors]) : [],
	};
}

/** Steps of one kind by one principal are one: whoever may assume any role may assume each reader. */
function futureReaders(steps: readonly Takeover[], estate: Estate): FutureReader[] {
	const alike = new Map<string, [Takeover, ...Takeover[]]>();
	for (const step of steps) {
		const key = JSON.stringify([step.principal.scope.id, step.principal.id, step.action]);
		const known = alike.get(key);
		if (known) known.push(step);
		else alike.set(key, [step]);
	}
	return [...alike.values()].map((all) => {
		const [{ principal, action, words, conditions, reads, explain: path }] = all;
		const others = all.length === 2 ? ', or another like it' : `, or ${all.length - 1} others like it`;
		return {
			principal: describePrincipal(principal),
			reads,
			action,
			words: all.length === 1 ? words : words + others,
			via: all.flatMap(({ via }) => via?.label ?? []),
			conditions: describeConditions(conditions),
			path: describePath(path(), principal, estate),
		};
	});
}

/** `plain`: readers that are neither administrators nor service-linked. Why an administrator can read needs no path. */
export function describeReader(reader: Reader, plain: ReadonlySet<unknown>, estate: Estate): AnswerReader {
	const { principal, verdict, actions, explain: path } = reader;
	const administrator = principal.kind === 'principal' && !plain.has(principal) && !isServiceLinked(principal);
	return {
		principal: describePrincipal(principal, administrator ? 'administrator' : undefined),
		outcome: verdict.outcome,
		actions,
		conditions: describeConditions(verdict.conditions),
		path: administrator ? [] : describePath(path(), principal, estate),
		atMost: doubtsOf(reader),
	};
}

/** What was read of someone outside is only what lets it in. */
export function doubtsOf({ principal, verdict }: Pick<Reader, 'principal' | 'verdict'>): string[] {
	if (principal.kind === 'principal') return sentences(verdict.upperBound);
	const known = verdict.upperBound.filter((reason) => reason.unread !== 'foreign');
	const own = known.length === verdict.upperBound.length ? [] : ['the policies of its own account were not read'];
	return [...own, ...sentences(known)];
}

export function sentences(reasons: readonly Unread[]): string[] {
	return [...new Set(reasons.map(sentence))];
}
