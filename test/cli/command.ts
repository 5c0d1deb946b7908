import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Result } from './fake-streams.ts';

const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface SpawnOptions {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly started?: (child: ChildProcess) => void;
}

/** Runs the built command with nothing of this machine's environment. */
export function command(args: readonly string[], { cwd, env = {}, started }: SpawnOptions = {}): Promise<Result> {
	const child = spawn(process.execPath, [entry, ...args], {
		cwd: cwd ?? tmpdir(),
		env: { PATH: process.env['PATH'], HOME: tmpdir(), AWS_EC2_METADATA_DISABLED: 'true', ...env },
	});
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	started?.(child);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, out, err }));
	});
}
