import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './harness/cases.ts';

const folder = fileURLToPath(root);
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const workflows = readdirSync(join(folder, '.github/workflows')).map((file) => `.github/workflows/${file}`);

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly script?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Every step in a parsed document, however deep. */
function stepsIn(value: unknown): Step[] {
	if (Array.isArray(value)) return value.flatMap(stepsIn);
	if (typeof value !== 'object' || value === null) return [];
	const own =
		'uses' in value || 'run' in value || typeof Reflect.get(value, 'script') === 'string' ? [value as Step] : [];
	return [...own, ...Object.values(value).flatMap(stepsIn)];
}

function read(file: string): unknown {
	return parse(readFileSync(join(folder, file), 'utf8'));
}

const snippets = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']): unknown => parse(text));

describe('what runs in CI', () => {
	it('is pinned by hash, but for our own action, whose hash a release gives', () => {
		const used = [...workflows.map(read), read('action.yml'), ...snippets]
			.flatMap(stepsIn)
			.flatMap(({ uses }) => uses ?? []);
		expect(used.length).toBeGreaterThan(4);
		expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name) && !/^hushlint\/hushlint@v\d/.test(name))).toEqual([]);
	});

	it('has no permission it does not name', () => {
		for (const file of workflows) expect(read(file)).toMatchObject({ permissions: {} });
	});

	it('puts no input of a workflow into a script', () => {
		const scripts = [...workflows.map(read), read('action.yml')].flatMap(stepsIn).flatMap(({ run }) => run ?? []);
		expect(scripts.length).toBeGreaterThan(2);
		expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
	});
});

describe('the packed package', () => {
	let place = '';
	let path = '';

	beforeAll(() => {
		place = mkdtempSync(join(tmpdir(), 'hushlint-pack-'));
		const packed = spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', place], {
			cwd: folder,
			encoding: 'utf8',
		});
		const tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
		expect(spawnSync('tar', ['-xzf', join(place, tarball), '-C', place]).status).toBe(0);
		// In place of an installation: what the package ships, under the name it is called by.
		mkdirSync(join(place, 'bin'));
		const shim = `#!/bin/sh\nexec '${process.execPath}' '${join(place, 'package/dist/cli.js')}' "$@"\n`;
		writeFileSync(join(place, 'bin/hushlint'), shim, { mode: 0o755 });
		path = `${join(place, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
		mkdirSync(join(place, 'work'));
		writeFileSync(
			join(place, 'work/main.tf'),
			'resource "aws_secretsmanager_secret" "db" {\n  name = "prod/orders/postgres"\n}\n',
		);
	}, 60_000);
	afterAll(() => rmSync(place, { recursive: true }));

	function bash(script: string, env: Readonly<Record<string, string>>) {
		const clean = { PATH: path, HOME: place, ...env };
		return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
			cwd: join(place, 'work'),
			env: clean,
			encoding: 'utf8',
		});
	}

	const action = stepsIn(read('action.yml'));

	it('scans as the action does', () => {
		const scan = action.find(({ run }) => run?.includes('hushlint scan'));
		const inputs = {
			PATHS: '.',
			FAIL_ON: 'medium',
			CONFIG: '',
			CHANGED_SINCE: '',
			FORMAT: 'github',
			SARIF: 'out/hushlint.sarif',
		};
		const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`HUSHLINT_${name}`, value]));
		expect(Object.keys(scan?.env ?? {}).toSorted()).toEqual(Object.keys(env).toSorted());
		const { status, stdout, stderr } = bash(scan?.run ?? '', {
			...env,
			GITHUB_STEP_SUMMARY: join(place, 'summary.md'),
		});
		expect(stderr).toBe('');
		expect(stdout).toMatch(/^::warning file=main\.tf,line=1,/m);
		expect(status).toBe(1);
		expect(JSON.parse(readFileSync(join(place, 'work/out/hushlint.sarif'), 'utf8'))).toMatchObject({
			version: '2.1.0',
		});
		expect(readFileSync(join(place, 'summary.md'), 'utf8')).toContain('unrotated-database-secret');
		expect(bash(scan?.run ?? '', { ...env, HUSHLINT_FAIL_ON: 'never' }).status).toBe(0);
	});

	it('scans as the snippets of the README do', () => {
		const scripts = snippets
			.flatMap((snippet): unknown[] => [...stepsIn(snippet).map(({ script }) => script), ...gitlabScripts(snippet)])
			.filter((script): script is string => typeof script === 'string' && script.includes('hushlint scan'));
		expect(scripts.length).toBeGreaterThanOrEqual(2);
		for (const script of scripts) {
			const { status, stdout } = bash(script, {});
			expect(stdout).toContain('unrotated-database-secret');
			expect(status).toBe(0);
			expect(existsSync(join(place, 'work/hushlint.md'))).toBe(true);
		}
	});

	it('holds what it needs and nothing else', () => {
		const files = readdirSync(join(place, 'package'), { recursive: true, encoding: 'utf8' });
		expect(files.filter((file) => /^(src|test|fixtures|rules|bench)\b/.test(file))).toEqual([]);
		for (const file of [
			'dist/cli.js',
			'dist/index.js',
			'dist/example.json',
			'dist/schema/report.json',
			'README.md',
			'LICENSE',
		]) {
			expect(files).toContain(file);
		}
	});
});

/** The script lines of GitLab jobs. */
function gitlabScripts(snippet: unknown): unknown[] {
	if (typeof snippet !== 'object' || snippet === null || Array.isArray(snippet)) return [];
	return Object.values(snippet).flatMap((job): unknown[] => {
		const script: unknown = typeof job === 'object' && job !== null ? Reflect.get(job, 'script') : undefined;
		return Array.isArray(script) ? script : [];
	});
}
