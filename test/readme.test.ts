import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { root } from './harness/cases.ts';

const readme = readFileSync(new URL('README.md', root), 'utf8');
const cli = fileURLToPath(new URL('dist/cli.js', root));
let home = '';

beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'hushlint-readme-'));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Every example with its output: the command, and the pieces between `…` that must follow each other in what it prints. */
const examples = [...readme.matchAll(/```console\n\$ hushlint (.*)\n([\s\S]*?)\n\[exit (\d)\]\n```/g)].map(
	([, command = '', output = '', exit = '']) => ({
		command,
		pieces: output.split(/^…$\n?/m).filter((piece) => piece.trim() !== ''),
		exit: Number(exit),
	}),
);

describe('the README', () => {
	it('has examples', () => {
		expect(examples.length).toBeGreaterThanOrEqual(3);
		expect(examples.length).toBe(readme.match(/```console/g)?.length);
	});

	it.each(examples.map((one) => [one.command, one] as const))(
		'hushlint %s prints what it says',
		(command, { pieces, exit }) => {
			const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...command.split(' ')], {
				cwd: fileURLToPath(root),
				encoding: 'utf8',
				env: { PATH: process.env['PATH'], HOME: home },
			});
			expect(stderr).toBe('');
			expect(status).toBe(exit);
			let from = 0;
			for (const piece of pieces) {
				const found = stdout.indexOf(piece.trimEnd(), from);
				expect(found, `${piece}\nis not in\n${stdout.slice(from)}`).toBeGreaterThanOrEqual(from);
				from = found + piece.length;
			}
		},
	);

	it('shows a configuration that is valid', () => {
		const yaml = /```yaml\n(extends:[\s\S]*?)```/.exec(readme)?.[1] ?? '';
		writeFileSync(join(home, 'hushlint.config.yaml'), yaml);
		expect(parseConfig(yaml, 'hushlint.config.yaml', rules).warnings).toEqual([]);
		expect(yaml).not.toBe('');
	});

	it('names only options and rules that exist', () => {
		const help = ['audit', 'scan', 'access', 'collect', 'usage', 'cost', 'prices']
			.map((command) => spawnSync(process.execPath, [cli, command, '--help'], { encoding: 'utf8' }).stdout)
			.join('\n');
		const flags = [...readme.matchAll(/--[a-z][a-z-]+/g)]
			.map(([flag]) => flag)
			.filter((flag) => !['--key-id', '--global', '--ignore-scripts', '--log-group-name'].includes(flag));
		expect(flags.filter((flag) => !help.includes(flag))).toEqual([]);
	});
});
