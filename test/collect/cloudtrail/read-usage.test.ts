import { chmodSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readUsage, type UsageReading } from '../../../src/collect/cloudtrail/read-usage.ts';
import type { Json } from '../../../src/usage/json.ts';
import { decrypt, record, ssm } from '../../usage/record.ts';
import { temporaryFolder, write } from './folder.ts';

const day = 'AWSLogs/111111111111/CloudTrail/eu-west-1/2026/03/01';
const logName = (id: string, clock = '1005', gz = true): string =>
	`${day}/111111111111_CloudTrail_eu-west-1_20260301T${clock}Z_${id}.json${gz ? '.gz' : ''}`;
const log = (...records: readonly Json[]): string => JSON.stringify({ Records: records });

function relation({ usage }: UsageReading): unknown[][] {
	return usage.rows.map(({ resource, event, error, count }) => [resource, event, error, count]);
}

describe('log files', () => {
	it('may be compressed or plain, under any folder', async () => {
		const folder = temporaryFolder();
		write(folder, `some/prefix/${logName('a')}`, gzipSync(log(record())));
		write(folder, logName('b', '1010', false), log(record()));
		write(folder, `o/AWSLogs/o-abc123/${logName('c')}`, gzipSync(log(record())));
		const reading = await readUsage(folder);
		expect(relation(reading)).toEqual([['prod/db', 'secretsmanager:GetSecretValue', null, 3]]);
		expect(reading.usage).toMatchObject({
			source: 'log-files',
			from: '2026-03-01T10:05:00Z',
			to: '2026-03-01T10:10:00Z',
			coverage: [{ account: '111111111111', region: 'eu-west-1', complete: true }],
		});
	});

	it('are told from digests, Insights and whatever else lies about', async () => {
		const folder = temporaryFolder();
		write(folder, logName('a'), gzipSync(log(record())));
		const digest = '111111111111_CloudTrail-Digest_eu-west-1_trail_eu-west-1_20260301T100000Z.json.gz';
		write(folder, `AWSLogs/111111111111/CloudTrail-Digest/eu-west-1/2026/03/01/${digest}`, gzipSync(log(record())));
		write(folder, `${day}/111111111111_CloudTrail-Insight_eu-west-1_20260301T1000Z_a.json.gz`, gzipSync(log(record())));
		write(folder, 'notes.json', log(record()));
		expect(relation(await readUsage(folder))).toEqual([['prod/db', 'secretsmanager:GetSecretValue', null, 1]]);
	});

	it.each([
		['half a gzip', gzipSync(log(record(), record())).subarray(0, 200), 'damaged compression'],
		['a cut document', gzipSync(log(record()).slice(0, -20)), 'cut off'],
		['no JSON', gzipSync('{"Records":[{"eventName":"GetSecretValue" 1}]}'), 'damaged document'],
		['an error page', Buffer.from('<Error/>'), 'not a log file'],
		['nothing', Buffer.alloc(0), 'empty'],
	])('with %s count for nothing and make the day uncertain', async (_, content, damage) => {
		const folder = temporaryFolder();
		write(folder, logName('a'), gzipSync(log(record())));
		const path = write(folder, logName('b'), content);
		const reading = await readUsage(folder);
		expect(relation(reading)).toEqual([['prod/db', 'secretsmanager:GetSecretValue', null, 1]]);
		expect(reading.damaged).toEqual([{ path, damage }]);
		expect(reading.usage.coverage).toMatchObject([
			{ complete: { unread: 'unparsable', detail: '1 damaged file' }, damagedDays: ['2026-03-01'] },
		]);
	});

	it('of other services alone are complete and tell of no read', async () => {
		const folder = temporaryFolder();
		write(folder, logName('a'), gzipSync(log(record({ eventSource: 'ec2.amazonaws.com', eventName: 'RunInstances' }))));
		expect((await readUsage(folder)).usage).toMatchObject({ rows: [], coverage: [{ complete: true }] });
	});

	it('may hold events of the future and of no time, which do not widen the window', async () => {
		const folder = temporaryFolder();
		const future = record({ eventTime: '2099-01-01T00:00:00Z' });
		write(folder, logName('a'), gzipSync(log(future, record({ eventTime: 'never' }))));
		const reading = await readUsage(folder);
		expect(reading.usage).toMatchObject({
			to: '2026-03-01T10:05:00Z',
			rows: [{ count: 1, last: '2099-01-01T00:00:00Z' }],
		});
	});

	it('larger than what is inflated at once are streamed', async () => {
		const folder = temporaryFolder();
		const filler = record({ eventSource: 'ec2.amazonaws.com', eventName: 'RunInstances', note: 'x'.repeat(200_000) });
		const records = Array.from({ length: 100 }, () => filler);
		write(folder, logName('a'), gzipSync(log(record(), ...records, record()), { level: 1 }));
		write(folder, logName('b', '1006', false), log(...records, record()));
		write(folder, logName('c'), gzipSync(log(record(), ...records), { level: 1 }).subarray(0, -500));
		const reading = await readUsage(folder);
		expect(relation(reading)).toEqual([['prod/db', 'secretsmanager:GetSecretValue', null, 3]]);
		expect(reading.damaged).toMatchObject([{ damage: 'damaged compression' }]);
	});

	it('that are not there are an error', async () => {
		const folder = temporaryFolder();
		await expect(readUsage(folder)).rejects.toThrow(/holds no CloudTrail log file/);
		await expect(readUsage(join(folder, 'nowhere'))).rejects.toThrow(/there is no such file or folder/);
	});

	it('name secrets that an inventory and KMS resolve', async () => {
		const folder = temporaryFolder();
		const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-AbCdEf';
		const known = 'arn:aws:ssm:eu-west-1:111111111111:parameter/prod/key';
		const records = [record(), decrypt({ SecretARN: arn }), ssm('GetParameter', { name: '/prod/key' })];
		write(folder, logName('a'), gzipSync(log(...records)));
		expect(relation(await readUsage(folder, { inventory: [{ arn: known }] }))).toEqual([
			[arn, 'kms:Decrypt', null, 1],
			[arn, 'secretsmanager:GetSecretValue', null, 1],
			[known, 'ssm:GetParameter', null, 1],
		]);
	});
});

describe('the cache', () => {
	it('is used until a file changes, and made again if it is broken', async () => {
		const [folder, cache] = [temporaryFolder(), join(temporaryFolder(), 'deep', 'cache')];
		const path = write(folder, logName('a'), gzipSync(log(record())));
		const first = await readUsage(folder, { cache });
		expect([first.reused, first.partitions]).toEqual([0, 1]);
		expect(statSync(cache).mode & 0o777).toBe(0o700);
		expect((await readUsage(folder, { cache })).reused).toBe(1);
		utimesSync(path, 1, 1);
		expect((await readUsage(folder, { cache })).reused).toBe(0);
		for (const name of (await import('node:fs')).readdirSync(cache)) write(cache, name, 'broken');
		const again = await readUsage(folder, { cache });
		expect(again).toEqual(first);
		write(folder, logName('b'), gzipSync(log(record())));
		expect((await readUsage(folder, { cache })).usage.rows).toMatchObject([{ count: 2 }]);
	});

	it('does not stand in for files that cannot be read', async () => {
		const folder = temporaryFolder();
		const path = write(folder, logName('a'), gzipSync(log(record())));
		chmodSync(path, 0);
		const reading = await readUsage(folder);
		// Whoever may read everything reads this too.
		if (reading.damaged.length > 0) expect(reading.damaged).toMatchObject([{ damage: 'unreadable' }]);
	});

	it('leaves the rest undone after an interruption, and says so', async () => {
		const folder = temporaryFolder();
		write(folder, logName('a'), gzipSync(log(record())));
		const { usage } = await readUsage(folder, { signal: AbortSignal.abort() });
		expect(usage.coverage).toMatchObject([{ complete: { unread: 'interrupted' }, damagedDays: ['2026-03-01'] }]);
	});
});

const asLookup = (event: Json): Json => ({
	EventId: 'x',
	EventName: 'GetSecretValue',
	CloudTrailEvent: JSON.stringify(event),
});

describe('events from elsewhere', () => {
	const one = record();
	const others = [
		record({ requestParameters: { secretId: 'prod/other' } }),
		ssm('GetParameters', { names: ['/a', '/b'] }),
	];
	const expected = [
		['/a', 'ssm:GetParameters', null, 1],
		['/b', 'ssm:GetParameters', null, 1],
		['prod/db', 'secretsmanager:GetSecretValue', null, 1],
		['prod/other', 'secretsmanager:GetSecretValue', null, 1],
	];
	const all = [one, ...others];

	it.each([
		['lookup-events', JSON.stringify({ Events: all.map(asLookup) }, undefined, 4)],
		['lookup-events with a query', JSON.stringify(all.map(asLookup))],
		['texts of events', JSON.stringify(all.map((event) => JSON.stringify(event)))],
		['a list of records', JSON.stringify(all, undefined, '\t')],
		['a log file by another name', log(...all)],
		['records by the line', `${all.map((event) => JSON.stringify(event)).join('\n')}\n`],
		['lookups by the line', all.map((event) => JSON.stringify(asLookup(event))).join('\r\n')],
		[
			'an export of CloudWatch Logs',
			all.map((event) => `2026-03-01T10:00:00.000Z ${JSON.stringify(event)}`).join('\n'),
		],
		['filter-log-events', JSON.stringify({ events: all.map((event) => ({ message: JSON.stringify(event) })) })],
		[
			'Logs Insights',
			JSON.stringify({ results: all.map((event) => [{ field: '@message', value: JSON.stringify(event) }]) }),
		],
	])('%s are read, plain and compressed', async (_, text) => {
		const folder = temporaryFolder();
		const plain = await readUsage(write(folder, 'events', text));
		expect(relation(plain)).toEqual(expected);
		expect(plain.usage).toMatchObject({ source: 'events', coverage: [{ complete: { unread: 'uncertain' } }] });
		expect(relation(await readUsage(write(folder, 'events.gz', gzipSync(text))))).toEqual(expected);
	});

	it('are read from all files of a folder without log files, each event once', async () => {
		const folder = temporaryFolder();
		write(folder, 'a.json', JSON.stringify(all));
		write(folder, 'b.ndjson', JSON.stringify(one));
		const broken = write(folder, 'c.json', '[{"eventName":');
		const reading = await readUsage(folder);
		expect(relation(reading)).toEqual(expected);
		expect(reading.damaged).toEqual([{ path: broken, damage: 'damaged document' }]);
	});

	it.each([
		['', /holds no CloudTrail event/],
		['{}', /holds no CloudTrail event/],
		['[1, null, "2", {"eventName": 3}]', /holds no CloudTrail event/],
		['[{"eventName": "GetSec', /damaged document/],
		[JSON.stringify({ Events: [{ CloudTrailEvent: 'no JSON' }] }), /damaged document/],
		[`${JSON.stringify(record())}\n{"half`, /damaged document/],
		['['.repeat(50_000), /damaged document/],
	])('%s is an error', async (text, message) => {
		await expect(readUsage(write(temporaryFolder(), 'events.json', text))).rejects.toThrow(message);
	});
});
