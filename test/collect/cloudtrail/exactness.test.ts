import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTrail } from '../../../bench/trail.ts';
import { unpackRows } from '../../../src/collect/cloudtrail/grain-block.ts';
import { listLogFiles } from '../../../src/collect/cloudtrail/log-files.ts';
import { buckets, PartitionFile } from '../../../src/collect/cloudtrail/partition-file.ts';
import { readUsage } from '../../../src/collect/cloudtrail/read-usage.ts';
import { signatureOf } from '../../../src/collect/cloudtrail/fold-partition.ts';
import { Grain } from '../../../src/usage/grain.ts';
import { temporaryFolder } from './folder.ts';
import { naiveGrain, textOf } from './naive.ts';

/** The grain of each partition that the cache holds, by what it was made from. */
function keptRows(cache: string): Map<string, string[]> {
	const rows = new Map<string, string[]>();
	for (const name of readdirSync(cache).filter((one) => one.endsWith('.grain'))) {
		const file = PartitionFile.open(join(cache, name));
		if (!file) throw new Error(`${name} cannot be read`);
		const grain = new Grain();
		for (const block of file.rows(0, buckets)) unpackRows(block, grain, (_, resource) => resource);
		const texts = Array.from({ length: grain.size }, (_, row) => textOf(grain.row(row)));
		rows.set(file.summary.signature, texts.toSorted());
	}
	return rows;
}

describe.each([1, 2, 3])('a trail made from seed %i', (seed) => {
	const folder = temporaryFolder();
	const cache = temporaryFolder();
	const options = { seed, days: 2, files: 4, events: 150, density: 0.25, damagedEvery: 6 };
	const damaged = writeTrail(folder, { ...options, ...(seed === 2 ? { organization: 'o-exampleorg1' } : {}) });
	const naive = naiveGrain(folder);

	it('folds to the rows of an engine that parses everything', async () => {
		const reading = await readUsage(folder, { cache });
		const kept = keptRows(cache);
		const { partitions } = listLogFiles(folder);
		const ours = partitions.map((partition) => kept.get(signatureOf(partition)));
		expect(ours).toEqual(partitions.map(({ account, region, day }) => naive.rows.get(`${account} ${region} ${day}`)));
		expect(ours.flat().length).toBeGreaterThan(100);
		expect(reading.damaged.map(({ path }) => path).toSorted()).toEqual(damaged.toSorted());
		expect(naive.damaged.toSorted()).toEqual(damaged.toSorted());
		expect(reading.usage.rows.some(({ resource }) => resource === 'FORGED')).toBe(false);
		const uses = (reading.usage.keyUses ?? []).map(({ key, resource, count }) => [`${key} ${resource}`, count]);
		expect(uses).toEqual([...naive.keyUses].toSorted(([a], [b]) => (a < b ? -1 : 1)));
		expect(uses.length).toBeGreaterThan(30);
		const days = reading.usage.coverage.flatMap(({ damagedDays = [] }) => damagedDays);
		expect(days.length).toBeGreaterThan(0);
	});

	it('gives the same from the cache, without it, and put together bucket by bucket', async () => {
		const first = await readUsage(folder, { cache });
		expect([first.reused, first.partitions]).toEqual([8, 8]);
		const fresh = await readUsage(folder);
		expect(fresh.usage).toEqual(first.usage);
		const small = await readUsage(folder, { rowsAtOnce: 10 });
		expect(small.usage).toEqual(first.usage);
		const modes = readdirSync(cache).map((name) => statSync(join(cache, name)).mode & 0o777);
		expect(new Set(modes)).toEqual(new Set([0o600]));
	});

	it('counts a read across accounts once', async () => {
		const { usage } = await readUsage(folder, { cache });
		const foreign = usage.rows.filter(({ resource }) => resource.endsWith('secret:shared/key-AbCdEf'));
		expect(foreign.length).toBeGreaterThan(0);
		const kept = readdirSync(cache).flatMap((name) => {
			const file = PartitionFile.open(join(cache, name));
			return Array.from({ length: buckets }, (_, bucket) => file?.shared(bucket) ?? []).flat();
		});
		const ids = new Set(kept.map(({ sharedId }) => sharedId));
		expect(kept.length).toBeGreaterThan(ids.size);
		expect(foreign.reduce((sum, { count }) => sum + count, 0)).toBe(ids.size);
	});
});
