import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Which folder may import which: the table of the design. `types:` allows types only. */
const table: Readonly<Record<string, readonly string[]>> = {
	'src/finding': [],
	'src/model': [],
	'src/syntax': [],
	'src/access': ['src/model'],
	'src/usage': ['src/model'],
	'src/cost': ['src/model', 'src/usage'],
	'src/collect': ['src/model', 'src/syntax', 'src/usage'],
	'src/rule': ['src/model', 'src/finding', 'src/access', 'src/usage', 'src/cost'],
	rules: ['src/model', 'src/rule', 'src/access', 'src/usage', 'src/cost'],
	'src/config': ['src/model', 'src/syntax', 'src/rule', 'src/finding'],
	'src/lint': ['src/model', 'src/rule', 'src/finding', 'src/config'],
	'src/report': ['src/finding', 'types:src/access', 'types:src/usage', 'types:src/cost'],
	'src/generate': [
		'rules',
		'src/finding',
		'src/model',
		'src/syntax',
		'src/access',
		'src/usage',
		'src/cost',
		'src/collect',
		'src/rule',
		'src/config',
		'src/lint',
		'src/report',
		'src/index.ts',
	],
	'src/cli': [
		'rules',
		'src/finding',
		'src/model',
		'src/syntax',
		'src/access',
		'src/usage',
		'src/cost',
		'src/collect',
		'src/rule',
		'src/config',
		'src/lint',
		'src/report',
		'src/generate',
		'src/index.ts',
	],
	'src/index.ts': ['rules', 'src/config', 'src/finding', 'src/lint', 'src/model', 'src/report', 'src/rule'],
};

interface Import {
	readonly file: string;
	readonly target: string;
	readonly typeOnly: boolean;
}

const importPattern = /^(?:import|export)\b( type\b)?[^;'"]*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

function sources(folder: string): string[] {
	if (folder.endsWith('.ts')) return [folder];
	return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.as.ts'))
		.map((file) => `${folder}/${file}`);
}

function importsOf(file: string): Import[] {
	const text = readFileSync(resolve(root, file), 'utf8');
	return [...text.matchAll(importPattern)].map(([, type, still, lazy]) => ({
		file,
		target: still ?? lazy ?? '',
		typeOnly: type !== undefined,
	}));
}

/** The row of the table that a file belongs to. */
function roomOf(file: string): string | undefined {
	return Object.keys(table).find((room) => file === room || file.startsWith(`${room}/`));
}

describe('the import table', () => {
	it('has a row for every folder of src, and no other', () => {
		const folders = readdirSync(resolve(root, 'src')).map((name) => `src/${name}`);
		expect(Object.keys(table).toSorted()).toEqual([...folders, 'rules'].toSorted());
	});

	it.each(Object.keys(table))('%s imports what it may', (room) => {
		const strays = sources(room)
			.flatMap(importsOf)
			.filter(({ target }) => target.startsWith('.'))
			.map(({ target, ...rest }) => ({ ...rest, into: relative(root, resolve(root, dirname(rest.file), target)) }))
			.filter(({ into }) => into !== 'package.json')
			.filter(({ into, typeOnly }) => {
				const other = roomOf(into);
				if (other === room) return false;
				const allowed = table[room]?.filter((name) => typeOnly || !name.startsWith('types:')) ?? [];
				return other === undefined || !allowed.some((name) => name.replace('types:', '') === other);
			});
		// The registry is the one place where rules meet.
		expect(strays).toEqual([]);
	});

	it('lets only collect import the AWS SDK, and there only when it is called', () => {
		const users = Object.keys(table)
			.flatMap(sources)
			.flatMap(importsOf)
			.filter(({ target }) => target.startsWith('@aws-sdk/') || target.startsWith('@smithy/'));
		expect(users.length).toBeGreaterThan(0);
		expect([...new Set(users.map(({ file }) => roomOf(file)))]).toEqual(['src/collect']);
		const eager = users.filter(({ file, target }) => {
			const text = readFileSync(resolve(root, file), 'utf8');
			return new RegExp(`^import (?!type)[^;]*'${target}'`, 'm').test(text);
		});
		expect(eager).toEqual([]);
	});

	it('lets only cli name the process and its streams', () => {
		const named = Object.keys(table)
			.filter((room) => room !== 'src/cli')
			.flatMap(sources)
			.filter((file) => /\bprocess\.|\bconsole\./.test(readFileSync(resolve(root, file), 'utf8')));
		expect(named).toEqual([]);
	});
});

describe('rules', () => {
	const files = sources('rules').filter((file) => !file.endsWith('/index.ts'));

	it.each(files)('%s is pure', (file) => {
		const text = readFileSync(resolve(root, file), 'utf8');
		expect(text).not.toMatch(/from 'node:|Date\.now|new Date\(\)|\bprocess\b|Math\.random/);
		expect(importsOf(file).filter(({ target }) => target.startsWith('./'))).toEqual([]);
	});

	it('are as short as rules should be', () => {
		const lengths = files
			.map((file) => readFileSync(resolve(root, file), 'utf8').split('\n').length)
			.toSorted((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(80);
	});
});

describe('secret values', () => {
	const forbidden =
		/\b(Batch)?GetSecretValue(Command|Request)\b|\bGetParameters?(ByPath|History)?Command\b|\bDecryptCommand\b/;

	it('are read by no call anywhere', () => {
		const files = Object.keys(table).flatMap(sources);
		expect(files.filter((file) => forbidden.test(readFileSync(resolve(root, file), 'utf8')))).toEqual([]);
	});
});

it('paths named in CONTRIBUTING exist', () => {
	const text = readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8');
	const paths = [...text.matchAll(/`((?:src|rules|test|fixtures|bench|\.github|\.ci)\/[\w./-]*)`/g)].map(
		([, path = '']) => path,
	);
	expect(paths.length).toBeGreaterThan(3);
	expect(paths.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
});
