import type { Usage, UsageRow } from '../model/usage.ts';

type Folded = Pick<UsageRow, 'resource' | 'principal' | 'workload' | 'event' | 'error' | 'count' | 'first' | 'last'>;

const columns = ['resource', 'principal', 'workload', 'event', 'error', 'count', 'first', 'last'] as const;

/** The relation for spreadsheets: one line for each resource, principal, workload, event and error. */
export function usageCsv({ rows }: Usage): string {
	const folded = new Map<string, Folded>();
	for (const row of rows) {
		const { resource, principal, workload, event, error, count, first, last } = row;
		const key = [resource, principal, workload ?? '', event, error ?? ''].join('\u0000');
		const known = folded.get(key);
		folded.set(key, {
			resource,
			principal,
			workload,
			event,
			error,
			count: count + (known?.count ?? 0),
			first: known && known.first < first ? known.first : first,
			last: known && known.last > last ? known.last : last,
		});
	}
	const lines = [...folded.values()].map((row) => columns.map((name) => cell(row[name])).join(','));
	return `${[columns.join(','), ...lines].join('\n')}\n`;
}

export function usageJson(usage: Usage): string {
	return `${JSON.stringify(usage, undefined, '\t')}\n`;
}

/** Spreadsheets take what begins like a formula for one; control characters would end the line. */
function cell(value: string | number | null): string {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const text = String(value ?? '').replace(/[\u0000-\u001f\u007f]/g, ' ');
	const tame = /^[=+@-]/.test(text) ? `'${text}` : text;
	return /[",]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
