import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeTrail } from '../../bench/trail.ts';
import { listLogFiles } from '../../src/collect/cloudtrail/log-files.ts';
import { readUsage } from '../../src/collect/cloudtrail/read-usage.ts';
import { s3Uses, type S3Options } from '../../src/collect/cloudtrail/s3.ts';
import { parseS3Source } from '../../src/collect/cloudtrail/s3-source.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { startBucket, type Bucket } from '../double/bucket.ts';
import { setAwsEnvironment, virtualClock } from '../double/collect-from.ts';
import { emptyEstate } from '../double/estate.ts';
import { temporaryFolder } from '../collect/cloudtrail/folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();
writeTrail(folder, {
	seed: 31,
	days: 3,
	files: 3,
	events: 60,
	density: 0.4,
	damagedEvery: 1e9,
	organization: 'o-exampleorg1',
});
const { partitions } = listLogFiles(folder);
const files = partitions.flatMap((partition) => partition.files);

function keyOf(index: number): string {
	return `trails/${(files[index]?.path ?? '').slice(folder.length + 1)}`;
}

function left(): string[] {
	return readdirSync(tmpdir()).filter((name) => name.startsWith('hushlint-s3-'));
}

let server: AwsServer;
let bucket: Bucket;

beforeAll(async () => {
	server = await startAwsServer({ account: '111111111111', regions: { 'eu-west-1': emptyEstate } });
});

afterAll(() => server.close());

beforeEach(async () => {
	bucket = await startBucket(folder, 'trails/');
	setAwsEnvironment(server.url);
	process.env['AWS_ENDPOINT_URL_S3'] = bucket.url;
});

afterEach(() => bucket.close());

async function read(options: Partial<S3Options> = {}) {
	const source = parseS3Source('s3://logs/trails');
	const now = new Date('2026-03-03T12:00:00Z');
	return s3Uses({ source, now, regions: ['eu-west-1'], clock: virtualClock(), deadline: 2000, ...options });
}

describe('log files in a bucket', () => {
	it('tell of the same usage as the files here', async () => {
		const reading = await read();
		expect(reading.usage).toEqual((await readUsage(folder)).usage);
		expect(bucket.fetched).toHaveLength(files.length);
		expect(bucket.listed.every(({ prefix }) => !/Digest|Insight/.test(prefix))).toBe(true);
	});

	it('are listed and fetched only as far as they are wanted', async () => {
		const reading = await read({ days: 1, accounts: ['222222222222'], recordRegions: ['us-east-1'] });
		expect(reading.usage.coverage).toEqual([expect.objectContaining({ account: '222222222222', region: 'us-east-1' })]);
		expect(new Set(bucket.fetched.map((key) => key.split('/').slice(0, -1).join('/')))).toEqual(
			new Set([2, 3].map((day) => `trails/AWSLogs/o-exampleorg1/222222222222/CloudTrail/us-east-1/2026/03/0${day}`)),
		);
		expect(bucket.listed.at(-1)).toEqual({
			prefix: 'trails/AWSLogs/o-exampleorg1/222222222222/CloudTrail/us-east-1/',
			after: 'trails/AWSLogs/o-exampleorg1/222222222222/CloudTrail/us-east-1/2026/03/02',
		});
	});

	it('are looked for below the place that was named, not in all there is', async () => {
		const reading = await read({ source: parseS3Source('s3://logs') });
		expect(reading.usage).toEqual((await readUsage(folder)).usage);
		expect(bucket.listed.every(({ prefix }) => !/Digest|Insight/.test(prefix))).toBe(true);
		expect(bucket.listed.slice(0, 2).map(({ prefix }) => prefix)).toEqual(['', 'trails/']);
		expect(bucket.listed.slice(2).every(({ prefix }) => prefix.startsWith('trails/AWSLogs/'))).toBe(true);
	});

	it.each([
		'trails/AWSLogs',
		'trails/AWSLogs/o-exampleorg1/111111111111/',
		'trails/AWSLogs/o-exampleorg1/111111111111/CloudTrail/eu-west-1/2026/03',
		'',
	])('are found from any folder: %s', async (prefix) => {
		const reading = await read({ source: parseS3Source(`s3://logs/${prefix}`) });
		const expected = partitions.filter(
			({ account, region }) =>
				!prefix.includes('111111111111') ||
				(account === '111111111111' && (!prefix.includes('eu-west-1') || region === 'eu-west-1')),
		);
		expect(reading.partitions).toBe(expected.length);
	});

	it('that did not change come from the cache', async () => {
		const cache = temporaryFolder();
		const first = await read({ cache });
		expect(first.reused).toBe(0);
		bucket.fetched.length = 0;
		const second = await read({ cache });
		expect(second.usage).toEqual(first.usage);
		expect(second.reused).toBe(second.partitions);
		expect(bucket.fetched).toEqual([]);
		const file = files[0]?.path ?? '';
		const before = readFileSync(file);
		try {
			const raw = before[0] === 0x1f ? gunzipSync(before) : before;
			writeFileSync(
				file,
				gzipSync(JSON.stringify({ Records: (JSON.parse(raw.toString()) as { Records: unknown[] }).Records.slice(1) })),
			);
			const third = await read({ cache });
			expect(third.reused).toBe(third.partitions - 1);
			expect(bucket.fetched).toHaveLength(partitions[0]?.files.length ?? 0);
		} finally {
			writeFileSync(file, before);
		}
	});

	it('are taken away again', async () => {
		const before = left();
		await read();
		expect(left().filter((name) => !before.includes(name))).toEqual([]);
	});
});

describe('what cannot be fetched', () => {
	it('is named, and asked for again the next time', async () => {
		const cache = temporaryFolder();
		bucket.broken.set(keyOf(4), 'InvalidObjectState');
		const reading = await read({ cache });
		expect(reading.damaged).toEqual([{ path: `s3://logs/${keyOf(4)}`, damage: 'unreadable' }]);
		expect(reading.usage.coverage.filter(({ complete }) => complete !== true)).toHaveLength(1);
		bucket.broken.clear();
		const again = await read({ cache });
		expect(again.damaged).toEqual([]);
		expect(again.reused).toBe(again.partitions - 1);
		expect(again.usage).toEqual((await readUsage(folder)).usage);
	});

	it('to its end is fetched again', async () => {
		for (let index = 0; index < files.length; index += 5) bucket.broken.set(keyOf(index), 'torn');
		expect((await read()).usage).toEqual((await readUsage(folder)).usage);
	});

	it('at all is an error', async () => {
		for (const [index] of files.entries()) bucket.broken.set(keyOf(index), 'AccessDenied');
		await expect(read()).rejects.toThrow('the log files of s3://logs/trails/ cannot be read: s3:GetObject was denied');
	});

	it('since Ctrl-C came first is no damage', async () => {
		const stop = new AbortController();
		bucket.onFetch = () => {
			if (bucket.fetched.length === 20) stop.abort();
		};
		const { usage, damaged } = await read({ signal: stop.signal });
		expect(damaged).toEqual([]);
		expect(usage.coverage.some(({ complete }) => complete !== true && complete.unread === 'interrupted')).toBe(true);
	});
});

describe('a bucket', () => {
	it('that may not be listed is an error', async () => {
		bucket.broken.set('', 'AccessDenied');
		await expect(read()).rejects.toThrow('the bucket logs cannot be listed: s3:ListBucket was denied');
	});

	it('that is not there is an error', async () => {
		await expect(read({ source: parseS3Source('s3://other-logs/') })).rejects.toThrow('there is no bucket other-logs');
	});

	it('without log files of these days is an error', async () => {
		await expect(read({ now: new Date('2026-09-01T00:00:00Z'), days: 30 })).rejects.toThrow(
			's3://logs/trails/ holds no CloudTrail log file of the last 30 days',
		);
	});

	it('has a name', () => {
		expect(parseS3Source('s3://logs')).toEqual({ bucket: 'logs', prefix: '' });
		expect(parseS3Source('s3://logs/a/b/')).toEqual({ bucket: 'logs', prefix: 'a/b/' });
		expect(() => parseS3Source('s3://Lo gs')).toThrow('s3://BUCKET/PREFIX');
	});
});
