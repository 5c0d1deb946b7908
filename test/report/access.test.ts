import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import type { AccessAnswer, ReadersAnswer } from '../../src/access/answers/answer.ts';
import { accessFormatNames } from '../../src/report/access-format-names.ts';
import { accessFormats } from '../../src/report/access-formats.ts';
import { accessSchema } from '../../src/report/access-schema.ts';
import { widthOf } from '../../src/report/wrap.ts';
import {
	answers,
	comparisonAnswer,
	endpoint,
	overviewAnswer,
	reader,
	readersAnswer,
	readsAnswer,
	role,
} from './sample-answers.ts';

const { terminal, json, csv, markdown } = accessFormats;

const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(accessSchema);

const each = Object.entries(answers) as [string, AccessAnswer][];

test.each(each)('the JSON of %s is the answer, and fits its schema', (_, answer) => {
	const { $schema, ...rest }: Record<string, unknown> = JSON.parse(json.render(answer));
	expect($schema).toBe('https://unpkg.com/hushlint@0.1.0/dist/schema/access.json');
	expect(rest).toEqual(answer);
	validate({ $schema, ...rest });
	expect(validate.errors ?? []).toEqual([]);
});

test('the schema refuses what is no answer', () => {
	expect(validate({ ...readersAnswer, question: 'why' })).toBe(false);
	expect(validate({ ...readersAnswer, extra: 1 })).toBe(false);
	expect(validate({ ...overviewAnswer, version: '2.0' })).toBe(false);
});

/** An answer whose every name steers a terminal, opens markup or starts a formula. */
const hostile: ReadersAnswer = {
	...readersAnswer,
	resources: readersAnswer.resources.map((one) => ({
		...one,
		resource: { ...one.resource, name: '=cmd|\u001b[31m\u202e' },
		readers: [
			reader({ ...role('<script>@team'), id: '+1"a,b"' }, { conditions: [{ ...endpoint, words: 'x \u0007 | y' }] }),
			reader({ ...role('-2'), id: '@SUM(A1)' }),
		],
	})),
};

describe('names that pose as something else', () => {
	it.each(accessFormatNames)('are shown, not obeyed, in %s', (name) => {
		for (const answer of [...Object.values(answers), hostile]) {
			expect(accessFormats[name].render(answer)).toMatch(/^[^\p{Cc}\u202e]([^\p{Cc}\u202e]|[\n\t])*\n$/u);
		}
	});

	it('are no formulas in CSV', () => {
		const cells = csv
			.render(hostile)
			.split('\n')
			.flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
		expect(cells.filter((cell) => /^"?\s*[=+@-]/.test(cell))).toEqual([]);
		expect(cells).toContain(`"'+1""a,b"""`);
		expect(cells).toContain("'@SUM(A1)");
	});

	it('are no markup in Markdown', () => {
		const text = markdown.render(hostile);
		expect(text).not.toContain('<script>');
		expect(text).not.toMatch(/(?<!<span>)@/);
	});
});

test('every row of CSV has every column', () => {
	for (const answer of Object.values(answers)) {
		const [head = '', ...rows] = csv.render(answer).trimEnd().split('\n');
		const widths = rows.map((row) => (row.replaceAll(/"(?:[^"]|"")*"/g, '').match(/,/g) ?? []).length);
		expect(new Set(widths)).toEqual(new Set([head.split(',').length - 1]));
	}
	expect(csv.render(comparisonAnswer)).toMatch(/^gained,prod\/payments\/db,.*,newcomer,/m);
	expect(csv.render(comparisonAnswer)).toMatch(/^unknown,prod\/payments\/db,.*does not tell$/m);
	expect(csv.render(readersAnswer)).toMatch(/^at least,prod\/payments\/db,/m);
});

describe('the terminal', () => {
	it('says what is alike once', () => {
		const text = terminal.render(readersAnswer);
		expect(text).toContain(
			[
				'Roles (3)',
				'  payments-api, payments-worker',
				'    secretsmanager:GetSecretValue  statement "Read" of policy ReadPayments',
			].join('\n'),
		);
		expect(text).toContain('    only if                        aws:SourceVpce is vpce-0a1b2c3d\n');
		expect(text).toContain('Administrators (2)\n  OrganizationAccountAccessRole, Admin\n');
		expect(text.match(/organizations:ListPolicies/g)).toHaveLength(1);
	});

	it('counts readers, and says what the count is worth', () => {
		const [first] = readersAnswer.resources;
		const lead = (parts: Partial<NonNullable<typeof first>>): string | undefined =>
			first && terminal.render({ ...readersAnswer, resources: [{ ...first, ...parts }] }).split('\n')[1];
		expect(lead({})).toMatch(/^About 6 readers, 1 of them under conditions, besides 2 administrators and 1 service/);
		expect(lead({ atLeast: [] })).toMatch(/^At most 6 readers/);
		expect(lead({ atMost: [] })).toMatch(/^At least 6 readers/);
		expect(lead({ atMost: [], atLeast: [] })).toMatch(/^6 readers/);
		expect(lead({ count: 0, readers: [], atMost: [] })).toMatch(/^No reader is known\./);
		expect(lead({ count: 0, readers: [], atLeast: [] })).toMatch(/^Nobody can read it\./);
		const one = reader(role('a'), { outcome: 'allowed-if', conditions: [endpoint] });
		expect(lead({ count: 1, readers: [one], atMost: [], atLeast: [] })).toMatch(/^1 reader, under a condition\./);
	});

	it('names the one layer that blocks', () => {
		const text = terminal.render(readersAnswer);
		expect(text).toMatch(/batch\n.*\n +blocked by +the key policy, which does not allow kms:Decrypt/);
		expect(text).toMatch(
			/legacy\n.*\n +blocked by +statement "NoSecrets" of the permissions boundary Fence, which\s+denies it/,
		);
	});

	it('sums a comparison up', () => {
		const text = terminal.render(comparisonAnswer);
		expect(text).toMatch(
			/\n3 readers gained, 1 lost, 1 no longer under conditions, 2 questions open: 14 secrets and parameters,\n2026-10-01 to 2026-11-01\n$/,
		);
	});

	it('shows the most open secrets first', () => {
		const rows = terminal.render(overviewAnswer).split('\n');
		expect(rows.slice(3, 5)).toEqual([
			'  ≤12  prod/payments/db  111111111111 eu-west-1',
			'    2  /prod/flag        infra/main.tf:4:1',
		]);
	});

	it.each([60, 80, 120])('fits %i columns but for words that are longer', (width) => {
		for (const answer of Object.values(answers)) {
			const wide = terminal
				.render(answer, { width })
				.split('\n')
				.filter((line) => widthOf(line) > width && /\S {1,2}\S/.test(line.trim()));
			expect(wide.filter((line) => !/^\S+ {2}|^ +[≤≥~?\d]+ {2}/.test(line))).toEqual([]);
		}
	});

	it('colours only when asked', () => {
		expect(terminal.render(readsAnswer, { color: true })).toContain('\u001b[1mpayments-api\u001b[22m');
		expect(terminal.render(readsAnswer)).not.toContain('\u001b');
	});
});

test('Markdown leaves out what a job summary cannot hold', () => {
	const [first] = readersAnswer.resources;
	const many = { ...readersAnswer, resources: first ? Array.from({ length: 2000 }, () => first) : [] };
	const text = markdown.render(many);
	expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
	expect(text).toMatch(/\*\*[\d,]+ more left out\*\* to stay under 900 KiB\.\n$/);
});
