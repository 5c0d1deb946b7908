import { isUnread, type Unread } from '../../model/observed.ts';
import type { KeptCondition } from '../verdict.ts';
import type { Match } from './request.ts';

export function isKept(match: Match): match is readonly KeptCondition[] {
	return Array.isArray(match);
}

/** Whether both hold. What is not known counts only where nothing fails. */
export function both(one: Match, other: Match): Match {
	if (one === true || other === false) return other;
	if (other === true || one === false) return one;
	if (isUnread(one)) return one;
	if (isUnread(other)) return other;
	return [...one, ...other];
}

/** The better of two ways to the same: sure, then under the fewest conditions, then unread. The same whichever comes first. */
export function either(one: Match, other: Match): Match {
	if (one === true || other === false) return one;
	if (other === true || one === false) return other;
	if (isUnread(one)) return isUnread(other) ? firstReason(one, other) : other;
	if (isUnread(other)) return one;
	const [left, right] = [one, other];
	if (left.length !== right.length) return left.length < right.length ? left : right;
	return JSON.stringify(left.map(wordsOf)) <= JSON.stringify(right.map(wordsOf)) ? left : right;
}

function firstReason(one: Unread, other: Unread): Unread {
	return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

function wordsOf({ condition }: KeptCondition): unknown {
	const { operator, qualifier, ifExists, key, values } = condition;
	return [operator, qualifier, ifExists, key, values];
}
