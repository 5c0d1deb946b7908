import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { setAwsEnvironment } from '../double/collect-from.ts';
import { hushlint } from './fake-streams.ts';

// Nobody answers there: nothing here may ask AWS.
beforeAll(() => setAwsEnvironment('http://127.0.0.1:9'));

describe('hushlint usage of what AWS keeps', () => {
	it.each([
		[['--usage', 'athena://x'], 'a source in Athena is named as athena://'],
		[['--usage', 's3://A'], 'log files in S3 are named as s3://BUCKET/PREFIX'],
		[['--usage', 'lookup', '--usage-budget', '5'], '--usage-budget is a time of 10 seconds or more: 30s, 10m, 2h'],
		[['--usage', 'lookup', '--usage-days', '0'], '--usage-days is a number of days from 1 to 3660'],
		[['--usage', 's3://logs', '--usage-accounts', 'prod'], '--usage-accounts takes ids of 12 digits, with commas'],
		[['--usage', 's3://logs', '--usage-regions', 'Europe'], '--usage-regions: there is no Region'],
		[['ddl'], 'usage ddl needs the place of the log files'],
		[['ddl', 's3://logs'], 'usage ddl needs --usage-accounts and --usage-regions'],
		[
			[
				'ddl',
				's3://logs',
				'--usage-accounts',
				'111111111111',
				'--usage-regions',
				'eu-west-1',
				'--usage-days',
				'99999999',
			],
			'--usage-days is a number of days from 1 to 3660',
		],
		[['events'], 'usage takes options only, or ddl and a location'],
	])('tells what is wrong with %j', async (words, message) => {
		const { code, err, out } = await hushlint(['usage', ...words]);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(message);
	});
});

async function policyOf(source: string): Promise<unknown> {
	return JSON.parse((await hushlint(['usage', '--usage', source, '--print-policy'])).out);
}

describe('hushlint usage --print-policy', () => {
	it.each([
		['lookup', ['cloudtrail:LookupEvents', 'cloudwatch:GetMetricData', 'sts:GetCallerIdentity']],
		['s3://logs', ['s3:GetObject', 's3:ListBucket', 'sts:GetCallerIdentity']],
	])('prints what reading %s needs', async (source, actions) => {
		const { out } = await hushlint(['usage', '--usage', source, '--print-policy']);
		const { Statement }: { Statement: { Action: string[] }[] } = JSON.parse(out);
		expect(Statement.flatMap(({ Action }) => Action).toSorted()).toEqual(actions);
	});

	it('allows no other bucket, workgroup and table than those named', async () => {
		expect(await policyOf('s3://logs/org/AWSLogs')).toMatchObject({
			Statement: [
				{ Sid: 'HushlintCollect', Action: ['sts:GetCallerIdentity'], Resource: '*' },
				{ Sid: 'HushlintCollect2', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::logs/org/AWSLogs/*' },
				{ Action: ['s3:ListBucket'], Resource: 'arn:aws:s3:::logs' },
			],
		});
		const { Statement } = (await policyOf('athena://team/logs/trail?output=s3://answers/hushlint/')) as {
			Statement: { Action: string[]; Resource: unknown }[];
		};
		expect(Statement.find(({ Action }) => Action.includes('athena:StartQueryExecution'))).toMatchObject({
			Resource: 'arn:aws:athena:*:*:workgroup/team',
		});
		expect(Statement.find(({ Action }) => Action.includes('s3:PutObject'))).toMatchObject({
			Resource: 'arn:aws:s3:::answers/hushlint/*',
		});
	});

	it('is printed for collecting with it, too', async () => {
		const { out } = await hushlint(['collect', '--usage', 's3://logs', '--print-policy']);
		expect(out).toContain('secretsmanager:ListSecrets');
		expect(out).toContain('"arn:aws:s3:::logs/*"');
		const alone = await hushlint(['collect', '--print-policy']);
		expect((await hushlint(['collect', '--usage', 'logs', '--print-policy'])).out).toBe(alone.out);
	});

	it('lets a query in Athena be cancelled', async () => {
		const { out } = await hushlint(['usage', '--usage', 'athena://a/b/c', '--print-policy']);
		expect(out).toContain('athena:StopQueryExecution');
		expect(out).toContain('glue:GetTable');
	});

	it('needs nothing of AWS for files', async () => {
		const { code, err } = await hushlint(['usage', '--usage', 'logs', '--print-policy']);
		expect([code, err]).toEqual([
			2,
			'hushlint: files that are here need no policy; --usage takes lookup, s3:// or athena:// with it\n',
		]);
	});
});

describe('hushlint usage ddl', () => {
	it('prints the statement that makes the table', async () => {
		const words = ['--usage-accounts', '111111111111,222222222222', '--usage-regions', 'eu-west-1', '--table', 'trail'];
		const { code, out, err } = await hushlint(['usage', 'ddl', 's3://logs/AWSLogs/', ...words]);
		expect(code).toBe(0);
		expect(err).toContain("--usage 'athena://WORKGROUP/DATABASE/trail?partitioned'");
		const folder = mkdtempSync(join(tmpdir(), 'hushlint-ddl-'));
		const file = join(folder, 'trail.sql');
		expect((await hushlint(['usage', 'ddl', 's3://logs/AWSLogs/', ...words, '-o', file])).out).toBe('');
		expect(readFileSync(file, 'utf8')).toBe(out);
		rmSync(folder, { recursive: true });
		expect(out).toContain('CREATE EXTERNAL TABLE `trail` (');
		expect(out).toContain("'projection.timestamp.range'='2025/11/21,NOW'");
		expect(out).toContain(
			"'storage.location.template'='s3://logs/AWSLogs/${account}/CloudTrail/${region}/${timestamp}'",
		);
	});
});
