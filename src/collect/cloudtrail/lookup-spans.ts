/** Seconds since 1970, from the first to before the last. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** What of a stretch others leave open, in order. */
export function without(whole: Stretch, covered: readonly Stretch[]): Stretch[] {
	const open: Stretch[] = [];
	let { from } = whole;
	for (const one of joined(covered)) {
		if (one.to <= from) continue;
		if (one.from >= whole.to) break;
		if (one.from > from) open.push({ from, to: one.from });
		from = one.to;
	}
	if (from < whole.to) open.push({ from, to: whole.to });
	return open;
}

/** The same times in as few stretches as possible, in order. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
	const result: Stretch[] = [];
	for (const one of stretches.toSorted((a, b) => a.from - b.from)) {
		const last = result.at(-1);
		if (one.to <= one.from) continue;
		if (last && one.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, one.to) };
		else result.push(one);
	}
	return result;
}

export function secondsOf(stretches: readonly Stretch[]): number {
	return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Cuts stretches into about so many pieces of about the same length. */
export function cut(stretches: readonly Stretch[], pieces: number): Stretch[] {
	const length = Math.max(1, Math.ceil(secondsOf(stretches) / pieces));
	return stretches.flatMap(({ from, to }) => {
		const count = Math.max(1, Math.round((to - from) / length));
		const edge = (index: number): number => from + Math.floor(((to - from) * index) / count);
		return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1) }));
	});
}
