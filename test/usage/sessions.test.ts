import { describe, expect, it } from 'vitest';
import type { UsageRow } from '../../src/model/usage.ts';
import { joinSessions, workloadPattern } from '../../src/usage/sessions.ts';

function row(workload: string | null, fields: Partial<UsageRow> = {}): UsageRow {
	return {
		resource: 'prod/db',
		account: '111111111111',
		region: 'eu-west-1',
		principal: 'arn:aws:iam::111111111111:role/ledger',
		workload,
		kind: 'application',
		event: 'secretsmanager:GetSecretValue',
		error: null,
		count: 10,
		first: '2026-03-01T10:00:00Z',
		last: '2026-03-01T11:00:00Z',
		hours: Array.from({ length: 24 }, (_, hour) => (hour === 10 ? 10 : 0)),
		replay: { '60': [8, 9], '300': [2, 3] },
		...fields,
	};
}

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(32)) as [string, string, string];

describe('sessions', () => {
	it.each([
		[one, 'task/*'],
		['i-0abc12345def67890', 'i-*'],
		['GitHubActions-16421177211', 'GitHubActions-*'],
		['AWSCodeBuild-0a1b2c3d-0a1b-4c2d-8e3f-0123456789ab', 'AWSCodeBuild-*'],
		['botocore-session-1772449200', 'botocore-session-*'],
		['1772449200123456789', '*'],
		['eks-prod-payments-api-7d9f8b6c54-x2x4z-0a1b2c3d-0a1b-4c2d-8e3f-0123456789ab', 'eks-prod-payments-api-*'],
		[
			'arn:aws:ec2:eu-west-1:111111111111:instance/i-0abc12345def67890',
			'arn:aws:ec2:eu-west-1:111111111111:instance/i-*',
		],
		[`arn:aws:ecs:eu-west-1:111111111111:task/ledger/${one}`, 'arn:aws:ecs:eu-west-1:111111111111:task/ledger/*'],
	])('%s are those of %s', (session, pattern) => {
		expect(workloadPattern(session)).toBe(pattern);
	});

	it.each([
		'payments-api',
		'alice@example.com',
		'fn-20260301',
		'Stack-Rotate1A2B3C4D-AbCdEf123456',
		'external-secrets-provider-aws',
		'arn:aws:lambda:eu-west-1:111111111111:function:payments-api',
	])('%s is a name of its own', (session) => {
		expect(workloadPattern(session)).toBe(session);
	});
});

describe('rows', () => {
	it('of several sessions become one, with a cache for each', () => {
		const rows = [
			row(one),
			row(two, { count: 5, first: '2026-02-28T23:00:00Z', replay: { '60': [5, 5], '300': [1, 2] } }),
			row(three, { error: 'AccessDenied' }),
			row(one, { resource: 'prod/other' }),
		];
		const joined = joinSessions(rows);
		expect(joined.map(({ resource, workload, error, count }) => [resource, workload, error, count])).toEqual([
			['prod/db', 'task/*', null, 15],
			['prod/db', 'task/*', 'AccessDenied', 10],
			['prod/other', 'task/*', null, 10],
		]);
		expect(joined[0]).toMatchObject({
			first: '2026-02-28T23:00:00Z',
			last: '2026-03-01T11:00:00Z',
			replay: { '60': [13, 14], '300': [3, 5] },
		});
		expect(joined[0]?.hours[10]).toBe(20);
	});

	it('of one session, of other roles and of none stay as they are', () => {
		const rows = [
			row(null),
			row(one),
			row('payments-api'),
			row(two, { principal: 'arn:aws:iam::111111111111:role/web' }),
		];
		expect(joinSessions(rows)).toEqual(rows);
	});
});
