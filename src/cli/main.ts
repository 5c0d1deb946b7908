#!/usr/bin/env node
import { describeError } from './describe-error.ts';
import { interruptible } from './interruptible.ts';
import { run } from './run.ts';
import { whyNotWritten } from './write-file.ts';

// The SDK warns on standard error that later versions leave Node 20; ours is bounded to a line that supports it.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

let failed = false;

/** Writes until the stream fails. That a reader such as head closes the pipe early is no failure of ours. */
function writerTo(stream: NodeJS.WriteStream, tell: (reason: string) => void): (text: string) => void {
	let open = true;
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (!open) return;
		open = false;
		if (error.code === 'EPIPE') return;
		failed = true;
		process.exitCode = 2;
		tell(whyNotWritten(error.code));
	});
	return (text) => {
		if (open) stream.write(text);
	};
}

const err = writerTo(process.stderr, () => undefined);
const out = writerTo(process.stdout, (reason) => err(`hushlint: cannot write to standard output: ${reason}\n`));

process.on('uncaughtException', (error) => {
	err(describeError(error));
	process.exit(2);
});

const code = await run(process.argv.slice(2), {
	out,
	err,
	env: process.env,
	cwd: process.cwd(),
	terminal: process.stdout.isTTY,
	columns: process.stdout.columns || 100,
	errColumns: process.stderr.isTTY ? process.stderr.columns || 100 : undefined,
	interruptible: (work) => interruptible(work, err),
	now: () => new Date(),
});
process.exitCode = failed ? 2 : code;
