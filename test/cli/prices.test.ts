import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fetchJson } from '../../src/cli/fetch-json.ts';
import { defaultPrices } from '../../src/cost/prices.ts';
import { parsePrices } from '../../src/cost/read-prices.ts';
import { listedRegion, servePriceList, type Answer, type PriceServer } from '../double/price-list.ts';
import { hushlint } from './fake-streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'hushlint-prices-'));
const at = (name: string): string => join(folder, name);
const regions = {
	'us-east-1': listedRegion('us-east-1', 'USE1'),
	'eu-west-1': listedRegion('eu-west-1', 'EU'),
	'sa-east-1': listedRegion('sa-east-1', 'SAE1', 1.5),
	'us-west-2-lax-1': {},
	'aws-global': { awskms: [] },
};
let list: PriceServer;

beforeAll(async () => {
	list = await servePriceList(regions);
	await import('../../src/cli/prices.ts');
}, 60_000);
afterAll(async () => {
	await list.close();
	rmSync(folder, { recursive: true });
});

const refresh = (...args: readonly string[]) => hushlint(['prices', '--refresh', '--endpoint', list.endpoint, ...args]);

/** Refreshes from a server that answers some paths in its own way. */
async function refreshFrom(answers: Readonly<Record<string, Answer>>, ...args: readonly string[]) {
	const server = await servePriceList(regions, answers);
	try {
		const result = await hushlint(['prices', '--refresh', '--endpoint', server.endpoint, ...args]);
		return { ...result, err: result.err.replaceAll(server.endpoint, 'HOST'), asked: server.asked };
	} finally {
		await server.close();
	}
}

describe('hushlint prices', () => {
	it('shows what is in force, its source and its day', async () => {
		const { code, out, err } = await hushlint(['prices']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain(defaultPrices.date);
		expect(out).toMatch(/Secret, or replica of one +\$0\.40 +month +aws/);
		expect(out).toContain('No price is known in GovCloud, the European Sovereign Cloud and China.');
	});

	it('writes it as --prices reads it', async () => {
		const { code, out, err } = await hushlint(['prices', '--format', 'json']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(parsePrices(out)).toEqual({ ...defaultPrices, unit: undefined });
		const written = await hushlint(['prices', '-o', at('own.json')]);
		expect(written).toEqual({ code: 0, out: '', err: `hushlint: wrote the prices to ${at('own.json')}\n` });
		expect(readFileSync(at('own.json'), 'utf8')).toBe(out);
	});

	it('shows the prices of a file, to the last digit', async () => {
		writeFileSync(
			at('mine.json'),
			JSON.stringify({
				source: 'our contract\u001b[31m',
				date: '2026-10-01',
				partitions: { 'aws-us-gov': { secretMonth: 480_000 } },
				regions: { 'eu-west-1': { apiCall10k: 12_345 }, 'eu-west-2': { apiCall10k: 12_345, secretMonth: null } },
			}),
		);
		const { out } = await hushlint(['prices', '--prices', at('mine.json')]);
		expect(out).toMatch(/Secret, or replica of one +\$0\.48 +month +aws-us-gov\n +not known +month +eu-west-2\n/);
		expect(out).toMatch(/\$0\.012345 +10,000 calls +eu-west-1, eu-west-2/);
		expect(out).toMatch(/but for the Regions\s+above/);
		expect(out).not.toContain('\u001b');
	});
});

describe('hushlint prices --refresh', () => {
	it('makes a price list of what AWS publishes for all Regions', async () => {
		const { code, out, err } = await refresh();
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const prices = parsePrices(out);
		expect(prices).toMatchObject({
			date: '2026-11-21',
			partitions: { aws: { secretMonth: 400_000, apiCall10k: 50_000, kmsRequest10k: 30_000 } },
			kmsFreeRequests: 20_000,
		});
		expect(Object.keys(prices.regions ?? {})).toEqual(['sa-east-1']);
		expect(list.asked.filter((path) => path.includes('lax') || path.includes('global'))).toEqual([]);
	});

	it('takes only the Regions that are asked for', async () => {
		const before = list.asked.length;
		const { code, out } = await refresh('--region', 'eu-west-1,sa-east-1', '--region', 'eu-west-1');
		const { partitions, regions: rows = {} } = parsePrices(out);
		expect({ code, partitions, regions: Object.keys(rows) }).toEqual({
			code: 0,
			partitions: {},
			regions: ['eu-west-1', 'sa-east-1'],
		});
		expect(list.asked.slice(before)).toHaveLength(3 + 6);
	});

	it('writes a file that prices a bill', async () => {
		const { code, out, err } = await refresh('--output', at('new.json'));
		expect({ code, out, err }).toEqual({ code: 0, out: '', err: `hushlint: wrote the prices to ${at('new.json')}\n` });
		writeFileSync(at('main.tf'), 'resource "aws_secretsmanager_secret" "db" {\n  name = "prod/db"\n}\n');
		const args = ['cost', at('main.tf'), '--prices', at('new.json'), '--format', 'json'];
		const bill = async (...more: readonly string[]) => JSON.parse((await hushlint([...args, ...more])).out);
		expect(await bill('--region', 'sa-east-1')).toMatchObject({ total: { now: { usd: 0.6 } } });
		expect(await bill('--region', 'eu-west-1')).toMatchObject({
			total: { now: { usd: 0.4 } },
			prices: expect.stringMatching(/^AWS price list .*, 2026-11-21$/),
		});
	});

	it('prints a table too, if told to', async () => {
		const { out } = await refresh('--format', 'terminal');
		expect(out).toMatch(/Advanced parameter +\$0\.050694 +month +aws\n +\$0\.076042 +month +sa-east-1\n/);
	});

	it('tells what it leaves out, and fails on it if strict', async () => {
		const served = { ...regions, 'eu-west-1': { ...regions['eu-west-1'], AWSSystemsManager: [] } };
		const server = await servePriceList(served);
		const args = ['prices', '--refresh', '--endpoint', server.endpoint, '-o', at('left-out.json')];
		expect((await hushlint(args)).code).toBe(0);
		const { code, err } = await hushlint([...args, '--strict']);
		await server.close();
		expect(code).toBe(3);
		expect(err).toContain('hushlint: Advanced parameter: left out for eu-west-1: the list has no such product\n');
	});

	it('leaves China unpriced', async () => {
		const { code, out, err } = await refresh('--region', 'cn-north-1,eu-west-1');
		const words = 'hushlint: AWS bills China in CNY, by a list of its own: its Regions have no price here\n';
		expect({ code, err }).toEqual({ code: 0, err: words });
		expect(Object.keys(parsePrices(out).regions ?? {})).toEqual(['eu-west-1']);
		expect(await refresh('--region', 'cn-north-1')).toEqual({ code: 2, out: '', err: words });
	});

	const file = 'AWSSecretsManager/20260911124610/eu-west-1/index.json';
	const path = `HOST/offers/v1.0/aws/${file}`;
	const refused = `cannot fetch ${path}:`;
	it.each<[string, Answer, string]>([
		['403', (to) => to.writeHead(403).end('<Error/>'), `${refused} access is refused (403)`],
		['404', (to) => to.writeHead(404).end(), `${refused} there is no such file (404)`],
		['400', (to) => to.writeHead(400).end(), `${refused} the answer is an error (400)`],
		[
			'a redirect',
			(to) => to.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
			`${refused} it is sent elsewhere (302), perhaps by a proxy`,
		],
		[
			'a web page',
			(to) => to.end('\n<!DOCTYPE html><p>Sign in'),
			`${refused} the answer is a web page, no price list; perhaps it comes from a proxy`,
		],
		['nothing', (to) => to.end(), `${refused} it is empty`],
		['half a file', (to) => to.end('{"formatVersion":"v1.0","prod'), `${refused} it is not JSON, or only a part of it`],
		[
			'half a gzip',
			(to) => to.end(gzipSync('{"offerCode":"a"}').subarray(0, 20)),
			`${refused} its compression is damaged`,
		],
		[
			'half a gzip that says what it is',
			(to) =>
				to.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(`{"a":"${'x'.repeat(999)}"}`).subarray(0, 18)),
			`${refused} it is not JSON, or only a part of it`,
		],
		[
			'what says that it is a gzip and is none',
			(to) => to.writeHead(200, { 'content-encoding': 'gzip' }).end('{"offerCode":"AWSSecretsManager"}'),
			`${refused} its compression is damaged`,
		],
		[
			'something else',
			(to) => to.end('{"a":1}'),
			`${path} is no price list that can be read: it has not the parts of a price list`,
		],
	])('says what is wrong with %s', async (_, answer, sentence) => {
		const { code, out, err } = await refreshFrom({ [file]: answer }, '--region', 'eu-west-1', '-o', at('never.json'));
		expect({ code, out, err }).toEqual({ code: 2, out: '', err: `hushlint: ${sentence}\n` });
		expect(() => readFileSync(at('never.json'))).toThrow('ENOENT');
	});

	it('reads compressed files, whether they say so or not', async () => {
		const plain = JSON.parse((await refresh('--region', 'eu-west-1')).out);
		const body = gzipSync(JSON.stringify(await (await fetch(`${list.endpoint}/offers/v1.0/aws/${file}`)).json()));
		for (const headers of [{}, { 'content-encoding': 'gzip' }]) {
			const answer: Answer = (to) => to.writeHead(200, headers).end(body);
			const { code, out } = await refreshFrom({ [file]: answer }, '--region', 'eu-west-1');
			expect(code).toBe(0);
			expect(JSON.parse(out)).toEqual(plain);
		}
	});

	it('asks again after a failure that may pass', async () => {
		let failures = 0;
		const answer: Answer = (to) => {
			failures += 1;
			if (failures === 1) to.socket?.destroy();
			else to.writeHead(503).end();
		};
		const { code, err, asked } = await refreshFrom({ [file]: answer }, '--region', 'eu-west-1');
		expect({ code, err }).toEqual({ code: 2, err: `hushlint: ${refused} the answer is an error (503)\n` });
		expect(asked.filter((one) => one.endsWith(file))).toHaveLength(3);
	});

	it('says so where nobody answers', async () => {
		const closed = createServer();
		await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
		const { port } = closed.address() as AddressInfo;
		await new Promise((resolve) => closed.close(resolve));
		const { code, err } = await hushlint(['prices', '--refresh', '--endpoint', `http://127.0.0.1:${port}`]);
		expect(code).toBe(2);
		expect(err).toMatch(
			/^hushlint: cannot fetch http:\/\/127\.0\.0\.1:\d+\/offers.*cannot be reached \(ECONNREFUSED\)\n$/,
		);
	});
});

test('a file that takes too long or too much is given up', async () => {
	const slow = await servePriceList({}, { slow: () => undefined, large: (to) => to.end('9'.repeat(3_000_000)) });
	const get = (name: string) =>
		fetchJson(new URL(`${slow.endpoint}/${name}`), { timeoutMs: 300, maxBytes: 2_000_000, pausesMs: [] });
	await expect(get('slow')).rejects.toThrow('/slow: there was no whole answer within 1 seconds');
	await expect(get('large')).rejects.toThrow('/large: it is larger than 2 MB');
	await slow.close();
});

test.each<[readonly string[], string]>([
	[['--region', 'eu-west-1'], '--region goes with --refresh'],
	[['--endpoint', 'https://pricing.example.com'], '--endpoint goes with --refresh'],
	[['--refresh', '--prices', 'a.json'], '--refresh and --prices exclude each other'],
	[['--refresh', '--region', 'Ireland'], '--region: there is no Region "Ireland"; Regions look like eu-west-1'],
	[['--refresh', '--region', ','], '--region names no Region; write all, or Regions with commas'],
	[
		['--refresh', '--endpoint', 'ftp://pricing.example.com'],
		'--endpoint takes an address such as https://pricing.example.com, and no user or query in it',
	],
	[
		['--refresh', '--endpoint', 'https://me:hunter2@pricing.example.com'],
		'--endpoint takes an address such as https://pricing.example.com, and no user or query in it',
	],
	[['--format', 'csv'], '--format must be one of terminal, json'],
	[['--prices', 'none.json'], 'cannot read the prices none.json: there is no such file'],
	[['extra'], 'prices takes options only; hushlint prices --help lists its options'],
])('prices %j', async (args, sentence) => {
	expect(await hushlint(['prices', ...args])).toEqual({ code: 2, out: '', err: `hushlint: ${sentence}\n` });
});

test('a Region that AWS does not list', async () => {
	expect(await refresh('--region', 'eu-west-9')).toEqual({
		code: 2,
		out: '',
		err: 'hushlint: the price list knows no Region eu-west-9\n',
	});
});
