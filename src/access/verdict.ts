import type { Resource } from '../model/estate.ts';
import type { Unread } from '../model/observed.ts';
import type { Condition } from '../model/policy.ts';
import type { Text } from '../model/text.ts';

/** A layer that a request passes. `key`: a key that nobody of another account may use, or that nobody may use at all. */
export type Layer =
	| 'identity-policy'
	| 'boundary'
	| 'resource-policy'
	| 'service-control'
	| 'resource-control'
	| 'key-policy'
	| 'key';

/** Whether a principal may do something with a resource. Unread: a part that is not known decides. */
export type Verdict = Permitted | Blocked | Unread;

export interface Permitted {
	/** `allowed-if`: under `conditions`, which nothing in the estate decides. */
	readonly outcome: 'allowed' | 'allowed-if';
	readonly conditions: readonly KeptCondition[];
	/** Layers that could not be read and may take it away: "at most". */
	readonly upperBound: readonly Unread[];
}

export interface Blocked {
	readonly outcome: 'blocked';
	readonly by: Layer;
	/** An explicit Deny, not the lack of an Allow. */
	readonly denied: boolean;
}

/** A condition that holds or not at the time of the request. */
export interface KeptCondition {
	/** Of a Deny the request must not meet it. */
	readonly effect: 'Allow' | 'Deny';
	readonly condition: Condition;
	/** Where it stands; all conditions of one Deny have to hold before it denies. Absent: a variable that has to have a value. */
	readonly statement?: Resource<'statement'>;
}

/** The layers that decided, with the statement of each where one did. */
export interface Explanation {
	readonly action: string;
	readonly verdict: Verdict;
	readonly steps: readonly Step[];
}

export interface Step {
	readonly layer: Layer;
	readonly outcome: 'allows' | 'allows-if' | 'denies' | 'lacks';
	/** `undefined`: a grant of a key, the default key of a service, an account's root, or nothing. */
	readonly statement?: Resource<'statement'>;
	/** What else decided: "grant 1234", "the default key of the account". */
	readonly words?: string;
}

/** Someone whom a policy names and the estate does not hold. */
export interface Outsider {
	readonly kind: 'outsider';
	/** `identity`: a role, user or session of an account that was not collected, or that a template does not make. */
	readonly type: 'everyone' | 'account' | 'identity' | 'service' | 'federated';
	readonly name: Text;
	readonly account?: string;
}

/** Someone who can read a secret or parameter. */
export interface Reader {
	readonly principal: Resource<'principal'> | Outsider;
	readonly verdict: Permitted;
	/** The actions that reveal the value and that the verdict speaks of; the first is the plainest. */
	readonly actions: readonly string[];
	/** Builds the path: policies, statements, and the leg of the key. */
	explain(): readonly Explanation[];
}

/** Who can read a secret or parameter. Built when asked for, and dropped with the estate's memo. */
export interface Readers {
	/** Administrators and service-linked roles among them. */
	readonly all: Iterable<Reader>;
	/** Without administrators and service-linked roles. */
	readonly effective: Iterable<Reader>;
	/** Of the effective ones. */
	readonly count: number;
	/** What could not be read and may take readers away. */
	readonly upperBound: readonly Unread[];
	/** What could not be read and may add readers. */
	readonly lowerBound: readonly Unread[];
}
