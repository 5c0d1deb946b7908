import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { allowsColor, type Streams } from '../../src/cli/streams.ts';
import type { Report } from '../../src/finding/report.ts';
import { exampleSnapshot } from '../../src/generate/example.ts';
import type { Secret, Snapshot } from '../../src/model/snapshot.ts';
import { hushlint } from './fake-streams.ts';

const root = new URL('../../', import.meta.url);
const cli = fileURLToPath(new URL('dist/cli.js', root));
const posix = process.platform !== 'win32';

let cwd = '';
let estate = '';
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'hushlint-'));
	estate = join(cwd, 'estate.json');
	writeFileSync(estate, exampleSnapshot(root));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const escapes = async (parts: Partial<Streams>, ...flags: string[]): Promise<string[]> => {
	const { out } = await hushlint(['audit', '--snapshot', estate, ...flags], { cwd, ...parts });
	return [...(out.includes('\u001b[') ? ['colours'] : []), ...(out.includes('\u001b]8;;') ? ['links'] : [])];
};

const allows = (env: Streams['env'], flag?: boolean): boolean => allowsColor({ env, terminal: false } as Streams, flag);

const shell = (script: string): { status: number | null; stdout: string; stderr: string } =>
	spawnSync('bash', ['-c', `set -o pipefail; hushlint() { "${process.execPath}" "${cli}" "$@"; }; ${script}`], {
		cwd,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], HOME: cwd },
		maxBuffer: 100_000_000,
	});

describe('standard output', () => {
	test.each(['terminal', 'markdown', 'sarif', 'json'])('holds a report in %s and nothing else', async (format) => {
		const { code, out, err } = await hushlint(['audit', '--snapshot', estate, '--format', format], { cwd });
		expect({ code, err }).toEqual({ code: 1, err: '' });
		expect(out).toMatch(/\n$/);
		if (format === 'json' || format === 'sarif') expect(() => JSON.parse(out) as unknown).not.toThrow();
		expect(readdirSync(cwd)).toEqual(['estate.json']);
	});

	test('is silent with --quiet, whose run ends as any other', async () => {
		const { code, out, err } = await hushlint(['audit', '--snapshot', estate, '--quiet'], { cwd });
		expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' });
	});

	const forced = { env: { FORCE_COLOR: '1' } };
	test('has colours and links on a terminal only, or where they are asked for', async () => {
		expect(await escapes({})).toEqual([]);
		expect(await escapes({ terminal: true })).toEqual(['colours', 'links']);
		expect(await escapes({ terminal: true }, '--no-color')).toEqual([]);
		expect(await escapes({ terminal: true, env: { NO_COLOR: '1' } })).toEqual([]);
		expect(await escapes({ terminal: true, env: { TERM: 'dumb' } })).toEqual([]);
		expect(await escapes(forced)).toEqual(['colours']);
		expect(await escapes({ env: { NO_COLOR: '1' } }, '--color')).toEqual(['colours']);
		expect(await escapes(forced, '--format', 'json')).toEqual([]);
	});

	test('NO_COLOR counts unless it is empty, and beats FORCE_COLOR', () => {
		expect(allows({ NO_COLOR: '', FORCE_COLOR: '1' })).toBe(true);
		expect(allows({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
		expect(allows({ FORCE_COLOR: '0' })).toBe(false);
		expect(allows({ FORCE_COLOR: 'false' })).toBe(false);
		expect(allows(forced.env, false)).toBe(false);
	});
});

describe.runIf(posix)('pipes and devices', { timeout: 30_000 }, () => {
	test('a reader that leaves early is no failure', () => {
		const { status, stderr } = shell('hushlint audit --snapshot estate.json --format json | head -c 10 >/dev/null');
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	});

	test('a full disk is one', () => {
		const { status, stderr } = shell('hushlint audit --snapshot estate.json --fail-on never > /dev/full');
		expect({ status, stderr }).toEqual({
			status: 2,
			stderr: 'hushlint: cannot write to standard output: the disk is full\n',
		});
	});

	test('a large report reaches a slow pipe as a whole', () => {
		const secrets = Array.from({ length: 4000 }, (_, at): Secret => ({
			arn: `arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/app-${at}/token-AbCdEf`,
			name: `prod/app-${at}/token`,
			description: 'password: s3cr3t-of-the-app',
		}));
		const large: Snapshot = {
			version: '1.0',
			takenAt: '2027-03-01T00:00:00Z',
			scopes: [{ id: 'a', world: 'account', account: '111111111111', region: 'eu-west-1', listed: { secret: true } }],
			secrets,
		};
		writeFileSync(estate, JSON.stringify(large));
		const { stdout } = shell(
			'hushlint audit --snapshot estate.json --format json --config /dev/null 2>/dev/null | (sleep 0.3; cat)',
		);
		expect(stdout.length).toBeGreaterThan(300_000);
		expect((JSON.parse(stdout) as Report).summary.resources).toBe(4000);
	});

	test('SARIF to a device writes no inventory beside it', () => {
		const { status, stdout, stderr } = shell(
			'hushlint audit --snapshot estate.json --output sarif=/dev/stderr --quiet 2>&1 >/dev/null | cat',
		);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		expect(() => JSON.parse(stdout) as unknown).not.toThrow();
		expect(readdirSync('/dev').filter((name) => name.includes('inventory'))).toEqual([]);
	});
});

test('several outputs go into folders that were not there, each SARIF file with the inventory its regions point into', async () => {
	const files = ['a/b/report.json', 'a/report.md', 'a/c/scan.sarif', 'report.txt', 'markdown=summary'];
	const args = files.flatMap((file) => ['--output', file.replace(/[^=]*$/, (path) => join(cwd, path))]);
	const { code, err } = await hushlint(['audit', '--snapshot', estate, '--quiet', '--fail-on', 'never', ...args], {
		cwd,
	});
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(readdirSync(join(cwd, 'a', 'c')).toSorted()).toEqual(['scan.inventory.txt', 'scan.sarif']);
	expect(readFileSync(join(cwd, 'summary'), 'utf8')).toBe(readFileSync(join(cwd, 'a', 'report.md'), 'utf8'));
	expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).not.toContain('\u001b');

	const lines = readFileSync(join(cwd, 'a/c/scan.inventory.txt'), 'utf8').split('\n');
	const log = JSON.parse(readFileSync(join(cwd, 'a/c/scan.sarif'), 'utf8')) as {
		runs: {
			results: {
				locations: {
					physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
					logicalLocations: { fullyQualifiedName: string }[];
				}[];
			}[];
		}[];
	};
	const results = log.runs.flatMap((run) => run.results);
	expect(results.length).toBeGreaterThan(10);
	for (const {
		locations: [place],
	} of results) {
		expect(place?.physicalLocation.artifactLocation.uri).toBe('a/c/scan.inventory.txt');
		expect(lines[(place?.physicalLocation.region.startLine ?? 0) - 1]?.split('\t')[0]).toBe(
			place?.logicalLocations[0]?.fullyQualifiedName,
		);
	}
});

test('progress is drawn on a terminal, within its width, and wiped away', () => {
	let err = '';
	let now = 0;
	const streams = { errColumns: 30, err: (text: string) => void (err += text), now: () => new Date((now += 1000)) };
	const step = { scope: '111111111111/eu-west-1', what: 'secrets', done: 200, total: 400 };
	const line = createProgress(streams as Streams);
	line.show(step);
	expect(err).toBe('\r\u001b[2K111111111111/eu-west-1: 200 o');
	line.clear();
	expect(err.endsWith('\r\u001b[2K')).toBe(true);

	err = '';
	const none = createProgress({ ...streams, errColumns: undefined } as unknown as Streams);
	none.show(step);
	none.clear();
	expect(err).toBe('');
});

test.each([
	[{ done: 20, total: 1000 }, { done: 60, total: 1000 }, 'logs: 60 of 1000 MB, 40/s, 24 s left'],
	[{ done: 0, total: 10_000 }, { done: 5, total: 10_000 }, 'logs: 5 of 10000 MB, 5/s, 33 min left'],
	[{ done: 0, total: 100_000 }, { done: 2, total: 100_000 }, 'logs: 2 of 100000 MB, 2/s, 14 h left'],
	[{ done: 3 }, { done: 15 }, 'logs: 15 MB, 12/s'],
	[{ done: 3, total: 4 }, { done: 3, total: 4 }, 'logs: 3 of 4 MB'],
	// An expectation that turns out too small.
	[{ done: 3, total: 4 }, { done: 5, total: 4 }, 'logs: 5 of 4 MB, 2/s, 0 s left'],
])('progress tells the rate and the time left: %j, a second later %j', (first, second, text) => {
	let err = '';
	let now = 0;
	const streams = { errColumns: 80, err: (line: string) => void (err += line), now: () => new Date((now += 1000)) };
	const line = createProgress(streams as Streams);
	line.show({ scope: 'logs', what: 'MB', ...first });
	expect(err).not.toContain('/s');
	line.show({ scope: 'logs', what: 'MB', ...second });
	expect(err.split('\u001b[2K').at(-1)).toBe(text);
});
