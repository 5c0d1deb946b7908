import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { BillAnswer, CostComparison } from '../../src/cost/answer.ts';
import { costSchema } from '../../src/report/cost-schema.ts';
import { calls, estateOf, key, keyArn, lambda, secret, secretArn, usageOf } from '../cost/estate.ts';
import { hushlint } from './fake-streams.ts';

// Not in the time of the first test.
beforeAll(() => import('../../src/cli/cost.ts'), 60_000);

const folder = mkdtempSync(join(tmpdir(), 'hushlint-cost-'));
const at = (name: string): string => join(folder, name);
const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(costSchema);

const replay = { '60': [40_000, 40_000], '300': [8_000, 8_000], '900': [3_000, 3_000], '3600': [700, 700] } as const;
const { snapshot } = estateOf({
	secrets: [secret('prod/orders/db', { kmsKeyId: keyArn, tags: { team: 'orders' } }), secret('=cmd|\u001b[31m')],
	keys: [key()],
	workloads: [lambda('orders-api')],
	usage: usageOf([
		calls(secretArn('prod/orders/db'), 1_000_000, { workload: 'orders-api', replay }),
		calls('*', 100_000, { event: 'secretsmanager:ListSecrets' }),
	]),
});
const { usage: measured, ...bare } = snapshot;
writeFileSync(at('estate.json'), JSON.stringify(snapshot));
const rotated = [key({ createdAt: '2023-01-01T00:00:00Z', rotation: { enabled: true, periodDays: 365 } })];
writeFileSync(at('rotated.json'), JSON.stringify({ ...snapshot, keys: rotated }));
writeFileSync(at('older.json'), JSON.stringify({ ...bare, secrets: [] }));
writeFileSync(at('newer.json'), JSON.stringify(bare));
writeFileSync(
	at('prices.json'),
	JSON.stringify({ source: 'ours', date: '2026-10-01', partitions: { aws: { secretMonth: 1_000_000 } } }),
);
writeFileSync(
	at('odd.json'),
	JSON.stringify({ source: 'ours', date: '2026-10-01', partitions: { aws: { secretMonth: 0.4 } } }),
);
for (const [name, secrets] of [
	['before', ['a']],
	['after', ['a', 'b']],
] as const) {
	mkdirSync(at(name));
	const blocks = secrets.map(
		(one) => `resource "aws_secretsmanager_secret" "${one}" {\n  name = "prod/orders/${one}"\n}\n`,
	);
	writeFileSync(join(at(name), 'main.tf'), blocks.join(''));
}
mkdirSync(at('infra'));
writeFileSync(
	join(at('infra'), 'main.tf'),
	'resource "aws_secretsmanager_secret" "db" {\n  name = "prod/orders/db"\n}\n',
);
writeFileSync(at('usage.json'), JSON.stringify(measured, undefined, '\t'));
writeFileSync(at('half.json'), JSON.stringify(measured, undefined, '\t').slice(0, -20));
writeFileSync(at('usage.csv'), 'resource,principal,workload,event,error,count,first,last\n');
afterAll(() => rmSync(folder, { recursive: true }));

async function bill(...args: readonly string[]): Promise<BillAnswer> {
	const { out, code, err } = await hushlint(['cost', ...args, '--format', 'json']);
	expect({ err, code }).toEqual({ err: '', code: 0 });
	const answer: BillAnswer = JSON.parse(out);
	validate(answer);
	expect(validate.errors ?? []).toEqual([]);
	return answer;
}

const refusals: readonly (readonly [readonly string[], string])[] = [
	[['--by', 'team'], '--by takes secret, caller, account or tag:NAME'],
	[['--what-if', 'ttl=301'], '--what-if ttl= takes 60, 300, 900, 3600'],
	[['--what-if', 'interval=never'], '--what-if interval= takes a time such as 30s, 5m, 1h or 1d'],
	[
		['--what-if', 'ttl=60', '--what-if', 'ttl=300'],
		'--what-if takes ttl=60, 300, 900 or 3600, or interval=1h, each once',
	],
	[['--compare', 'a', 'b', '--by', 'caller'], '--by and --compare exclude each other'],
	[['--compare', 'a', 'b', '--what-if', 'ttl=60'], '--what-if and --compare exclude each other'],
	[['--compare', 'a'], '--compare OLD needs NEW beside it: templates, a plan or a snapshot'],
	[['--compare', 'a', '--compare', 'b', 'c'], '--compare is given twice'],
	[['--compare', 'a', '--profile', 'prod'], '--compare and --profile exclude each other'],
	[['--compare', 'no-such-folder', at('before')], 'cannot read no-such-folder: there is no such file or directory'],
	[
		[at('before'), '--compare', at('newer.json')],
		'--compare tells two snapshots apart, or two sets of templates; --rates lends templates the reads of a snapshot',
	],
	[['--compare', at('older.json'), at('newer.json'), '--rates', at('estate.json')], '--rates needs templates'],
	[[at('estate.json')], `${at('estate.json')} is a snapshot: name it with --snapshot`],
	[
		[at('before'), '--rates', at('usage.csv')],
		`--rates ${at('usage.csv')}: the CSV of usage lacks the days it is of; write it with --format json`,
	],
	[
		[at('before'), '--rates', at('half.json')],
		`${at('half.json')} is no usage that can be read: it is not JSON, or only a part of it`,
	],
	[['infra', '--snapshot', 'a.json'], 'name templates, or --snapshot, not both'],
	[['--rates', 'a.json'], '--rates needs templates'],
	[['--account', '111111111111'], '--account needs templates'],
	[['--fail-on-cost', 'much'], '--fail-on-cost must be a number of 0 or more'],
	[
		['--prices', at('odd.json'), '--snapshot', at('estate.json')],
		`${at('odd.json')} is no price list that can be read: "secretMonth" in "partitions" must be a whole number, of millionths of a dollar where it is a price`,
	],
	[
		['infra', '--rates', at('newer.json')],
		`--rates ${at('newer.json')}: that snapshot holds no reads; collect it with --usage`,
	],
];

test.each(refusals)('cost %j', async (args, sentence) => {
	const { code, out, err } = await hushlint(['cost', ...args]);
	expect({ code, out, err }).toEqual({ code: 2, out: '', err: `hushlint: ${sentence}\n` });
});

async function run(...args: readonly string[]): Promise<unknown> {
	return (await hushlint(['cost', '--snapshot', ...args])).code;
}

describe('hushlint cost', () => {
	it('is measured here', () => {
		expect(measured?.rows.length).toBe(2);
	});

	it('tells the bill of a snapshot, what is avoidable, and what is left after advice', async () => {
		const { total, items, groups, window } = await bill('--snapshot', at('estate.json'));
		const paid = 0.4 + 0.4 + 1 + 1.1 * 5 + 0.98 * 3;
		expect(total.now.usd).toBeCloseTo(paid, 6);
		expect(total.avoidable.usd).toBeCloseTo(0.992 * 5 + 0.98 * 3, 6);
		expect(total.afterAdvice.usd).toBeLessThanOrEqual(total.now.usd - total.avoidable.usd);
		expect(items.reduce((all, { cost }) => all + cost.usd, 0)).toBeCloseTo(paid, 6);
		expect(window).toMatchObject({ days: 30.42 });
		expect(groups[0]).toMatchObject({ name: 'prod/orders/db', now: { basis: 'measured' } });
	});

	it.each(['secret', 'caller', 'account', 'tag:team'])('adds up by %s', async (by) => {
		const { total, groups } = await bill('--snapshot', at('estate.json'), '--by', by);
		expect(groups.reduce((all, { now }) => all + now.usd, 0)).toBeCloseTo(total.now.usd, 6);
		expect(groups.reduce((all, { avoidable }) => all + avoidable.usd, 0)).toBeCloseTo(total.avoidable.usd, 6);
	});

	it('calls what was measured so, though it stands beside what is assumed', async () => {
		const { groups } = await bill('--snapshot', at('rotated.json'), '--by', 'account');
		expect(groups).toMatchObject([{ now: { basis: 'assumed' }, avoidable: { basis: 'measured' } }]);
	});

	it.each(['terminal', 'markdown'])(
		'says of every figure how it came about and over which days, in %s',
		async (format) => {
			const { out } = await hushlint(['cost', '--snapshot', at('estate.json'), '--format', format]);
			const lines = out.split('\n').filter((line) => /[$]|<span>/.test(line) && !line.includes('Prices'));
			const from = out.indexOf('Who reads, measured');
			expect(from).toBeGreaterThan(0);
			const [callers = ''] = out.slice(from).split(/\n\n(?!\|)/);
			for (const line of lines.filter((one) => !callers.includes(one) && !/Move|Cache|Merge|Delete/.test(one))) {
				expect(line).toMatch(/measured|declared|assumed/);
			}
			expect(out).toMatch(/Now: .* a month, from measured reads, 2026-\d\d-\d\d to 2026-\d\d-\d\d, 30\.4 days/);
			expect(out).toMatch(/confidence, (?:measured|declared|assumed)\)/);
		},
	);

	it('says so on every line for spreadsheets', async () => {
		const { out } = await hushlint(['cost', '--snapshot', at('estate.json'), '--format', 'csv']);
		const [head = '', ...lines] = out.trimEnd().split('\n');
		expect(head.split(',').slice(-5).join()).toBe('avoidable_basis,saving_basis,before_basis,window_from,window_to');
		for (const line of lines) expect(line).toMatch(/,(?:measured|declared|assumed),.*,2026-[^,]+Z,2026-[^,]+Z$/);
	});

	it('says so of both sides of a comparison', async () => {
		const args = ['cost', '--compare', at('older.json'), at('estate.json')];
		const { windows }: CostComparison = JSON.parse((await hushlint([...args, '--format', 'json'])).out);
		expect(windows).toMatchObject({ before: null, after: { days: 30.42 } });
		const { out } = await hushlint(args);
		expect(out).toMatch(/Before .*declared\.\nAfter .*, from measured reads, 2026-.* days\.\n/);
	});

	it('imagines other caches', async () => {
		const { total, whatIf } = await bill('--snapshot', at('estate.json'), '--what-if', 'ttl=60');
		expect(whatIf).toBe('for 60 seconds');
		expect(total.avoidable.usd).toBeCloseTo(0.96 * 5 + 0.96 * 3, 6);
	});

	it('takes other prices, and tells what they leave out', async () => {
		const { total, prices, unknown } = await bill('--snapshot', at('newer.json'), '--prices', at('prices.json'));
		expect(total.now.usd).toBe(2);
		expect(prices).toBe('ours, 2026-10-01');
		expect(unknown).toEqual([{ resource: 'alias/app', reason: 'no price is known for this Region (eu-west-1)' }]);
	});

	it('prices templates by the reads of a live account', async () => {
		const alone = await bill(at('infra'));
		expect(alone.total.now).toEqual({ usd: 0.4, atMost: 0.4, basis: 'declared' });
		const { total } = await bill(at('infra'), '--rates', at('estate.json'), '--region', 'eu-west-1');
		expect(total.now).toEqual({ usd: 5.4, atMost: 5.4, basis: 'assumed' });
	});

	it.each([
		['snapshots', 'older.json', 'newer.json', 0.8],
		['templates', 'before', 'after', 0.4],
	])('tells the difference between two %s', async (_, older, newer, more) => {
		const { out, code } = await hushlint(['cost', '--compare', at(older), at(newer), '--format', 'json']);
		const answer: CostComparison = JSON.parse(out);
		validate(answer);
		expect(validate.errors ?? []).toEqual([]);
		expect({ code, ...answer.difference }).toEqual({ code: 0, least: more, most: more });
		expect(new Set(answer.changes.map(({ status }) => status))).toEqual(new Set(['added']));
		expect((await hushlint(['cost', '--compare', at(older), at(newer), '--fail-on-cost', '0.3'])).code).toBe(1);
		expect((await hushlint(['cost', '--compare', at(newer), at(older), '--fail-on-cost', '0.3'])).code).toBe(0);
	});

	it('fails, and says so, on a snapshot of nothing', async () => {
		writeFileSync(at('nothing.json'), JSON.stringify({ version: '1.0', takenAt: '2026-11-01T00:00:00Z', scopes: [] }));
		const { out, err, code } = await hushlint(['cost', '--snapshot', at('nothing.json')]);
		expect({ err, code }).toEqual({ err: 'hushlint: nothing could be listed\n', code: 2 });
		expect(out).toContain('not known, for no reads were measured');
	});

	it('fails on avoidable dollars, and on what is unknown if told to be strict', async () => {
		expect(await run(at('estate.json'), '--fail-on-cost', '7')).toBe(1);
		expect(await run(at('estate.json'), '--fail-on-cost', '8')).toBe(0);
		expect(await run(at('newer.json'), '--prices', at('prices.json'), '--strict')).toBe(3);
	});

	it.each(['terminal', 'markdown', 'csv'])('shows names that pose as something else, in %s', async (format) => {
		const { out } = await hushlint(['cost', '--snapshot', at('estate.json'), '--format', format]);
		expect(out).toMatch(/^([^\p{Cc}\u202e]|[\n\t])*\n$/u);
		expect(out).not.toMatch(/NaN|undefined|\[object/);
		if (format === 'csv') expect(out).toContain("'=cmd");
	});
});
