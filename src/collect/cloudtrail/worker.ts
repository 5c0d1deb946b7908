import { parentPort } from 'node:worker_threads';
import { foldPartition, type Task } from './fold-partition.ts';

/** Entry of a worker thread: folds one partition after the other, and tells when each is done. */
parentPort?.on('message', (task: Task) => {
	foldPartition(task).then(
		() => parentPort?.postMessage({ done: task.target }),
		(error: unknown) => parentPort?.postMessage({ error }),
	);
});
