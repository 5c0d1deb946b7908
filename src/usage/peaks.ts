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
		const series = new Map<number, Series>();
		for (let row = 0; row < table.size; row += 1) {
			const place = table.cell(row, 0);
			const group = table.cell(row, 1);
			const resource = table.cell(row, 2);
			const key = (resource * this.#groups.values.length + group) * places.length + place;
			let one = series.get(key);
			if (!one) series.set(key, (one = { place, group, resource, best: 0, highest: 0, edge: new Map() }));
			const calls = table.cell(row, 4);
			const minute = Math.floor(table.cell(row, 3) / minuteSeconds);
			if (calls > one.highest || (calls === one.highest && minute < one.best)) {
				one.best = minute;
				one.highest = calls;
			}
			if (isNearMidnight(minute * minuteSeconds)) one.edge.set(minute, Math.max(calls, one.edge.get(minute) ?? 0));
		}
		return [...series.values()].flatMap(({ place, group, resource, best, highest, edge }) => {
			const [account, region] = places[place] ?? ['', ''];
			const name = resource === allResources ? '' : (resources[resource - 1] ?? '');
			const known = { account, region, group: this.#groups.values[group] ?? '', resource: name };
			return [...edge.set(best, highest)].map(([minute, perSecond]) => ({ ...known, minute, perSecond }));
		});
	}
}

/** The calls that are counted together. */
interface Series {
	readonly place: number;
	readonly group: number;
	readonly resource: number;
	/** The minute with the most calls in one second, and how many. */
	best: number;
	highest: number;
	/** The most of each minute near midnight. */
	readonly edge: Map<number, number>;
}

function isNearMidnight(time: number): boolean {
	const second = time % daySeconds;
	return second < edgeSeconds || second >= daySeconds - edgeSeconds;
}
