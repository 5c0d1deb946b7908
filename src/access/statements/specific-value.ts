import { isHole, partsOf, plain, splitText, type Answer, type Text } from '../../model/text.ts';
import type { KeyClass } from '../condition-keys.ts';

/** How an operator compares: letter by letter, with wildcards, or as a range of addresses. */
export type Comparison = 'exact' | 'wildcard' | 'range';

/** Whether a value names some callers rather than fitting any stranger. An exact value always does: to it `*` is a letter. */
export function isSpecific(value: Text, keyClass: KeyClass, comparison: Comparison): Answer {
	const own = withoutVariables(value);
	if (own === undefined) return 'maybe';
	if (comparison === 'exact') return 'yes';
	if (comparison === 'range') return isNarrowRange(own);
	switch (keyClass) {
		case 'organization':
			return hasLetters(own, 10);
		case 'organization-path':
			return hasLetters(splitText(own, '/')[0] ?? '', 10);
		case 'unique-id':
			return hasLetters(splitText(own, ':')[0] ?? '', 12);
		case 'account':
		case 'network':
			return hasLetters(own, 12);
		case 'principal-arn':
		case 'source-arn':
			return hasAccount(own);
		default:
			return startsPlain(own, 1);
	}
}

/** Whether a value is `*`, and so fits everything under an operator with wildcards. */
export function isStar(value: Text): Answer {
	const parts = partsOf(value);
	if (parts.some((part) => !isHole(part) && /[^*]/.test(part))) return 'no';
	if (parts.some(isHole)) return 'maybe';
	return parts.length > 0 ? 'yes' : 'no';
}

/** Policy variables that stand for the owner of the resource are specific; `undefined` if there are others. */
function withoutVariables(value: Text): Text | undefined {
	const parts = partsOf(value).map((part) =>
		isHole(part)
			? part
			: part
					.replace(/\$\{aws:ResourceAccount\}/gi, '0'.repeat(12))
					.replace(/\$\{aws:ResourceOrg(ID|Paths)\}/gi, `o-${'0'.repeat(10)}`)
					.replace(/\$\{[*?$]\}/g, '_'),
	);
	return parts.some((part) => !isHole(part) && part.includes('${')) ? undefined : (plain(parts) ?? parts);
}

/** Whether at least `least` characters are fixed, or all are. */
function hasLetters(value: Text, least: number): Answer {
	let [fixed, wild, open] = [0, false, false];
	for (const part of partsOf(value)) {
		if (isHole(part)) {
			fixed += part.width ?? 0;
			open ||= part.width === undefined;
		} else {
			fixed += part.replace(/[*?]/g, '').length;
			wild ||= /[*?]/.test(part);
		}
	}
	if (fixed >= least) return 'yes';
	if (open) return 'maybe';
	return wild ? 'no' : 'yes';
}

/** Whether an ARN's account is fixed; an ARN without account (a bucket) has to name its resource. */
function hasAccount(value: Text): Answer {
	const segments = splitText(value, ':');
	const [account, resource] = segments.slice(4);
	if (account === undefined) return hasLetters(value, Infinity);
	return account === '' && resource !== undefined ? startsPlain(resource, 3) : hasLetters(account, 12);
}

/** Whether the first `least` characters are fixed. */
function startsPlain(value: Text, least: number): Answer {
	const [first] = partsOf(value);
	if (first === undefined) return 'yes';
	if (isHole(first)) return 'maybe';
	const fixed = /^[^*?]*/.exec(first)?.[0].length ?? 0;
	if (fixed >= least) return 'yes';
	return fixed < first.length ? 'no' : hasLetters(value, Infinity);
}

/** A range wider than /8 (IPv4) or /32 (IPv6) holds too many strangers to be a limit. */
function isNarrowRange(value: Text): Answer {
	const range = plain(value);
	if (range === undefined) return 'maybe';
	const bits = /\/(\d+)$/.exec(range)?.[1];
	if (bits === undefined) return 'yes';
	return Number(bits) >= (range.includes(':') ? 32 : 8) ? 'yes' : 'no';
}
