import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino/index.js';
import { describe, expect, it, vi } from 'vitest';
import { writeTrail } from '../../../bench/trail.ts';
import { grainOfRows } from '../../../src/collect/cloudtrail/athena-rows.ts';
import { bestScanner } from '../../../src/collect/cloudtrail/fold-partition.ts';
import { listLogFiles } from '../../../src/collect/cloudtrail/log-files.ts';
import { readLogFile } from '../../../src/collect/cloudtrail/read-log-file.ts';
import { readUsage } from '../../../src/collect/cloudtrail/read-usage.ts';
import { grainStatement } from '../../../src/collect/cloudtrail/sql-grain.ts';
import { tableDefinition } from '../../../src/collect/cloudtrail/sql-table.ts';
import { addShared, Fold, type CallBy } from '../../../src/usage/fold.ts';
import { Grain } from '../../../src/usage/grain.ts';
import { highest } from '../../../src/usage/roll-up.ts';
import { ask, openTrail } from '../../double/trail-database.ts';
import { temporaryFolder, write } from './folder.ts';
import { textOf } from './naive.ts';

vi.setConfig({ testTimeout: 60_000 });

const query = { database: 'trails', table: 'events', from: '2026-03-01', to: '2026-03-31' };

async function grainOfFiles(folder: string): Promise<Grain> {
	const grain = new Grain();
	const shared: CallBy[] = [];
	for (const { files } of listLogFiles(folder).partitions) {
		const fold = new Fold();
		for (const { path } of files) await readLogFile(path, bestScanner(), fold);
		for (let row = 0; row < fold.grain.size; row += 1) grain.merge(fold.grain.row(row));
		shared.push(...fold.shared);
	}
	addShared(shared, grain);
	return grain;
}

function textsOf(grain: Grain): string[] {
	return Array.from({ length: grain.size }, (_, row) => textOf(grain.row(row))).toSorted();
}

const grammar = new TrinoSQL();

const by = (userIdentity: object, more: object = {}) => ({
	userIdentity,
	eventTime: '2026-03-01T10:00:00Z',
	eventSource: 'secretsmanager.amazonaws.com',
	eventName: 'GetSecretValue',
	awsRegion: 'eu-west-1',
	requestParameters: { secretId: 'prod/db' },
	recipientAccountId: '111111111111',
	...more,
});

const kms = (context: object) => ({
	eventSource: 'kms.amazonaws.com',
	eventName: 'Decrypt',
	requestParameters: { encryptionContext: context },
});

describe.each([11, 12, 13])('a trail made from seed %i', (seed) => {
	const folder = temporaryFolder();
	writeTrail(folder, { seed, days: 2, files: 3, events: 200, density: 0.4, damagedEvery: 1e9 });

	it('gives the same rows by the statement for Athena as by reading its files', async () => {
		const connection = await openTrail(folder);
		const { rows } = await ask(connection, grainStatement(query));
		const { grain } = grainOfRows(rows);
		const expected = textsOf(await grainOfFiles(folder));
		expect(textsOf(grain)).toEqual(expected);
		expect(expected.length).toBeGreaterThan(300);
	});

	it('gives the same peaks', async () => {
		const connection = await openTrail(folder);
		const { peaks } = grainOfRows((await ask(connection, grainStatement(query))).rows);
		const { usage } = await readUsage(folder);
		const [ours, theirs] = [highest(peaks, (_, resource) => resource), usage.peaks].map((all) =>
			all.filter(({ resource }) => resource === null),
		);
		expect(ours).toEqual(theirs);
	});
});

describe('the statement', () => {
	it.each([
		['of one Region', query],
		['of some partitions', { ...query, accounts: ['111111111111'], regions: ['eu-west-1'], partitioned: true }],
		['of some records', { ...query, accounts: ['111111111111', '222222222222'] }],
	])('%s is one that Trino takes', (_, some) => {
		expect(grammar.validate(grainStatement(some))).toEqual([]);
		expect(grammar.validate(grainStatement(some).replace('GROUP BY', 'GROUP'))).not.toEqual([]);
	});

	it('reads the days it is asked for and no others', async () => {
		const folder = temporaryFolder();
		writeTrail(folder, { seed: 4, days: 3, files: 1, events: 60, density: 0.5, damagedEvery: 1e9 });
		const connection = await openTrail(folder);
		const only = { ...query, from: '2026-03-02', to: '2026-03-02', accounts: ['222222222222'], regions: ['us-east-1'] };
		const { rows } = await ask(connection, grainStatement(only));
		const partitioned = await ask(connection, grainStatement({ ...only, partitioned: true }));
		expect(partitioned.rows.map(String).toSorted()).toEqual(rows.map(String).toSorted());
		expect(new Set(rows.map(([account, region]) => `${account} ${region}`))).toEqual(
			new Set(['222222222222 us-east-1']),
		);
		const seconds = rows.map((row) => Number(row[13])).filter((time) => time < Date.UTC(2027, 0, 1) / 1000);
		expect(Math.min(...seconds)).toBeGreaterThan(Date.UTC(2026, 2, 1, 23, 54) / 1000);
		expect(Math.max(...seconds)).toBeLessThan(Date.UTC(2026, 2, 3) / 1000);
	});

	it('reads odd records as the files do', async () => {
		const folder = temporaryFolder();
		const issuer = { sessionIssuer: { arn: 'arn:aws:iam::111111111111:role/app' } };
		const ssm = { eventSource: 'ssm.amazonaws.com' };
		const parameters = (requestParameters: unknown, eventName: string) => ({ ...ssm, eventName, requestParameters });
		const records = [
			by({ type: 'Root', arn: 'arn:aws:iam::111111111111:root', accountId: '111111111111' }),
			by({ type: 'AWSAccount', principalId: 'AROAX:me', accountId: '222222222222' }),
			by({ type: 'AWSAccount', accountId: '222222222222' }),
			by({ type: 'AWSService', invokedBy: 'lambda.amazonaws.com' }),
			by({
				type: 'AssumedRole',
				invokedBy: 'cloudformation.amazonaws.com',
				arn: 'arn:aws:sts::1:assumed-role/a/b',
				sessionContext: issuer,
			}),
			by({ type: 'AssumedRole', principalId: 'AROAX:from:id', sessionContext: issuer }),
			by({
				type: 'IAMUser',
				arn: 'arn:aws:iam::111111111111:user/ann',
				sessionContext: { attributes: { mfaAuthenticated: 'true' } },
			}),
			by({}, { userAgent: 'Mozilla/5.0' }),
			by({}, { userAgent: 'terraform-provider' }),
			by({}, { userAgent: 'MyTERRAFORMER 1' }),
			by({}, { userAgent: 'Prowler/3' }),
			by({}, { sessionCredentialFromConsole: 'true' }),
			by({ type: 'IdentityCenterUser', accountId: '111111111111', onBehalfOf: { userId: 'u-1' } }),
			by({ type: 'IdentityCenterUser', accountId: '111111111111', onBehalfOf: { userId: 'u-2' } }),
			by({}, { requestParameters: null, errorCode: 'AccessDenied' }),
			by({}, { eventName: 'BatchGetSecretValue', requestParameters: { secretIdList: ['a', 'b', 'a'] } }),
			by({}, { eventName: 'BatchGetSecretValue', requestParameters: { filters: [{ key: 'name', values: ['x'] }] } }),
			by({}, { eventName: 'ListSecrets', requestParameters: null }),
			by(
				{},
				parameters({ names: ['/a:1', '/a:2', 'arn:aws:ssm:eu-west-1:111111111111:parameter/b:7'] }, 'GetParameters'),
			),
			by({}, parameters({ names: [] }, 'GetParameters')),
			by({}, parameters({ names: null }, 'GetParameters')),
			by({}, parameters({ name: '/a:label' }, 'GetParameter')),
			by({}, parameters({ name: 'arn:aws:ssm:eu-west-1:111111111111:parameter/b:7' }, 'GetParameterHistory')),
			by({}, parameters({ path: '/a/b//' }, 'GetParametersByPath')),
			by({}, parameters({ path: '/' }, 'GetParametersByPath')),
			by({}, parameters({}, 'GetParametersByPath')),
			by({}, kms({ SecretARN: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:a-AbCdEf', SecretVersionId: 'x' })),
			by(
				{},
				kms({
					SecretARN: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:a-AbCdEf',
					SecretVersionId: 'RequestToValidateKeyAccess',
				}),
			),
			by({}, kms({ PARAMETER_ARN: 'arn:aws:ssm:eu-west-1:111111111111:parameter/b' })),
			by({}, kms({ bucket: 'x' })),
			by({}, { ...kms({}), requestParameters: null }),
			by({}, { eventTime: 'soon' }),
			by({}, { eventTime: '1969-12-31T23:59:59Z' }),
			by({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }, { eventID: 'one' }),
			by({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }, { eventID: 'one' }),
			by({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }, { eventID: 'two', sharedEventID: 's' }),
			by({ accountId: '111111111111' }, { eventID: 'three', sharedEventID: 's', recipientAccountId: '333333333333' }),
		];
		const path =
			'AWSLogs/111111111111/CloudTrail/eu-west-1/2026/03/01/111111111111_CloudTrail_eu-west-1_20260301T1005Z_a.json';
		write(folder, path, JSON.stringify({ Records: records }));
		const { rows } = await ask(await openTrail(folder), grainStatement(query));
		expect(textsOf(grainOfRows(rows).grain)).toEqual(textsOf(await grainOfFiles(folder)));
	});
});

describe('the table', () => {
	const table = {
		table: 'trail',
		location: 's3://logs/AWSLogs',
		accounts: ['111111111111'],
		regions: ['eu-west-1'],
		since: '2026-01-01',
	};

	it('of one Region lies where its files do', () => {
		const text = tableDefinition(table);
		expect(text).toContain("LOCATION 's3://logs/AWSLogs/111111111111/CloudTrail/eu-west-1/'");
		expect(text).toContain(
			"'storage.location.template'='s3://logs/AWSLogs/111111111111/CloudTrail/eu-west-1/${timestamp}'",
		);
		expect(text).toContain('PARTITIONED BY (`timestamp` STRING)');
	});

	it('of several has partitions for accounts and Regions', () => {
		const text = tableDefinition({ ...table, regions: ['eu-west-1', 'us-east-1'] });
		expect(text).toContain('PARTITIONED BY (`account` STRING, `region` STRING, `timestamp` STRING)');
		expect(text).toContain("'projection.region.values'='eu-west-1,us-east-1'");
		expect(text).toContain("s3://logs/AWSLogs/${account}/CloudTrail/${region}/${timestamp}'");
	});
});
