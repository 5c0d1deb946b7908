import {
	closeSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleSnapshot } from '../../src/generate/example.ts';
import { command } from './command.ts';

/** Stands wherever something is wrong: no message may quote it. */
const marker = 'hunter2-tr0ub4dor';
const root = new URL('../../', import.meta.url);
const scope = { id: '111111111111/eu-west-1', world: 'account', account: '111111111111', region: 'eu-west-1' };
const refused = { unread: 'denied', detail: 'secretsmanager:ListSecrets' };

function snapshot(parts: object): string {
	return JSON.stringify({
		version: '1.0',
		takenAt: '2027-01-01T00:00:00Z',
		scopes: [{ ...scope, listed: {} }],
		...parts,
	});
}

const files: Readonly<Record<string, string | Buffer>> = {
	'good.json': exampleSnapshot(root),
	'empty.json': '',
	'text.json': `password = ${marker}\n`,
	'truncated.json': exampleSnapshot(root).slice(0, 3000),
	'broken.json': `{"version":"1.0","takenAt":"${marker}" "scopes"}`,
	'list.json': `["${marker}"]`,
	'newer.json': snapshot({ version: '2.0', [marker]: marker }),
	'type.json': snapshot({ secrets: marker }),
	'member.json': snapshot({
		secrets: [{ arn: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:a', tags: { [marker]: 5 } }],
	}),
	'time.json': snapshot({ takenAt: marker }),
	'binary.json': Buffer.from(`{"version":"1.0","\0${marker}`),
	'latin.json': Buffer.from(`{"version":"1.0","ä":"${marker}"}`, 'latin1'),
	'denied.json': snapshot({ scopes: [{ ...scope, listed: { secret: refused, parameter: refused } }] }),
	'nothing.json': snapshot({ scopes: [] }),
	'rule.yaml': `rules:\n  unused-secre: { severity: low }\n`,
	'option.yaml': `rules:\n  unused-secret: { options: { days: ${marker} } }\n`,
	'yaml.yaml': `settings:\n  requiredTags: [team\n  password: "${marker}\n`,
	'many.yaml': `rule: ${marker}\nsetings: ${marker}\n`,
	'config.json': `{"rules": {"unused-secret": "${marker}",}}`,
	'base.json': `{"version":"1.0","findings":["${marker}"]}`,
	'base-text.json': `-----BEGIN ${marker}`,
	'base-newer.json': `{"version":"9.0","findings":["${marker}"]}`,
};

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'hushlint-bad-'));
	mkdirSync(join(folder, 'folder'));
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

const good = ['audit', '--snapshot', 'good.json'];
const of = (name: string): string[] => ['audit', '--snapshot', name];

/** What the command line is, and all that standard error says. */
const refusals: readonly (readonly [readonly string[], string])[] = [
	[of('none.json'), 'cannot read the snapshot none.json: there is no such file'],
	[of('good.json/none.json'), 'cannot read the snapshot good.json/none.json: there is no such file'],
	[of('folder'), 'cannot read the snapshot folder: it is a directory'],
	[of('empty.json'), 'cannot read the snapshot empty.json: it is empty'],
	[of('text.json'), 'text.json is no snapshot that can be read: it is not JSON'],
	[of('truncated.json'), 'truncated.json is no snapshot that can be read: it is not complete JSON: it ends too early'],
	[of('broken.json'), 'broken.json is no snapshot that can be read: it is not JSON: error in line 1, column 48'],
	[of('list.json'), 'list.json is no snapshot that can be read: expected an object'],
	[
		of('newer.json'),
		'newer.json is no snapshot that can be read: it was made by a newer hushlint: format 2.0; this one reads 1.x',
	],
	[of('type.json'), 'type.json is no snapshot that can be read: /secrets: expected a list of secrets'],
	[
		of('member.json'),
		'member.json is no snapshot that can be read: /secrets/0/tags/…: expected text: a string or a list of parts',
	],
	[of('time.json'), 'time.json is no snapshot that can be read: /takenAt: expected an ISO 8601 time'],
	[of('binary.json'), 'cannot read the snapshot binary.json: it is not text'],
	[of('latin.json'), 'cannot read the snapshot latin.json: it is not UTF-8 text'],
	[[...good, '--config', 'none.yaml'], 'cannot read the config file none.yaml: there is no such file'],
	[[...good, '--config', 'folder'], 'cannot read the config file folder: it is a directory'],
	[[...good, '--config', 'rule.yaml'], 'rule.yaml:2:3: unknown rule "unused-secre"; did you mean "unused-secret"?'],
	[
		[...good, '--config', 'option.yaml'],
		'option.yaml:2:37: rules.unused-secret.options.days must be a whole number of at least 1',
	],
	[[...good, '--config', 'yaml.yaml'], 'yaml.yaml:3:3: deficient indentation'],
	[[...good, '--config', 'config.json'], 'config.json:1:49: a comma before the end'],
	[
		[...good, '--config', 'many.yaml'],
		'many.yaml:1:1: unknown key "rule" at the top; did you mean "rules"?\nhushlint: many.yaml:2:1: unknown key "setings" at the top; did you mean "settings"?',
	],
	[[...good, '--baseline', 'none.json'], 'cannot read the baseline none.json: there is no such file'],
	[[...good, '--baseline', 'base-text.json'], 'base-text.json is no baseline that can be read: it is not JSON'],
	[
		[...good, '--baseline', 'base.json'],
		'base.json is no baseline that can be read: findings[0] lacks a fingerprint, rule, resource or id',
	],
	[
		[...good, '--baseline', 'base-newer.json'],
		'base-newer.json is no baseline that can be read: it has format 9.0; this hushlint reads 1.x',
	],
	[[...good, '--output', 'good.json/a.md'], 'cannot write good.json/a.md: its folder is a file'],
	[[...good, '--output', 'json=folder'], 'cannot write folder: it is a directory'],
	[[...good, '--write-baseline', 'folder'], 'cannot write folder: it is a directory'],
	[[...good, '--output', 'good.json'], '--output: good.json is the snapshot that is read'],
	[['collect', '-o', 'good.json/a.json'], 'cannot write good.json/a.json: its folder is a file'],
];

describe.concurrent('one sentence, exit code 2, nothing written', { timeout: 30_000 }, () => {
	test.each(refusals)('%j', async (args, sentence) => {
		const { code, out, err } = await command(args, { cwd: folder });
		expect({ code, out, err }).toEqual({ code: 2, out: '', err: `hushlint: ${sentence}\n` });
		expect(err).not.toContain(marker);
	});
});

test('nothing was written, and what was there is as it was', () => {
	expect(readdirSync(folder).toSorted()).toEqual([...Object.keys(files), 'folder'].toSorted());
	expect(readFileSync(join(folder, 'good.json'), 'utf8')).toBe(files['good.json']);
});

test('a run that could list nothing reports its gaps and fails, whatever the gate', async () => {
	const { code, out, err } = await command([...of('denied.json'), '--fail-on', 'never'], { cwd: folder });
	expect(code).toBe(2);
	expect(out).toContain(' in 111111111111 eu-west-1: access was denied (secretsmanager:ListSecrets)');
	expect(err).toBe('hushlint: nothing could be listed: access was denied (secretsmanager:ListSecrets)\n');
	expect((await command(of('nothing.json'), { cwd: folder })).err).toBe('hushlint: nothing could be listed\n');
	const { err: left } = await command([...of('denied.json'), '--quiet', '--write-baseline', 'good.json'], {
		cwd: folder,
	});
	expect(left).toContain('good.json is left as it is, because this run is incomplete');
});

/** Peak memory of the run that follows, in MB: the hook prints it where standard output would be. */
const hook = `data:text/javascript,${encodeURIComponent('process.on("exit", () => console.log(process.resourceUsage().maxRSS / 1024))')}`;

test.each([
	['text in one line', 'password='.repeat(7000), 'it is not a JSON object'],
	['an object that does not end', `{"a":1,\n${'"b":2,\n'.repeat(9000)}`, 'it is not complete JSON: it ends too early'],
	['a list', `["${'x'.repeat(65_000)}"`, 'it is not a JSON object'],
])('200 MB of junk are refused at once: %s', { timeout: 30_000 }, async (name, piece, reason) => {
	const path = join(folder, `${name}.junk`);
	const file = openSync(path, 'w');
	const block = Buffer.from(piece.repeat(16));
	for (let size = 0; size < 200_000_000; size += block.length) writeSync(file, block);
	closeSync(file);
	const { code, out, err } = await command(of(path), { env: { NODE_OPTIONS: `--import ${hook}` } });
	rmSync(path);
	expect(code).toBe(2);
	expect(err).toBe(`hushlint: ${path} is no snapshot that can be read: ${reason}\n`);
	expect(Number(out)).toBeLessThan(200);
});
