import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	createWriteStream,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
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
const inAmerica = (path: string): string => path.replaceAll('eu-west-1', 'us-east-1');
const onDay = (text: string): string =>
	logName('a').replaceAll('20260301', `202603${text}`).replaceAll('2026/03/01', `2026/03/${text}`);
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

	it('of other services alone tell of no read, and not that there was none', async () => {
		const folder = temporaryFolder();
		write(folder, logName('a'), gzipSync(log(record({ eventSource: 'ec2.amazonaws.com', eventName: 'RunInstances' }))));
		expect((await readUsage(folder)).usage).toMatchObject({
			rows: [],
			coverage: [{ complete: { unread: 'not-collected', detail: 'the trail seems to leave reads out' } }],
		});
		// Reads in one Region show that the trail records them.
		write(folder, inAmerica(logName('b')), gzipSync(log(record({ awsRegion: 'us-east-1' }))));
		expect((await readUsage(folder)).usage.coverage).toMatchObject([{ complete: true }, { complete: true }]);
	});

	it('of some days alone do not tell of those between', async () => {
		const folder = temporaryFolder();
		write(folder, onDay('01'), gzipSync(log(record())));
		write(folder, onDay('05'), gzipSync(log(record())));
		expect((await readUsage(folder)).usage.coverage).toMatchObject([{ complete: true }]);
		write(folder, onDay('10'), gzipSync(log(record())));
		expect((await readUsage(folder)).usage.coverage).toMatchObject([
			{
				complete: { unread: 'not-collected', detail: 'log files of 4 of 7 days' },
				damagedDays: ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09'],
			},
		]);
	});

	it('may lie behind links, which may lead in circles', async () => {
		const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
		write(elsewhere, logName('a'), gzipSync(log(record())));
		mkdirSync(join(folder, 'own'));
		symlinkSync(join(elsewhere, 'AWSLogs'), join(folder, 'AWSLogs'));
		symlinkSync(folder, join(elsewhere, 'AWSLogs', 'back'));
		symlinkSync('self', join(folder, 'self'));
		symlinkSync(join(folder, 'nothing'), join(folder, 'dangling'));
		const reading = await readUsage(folder);
		expect([reading.files, relation(reading)]).toEqual([1, [['prod/db', 'secretsmanager:GetSecretValue', null, 1]]]);
	});

	it('can be chosen by account, Region and day', async () => {
		const folder = temporaryFolder();
		write(folder, logName('a'), gzipSync(log(record())));
		write(folder, inAmerica(logName('b')), gzipSync(log(record())));
		for (const wanted of [{ regions: ['eu-west-1'] }, { accounts: ['111111111111'], regions: ['eu-west-1'] }]) {
			expect((await readUsage(folder, { wanted })).files).toBe(1);
		}
		expect((await readUsage(folder, { wanted: { from: '2026-03-01', accounts: [] } })).files).toBe(2);
		for (const wanted of [{ from: '2026-03-02' }, { accounts: ['222222222222'] }]) {
			await expect(readUsage(folder, { wanted })).rejects.toThrow(/of the accounts, Regions and days asked for/);
		}
		const events = write(temporaryFolder(), 'events.json', JSON.stringify([record()]));
		await expect(readUsage(events, { wanted: {} })).rejects.toThrow(/only of log files in a folder/);
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
		for (const name of readdirSync(cache)) write(cache, name, 'broken');
		const again = await readUsage(folder, { cache });
		expect(again).toEqual(first);
		write(folder, logName('b'), gzipSync(log(record())));
		expect((await readUsage(folder, { cache })).usage.rows).toMatchObject([{ count: 2 }]);
	});

	it('is made again where only what its rows are kept in is damaged', async () => {
		const [folder, cache] = [temporaryFolder(), temporaryFolder()];
		write(folder, logName('a'), gzipSync(log(record())));
		const first = await readUsage(folder, { cache });
		for (const name of readdirSync(cache)) {
			const bytes = readFileSync(join(cache, name));
			bytes.fill(0xff, 8, 40);
			writeFileSync(join(cache, name), bytes);
		}
		expect(await readUsage(folder, { cache })).toEqual(first);
		expect((await readUsage(folder, { cache })).reused).toBe(1);
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
		['log files on end', all.map((event) => log(event)).join('')],
		['events of EventBridge', all.map((event) => JSON.stringify({ 'detail-type': 'x', detail: event })).join('\n')],
		['an export of CloudTrail Lake', JSON.stringify(all.map((event) => ({ eventJson: JSON.stringify(event) })))],
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

	it.skipIf(process.platform === 'win32')('are read from a pipe, which can be read once only', async () => {
		const pipe = join(temporaryFolder(), 'pipe');
		execFileSync('mkfifo', [pipe]);
		createWriteStream(pipe).end(JSON.stringify(all));
		expect(relation(await readUsage(pipe))).toEqual(expected);
		const interruption = new AbortController();
		const stopped = readUsage(pipe, { signal: interruption.signal });
		interruption.abort();
		// Nobody else would open it again.
		createWriteStream(pipe)
			.on('error', () => {})
			.end();
		await expect(stopped).rejects.toThrow(/interrupted before an event was read/);
		await expect(readUsage('/dev/null')).rejects.toThrow('/dev/null is neither a file nor a folder');
	});

	it('are left out from where Ctrl-C came, and what was read is not called whole', async () => {
		const folder = temporaryFolder();
		write(folder, 'a.json', JSON.stringify(all));
		const path = write(folder, 'b.json', '[]');
		await expect(readUsage(path, { signal: AbortSignal.abort() })).rejects.toThrow(/interrupted before/);
		let asked = 0;
		const { signal } = new AbortController();
		// It comes once the first file has been read.
		Object.defineProperty(signal, 'aborted', { get: () => (asked += 1) > 2 });
		const reading = await readUsage(folder, { signal });
		expect(relation(reading)).toEqual(expected);
		expect(reading.usage.coverage).toMatchObject([{ complete: { unread: 'interrupted' } }]);
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
		['Event name,Event time\nGetSecretValue,"2026-03-01"\n', /not a log file/],
		['<Error/>', /not a log file/],
	])('%s is an error', async (text, message) => {
		await expect(readUsage(write(temporaryFolder(), 'events.json', text))).rejects.toThrow(message);
	});
});
