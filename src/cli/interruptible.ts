/** Runs work that the first Ctrl-C ends early, with what it has. Outside of it, and the second time, Ctrl-C ends hushlint at once. */
export async function interruptible<Result>(
	work: (signal: AbortSignal) => Promise<Result>,
	err: (text: string) => void,
): Promise<Result> {
	const interruption = new AbortController();
	const stop = (): void => {
		err('\nhushlint: interrupted; ending with what was read so far (Ctrl-C again to stop at once)\n');
		interruption.abort();
	};
	process.once('SIGINT', stop);
	try {
		return await work(interruption.signal);
	} finally {
		process.off('SIGINT', stop);
	}
}
