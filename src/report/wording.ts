// To make one takes longer than all the rest of a small report, and JSON needs none.
let whole: Intl.NumberFormat | undefined;
let dollars: Intl.NumberFormat | undefined;

/** `1,234`. */
export function number(count: number): string {
	whole ??= new Intl.NumberFormat('en-US');
	return whole.format(count);
}

export function plural(count: number, singular: string, several = `${singular}s`): string {
	return `${number(count)} ${count === 1 ? singular : several}`;
}

/** `$0.40`, `$1,234.56`, `< $0.01`. */
export function money(usd: number): string {
	dollars ??= new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
	return usd > 0 && usd < 0.01 ? '< $0.01' : dollars.format(usd);
}

/** `a, b and c`; beyond the limit `a, b and 7 more`. */
export function listed(items: readonly string[], limit = Infinity): string {
	const shown = items.length > limit ? items.slice(0, limit) : items;
	const rest = items.length - shown.length;
	const parts = rest > 0 ? [...shown, `${number(rest)} more`] : shown;
	if (parts.length < 2) return parts.join('');
	return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Up to the first full stop that ends a sentence, or the end of the line. */
export function firstSentence(text: string): string {
	const [line = ''] = text.trimStart().split('\n', 1);
	return /^.*?[.!?](?=\s+[^\sa-z]|\s*$)/u.exec(line)?.[0] ?? line.trimEnd();
}
