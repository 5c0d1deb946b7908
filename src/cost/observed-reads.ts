import { plain } from '../model/text.ts';
import type { Unread, Weighed } from '../model/observed.ts';
import { notApplicable, unread } from '../model/observed.ts';
import { question } from '../model/question.ts';
import type { Estate } from '../model/estate.ts';
import { absenceGap } from './absence.ts';
import { isOpenBatch, isValueRead } from './callers.ts';
import { parametersBelow } from './charged.ts';
import { usageIndex, windowAt, type Readable, type Window } from './usage-index.ts';

/** What a principal was seen to read. */
export interface ObservedReads {
	/** The window of its account and Region. */
	windowOf(resource: Readable): Window;
	/** Whether it read a secret or parameter; unread where the events do not tell. */
	has(resource: Readable): boolean | Unread;
}

/** By the ARN of the role or user. */
export const observedReads = question({
	kinds: ['principal'],
	ask({ arn, scope }, estate): Weighed<ObservedReads> {
		const index = usageIndex(estate);
		if (scope.world === 'iac' || index === undefined) return notApplicable;
		const principal = arn === undefined ? undefined : plain(arn);
		if (principal === undefined) return unread('not-collected');
		const read = estate.indexed(readsByPrincipal).get(principal);
		// A batch by tags or names may have read any secret.
		const isOpen = estate.indexed(openBatchers).has(principal);
		return {
			windowOf: (resource) => windowAt(index.usage, resource.scope),
			has: (resource) => {
				if (read?.has(resource) === true) return true;
				if (isOpen && resource.kind === 'secret') return unread('uncertain', 'a batch does not say what it read');
				// The trail of another account does not name the principal.
				const own = { account: scope.account, region: resource.scope.region };
				const foreign = scope.account === resource.scope.account ? null : absenceGap(estate, own);
				return foreign ?? absenceGap(estate, resource.scope) ?? false;
			},
		};
	},
});

function openBatchers(estate: Estate): ReadonlySet<string> {
	return new Set(
		usageIndex(estate)
			?.others.filter(isOpenBatch)
			.map(({ principal }) => principal),
	);
}

function readsByPrincipal(estate: Estate): ReadonlyMap<string, ReadonlySet<Readable>> {
	const reads = new Map<string, Set<Readable>>();
	const enter = (principal: string, resources: readonly Readable[]): void => {
		const own = reads.get(principal) ?? new Set();
		for (const resource of resources) own.add(resource);
		reads.set(principal, own);
	};
	const index = usageIndex(estate);
	for (const [resource, rows] of index?.rows ?? []) {
		for (const row of rows) {
			if (row.error === null && (isValueRead(row) || row.event === 'kms:Decrypt')) enter(row.principal, [resource]);
		}
	}
	for (const row of index?.byPath ?? []) {
		if (row.error === null) enter(row.principal, parametersBelow(row.resource, row, estate));
	}
	return reads;
}
