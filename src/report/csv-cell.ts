import { visible } from './visible.ts';

/** A cell of a CSV file: quoted where it must be, and never a formula to a spreadsheet. */
export function csvCell(value: string | number = ''): string {
	if (typeof value === 'number') return String(value);
	const shown = visible(value);
	const safe = /^\s*[=+\-@]/.test(shown) ? `'${shown}` : shown;
	return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
