import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Secret, Snapshot } from '../../src/model/snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom } from '../double/collect-from.ts';
import { exampleAccount } from '../double/example-account.ts';
import type { Fault } from '../double/fault.ts';

let server: AwsServer;
let undisturbed: Snapshot;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount(105));
	undisturbed = await collectFrom(server);
});
afterAll(() => server.close());

/** Every kind strikes everywhere; those that hang cost real time, so they strike seldom. */
const survivable: Readonly<Record<string, Fault>> = {
	'30 % throttled': { kind: 'throttle', share: 0.3 },
	'20 % server errors': { kind: 'server-error', share: 0.2 },
	'20 % server errors in HTML': { kind: 'html-error', share: 0.2 },
	'20 % connections reset': { kind: 'reset', share: 0.2 },
	'10 % bodies cut short': { kind: 'truncated', share: 0.1 },
	'10 % bodies empty': { kind: 'empty-body', share: 0.1 },
	'10 % bodies without members': { kind: 'empty-object', share: 0.1 },
	'10 % web pages instead of answers': { kind: 'html', share: 0.1 },
	'all answers slow': { kind: 'slow' },
	'some calls never answered': { kind: 'stall', share: 0.05, after: 1, times: 4 },
	'some bodies that stop': { kind: 'stall-mid-body', share: 0.05, after: 1, times: 4 },
	'empty pages of secrets': { kind: 'empty-page', api: 'ListSecrets', times: 5 },
	'empty pages of parameters': { kind: 'empty-page', api: 'DescribeParameters', times: 5 },
	'a token that expires once': { kind: 'expired', service: 'secretsmanager', after: 20, times: 1 },
};

describe('a collection that meets', { timeout: 30_000 }, () => {
	it.each(Object.entries(survivable))('%s is the undisturbed one', async (_, fault) => {
		server.breakWith([fault], 7);
		// Long enough for a busy machine to answer in.
		const deadline = fault.kind.startsWith('stall') ? 1500 : 10_000;
		expect(await collectFrom(server, { deadline })).toEqual(undisturbed);
	});
});

describe('a list whose token repeats', () => {
	it('is a gap, never a short list that looks whole', async () => {
		server.breakWith([{ kind: 'repeated-token', api: 'ListSecrets' }]);
		const { scopes, secrets = [] } = await collectFrom(server);
		expect(scopes[0]?.listed).toMatchObject({
			secret: { unread: 'failed', detail: 'secretsmanager:ListSecrets' },
			key: { unread: 'failed', detail: 'secretsmanager:ListSecrets' },
			parameter: true,
			account: true,
		});
		expect(secrets).toEqual(undisturbed.secrets?.filter(({ arn }) => secrets.some((kept) => kept.arn === arn)));
		expect(secrets.length).toBe(100);
	});
});

describe('a list that breaks off half way', () => {
	it('keeps what was listed and says what is missing', async () => {
		server.breakWith([{ kind: 'server-error', api: 'DescribeParameters', after: 1 }]);
		const { scopes, parameters, secrets } = await collectFrom(server);
		expect(scopes[0]?.listed.parameter).toEqual({ unread: 'failed', detail: 'ssm:DescribeParameters' });
		expect(parameters?.length).toBe(50);
		expect(secrets).toEqual(undisturbed.secrets);
		expect(server.calls.filter(({ api }) => api === 'DescribeParameters').length).toBe(1 + 12);
	});
});

describe('an operation that never succeeds', () => {
	it('is given up after 4 attempts, not once for every secret', async () => {
		server.breakWith([{ kind: 'server-error', api: 'DescribeSecret' }]);
		const { secrets = [] } = await collectFrom(server);
		expect(server.calls.filter(({ api }) => api === 'DescribeSecret').length).toBe(4);
		expect(secrets).toEqual(undisturbed.secrets?.map(withoutReplicas));
	});

	it.each(['unknown-operation', 'html-error'] as const)('is unsupported when it answers %s', async (kind) => {
		server.breakWith([{ kind, api: 'GetServiceSetting' }]);
		const { accounts } = await collectFrom(server);
		const why = { unread: 'unsupported', detail: 'ssm:GetServiceSetting' };
		expect(accounts?.[0]).toEqual({ scope: '111111111111/eu-west-1', highThroughput: why, defaultParameterTier: why });
		expect(server.calls.filter(({ api }) => api === 'GetServiceSetting').length).toBeLessThanOrEqual(4);
	});

	it('is throttled when it only ever throttles', async () => {
		server.breakWith([{ kind: 'throttle', api: 'GetKeyPolicy' }]);
		const { keys = [] } = await collectFrom(server);
		const why = { unread: 'throttled', detail: 'kms:GetKeyPolicy' };
		const local = keys.filter(({ state, arn }) => state !== 'Missing' && arn.includes('111111111111'));
		expect(local.map(({ policy }) => policy)).toEqual(local.map(() => why));
		expect(server.calls.filter(({ api }) => api === 'GetKeyPolicy').length).toBe(12);
	});
});

function withoutReplicas(secret: Secret): Secret {
	return { ...secret, replicas: { unread: 'failed', detail: 'secretsmanager:DescribeSecret' } };
}
