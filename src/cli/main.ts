#!/usr/bin/env node
import { run } from './run.ts';
import type { Streams } from './streams.ts';

// The SDK warns on standard error that later versions leave Node 20; ours is bounded to a line that supports it.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

const interruption = new AbortController();
process.once('SIGINT', () => {
	interruption.abort();
	process.stderr.write('\nhushlint: interrupted; writing what was read so far (Ctrl-C again to stop at once)\n');
});

// A reader that closes the pipe early, such as head, is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
	throw error;
});

const streams: Streams = {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text),
	env: process.env,
	cwd: process.cwd(),
	terminal: process.stdout.isTTY,
	columns: process.stdout.columns || 100,
	errTerminal: process.stderr.isTTY,
	interrupted: interruption.signal,
	now: () => new Date(),
};

process.exitCode = await run(process.argv.slice(2), streams);
