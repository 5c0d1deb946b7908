import { createEstate, type Estate, type Resource } from '../../../src/model/estate.ts';
import { isUnread } from '../../../src/model/observed.ts';
import type { PolicyDocument } from '../../../src/model/policy.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type {
	Account,
	KmsKey,
	Parameter,
	Policy,
	Principal,
	Scope,
	Secret,
	Snapshot,
} from '../../../src/model/snapshot.ts';
import type { Verdict } from '../../../src/access/verdict.ts';

export const prod = '111111111111';
export const dev = '222222222222';
export const partner = '333333333333';
export const region = 'eu-west-1';

export type Statement = Readonly<Record<string, unknown>>;

export function document(...Statement: readonly Statement[]): PolicyDocument {
	return { Version: '2012-10-17', Statement };
}

export function allow(Action: unknown, Resource: unknown = '*', more: Statement = {}): Statement {
	return { Effect: 'Allow', Action, Resource, ...more };
}

export function deny(Action: unknown, Resource: unknown = '*', more: Statement = {}): Statement {
	return { Effect: 'Deny', Action, Resource, ...more };
}

export const readSecret = allow('secretsmanager:GetSecretValue');

/** A principal with policies of its own, which stand beside it. */
export interface Someone extends Partial<Principal> {
	readonly own?: readonly (readonly Statement[])[];
	readonly bounds?: readonly Statement[];
	readonly account?: string;
}

export interface World {
	readonly principals?: Readonly<Record<string, Someone>>;
	readonly policies?: readonly Policy[];
	readonly secrets?: Readonly<Record<string, Partial<Secret>>>;
	readonly parameters?: Readonly<Record<string, Partial<Parameter>>>;
	readonly keys?: Readonly<Record<string, Partial<KmsKey>>>;
	readonly account?: Partial<Account>;
	/** What accounts say beside the first one. */
	readonly accounts?: readonly string[];
	readonly workloads?: Snapshot['workloads'];
	readonly settings?: Partial<Settings>;
	readonly listed?: Scope['listed'];
}

/** An estate of the account 111111111111 and others, by names. */
export function estateOf(world: World): Estate {
	const ids = [prod, ...(world.accounts ?? [])];
	const policies: Policy[] = [...(world.policies ?? [])];
	const principals = Object.entries(world.principals ?? {}).map(([name, one]) => principalOf(name, one, policies));
	const snapshot: Snapshot = {
		version: '1.1',
		takenAt: '2026-06-01T12:00:00Z',
		scopes: ids.flatMap((account): Scope[] => [
			{
				id: account,
				world: 'account',
				partition: 'aws',
				account,
				listed: world.listed ?? { principal: true, policy: true, account: true },
			},
			{
				id: `${account}/${region}`,
				world: 'account',
				partition: 'aws',
				account,
				region,
				listed: { secret: true, parameter: true, key: true },
			},
		]),
		accounts: ids.map((scope): Account => ({
			scope,
			organization: null,
			organizationPath: null,
			organizationAccounts: [],
			serviceControl: null,
			resourceControl: null,
			...(scope === prod ? world.account : {}),
		})),
		principals,
		policies,
		secrets: Object.entries(world.secrets ?? {}).map(([name, one]) => ({
			scope: `${prod}/${region}`,
			arn: secretArn(name),
			name,
			tags: {},
			type: null,
			kmsKeyId: null,
			rotation: null,
			deletedAt: null,
			primaryRegion: null,
			resourcePolicy: null,
			...one,
		})),
		parameters: Object.entries(world.parameters ?? {}).map(([name, one]) => ({
			scope: `${prod}/${region}`,
			arn: parameterArn(name),
			name,
			type: 'String',
			tier: 'Standard',
			tags: {},
			kmsKeyId: null,
			resourcePolicies: [],
			...one,
		})),
		keys: Object.entries(world.keys ?? {}).map(([name, one]) => ({
			scope: `${prod}/${region}`,
			arn: keyArn(name),
			aliases: [`alias/${name}`],
			manager: 'customer',
			state: 'Enabled',
			grants: [],
			policy: document(delegation),
			...one,
		})),
		...(world.workloads ? { workloads: world.workloads } : {}),
	};
	return createEstate(snapshot, { ...defaultSettings, ...world.settings });
}

function principalOf(name: string, { own, bounds, account = prod, ...more }: Someone, policies: Policy[]): Principal {
	const type = more.type === 'user' || more.type === 'group' ? more.type : 'role';
	const arn = `arn:aws:iam::${account}:${type}/${name}`;
	const references = (own ?? []).map((statements, index) => {
		const id = `${arn}#own${index}`;
		policies.push({ scope: account, id, name: `own${index}`, type: 'inline', document: document(...statements) });
		return { policy: id };
	});
	if (bounds) {
		const bound = `arn:aws:iam::${account}:policy/${name}-bounds`;
		policies.push({
			scope: account,
			arn: bound,
			name: `${name}-bounds`,
			type: 'customer',
			document: document(...bounds),
		});
	}
	return {
		scope: account,
		arn,
		name,
		type,
		path: '/',
		tags: {},
		trust: type === 'role' ? document(trusting({ Service: 'ec2.amazonaws.com' })) : null,
		policies: references,
		groups: [],
		boundary: bounds ? { policy: `arn:aws:iam::${account}:policy/${name}-bounds` } : null,
		activeKeys: 0,
		uniqueId: type === 'role' ? `AROAEXAMPLE${name.toUpperCase()}` : `AIDAEXAMPLE${name.toUpperCase()}`,
		createdAt: null,
		...more,
	};
}

export function trusting(Principal: unknown, more: Statement = {}): Statement {
	return { Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...more };
}

export const delegation: Statement = {
	Effect: 'Allow',
	Principal: { AWS: `arn:aws:iam::${prod}:root` },
	Action: 'kms:*',
	Resource: '*',
};

export function secretArn(name: string): string {
	return `arn:aws:secretsmanager:${region}:${prod}:secret:${name}-AbCdEf`;
}

export function parameterArn(name: string): string {
	return `arn:aws:ssm:${region}:${prod}:parameter${name.startsWith('/') ? '' : '/'}${name}`;
}

export function keyArn(name: string): string {
	return `arn:aws:kms:${region}:${prod}:key/${name}`;
}

export function roleArn(name: string, account = prod): string {
	return `arn:aws:iam::${account}:role/${name}`;
}

/** The resource of a kind with that name. */
export function find<Kind extends 'principal' | 'secret' | 'parameter' | 'key'>(
	estate: Estate,
	kind: Kind,
	name: string,
): Resource<Kind> {
	const found = estate.resources(kind).find(({ label, arn }) => label === name || arn === name || arn === keyArn(name));
	if (!found) throw new Error(`no ${kind} ${name}`);
	return found;
}

/** `allowed`, `allowed-if aws:sourcevpc`, `blocked identity-policy`, `denied resource-policy`, `unread foreign`. */
export function wordsOf(verdict: Verdict): string {
	if (isUnread(verdict)) return `unread ${verdict.unread}`;
	if (verdict.outcome === 'blocked') return `${verdict.denied ? 'denied' : 'blocked'} ${verdict.by}`;
	const keys = verdict.conditions.map(({ condition }) => condition.key).toSorted();
	const most = verdict.upperBound.length > 0 ? ' at most' : '';
	return `${[verdict.outcome, ...new Set(keys)].join(' ')}${most}`;
}
