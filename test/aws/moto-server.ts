import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A moto_server of our own on a free loopback port. */
export interface MotoServer {
	readonly url: string;
	/** Forgets the requests so far and records the next ones. */
	record(): Promise<void>;
	/** The operations recorded, such as `secretsmanager.ListSecrets`. */
	recorded(): Promise<string[]>;
	stop(): Promise<void>;
}

/** Starts moto_server; `undefined`, said loudly, if it is not installed. In CI that is an error. */
export async function startMoto(): Promise<MotoServer | undefined> {
	const moto = await tryMoto();
	if (moto !== undefined) return moto;
	const message = 'moto_server is missing: install it with `pip install "moto[server]==5.2.1"`.';
	if (process.env['CI'] === 'true') throw new Error(message);
	process.stderr.write(`\n!!! ${message}\n!!! The tests against it are SKIPPED.\n\n`);
	return undefined;
}

async function tryMoto(): Promise<MotoServer | undefined> {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'hushlint-moto-'));
	const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
		stdio: 'ignore',
		env: { ...process.env, MOTO_RECORDER_FILEPATH: join(folder, 'recording') },
	});
	const missing = new Promise<'missing'>((resolve) => {
		child.once('error', () => resolve('missing'));
		child.once('exit', () => resolve('missing'));
	});
	const end = () => child.kill('SIGTERM');
	process.once('exit', end);
	const url = `http://127.0.0.1:${port}`;
	if ((await Promise.race([missing, answers(url, missing)])) === 'missing') return undefined;
	return {
		url,
		async record() {
			await fetch(`${url}/moto-api/recorder/reset-recording`, { method: 'POST' });
			await fetch(`${url}/moto-api/recorder/start-recording`, { method: 'POST' });
		},
		async recorded() {
			const response = await fetch(`${url}/moto-api/recorder/download-recording`);
			const lines = (await response.text()).split('\n').filter((line) => line !== '');
			return lines.map(operationOf);
		},
		async stop() {
			process.removeListener('exit', end);
			await stop(child);
			rmSync(folder, { recursive: true });
		},
	};
}

interface Recorded {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	/** Base64. */
	readonly body: string;
}

function operationOf(line: string): string {
	const { url, headers, body } = JSON.parse(line) as Recorded;
	const target = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-amz-target')?.[1];
	const action = new URLSearchParams(Buffer.from(body, 'base64').toString()).get('Action');
	if (url.includes('/2015-03-31/functions'))
		return url.endsWith('/policy') ? 'lambda.GetPolicy' : 'lambda.ListFunctions';
	return target ?? action ?? url;
}

async function answers(url: string, missing: Promise<unknown>): Promise<'up' | 'missing'> {
	for (;;) {
		try {
			const response = await fetch(`${url}/moto-api/data.json`);
			await response.arrayBuffer();
			return 'up';
		} catch {
			const gone = await Promise.race([missing, wait(100)]);
			if (gone !== undefined) return 'missing';
		}
	}
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	await new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.kill('SIGTERM');
	});
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => {
		probe.listen(0, '127.0.0.1', resolve);
	});
	const address = probe.address();
	await new Promise<void>((resolve) => {
		probe.close(() => resolve());
	});
	if (typeof address !== 'object' || address === null) throw new Error('No port.');
	return address.port;
}
