import { statementsOf } from '../access/statements.ts';
import type { Estate, Kind, Resource } from '../model/estate.ts';
import type { Unread } from '../model/observed.ts';
import type { PolicyOrigin } from '../model/policy.ts';

/** A policy that could not be read, so that its statements are unknown. */
export interface MissingPolicy {
	readonly missing: Unread;
	readonly origin: { readonly policy: PolicyOrigin; readonly of: Resource };
}

/** Everything of a kind that rules judge, in the snapshot's order. */
export function subjectsOf(kind: Kind, estate: Estate): Iterable<Resource | MissingPolicy> {
	return kind === 'statement' ? statementsOf(estate) : estate.resources(kind);
}
