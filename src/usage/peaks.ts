import { Numbered } from './numbered.ts';
import { Table } from './table.ts';

/** What shares one quota of calls per second. */
export const groups: Readonly<Record<string, string>> = {
	'secretsmanager:GetSecretValue': 'secretsmanager:GetSecretValue',
	'ssm:GetParameter': 'ssm:read',
	'ssm:GetParameters': 'ssm:read',
	'ssm:GetParametersByPath': 'ssm:read',
};

/** The most calls within one second of a minute, on a resource or on all. */
export interface PeakRow {
	readonly account: string;
	readonly region: string;
	readonly group: string;
	/** Empty: all resources. */
	readonly resource: string;
	/** Minutes since 1970. */
	readonly minute: number;
	readonly perSecond: number;
}

const [daySeconds, edgeSeconds, minuteSeconds] = [86_400, 1800, 60];
const allResources = 0;

/** Counts calls by the second. Places and resources have numbers that whoever counts gives them. */
export class Peaks {
	readonly #seconds = new Table();
	readonly #groups = new Numbered<string>();

	/** The number of the group that an event belongs to; `undefined`: its calls are not counted. */
	group(event: string): number | undefined {
		const name = groups[event];
		return name === undefined ? undefined : this.#groups.of(name, () => name);
	}

	add(place: number, group: number, resources: readonly number[], time: number): void {
		this.#seconds.enter(place, group, allResources, time, 1, time, time);
		for (const resource of resources) this.#seconds.enter(place, group, resource + 1, time, 1, time, time);
	}

	/**
	 * The highest minute of each resource, and all those near midnight: calls of one second may be delivered on two days, and only there are
	 * they to be added up.
	 */
	rows(places: readonly (readonly [account: string, region: string])[], resources: readonly string[]): PeakRow[] {
		const table = this.#seconds;
		const order = table.sorted();
		const rows: PeakRow[] = [];
		for (let at = 0; at < order.length;) {
			const [place, group, number] = [0, 1, 2].map((column) => table.cell(order[at] ?? 0, column));
			const minutes = new Map<number, number>();
			let [best, highest] = [-1, 0];
			for (; at < order.length; at += 1) {
				const row = order[at] ?? 0;
				if (table.cell(row, 0) !== place || table.cell(row, 1) !== group || table.cell(row, 2) !== number) break;
				const minute = Math.floor(table.cell(row, 3) / minuteSeconds);
				const calls = table.cell(row, 4);
				if (calls > (minutes.get(minute) ?? 0)) minutes.set(minute, calls);
				if (calls > highest) [best, highest] = [minute, calls];
			}
			const [account, region] = places[place ?? 0] ?? ['', ''];
			const resource = number === allResources ? '' : (resources[(number ?? 0) - 1] ?? '');
			const series = { account, region, group: this.#groups.values[group ?? 0] ?? '', resource };
			for (const [minute, perSecond] of minutes) {
				if (minute === best || isNearMidnight(minute * minuteSeconds)) rows.push({ ...series, minute, perSecond });
			}
		}
		return rows;
	}
}

function isNearMidnight(time: number): boolean {
	const second = time % daySeconds;
	return second < edgeSeconds || second >= daySeconds - edgeSeconds;
}
