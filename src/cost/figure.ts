import type { Figure } from './answer.ts';
import type { Range } from './money.ts';
import { usd } from './prices.ts';

/** A range of micro-dollars as dollars. */
export function figure([least, most]: Range, basis: Figure['basis']): Figure {
	return { usd: usd(least), atMost: usd(most), basis };
}

/** What a sum rests on: what adds nothing to it has no say, unless there is nothing else. */
export function basisOfSum(
	parts: readonly { readonly amount: Range; readonly basis: Figure['basis'] }[],
): Figure['basis'] {
	const some = parts.filter(({ amount }) => amount[1] !== 0);
	return weaker((some.length === 0 ? parts : some).map(({ basis }) => basis));
}

/** A sum is measured as soon as a part of it is, and no better than its most assumed part. */
export function weaker(parts: Iterable<Figure['basis']>): Figure['basis'] {
	const all = new Set(parts);
	if (all.has('assumed')) return 'assumed';
	return all.has('measured') ? 'measured' : 'declared';
}
