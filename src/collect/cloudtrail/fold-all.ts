import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { foldPartition, type Task } from './fold-partition.ts';
import type { Answer } from './worker.ts';

export interface FoldOptions {
	readonly signal?: AbortSignal;
	/** Called with each task that is done. */
	readonly onDone: (task: Task) => void;
}

/** Below so many bytes of files a thread costs more than it brings. */
const leastBytes = 16_000_000;
const mostThreads = 8;

/** Folds all partitions, the largest first. After the signal or a failure the rest is left undone; throws the first failure. */
export async function foldAll(tasks: readonly Task[], options: FoldOptions): Promise<void> {
	const { signal, onDone } = options;
	const sized = tasks.map((task) => ({ task, bytes: task.partition.files.reduce((sum, { size }) => sum + size, 0) }));
	const queue = sized.toSorted((a, b) => b.bytes - a.bytes).map(({ task }) => task);
	const total = sized.reduce((sum, { bytes }) => sum + bytes, 0);
	const entry = workerEntry();
	const paying = Math.min(mostThreads, availableParallelism(), Math.floor(total / leastBytes), tasks.length);
	const threads = Math.max(1, paying);
	const next = (): Task | undefined => (signal?.aborted === true ? undefined : queue.shift());
	// This thread works too: it has most of what it takes already.
	const workers = entry === undefined ? [] : Array.from({ length: threads - 1 }, () => runWorker(entry, next, onDone));
	const ends = await Promise.allSettled(
		[foldHere(next, options), ...workers].map(async (end) => {
			try {
				await end;
			} catch (error) {
				// The others would go on for long, for nothing.
				queue.length = 0;
				throw error;
			}
		}),
	);
	const failed = ends.find((end) => end.status === 'rejected');
	if (failed) throw failed.reason;
}

async function foldHere(next: () => Task | undefined, { signal, onDone }: FoldOptions): Promise<void> {
	for (let task = next(); task; task = next()) {
		await foldPartition(task, signal);
		if (signal?.aborted !== true) onDone(task);
	}
}

/** The entry that the build makes; sources have none and run in this thread. */
function workerEntry(): string | undefined {
	const places = ['./usage-worker.js', '../usage-worker.js'];
	return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
}

function runWorker(entry: string, next: () => Task | undefined, onDone: (task: Task) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(entry);
		let current: Task | undefined;
		const goOn = (): void => {
			current = next();
			if (current) worker.postMessage(current);
			else worker.terminate().then(() => resolve(), reject);
		};
		worker.on('error', reject);
		worker.on('message', (answer: Answer) => {
			if ('error' in answer) {
				const { error, more } = answer;
				worker.terminate().then(() => reject(error instanceof Error ? Object.assign(error, more) : error), reject);
				return;
			}
			if (current) onDone(current);
			goOn();
		});
		goOn();
	});
}
