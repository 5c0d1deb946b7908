import type { Usage, UsageRow } from '../model/usage.ts';
import { csvCell } from '../report/csv-cell.ts';
import { toJson } from '../report/visible.ts';

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
	return toJson(usage);
}

/** Names are what callers wrote: a control character in one counts as a space. */
function cell(value: string | number | null): string {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	return csvCell(typeof value === 'number' ? value : (value ?? '').replace(/[\u0000-\u001f\u007f]/g, ' '));
}
