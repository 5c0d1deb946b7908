import { parentPort } from 'node:worker_threads';
import { foldPartition, type Task } from './fold-partition.ts';

/** What a worker thread says of a partition it was given. */
export type Answer = { readonly done: string } | { readonly error: unknown; readonly more: object };

/** Entry of a worker thread: folds one partition after the other, and tells when each is done. */
parentPort?.on('message', (task: Task) => {
	foldPartition(task).then(
		() => tell({ done: task.target }),
		// Of an error only what all errors have gets across; the file system's say more.
		(error: unknown) => tell({ error, more: Object.assign({}, error) }),
	);
});

function tell(answer: Answer): void {
	parentPort?.postMessage(answer);
}
