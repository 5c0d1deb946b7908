import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { interruptible } from '../../src/cli/interruptible.ts';
import { parseSnapshot } from '../../src/model/read-snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { exampleAccount } from '../double/example-account.ts';
import { command } from './command.ts';
import type { Result } from './fake-streams.ts';

let aws: AwsServer;
let cwd = '';
beforeAll(async () => {
	aws = await startAwsServer(exampleAccount());
});
afterAll(() => aws.close());
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'hushlint-'));
});
afterEach(() => {
	aws.onCall = () => {};
	rmSync(cwd, { recursive: true });
});

/** Runs a command against the double, which never answers one call, and presses Ctrl-C when that call comes. */
function interrupted(args: readonly string[], api: string): Promise<Result> {
	let child: ChildProcess | undefined;
	aws.breakWith([{ kind: 'stall', api }]);
	aws.onCall = (call) => {
		if (call.api === api) child?.kill('SIGINT');
	};
	const env = {
		AWS_ENDPOINT_URL: aws.url,
		AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
		AWS_SECRET_ACCESS_KEY: 'example',
		AWS_REGION: 'eu-west-1',
		AWS_CONFIG_FILE: join(cwd, 'none'),
		AWS_SHARED_CREDENTIALS_FILE: join(cwd, 'none'),
	};
	return command(args, { cwd, env, started: (started) => (child = started) });
}

const note = '\nhushlint: interrupted; ending with what was read so far (Ctrl-C again to stop at once)\n';

describe.runIf(process.platform !== 'win32')('Ctrl-C', { timeout: 30_000 }, () => {
	test('collect writes what was read, and says that it is not all', async () => {
		const { code, out, err } = await interrupted(['collect', '-o', 'out/estate.json'], 'ListSecretVersionIds');
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err.startsWith(note)).toBe(true);
		expect(err).toMatch(
			/hushlint: wrote \d+ secrets?, \d+ parameters? and \d+ KMS keys? of 1 Region and \d+ principals? to out\/estate.json/,
		);
		const { secrets = [] } = parseSnapshot(readFileSync(join(cwd, 'out/estate.json'), 'utf8'));
		expect(secrets.length).toBeGreaterThan(0);
		expect(JSON.stringify(secrets)).toContain('"unread":"interrupted"');
		expect(readdirSync(join(cwd, 'out'))).toEqual(['estate.json']);
	});

	test('audit judges what was read, fails, and spares the baseline', async () => {
		writeFileSync(join(cwd, 'base.json'), 'old');
		const args = ['audit', '--output', 'report.json', '--write-baseline', 'base.json'];
		const { code, out, err } = await interrupted(args, 'GetResourcePolicy');
		expect(code).toBe(2);
		expect(err).toBe(`${note}hushlint: base.json is left as it is, because this run is incomplete\n`);
		expect(out).toContain('the collection was interrupted');
		expect(() => JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as unknown).not.toThrow();
		expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe('old');
	});

	test('before anything was read it ends with a sentence', async () => {
		const { code, out, err } = await interrupted(['collect', '-o', 'estate.json'], 'GetCallerIdentity');
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toBe(`${note}hushlint: The collection was interrupted before anything was read.\n`);
		expect(readdirSync(cwd)).toEqual([]);
	});

	test('pressed again, or when nothing is collected, it is the system that ends hushlint', async () => {
		const listeners = process.listenerCount('SIGINT');
		let told = '';
		await interruptible(
			(signal) => {
				expect(process.listenerCount('SIGINT')).toBe(listeners + 1);
				process.emit('SIGINT');
				expect(signal.aborted).toBe(true);
				expect(process.listenerCount('SIGINT')).toBe(listeners);
				return Promise.resolve();
			},
			(text) => (told += text),
		);
		expect(told).toBe(note);
		await interruptible(
			() => Promise.resolve(),
			() => undefined,
		);
		expect(process.listenerCount('SIGINT')).toBe(listeners);
	});
});
