import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadDeclaration } from '../../src/collect/aws/read.ts';
import { reads } from '../../src/collect/aws/reads.ts';
import { storedKinds } from '../../src/model/snapshot-schema.ts';
import type { Secret, Snapshot, StoredKind } from '../../src/model/snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom, resourcesOf } from '../double/collect-from.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny } from '../double/fault.ts';

let server: AwsServer;
let undisturbed: Snapshot;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount(30));
	undisturbed = await collectFrom(server);
});
afterAll(() => server.close());

const told = reads.filter(({ fills, lists = [] }) => fills.length + lists.length > 0);
const byAction = [...new Set(told.map(({ action }) => action))].map(
	(action) => [action, told.filter((read) => read.action === action)] as const,
);
/** Whether another read tells the same: one that stands in for this one, or that this one stands in for. */
const isSpare = ({ action, standsInFor }: ReadDeclaration) =>
	standsInFor !== undefined || reads.some((read) => read.standsInFor === action);
const alone = byAction.filter(([, [read]]) => read !== undefined && !isSpare(read));

describe('a denied read', () => {
	it.each(alone)('%s leaves gaps and nothing else', async (action, denied) => {
		server.breakWith([deny(action)]);
		const snapshot = await collectFrom(server);
		const why = { unread: 'denied', detail: action };
		const unlisted = new Set(denied.flatMap(({ lists = [] }) => lists));
		const fills = denied.flatMap((read) => [...read.fills, ...(read.leadsTo ?? [])]);
		const listed = snapshot.scopes.flatMap((scope) => Object.entries(scope.listed));
		for (const [kind, all] of listed) expect(all, kind).toEqual(unlisted.has(kind as StoredKind) ? why : true);

		for (const kind of storedKinds) {
			const before = new Map(resourcesOf(undisturbed, kind).map((one) => [idOf(one), one]));
			const after = resourcesOf(snapshot, kind);
			// Control policies are found through the levels they are attached to.
			const lessPolicies = kind === 'policy' && fills.includes('account.serviceControl');
			if (!unlisted.has(kind) && !lessPolicies) expect(after.map(idOf)).toEqual([...before.keys()]);
			for (const resource of after) {
				const was = before.get(idOf(resource)) ?? {};
				// Whether a key that cannot be described exists, is not known any more.
				if (Reflect.get(was, 'state') === 'Missing' && Reflect.get(resource, 'state') !== 'Missing') continue;
				const lost = fills.flatMap((name) => (name.startsWith(`${kind}.`) ? [name.slice(kind.length + 1)] : []));
				const expected = lost
					.filter((fact) => !unlisted.has(kind) && isLost(fact, was, denied))
					.map((fact) => [fact, why] as const);
				expect(withoutCopies(resource, unlisted)).toEqual({
					...withoutCopies(was, unlisted),
					...Object.fromEntries(expected),
				});
			}
		}
	});

	it.each(byAction.flatMap(([action, [read]]) => (read !== undefined && isSpare(read) ? [action] : [])))(
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

/** How many copies of a task run is known of those that could be listed; what an environment names, of what could be. */
function withoutCopies(resource: object, unlisted: ReadonlySet<StoredKind>): object {
	const { copies, references, environment, cache, ...rest } = resource as Readonly<Record<string, unknown>>;
	const named = unlisted.has('secret') || unlisted.has('parameter') ? {} : { references, environment, cache };
	return unlisted.has('workload') ? rest : { ...rest, ...named, copies };
}

/** Facts that were unread before stay as they were; a Standard parameter has no shares, an AWS managed key no grants and a task no callers. */
function isLost(fact: string, was: object, denied: readonly ReadDeclaration[]): boolean {
	if (fact === 'resourcePolicies' && Reflect.get(was, 'tier') === 'Standard') return false;
	if (fact === 'grants' && Reflect.get(was, 'manager') === 'aws' && !denied.some(({ api }) => api === 'DescribeKey'))
		return false;
	const type: unknown = Reflect.get(was, 'type');
	if (!denied.some(({ of }) => of === undefined || kindsOf(of).includes(type))) return false;
	const foreign = idOf(was).includes(':333333333333:');
	return Reflect.get(was, fact) !== undefined && !foreign && Reflect.get(was, 'state') !== 'Missing';
}

/** The types of the resources that a read tells of. */
function kindsOf(of: string): readonly unknown[] {
	return of === 'control policy' ? ['service-control', 'resource-control'] : [of];
}

function idOf(resource: object): string {
	return ['arn', 'id', 'scope'].map((name) => String(Reflect.get(resource, name) ?? '')).join(' ');
}
