import type { Estate, Resource } from '../model/estate.ts';
import { isUnread, type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { distinct, isBlocked } from './layers/judge.ts';
import { subjectOf } from './layers/subject.ts';
import { targetOf } from './layers/target.ts';
import { homeOf } from './population.ts';
import { judgeRead, type Readable } from './read-access.ts';
import { accessFacts } from './readers.ts';
import type { Permitted } from './verdict.ts';

/** A secret or parameter that a principal can read. */
export interface Read {
	readonly resource: Readable;
	readonly verdict: Permitted;
}

/** What a principal can read, in the snapshot's order. */
export interface Reads {
	readonly all: readonly Read[];
	/** What could not be read and may take reads away. */
	readonly upperBound: readonly Unread[];
	/** What could not be read and may add reads. */
	readonly lowerBound: readonly Unread[];
}

/** What a role or user can read, of its own account and of others. */
export const reads = question({
	kinds: ['principal'],
	weighs: ['policies', 'groups', 'boundary'],
	across: [
		...accessFacts,
		'secret.kmsKeyId',
		'parameter.kmsKeyId',
		'parameter.type',
		'secret.resourcePolicy',
		'secret.tags',
		'parameter.resourcePolicies',
		'parameter.tags',
	],
	ask(_, estate, principal): Weighed<Reads> {
		const subject = subjectOf(principal, estate);
		const all: Read[] = [];
		const lowerBound: Unread[] = [];
		for (const resource of readablesFor(principal, estate)) {
			const verdict = judgeRead(subject, targetOf(resource, estate), estate);
			if (isUnread(verdict)) lowerBound.push(verdict);
			else if (!isBlocked(verdict)) all.push({ resource, verdict });
		}
		return {
			all,
			upperBound: distinct(all.flatMap(({ verdict }) => verdict.upperBound)),
			lowerBound: distinct(lowerBound),
		};
	},
});

/** Templates know only their own; accounts may share. */
function readablesFor({ scope }: Resource, estate: Estate): readonly Readable[] {
	const all = [...estate.resources('secret'), ...estate.resources('parameter')];
	if (scope.world === 'account') return all.filter((one) => one.scope.world === 'account');
	const home = homeOf(scope);
	return all.filter((one) => homeOf(one.scope) === home);
}
