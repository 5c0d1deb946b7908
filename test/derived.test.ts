import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { derivedFiles } from '../src/generate/derived-files.ts';
import { root } from './harness/cases.ts';

const files = derivedFiles(root);

it.each(files.map((file) => [file.path, file.content] as const))(
	'%s is in step; else run npm run generate',
	(path, content) => {
		const file = new URL(path, root);
		expect(existsSync(file) ? readFileSync(file, 'utf8') : undefined).toBe(content);
	},
);

it('keeps no page of a rule that is gone', () => {
	const derived = new Set(files.map(({ path }) => path));
	const pages = readdirSync(new URL('rules/', root))
		.filter((file) => file.endsWith('.md'))
		.map((file) => `rules/${file}`);
	expect(pages.filter((page) => !derived.has(page))).toEqual([]);
});
