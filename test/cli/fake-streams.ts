import { run } from '../../src/cli/run.ts';
import type { Streams } from '../../src/cli/streams.ts';

export interface Result {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs hushlint in this process with streams that only remember. */
export async function hushlint(args: readonly string[], parts: Partial<Streams> = {}): Promise<Result> {
	let out = '';
	let err = '';
	const code = await run(args, {
		out: (text) => void (out += text),
		err: (text) => void (err += text),
		env: {},
		cwd: process.cwd(),
		terminal: false,
		columns: 100,
		errColumns: undefined,
		interruptible: (work) => work(new AbortController().signal),
		now: () => new Date('2026-11-21T12:00:00Z'),
		...parts,
	});
	return { code, out, err };
}
