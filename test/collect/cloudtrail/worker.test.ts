import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { writeTrail } from '../../../bench/trail.ts';
import { foldAll } from '../../../src/collect/cloudtrail/fold-all.ts';
import { foldPartition } from '../../../src/collect/cloudtrail/fold-partition.ts';
import { listLogFiles } from '../../../src/collect/cloudtrail/log-files.ts';
import { buckets, PartitionFile } from '../../../src/collect/cloudtrail/partition-file.ts';
import { temporaryFolder } from './folder.ts';

it('the built worker folds what this thread folds', async () => {
	const [folder, kept] = [temporaryFolder(), temporaryFolder()];
	writeTrail(folder, { seed: 4, days: 1, files: 2, events: 50, density: 0.3, damagedEvery: 3 });
	const { partitions } = listLogFiles(folder);
	const worker = new Worker(new URL('../../../dist/usage-worker.js', import.meta.url));
	try {
		for (const partition of partitions) {
			const [ours, theirs] = [join(kept, 'ours'), join(kept, 'theirs')];
			await foldPartition({ partition, target: ours });
			const answer = new Promise((resolve) => worker.once('message', resolve));
			worker.postMessage({ partition, target: theirs });
			expect(await answer).toEqual({ done: theirs });
			const files = [ours, theirs].map((path) => PartitionFile.open(path));
			expect(files[1]?.summary).toEqual(files[0]?.summary);
			expect(files[1]?.rows(0, buckets)).toEqual(files[0]?.rows(0, buckets));
		}
	} finally {
		await worker.terminate();
	}
});

it('says of an error what the file system says', async () => {
	const [folder, kept] = [temporaryFolder(), temporaryFolder()];
	writeTrail(folder, { seed: 4, days: 1, files: 1, events: 20, density: 0.3, damagedEvery: 1e9 });
	const worker = new Worker(new URL('../../../dist/usage-worker.js', import.meta.url));
	try {
		const answer = new Promise((resolve) => worker.once('message', resolve));
		worker.postMessage({ partition: listLogFiles(folder).partitions[0], target: join(kept, 'missing', 'one.grain') });
		expect(await answer).toMatchObject({ more: { code: 'ENOENT', syscall: 'open' } });
	} finally {
		await worker.terminate();
	}
});

it('after a failure no other partition is begun', async () => {
	const [folder, kept] = [temporaryFolder(), temporaryFolder()];
	writeTrail(folder, { seed: 4, days: 2, files: 1, events: 20, density: 0.3, damagedEvery: 1e9 });
	const { partitions } = listLogFiles(folder);
	const bySize = partitions.toSorted((a, b) => (b.files[0]?.size ?? 0) - (a.files[0]?.size ?? 0));
	const tasks = bySize.map((partition, index) => ({
		partition,
		target: join(kept, index === 1 ? 'missing' : '.', `${index}.grain`),
	}));
	const done: string[] = [];
	await expect(foldAll(tasks, { onDone: ({ target }) => done.push(target) })).rejects.toThrow('ENOENT');
	expect(done).toEqual([tasks[0]?.target]);
	expect(readdirSync(kept)).toEqual(['0.grain']);
});
