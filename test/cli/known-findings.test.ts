import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/finding/report.ts';
import { exampleSnapshot } from '../../src/generate/example.ts';
import { parseSnapshot } from '../../src/model/read-snapshot.ts';
import { hushlint, type Result } from './fake-streams.ts';

const example = exampleSnapshot(new URL('../../', import.meta.url));

let cwd = '';
let at: (name: string) => string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'hushlint-'));
	at = (name) => join(cwd, name);
	writeFileSync(at('estate.json'), example);
});
afterEach(() => rmSync(cwd, { recursive: true }));

function audit(...args: readonly string[]): Promise<Result> {
	return hushlint(['audit', '--snapshot', at('estate.json'), ...args], { cwd });
}

const of = (report: Report): string[] => report.findings.map(({ rule, severity }) => `${rule} ${severity}`);

async function reported(...args: readonly string[]): Promise<{ code: number | null; report: Report }> {
	const { code, out } = await audit(...args, '--format', 'json');
	return { code, report: JSON.parse(out) as Report };
}

function fingerprints(name: string): string[] {
	const { findings } = JSON.parse(readFileSync(at(name), 'utf8')) as { findings: { fingerprint: string }[] };
	return findings.map(({ fingerprint }) => fingerprint);
}

function removeSecret(name: string): void {
	const snapshot = parseSnapshot(example);
	const secrets = (snapshot.secrets ?? []).filter((secret) => secret.name !== name);
	writeFileSync(at('estate.json'), JSON.stringify({ ...snapshot, secrets }));
}

describe('a baseline', () => {
	test('accepts what is known', async () => {
		const { report: before } = await reported();
		const { code, out, err } = await audit('--quiet', '--write-baseline', at('base.json'));
		expect({ code, out }).toEqual({ code: 0, out: '' });
		expect(err).toBe(`hushlint: wrote ${before.summary.findings} findings to ${at('base.json')}\n`);

		const { code: again, report } = await reported('--baseline', at('base.json'));
		expect(again).toBe(0);
		expect(report.summary).toMatchObject({ findings: 0, suppressed: before.summary.findings });
		expect(report.notices).toEqual([]);
		expect(report.cost.avoidableUsd).toBe(0);
		const { out: text } = await audit('--baseline', at('base.json'));
		expect(text.replaceAll(/\s+/g, ' ')).toMatch(
			/Suppressed \d+ findings of public-secret-policy, .* and \d+ more: known in the baseline No/,
		);
		expect(text).toMatch(/No findings: .*\d+ not evaluated · \d+ suppressed\n$/s);
	});

	test('fails on what is new and tells what is fixed', async () => {
		await audit('--quiet', '--write-baseline', at('base.json'));
		removeSecret('prod/legacy/ftp-upload');
		writeFileSync(
			at('c.yaml'),
			'rules: { untagged-secret: { severity: critical } }\nsettings: { requiredTags: [cost-centre] }\n',
		);
		const { code, report } = await reported('--baseline', at('base.json'), '--config', at('c.yaml'));
		expect(code).toBe(1);
		expect(report.findings.every(({ rule, severity }) => rule === 'untagged-secret' && severity === 'critical')).toBe(
			true,
		);
		expect(report.findings.length).toBeGreaterThan(0);
		expect(report.notices).toContainEqual({
			kind: 'fixed',
			message: '1 known finding of unused-secret is gone: prod/legacy/ftp-upload',
		});
	});

	test('that is written anew keeps what the run did not judge, and drops what is fixed', async () => {
		await audit('--quiet', '--write-baseline', at('base.json'));
		const all = fingerprints('base.json');
		const update = ['--baseline', at('base.json'), '--write-baseline', at('base.json'), '--quiet'];
		await audit(...update);
		expect(fingerprints('base.json')).toEqual(all);
		await audit(...update, '--only', 'untagged-secret');
		expect(fingerprints('base.json')).toEqual(all);
		removeSecret('prod/legacy/ftp-upload');
		await audit(...update);
		expect(fingerprints('base.json').length).toBeLessThan(all.length);
		expect(all).toEqual(expect.arrayContaining(fingerprints('base.json')));

		const scopes = {
			scopes: [{ id: 'a', world: 'account', account: '999999999999', region: 'eu-west-1', listed: { secret: true } }],
		};
		writeFileSync(at('estate.json'), JSON.stringify({ version: '1.0', takenAt: '2027-01-01T00:00:00Z', ...scopes }));
		const kept = fingerprints('base.json');
		await audit(...update);
		expect(fingerprints('base.json')).toEqual(kept);
	});
});

describe('a config', () => {
	const suppressions = [
		'suppressions:',
		'  - { rule: overdue-rotation, resource: "**", reason: moved <b>soon</b>, until: 2099-01-01, owner: platform }',
		'  - { rule: unusable-key, resource: "**", reason: old, until: 2020-01-01 }',
		'  - { rule: lookalike-name, resource: "nothing/*", reason: none }',
	].join('\n');

	test.each(['terminal', 'markdown', 'sarif', 'json'])(
		'shows what it suppresses in %s, and what is wrong with it',
		async (format) => {
			writeFileSync(at('c.yaml'), suppressions);
			const { code, out } = await audit('--config', at('c.yaml'), '--format', format);
			const words = out.replaceAll(/\s+/g, ' ').replaceAll(/<\/?code>|&#\d+;/g, '');
			expect(code).toBe(1);
			expect(words).toMatch(/moved .*soon/);
			expect(words).toMatch(/platform/);
			expect(words).toMatch(/suppression of unusable-key on .*c\.yaml:3.* expired after 2020-01-01/);
			expect(words).toMatch(/suppression of lookalike-name on .*c\.yaml:4.* matches no finding/);
		},
	);

	test('changes severities and options', async () => {
		const { report } = await reported('--only', 'unused-secret');
		expect(of(report)).toEqual(['unused-secret low']);
		writeFileSync(at('c.yaml'), 'rules: { unused-secret: { severity: critical } }');
		const { code, report: worse } = await reported('--only', 'unused-secret', '--config', at('c.yaml'));
		expect({ code, found: of(worse) }).toEqual({ code: 1, found: ['unused-secret critical'] });
		writeFileSync(at('c.yaml'), 'rules: { unused-secret: { options: { days: 3000 } } }');
		const { code: none, report: fewer } = await reported('--only', 'unused-secret', '--config', at('c.yaml'));
		expect({ code: none, found: of(fewer) }).toEqual({ code: 0, found: [] });
	});

	test('is found upwards, and a second one in its folder is told', async () => {
		writeFileSync(at('hushlint.config.yaml'), 'rules: { unused-secret: off }');
		writeFileSync(at('hushlint.config.json'), '{}');
		const { err, out } = await audit('--format', 'json');
		expect(err).toBe('hushlint: hushlint.config.json is ignored, because hushlint.config.yaml is there\n');
		expect((JSON.parse(out) as Report).rules.map(({ id }) => id)).not.toContain('unused-secret');
	});
});

describe('the gates', () => {
	test('--min-severity leaves findings out of the report, not out of the exit code', async () => {
		const { code, report } = await reported('--min-severity', 'critical', '--fail-on', 'low');
		expect(code).toBe(1);
		expect(report.findings.every(({ severity }) => severity === 'critical')).toBe(true);
		expect(report.notices.at(-1)?.message).toMatch(/^\d+ findings milder than critical are left out$/);
		expect(report.cost.avoidableUsd).toBe(0);
	});

	test('--fail-on-cost counts avoidable dollars, of which there must be some', async () => {
		const quiet = ['--quiet', '--fail-on', 'never'];
		expect((await audit(...quiet, '--fail-on-cost', '0.1')).code).toBe(1);
		expect((await audit(...quiet, '--fail-on-cost', '100000')).code).toBe(0);
		expect((await audit(...quiet, '--fail-on-cost', '0', '--only', 'rotation')).code).toBe(0);
	});

	test('--strict tells gaps from health, and loses against findings', async () => {
		expect((await audit('--quiet', '--strict')).code).toBe(1);
		expect((await audit('--quiet', '--strict', '--fail-on', 'never')).code).toBe(3);
		expect((await audit('--quiet', '--strict', '--only', 'unrotated-customer-key')).code).toBe(3);
		expect((await audit('--quiet', '--strict', '--only', 'slow-rotation-schedule')).code).toBe(0);
	});
});
