const units: Readonly<Record<string, number>> = {
	ns: 1e-9,
	us: 1e-6,
	µs: 1e-6,
	μs: 1e-6,
	ms: 1e-3,
	s: 1,
	m: 60,
	h: 3600,
};

/** Seconds of a Go duration such as `1h30m`; `undefined` if it is none. */
export function goSeconds(text: string): number | undefined {
	if (/^[+-]?0$/.test(text)) return 0;
	const [, sign, rest = ''] = /^([+-]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.exec(text) ?? [];
	if (rest === '') return undefined;
	let seconds = 0;
	for (const [, amount, unit = ''] of rest.matchAll(/([\d.]+)([a-zµμ]+)/g))
		seconds += Number(amount) * (units[unit] ?? 0);
	// Binary fractions of units add up to 1.7999….
	const rounded = Math.round(seconds * 1e9) / 1e9;
	return sign === '-' ? -rounded : rounded;
}
