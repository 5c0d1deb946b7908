import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeTrail } from '../../bench/trail.ts';
import { athenaUses, type AthenaOptions } from '../../src/collect/cloudtrail/athena.ts';
import { parseAthenaSource } from '../../src/collect/cloudtrail/athena-source.ts';
import { readUsage } from '../../src/collect/cloudtrail/read-usage.ts';
import { AthenaQueries, type QueryScript } from '../double/athena-queries.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { setAwsEnvironment, virtualClock } from '../double/collect-from.ts';
import { emptyEstate } from '../double/estate.ts';
import { openTrail } from '../double/trail-database.ts';
import { temporaryFolder, write } from '../collect/cloudtrail/folder.ts';
import { record } from '../usage/record.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();
writeTrail(folder, { seed: 21, days: 2, files: 4, events: 300, density: 0.5, damagedEvery: 1e9 });
const connection = await openTrail(folder);
const source = parseAthenaSource('athena://audit/trails/events?output=s3://answers/hushlint/');

let server: AwsServer;

afterEach(() => server.close());

async function serve(script: QueryScript = {}): Promise<AthenaQueries> {
	const athena = new AthenaQueries(connection, script);
	server = await startAwsServer({ account: '111111111111', regions: { 'eu-west-1': { ...emptyEstate, athena } } });
	setAwsEnvironment(server.url);
	return athena;
}

async function query(options: Partial<AthenaOptions> = {}) {
	const now = new Date('2026-03-20T00:00:00Z');
	return athenaUses({ source, now, regions: ['eu-west-1'], clock: virtualClock(), deadline: 2000, ...options });
}

function results(): number {
	return server.calls.filter(({ api }) => api === 'GetQueryResults').length;
}

describe('a table in Athena', () => {
	it('tells of the same usage as its files', async () => {
		const athena = await serve({ queued: 2, running: 3, scanned: [0, 1e6, 2e9] });
		const seen: number[] = [];
		const { usage, notes } = await query({ onScanned: (bytes) => seen.push(bytes) });
		const files = await readUsage(folder);
		expect(usage.rows).toEqual(files.usage.rows);
		expect(usage.source).toBe('athena');
		expect(usage.coverage).toHaveLength(4);
		expect(notes).toEqual(['Athena scanned 2 GB.']);
		expect(seen.slice(0, 4)).toEqual([0, 0, 0, 1e6]);
		expect(athena.inputs[0]).toMatchObject({
			WorkGroup: 'audit',
			QueryExecutionContext: { Database: 'trails' },
			ResultConfiguration: { OutputLocation: 's3://answers/hushlint/' },
		});
		expect(athena.stopped).toBe(0);
		expect(results()).toBeGreaterThan(1);
	});

	it.each(['throttle', 'server-error', 'truncated', 'reset'] as const)(
		'tells it in spite of faults: %s',
		async (kind) => {
			const athena = await serve();
			server.breakWith([{ kind, share: 0.3, service: 'athena' }], 7);
			const { usage } = await query();
			expect(usage.rows).toEqual((await readUsage(folder)).usage.rows);
			expect(athena.started).toBe(1);
		},
	);

	it('with calls of wrong clocks tells of its own days', async () => {
		const odd = temporaryFolder();
		const times = ['1970-01-02T00:00:00Z', '2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z', '2099-01-01T00:00:00Z'];
		const path =
			'AWSLogs/111111111111/CloudTrail/eu-west-1/2026/03/02/111111111111_CloudTrail_eu-west-1_20260302T1005Z_a.json';
		write(odd, path, JSON.stringify({ Records: times.map((eventTime) => record({ eventTime })) }));
		const athena = new AthenaQueries(await openTrail(odd));
		server = await startAwsServer({ account: '111111111111', regions: { 'eu-west-1': { ...emptyEstate, athena } } });
		setAwsEnvironment(server.url);
		const { usage } = await query();
		expect(usage.coverage).toMatchObject([{ from: '2026-03-01T10:00:00Z', to: '2026-03-02T10:00:00Z' }]);
		expect(usage.rows).toMatchObject([{ count: 4 }]);
	});

	it('is asked for some accounts only', async () => {
		await serve();
		const { usage } = await query({ accounts: ['222222222222'] });
		expect(new Set(usage.rows.map(({ account }) => account))).toEqual(new Set(['222222222222']));
	});
});

describe('a query', () => {
	it.each([
		['FAILED', 'TABLE_NOT_FOUND: line 20:8: canary-5f2d', /^the query failed in Athena: TABLE_NOT_FOUND$/],
		[
			'FAILED',
			'Insufficient permissions to execute the query. canary-5f2d',
			/failed in Athena: it may not read the table/,
		],
		['FAILED', 'canary-5f2d', /^the query failed in Athena$/],
		['CANCELLED', 'Bytes scanned limit was exceeded', /cancelled in Athena: the workgroup allows fewer bytes/],
	] as const)('that ends %s says why in words of its own: %s', async (end, reason, message) => {
		const athena = await serve({ end, reason });
		await expect(query()).rejects.toThrow(message);
		expect(athena.stopped).toBe(0);
	});

	it('is cancelled when it scans more than it may', async () => {
		const athena = await serve({ running: 9, scanned: [1e9, 2e9, 3e9] });
		await expect(query({ mostBytes: 2.5e9 })).rejects.toThrow('it had scanned 3 GB, and --max-scan-gb allows 2.5');
		expect(athena.stopped).toBe(1);
	});

	it('is cancelled by Ctrl-C', async () => {
		const athena = await serve({ running: 1e9 });
		const stop = new AbortController();
		await expect(query({ signal: stop.signal, onScanned: () => stop.abort() })).rejects.toThrow(
			'The query was interrupted, and cancelled in Athena.',
		);
		expect(athena.stopped).toBe(1);
	});

	it('is cancelled when it cannot be looked at any more', async () => {
		const athena = await serve({ running: 1e9 });
		server.breakWith([{ kind: 'denied', service: 'athena', api: 'GetQueryExecution', after: 3 }]);
		await expect(query()).rejects.toThrow('Athena cannot be asked: athena:GetQueryExecution was denied');
		expect(athena.stopped).toBe(1);
	});

	it('that is refused is no empty answer', async () => {
		const athena = await serve();
		server.breakWith([{ kind: 'denied', service: 'athena' }]);
		await expect(query()).rejects.toThrow('Athena cannot be asked: athena:StartQueryExecution was denied');
		expect(athena.started).toBe(0);
	});

	it('that found no file is no empty answer', async () => {
		await serve({ scanned: [0] });
		await expect(query()).rejects.toThrow(/^Athena found no log file of these days/);
	});
});

describe('the name of a source', () => {
	it('says where', () => {
		expect(parseAthenaSource('athena://primary/default/cloudtrail_logs')).toEqual({
			workgroup: 'primary',
			database: 'default',
			table: 'cloudtrail_logs',
			partitioned: false,
		});
		const flags = { workgroup: 'audit', output: 's3://answers/here/' };
		for (const text of [
			'athena://default/cloudtrail_logs',
			'athena://primary/default/cloudtrail_logs?output=s3://other',
		]) {
			expect(parseAthenaSource(text, flags)).toEqual({
				...flags,
				database: 'default',
				table: 'cloudtrail_logs',
				partitioned: false,
			});
		}
		expect(() => parseAthenaSource('athena://b/c', { workgroup: 'a b' })).toThrow(/Athena/);
		expect(parseAthenaSource('athena://a/b/c?partitioned&output=s3://bucket/x')).toMatchObject({
			partitioned: true,
			output: 's3://bucket/x',
		});
	});

	it.each([
		'athena://',
		'athena://primary/default',
		'athena://primary/default/a/b',
		'athena://primary/default/a"b',
		'athena://primary/default/a?scan=1',
		'athena://primary/default/a?output=/tmp',
	])('that is wrong is told so: %s', async (name) => {
		await serve();
		expect(() => parseAthenaSource(name)).toThrow(/Athena/);
	});
});
