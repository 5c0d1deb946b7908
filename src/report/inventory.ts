import type { Finding, Subject } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { visible } from './visible.ts';

/** Name of the file if the caller gives none. */
export const defaultInventoryFile = 'hushlint.inventory.txt';

const header = '# Live resources that hushlint has findings on, one a line: id, name, kind.';

type Findings = Pick<Report, 'findings' | 'suppressed'>;

/**
 * A file for findings that have none: a line for each live resource, so that viewers of SARIF have a place to show.
 * The same resources give the same lines, whatever the order of the findings.
 */
export function inventory(findings: Findings): string {
	return `${[header, ...entries(findings)].join('\n')}\n`;
}

/** The line of each resource in the inventory, from 1; the header's if it has none. */
export function inventoryLines(findings: Findings): (resource: Subject) => number {
	const lines = new Map(entries(findings).map((line, at) => [line, at + 2]));
	return (resource) => lines.get(entry(resource)) ?? 1;
}

/** Whether the finding is about a resource of an account, not about a place in a file. */
export function isLive({ location }: Finding): boolean {
	return location === undefined;
}

function entries({ findings, suppressed }: Findings): string[] {
	const live = [...findings, ...suppressed].filter(isLive);
	return [...new Set(live.map(({ resource }) => entry(resource)))].toSorted();
}

function entry({ id, name, kind }: Subject): string {
	return [id, name, kind].map(visible).join('\t');
}
