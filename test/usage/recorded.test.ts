import { describe, expect, it } from 'vitest';
import { readUsage } from '../../src/collect/cloudtrail/read-usage.ts';
import { temporaryFolder, write } from '../collect/cloudtrail/folder.ts';

// The shapes, numbers and seconds are those of what AWS recorded of three runs of Stratus Red Team; accounts, names and ids are our own:
// https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-retrieve-secrets/
// https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.secretsmanager-batch-retrieve-secrets/
// https://stratus-red-team.cloud/attack-techniques/AWS/aws.credential-access.ssm-retrieve-securestring-parameters/

const user = 'arn:aws:iam::111111111111:user/ann';
let number = 0;

function recorded(service: 'secretsmanager' | 'ssm', eventName: string, clock: string, more: object) {
	number += 1;
	return {
		awsRegion: 'eu-west-1',
		eventCategory: 'Management',
		eventID: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
		eventName,
		eventSource: `${service}.amazonaws.com`,
		eventTime: `2026-03-01T${clock}Z`,
		eventType: 'AwsApiCall',
		eventVersion: service === 'ssm' ? '1.08' : '1.09',
		managementEvent: true,
		readOnly: true,
		recipientAccountId: '111111111111',
		requestID: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`,
		responseElements: null,
		sourceIPAddress: '192.0.2.1',
		tlsDetails: {
			cipherSuite: 'TLS_AES_128_GCM_SHA256',
			clientProvidedHostHeader: `${service}.eu-west-1.amazonaws.com`,
			tlsVersion: 'TLSv1.3',
		},
		userAgent: 'stratus-red-team_00000000-0000-4000-a000-000000000000',
		userIdentity: {
			accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
			accountId: '111111111111',
			arn: user,
			principalId: 'AIDAEXAMPLE',
			type: 'IAMUser',
			userName: 'ann',
		},
		...more,
	};
}

const filters = [{ key: 'tag-key', values: ['Example'] }];

const seconds = [52, 52, 51, 51, 51, 51, 51, 49, 49, 49, 48, 48, 48, 51, 50, 50, 50, 50, 50, 49];
const retrieval = [
	...seconds.map((second, index) =>
		recorded('secretsmanager', 'GetSecretValue', `12:36:${second}`, {
			requestParameters: {
				secretId: `arn:aws:secretsmanager:eu-west-1:111111111111:secret:example-${index}-AbCdEf`,
			},
		}),
	),
	recorded('secretsmanager', 'ListSecrets', '12:36:48', { requestParameters: { filters, maxResults: 100 } }),
];

const batches = [17, 17, 17, 16, 16].map((second) =>
	recorded('secretsmanager', 'BatchGetSecretValue', `12:29:${second}`, { requestParameters: { filters } }),
);

const lists: readonly (readonly [size: number, second: number])[] = [
	[10, 57],
	[10, 57],
	[10, 56],
	[10, 56],
	[2, 58],
];
const parameters = [
	...lists.map(([size, second], list) => {
		const names = Array.from({ length: size }, (_, index) => `/credentials/example-${list * 10 + index}`);
		return recorded('ssm', 'GetParameters', `15:26:${second}`, {
			requestParameters: { names, withDecryption: true },
			resources: names.map((name) => ({
				ARN: `arn:aws:ssm:eu-west-1:111111111111:parameter${name}`,
				accountId: '111111111111',
			})),
		});
	}),
	...[57, 57, 56, 56, 55].map((second, index) =>
		recorded('ssm', 'DescribeParameters', `15:26:${second}`, {
			requestParameters: { maxResults: 10, ...(index < 4 ? { nextToken: 'AAEAAW' } : {}) },
		}),
	),
];

async function usageOf(records: readonly object[]) {
	return (await readUsage(write(temporaryFolder(), 'log.json', JSON.stringify(records, undefined, 3)))).usage;
}

describe('what was recorded', () => {
	it('of twenty secrets read one after the other', async () => {
		const { rows, peaks, coverage } = await usageOf(retrieval);
		const [lister, ...readers] = rows;
		expect(lister).toMatchObject({ resource: '*', event: 'secretsmanager:ListSecrets', count: 1 });
		expect(readers).toHaveLength(20);
		expect(new Set(readers.map(({ resource }) => resource)).size).toBe(20);
		for (const row of readers) {
			expect(row).toMatchObject({ principal: user, workload: null, event: 'secretsmanager:GetSecretValue', count: 1 });
			expect(row).toMatchObject({ kind: 'application', error: null });
		}
		expect(peaks).toContainEqual(expect.objectContaining({ resource: null, perSecond: 6 }));
		expect(coverage).toMatchObject([{ from: '2026-03-01T12:36:48Z', to: '2026-03-01T12:36:52Z' }]);
	});

	it('of batches by tag tells of calls, and of no secret', async () => {
		const { rows, peaks } = await usageOf(batches);
		expect(rows).toMatchObject([
			{
				resource: '*',
				principal: user,
				event: 'secretsmanager:BatchGetSecretValue',
				count: 5,
				first: '2026-03-01T12:29:16Z',
				last: '2026-03-01T12:29:17Z',
			},
		]);
		expect(peaks).toEqual([]);
	});

	it('of 42 parameters in five calls', async () => {
		const { rows, peaks } = await usageOf(parameters);
		const [lister, ...readers] = rows;
		expect(lister).toMatchObject({ resource: '*', event: 'ssm:DescribeParameters', count: 5 });
		expect(readers).toHaveLength(42);
		expect(readers.every(({ event, count }) => event === 'ssm:GetParameters' && count === 1)).toBe(true);
		expect(peaks).toContainEqual(expect.objectContaining({ group: 'ssm:read', resource: null, perSecond: 2 }));
	});
});
