import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadDeclaration } from '../../src/collect/aws/read.ts';
import { reads } from '../../src/collect/aws/reads.ts';
import type { Secret, Snapshot } from '../../src/model/snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom } from '../double/collect-from.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny } from '../double/fault.ts';

let server: AwsServer;
let undisturbed: Snapshot;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount(30));
	undisturbed = await collectFrom(server);
});
afterAll(() => server.close());

const kinds = { secret: 'secrets', parameter: 'parameters', key: 'keys', account: 'accounts' } as const;
const perScope = reads.filter(({ fills }) => fills.length > 0);
/** Whether another read tells the same: one that stands in for this one, or that this one stands in for. */
const isSpare = ({ action, standsInFor }: ReadDeclaration) =>
	standsInFor !== undefined || reads.some((read) => read.standsInFor === action);

describe('a denied read', () => {
	it.each(perScope.filter((read) => !isSpare(read)).map((read) => [read.action, read] as const))(
		'%s leaves gaps and nothing else',
		async (action, read) => {
			server.breakWith([deny(action)]);
			const denied = await collectFrom(server);
			const why = { unread: 'denied', detail: action };

			for (const kind of read.lists ?? []) expect(denied.scopes[0]?.listed[kind]).toEqual(why);
			for (const kind of ['secret', 'parameter', 'key', 'account'] as const) {
				const before = new Map<string, object>(undisturbed[kinds[kind]]?.map((one) => [idOf(one), one]));
				const after: readonly object[] = denied[kinds[kind]] ?? [];
				if (!(read.lists ?? []).includes(kind)) expect(after.map(idOf)).toEqual([...before.keys()]);
				for (const resource of after) {
					const was = before.get(idOf(resource)) ?? {};
					// Whether a key that cannot be described exists, is not known any more.
					if (Reflect.get(was, 'state') === 'Missing' && Reflect.get(resource, 'state') !== 'Missing') continue;
					const lost = read.fills.flatMap((name) => (name.startsWith(`${kind}.`) ? [name.slice(kind.length + 1)] : []));
					const expected = lost.filter((fact) => isLost(fact, was)).map((fact) => [fact, why] as const);
					expect(resource).toEqual({ ...was, ...Object.fromEntries(expected) });
				}
			}
		},
	);

	it.each(perScope.filter(isSpare).map(({ action }) => action))(
		'%s leaves no gap: another tells the same',
		async (action) => {
			server.breakWith([deny(action)]);
			expect(await collectFrom(server)).toEqual(undisturbed);
		},
	);

	it('of a list is asked for once', async () => {
		server.breakWith([deny('secretsmanager:ListSecrets')]);
		await collectFrom(server);
		expect(server.calls.filter(({ api }) => api === 'ListSecrets').length).toBe(1);
	});

	it('of every item is not asked for once an item', async () => {
		server.breakWith([deny('secretsmanager:GetResourcePolicy')]);
		await collectFrom(server);
		expect(server.calls.filter(({ api }) => api === 'GetResourcePolicy').length).toBe(8);
	});

	it('of one item is a gap of that item', async () => {
		server.breakWith([{ kind: 'denied', api: 'GetResourcePolicy', item: 'prod/orders/database' }]);
		const { secrets } = await collectFrom(server);
		expect(secrets).toEqual(
			undisturbed.secrets?.map((secret) => (secret.name === 'prod/orders/database' ? withoutPolicy(secret) : secret)),
		);
	});
});

function withoutPolicy(secret: Secret): Secret {
	return { ...secret, resourcePolicy: { unread: 'denied', detail: 'secretsmanager:GetResourcePolicy' } };
}

/** Facts that were unread before stay as they were; a Standard parameter has no shares, which nobody needs to be asked. */
function isLost(fact: string, was: object): boolean {
	if (fact === 'resourcePolicies' && Reflect.get(was, 'tier') === 'Standard') return false;
	const foreign = idOf(was).includes(':333333333333:');
	return Reflect.get(was, fact) !== undefined && !foreign && Reflect.get(was, 'state') !== 'Missing';
}

function idOf(resource: object): string {
	return String(Reflect.get(resource, 'arn') ?? Reflect.get(resource, 'scope'));
}
