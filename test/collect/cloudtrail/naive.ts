import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { listLogFiles } from '../../../src/collect/cloudtrail/log-files.ts';
import { callerOf } from '../../../src/usage/caller.ts';
import { callOf, timeOf } from '../../../src/usage/event.ts';
import type { GrainRow } from '../../../src/usage/grain.ts';
import type { Json } from '../../../src/usage/json.ts';
import { keyUse } from '../../../src/usage/key-use.ts';

interface NaiveGrain {
	readonly rows: Map<string, string[]>;
	readonly damaged: string[];
	/** Calls by key and what for, each counted by the trail of the key's account. */
	readonly keyUses: Map<string, number>;
}

/** The grain of each partition as the simplest engine makes it: everything is parsed, and rows are kept by their text. */
export function naiveGrain(folder: string): NaiveGrain {
	const damaged: string[] = [];
	const rows = new Map<string, string[]>();
	const keyUses = new Map<string, number>();
	for (const { account, region, day, files } of listLogFiles(folder).partitions) {
		const own = new Map<string, { -readonly [Field in keyof GrainRow]: GrainRow[Field] }>();
		const ids = new Set<unknown>();
		for (const { path } of files) {
			const records = recordsOf(path);
			if (!records) damaged.push(path);
			for (const record of records ?? []) {
				const id = record['eventID'];
				if (ids.has(id) || timeOf(record) === undefined) continue;
				ids.add(id);
				for (const { key, resource } of keyUse(record)) {
					if (key.split(':')[4] !== record['recipientAccountId']) continue;
					keyUses.set(`${key} ${resource}`, (keyUses.get(`${key} ${resource}`) ?? 0) + 1);
				}
				const call = callOf(record);
				if (!call || call.sharedId !== '') continue;
				for (const resource of call.resources) {
					const shared = { ...callerOf(record), resource, event: call.event, error: call.error };
					const window = Math.floor(call.time / 300);
					const key = JSON.stringify([shared, window]);
					const row = own.get(key) ?? { ...shared, window, count: 0, first: call.time, last: call.time };
					row.count += 1;
					row.first = Math.min(row.first, call.time);
					row.last = Math.max(row.last, call.time);
					own.set(key, row);
				}
			}
		}
		rows.set(`${account} ${region} ${day}`, [...own.values()].map(textOf).toSorted());
	}
	return { rows, damaged, keyUses };
}

/** The fields of a row in one order. */
export function textOf(row: GrainRow): string {
	return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function recordsOf(path: string): Json[] | undefined {
	try {
		const raw = readFileSync(path);
		const text = (raw[0] === 0x1f ? gunzipSync(raw) : raw).toString('utf8');
		return (JSON.parse(text) as { Records: Json[] }).Records;
	} catch {
		return undefined;
	}
}
