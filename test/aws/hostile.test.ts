import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../src/model/read-snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom } from '../double/collect-from.ts';
import { exampleAccount } from '../double/example-account.ts';
import type { FaultKind } from '../double/fault.ts';

let server: AwsServer;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount(5));
});
afterAll(() => server.close());

const failed = { unread: 'failed', detail: 'secretsmanager:ListSecrets' };

describe('an endpoint that means harm', { timeout: 30_000 }, () => {
	it.each<[FaultKind, object, number]>([
		['endless-body', failed, 4],
		['drip', failed, 4],
		['endless-tokens', failed, 200],
		['big-error', failed, 4],
		['redirect', failed, 1],
		['nameless', failed, 1],
		['mistyped', failed, 4],
	])('%s costs the list it breaks, and ends', async (kind, why, calls) => {
		server.breakWith([{ kind, api: 'ListSecrets' }]);
		// Only what never ends has to wait for it; all else is answered in time on a busy machine too.
		const snapshot = await collectFrom(server, { deadline: kind === 'drip' ? 1500 : 10_000 });
		expect(snapshot.scopes[0]?.listed).toMatchObject({ secret: why, parameter: true, key: why, account: true });
		expect(snapshot.secrets).toEqual([]);
		expect(snapshot.parameters?.length).toBe(7);
		expect(server.calls.filter(({ api }) => api === 'ListSecrets').length).toBeLessThanOrEqual(calls);
		expect(JSON.stringify(snapshot)).not.toContain('canary');
	});

	it.each<[FaultKind, string]>([
		['big-error', 'Something other than AWS answered for Region eu-west-1'],
		['redirect', 'Something other than AWS answered for Region eu-west-1 (HTTP 301)'],
		['endless-body', 'Something other than AWS answered for Region eu-west-1 (HTTP 200)'],
		['drip', 'The AWS endpoint of Region eu-west-1 cannot be reached (no answer in time).'],
	])('%s at sign-in is told in one short sentence', async (kind, message) => {
		server.breakWith([{ kind }]);
		const deadline = kind === 'drip' ? 250 : 2500;
		const error: unknown = await collectFrom(server, { deadline }).catch((caught: unknown) => caught);
		expect(error).toMatchObject({ name: 'CollectError', message: expect.stringContaining(message) });
		expect(String(error).length).toBeLessThan(250);
		expect(String(error)).not.toContain('canary');
	});

	it.each(['nameless', 'mistyped'] as const)(
		'%s, wherever it strikes, gives a snapshot that can be read',
		async (kind) => {
			for (const seed of [1, 2, 3]) {
				server.breakWith([{ kind, share: 0.3, after: 1 }], seed);
				const snapshot = await collectFrom(server, { deadline: 10_000 });
				expect(parseSnapshot(JSON.stringify(snapshot))).toEqual(snapshot);
			}
		},
	);
});
