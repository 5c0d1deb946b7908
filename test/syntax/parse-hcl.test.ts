import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HclBody, HclExpression, HclFile } from '../../src/syntax/hcl-tree.ts';
import { loadHcl, type HclParser } from '../../src/syntax/parse-hcl.ts';
import { agrees, bodyShape, oracle, oracleSketch, sketchOf } from './hcl-oracle.ts';
import { accepted, refused } from './hcl-samples.ts';

let hcl: HclParser;

beforeAll(async () => {
	hcl = await loadHcl();
});

function expressionsIn(body: HclBody): HclExpression[] {
	return [...body.attributes.map(({ value }) => value), ...body.blocks.flatMap((block) => expressionsIn(block.body))];
}

/** What is the same in both parsers: the verdict, blocks, names, plain values, and what expressions are made of. */
async function expectAgreement(source: string): Promise<HclFile> {
	const file = hcl.parse(source);
	const theirs = await oracle(source);
	expect(file.faults.length === 0, `${JSON.stringify(source)} ${JSON.stringify(theirs)}`).toBe(!('refusal' in theirs));
	if (!('content' in theirs)) return file;
	expect(agrees(bodyShape(file.body), theirs.content), JSON.stringify(source)).toBe(true);
	for (const expression of expressionsIn(file.body)) {
		const text = source.slice(expression.start, expression.end);
		expect(sketchOf(expression), JSON.stringify(text)).toEqual(await oracleSketch(text));
	}
	return file;
}

describe('against the parser of HashiCorp', () => {
	test.each(Object.entries(accepted))('takes %s', async (_, source) => {
		const { faults } = await expectAgreement(source);
		expect(faults).toEqual([]);
	});

	test.each(Object.entries(refused))('refuses %s', async (_, source) => {
		const { faults } = await expectAgreement(source);
		expect(faults.length).toBeGreaterThan(0);
		for (const { start, end, reason } of faults) {
			expect(start).toBeLessThanOrEqual(end);
			expect(end).toBeLessThanOrEqual(source.length);
			expect(reason).not.toBe('');
		}
	});

	const leaf = fc.constantFrom(
		'1',
		'2.5',
		'1e3',
		'true',
		'null',
		'a',
		'var.b',
		'c.0',
		'"x"',
		'""',
		'"y${z}"',
		'"$${q}"',
	);
	const expressions = fc.letrec<{ expression: string }>((tie) => ({
		expression: fc.oneof(
			{ maxDepth: 4, withCrossShrink: true },
			leaf,
			fc
				.tuple(tie('expression'), fc.constantFrom('+', '-', '*', '%', '==', '<=', '&&', '||'), tie('expression'))
				.map((of) => of.join(' ')),
			fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `${a} ? ${b} : ${c}`),
			fc.tuple(fc.constantFrom('-', '!'), leaf).map((of) => of.join('')),
			fc.array(tie('expression'), { maxLength: 3 }).map((items) => `[${items.join(',\n')}]`),
			fc.array(tie('expression'), { maxLength: 3 }).map((items) => `f(${items.join(', ')})`),
			fc
				.array(tie('expression'), { maxLength: 3 })
				.map((items) => `{${items.map((item, index) => `k${index} = ${item}`).join(', ')}}`),
			tie('expression').map((inner) => `(\n${inner}\n)`),
			tie('expression').map((inner) => `"p \${${inner}}  \${~ ${inner} ~} s"`),
			tie('expression').map((inner) => `"%{ if ${inner} }t\${ ${inner} }%{ else }%{ endif }"`),
			fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `[for k, v in ${a} : v if ${b}]`),
			fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `{for v in ${a} : v => ${b}...}`),
			fc.tuple(leaf, fc.constantFrom('[0]', '["k"]', '.n', '[*].n', '.*.n', '[*]')).map((of) => `(${of[0]})${of[1]}`),
			fc
				.tuple(tie('expression'), fc.constantFrom('', '-'))
				.map(([inner, dash]) => `f(<<${dash}EOT\n  x\n    \${${inner}}\n\n  EOT\n)`),
		),
	})).expression;

	test('generated expressions', { timeout: 120_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(expressions, async (expression) => {
				await expectAgreement(`a = ${expression}\nb {\n  c = ${expression}\n}\n`);
			}),
			{ numRuns: 150, seed: 42 },
		);
	});

	const signs = '" ${ } %{ { [ ] ( ) = : , . [*] .* # // /* */ \\ $ ~ ? ! - ... => 1e5 é a "x" :: ;'.split(' ');
	const spaced = [
		'\n',
		'<<EOT\n',
		'\nEOT\n',
		'for ',
		'\r',
		' ',
		'\u00a0',
		'%{ if a }',
		'%{ endif }',
		'a = 1\n',
		'b {\n}\n',
	];
	const pieces = fc.constantFrom(...signs, ...spaced);

	test('mutated sources', { timeout: 120_000 }, async () => {
		const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), pieces), {
			minLength: 1,
			maxLength: 2,
		});
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...Object.values(accepted)), edits, async (source, changes) => {
				let mutated = source;
				for (const [where, removed, piece] of changes) {
					const at = Math.floor(where * mutated.length);
					mutated = mutated.slice(0, at) + piece + mutated.slice(at + removed);
				}
				const theirs = await oracle(mutated);
				const file = hcl.parse(mutated);
				expect(file.faults.length === 0, `${JSON.stringify(mutated)} ${JSON.stringify(theirs)}`).toBe(
					!('refusal' in theirs),
				);
			}),
			{ numRuns: 400, seed: 42 },
		);
	});
});

test('any text ends in a tree', () => {
	const texts = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc
			.array(fc.constantFrom('{', '"', '${', '}', '\n', '<<E', '[', 'a', '=', '%{', '/*'))
			.map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(texts, (source) => {
			const { body, faults, comments } = hcl.parse(source);
			expect(body.end).toBe(source.length);
			for (const { start, end } of [...faults, ...comments])
				expect(0 <= start && start <= end && end <= source.length).toBe(true);
		}),
		{ numRuns: 500, seed: 7 },
	);
});
