import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { commands } from '../../src/cli/commands.ts';
import { topics } from '../../src/rule/rule.ts';
import { hushlint } from './fake-streams.ts';

async function offered(...words: readonly string[]): Promise<string[]> {
	const { code, out, err } = await hushlint(['--get-yargs-completions', 'hushlint', ...words]);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return out.split('\n').slice(0, -1);
}

test('offers what begins with the word that is typed', async () => {
	expect(await offered('')).toEqual([...Object.keys(commands), '--help', '--version']);
	expect(await offered('co')).toEqual(['collect', 'cost', 'completion']);
	expect(await offered('audit', '--fail')).toEqual(['--fail-on', '--fail-on-cost']);
	expect(await offered('audit', '--fail-on', '')).toEqual([
		'critical',
		'high',
		'medium',
		'low',
		'informational',
		'never',
	]);
	expect(await offered('audit', '--fail-on', 'm')).toEqual(['medium']);
	expect(await offered('audit', '--format=s')).toEqual(['--format=sarif']);
	expect(await offered('audit', '--format', '=', 's')).toEqual(['sarif']);
	expect(await offered('rules', '--topic', 'c')).toEqual(['cost', 'code']);
	expect(await offered('cost', '--by', '')).toEqual(['secret', 'caller', 'account', 'tag:']);
	expect(await offered('cost', '--what-if', 'ttl=3')).toEqual(['ttl=300', 'ttl=3600']);
	expect(await offered('cost', '--what-if=i')).toEqual(['--what-if=interval=']);
	expect(await offered('explain', '')).toEqual(Object.keys(rules));
	expect(await offered('explain', 'overdue')).toEqual(['overdue-rotation']);
	expect(await offered('audit', '--only', '')).toEqual([...topics, ...Object.keys(rules)]);
	expect(await offered('audit', '--except', 'naming,untagged')).toEqual(['naming,untagged-secret']);
});

test('offers an option once unless it may be repeated', async () => {
	expect(await offered('audit', '--quiet', '--q')).toEqual([]);
	expect(await offered('audit', '--only', 'cost', '--on')).toEqual(['--only']);
	expect(await offered('audit', '--no-')).toEqual(['--no-color']);
	expect(await offered('audit', '--no-color', '--no-')).toEqual([]);
});

test('leaves files, and what it does not know, to the shell', async () => {
	expect(await offered('audit', '--snapshot', '')).toEqual([]);
	expect(await offered('audit', '--output', 're')).toEqual([]);
	expect(await offered('frob', '')).toEqual([]);
	expect(await offered('completion', '')).toEqual([]);
});

const shells = [
	['/bin/bash', 'complete -o bashdefault -o default -F'],
	['/bin/zsh', '#compdef hushlint'],
] as const;

test.each(shells)('prints a script for %s', (shell, part) => {
	const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
	const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'completion'], {
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], SHELL: shell },
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toContain(part);
});

test.skipIf(spawnSync('bash', ['-c', '((BASH_VERSINFO >= 4))']).status !== 0)('completes in bash', () => {
	const folder = mkdtempSync(join(tmpdir(), 'hushlint-'));
	const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
	writeFileSync(join(folder, 'hushlint'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
	chmodSync(join(folder, 'hushlint'), 0o755);
	const complete = `source <(hushlint completion); COMP_WORDS=(hushlint audit --fail-on h); COMP_CWORD=3
		_hushlint_yargs_completions; echo "\${COMPREPLY[@]}"`;
	const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', complete], {
		encoding: 'utf8',
		env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, SHELL: '/bin/bash' },
	});
	rmSync(folder, { recursive: true });
	expect({ stdout, stderr }).toEqual({ stdout: 'high\n', stderr: '' });
});
