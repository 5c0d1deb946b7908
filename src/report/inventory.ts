import type { Finding, Subject } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { visible } from './visible.ts';

/** Name of the file if the caller gives none. */
export const defaultInventoryFile = 'hushlint-inventory.txt';

const header = '# Resources of the live accounts that hushlint has findings on, one a line: id, name, kind.';

/** A file for findings without one: a line for each live resource, so that viewers of SARIF have a place to show. */
export interface Inventory {
	readonly text: string;
	/** The line of a resource, from 1; the header's if it has none. */
	lineOf(resource: Subject): number;
}

/** The same resources give the same lines, whatever the order of the findings. */
export function inventory({ findings, suppressed }: Pick<Report, 'findings' | 'suppressed'>): Inventory {
	const live = [...findings, ...suppressed].filter(isLive);
	const entries = [...new Set(live.map(({ resource }) => entry(resource)))].toSorted();
	const lines = new Map(entries.map((line, at) => [line, at + 2]));
	return {
		text: `${[header, ...entries].join('\n')}\n`,
		lineOf: (resource) => lines.get(entry(resource)) ?? 1,
	};
}

/** Whether the finding is about a resource of an account, not about a place in a file. */
export function isLive({ location }: Finding): boolean {
	return location === undefined;
}

function entry({ id, name, kind }: Subject): string {
	return [id, name, kind].map(visible).join('\t');
}
