/** Why a fact could not be read, each with the words that follow "…: ". */
export const reasons = {
	'not-collected': 'it was not collected',
	unlisted: 'its kind was not listed in this scope',
	denied: 'access was denied',
	throttled: 'the service kept throttling the call',
	failed: 'the service did not answer the call properly',
	'pending-deletion': 'its deletion is scheduled',
	unsupported: 'this endpoint does not offer the call',
	interrupted: 'the collection was interrupted',
	foreign: 'it belongs to another account or Region',
	unparsable: 'it could not be parsed',
	unresolved: 'the template does not determine it',
	elsewhere: 'something outside this template may decide it',
	unfamiliar: 'hushlint does not know what it means',
	uncertain: 'it may mean something else',
	undisclosed: 'only the value would tell, and values are never read',
	unpriced: 'no price is known for this Region',
} as const;

/** A reason of this version; newer snapshots may carry others, which `sentence` prints as they are. */
export type Reason = keyof typeof reasons;

/** A fact we could not read. In JSON: `{ "unread": "denied", "detail": "secretsmanager:GetResourcePolicy" }`. */
export interface Unread {
	readonly unread: Reason;
	/** What was tried: an IAM action, a template expression. Never text of the input. */
	readonly detail?: string;
}

/** A fact as a snapshot holds it: a bare value was read, `null` was read and there is none, `Unread` could not be read. */
export type Observed<Value> = Value | Unread;

/** A fact that does not exist in the world of the resource: neither read nor unread, never a gap. */
export interface NotApplicable {
	readonly notApplicable: true;
}

export const notApplicable: NotApplicable = Object.freeze({ notApplicable: true });

/** A fact as a rule weighs it: it must be tested before use. */
export type Weighed<Value> = Value | Unread | NotApplicable;

export function unread(reason: Reason, detail?: string): Unread {
	return detail === undefined ? { unread: reason } : { unread: reason, detail };
}

export function isUnread(value: unknown): value is Unread {
	return typeof value === 'object' && value !== null && 'unread' in value;
}

export function isNotApplicable(value: unknown): value is NotApplicable {
	return typeof value === 'object' && value !== null && 'notApplicable' in value;
}

/** Whether a weighed fact holds a value (`null`, "there is none", is a value). */
export function isRead<Value>(value: Value | Unread | NotApplicable): value is Value {
	return !isUnread(value) && !isNotApplicable(value);
}

/** The words for a reason, with what was tried: "access was denied (kms:DescribeKey)". */
export function sentence({ unread: reason, detail }: Unread): string {
	const words: string = Object.hasOwn(reasons, reason) ? reasons[reason] : reason;
	return detail === undefined ? words : `${words} (${detail})`;
}

/** The sum; unread if one of the numbers is. */
export function sumOf(numbers: readonly Observed<number>[]): Observed<number> {
	let total = 0;
	for (const number of numbers) {
		if (isUnread(number)) return number;
		total += number;
	}
	return total;
}
