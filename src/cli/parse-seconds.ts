const units = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** The seconds of a time such as `30s`, `10m`, `2h` or `1d`; `undefined`: it is none. */
export function parseSeconds(text: string): number | undefined {
	const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
	return unit === undefined ? undefined : Number(count) * units[unit as keyof typeof units];
}
