import type { PolicyDocument, RawStatement } from '../../../src/model/policy.ts';
import type { Account, Policy, Principal, Scope, Snapshot } from '../../../src/model/snapshot.ts';
import { snapshotVersion } from '../../../src/model/snapshot-schema.ts';
import {
	dev,
	keyArn,
	partner,
	prod,
	region,
	role,
	root,
	secretName,
	user,
	type Case,
	type Guardrails,
} from './case.ts';

const organization = { id: 'o-hush111111', managementAccount: '444444444444' };

/** The estate of a case: the caller, and in the account 111111111111 a secret, a parameter and a key. */
export function snapshotOf(row: Case): Snapshot {
	const { who = {}, secret = {}, parameter = {}, key = {} } = row;
	const { type = 'role', account = prod, name = 'app' } = who;
	const secretRegion = secret.region ?? region;
	const arn = (type === 'role' ? role : user)(name, account);
	const policies: Policy[] = [];
	const add = (id: string, statements: readonly RawStatement[], kind: 'inline' | 'customer' = 'customer') => {
		policies.push({ scope: account, id, name: id, type: kind, document: document(statements, who.version) });
		return { policy: id };
	};
	const held = [
		...(who.policy === undefined ? [] : [add(`${arn}#own`, who.policy, 'inline')]),
		...(who.managed === undefined ? [] : [{ policy: who.managed }]),
	];
	const boundary =
		who.boundary === undefined
			? null
			: typeof who.boundary === 'string'
				? { policy: who.boundary }
				: add(`arn:aws:iam::${account}:policy/boundary`, who.boundary);
	const groups = (who.groups ?? []).map((statements, index): Principal => {
		const group = `arn:aws:iam::${account}:group/group${index}`;
		return principal(group, `group${index}`, 'group', [add(`${group}#own`, statements, 'inline')], account);
	});
	const caller: Principal = {
		...principal(arn, name.split('/').at(-1) ?? name, type, held, account),
		path: name.includes('/') ? `/${name.slice(0, name.lastIndexOf('/') + 1)}` : '/',
		tags: who.tags ?? {},
		trust:
			type === 'role'
				? document([{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }])
				: null,
		groups: groups.map((group) => ({ group: group.arn })),
		boundary,
		uniqueId: type === 'role' ? 'AROAEXAMPLEEXAMPLE111' : 'AIDAEXAMPLEEXAMPLE111',
	};
	const accounts = [
		accountOf(account, row.organization ?? {}, policies),
		...(account === prod ? [] : [accountOf(prod, row.owner ?? {}, policies)]),
	];
	return {
		version: snapshotVersion,
		takenAt: '2026-06-01T12:00:00Z',
		scopes: [...new Set([account, prod])].flatMap((id) => scopesOf(id, secretRegion)),
		secrets: [
			{
				scope: `${prod}/${secretRegion}`,
				arn: `arn:aws:secretsmanager:${secretRegion}:${prod}:secret:${secret.name ?? secretName}-AbCdEf`,
				name: secret.name ?? secretName,
				tags: secret.tags ?? {},
				type: null,
				owningService: null,
				kmsKeyId: keyOf(secret.encryption),
				rotation: null,
				deletedAt: null,
				primaryRegion: secret.primaryRegion ?? null,
				replicas: [],
				resourcePolicy: secret.policy === undefined ? null : document(secret.policy),
			},
		],
		parameters: [
			{
				scope: `${prod}/${region}`,
				arn: parameterArnOf(parameter.name ?? '/prod/orders/db-password'),
				name: parameter.name ?? '/prod/orders/db-password',
				type: parameter.type ?? 'SecureString',
				tier: 'Advanced',
				tags: parameter.tags ?? {},
				kmsKeyId: parameter.type === 'String' ? null : (keyOf(parameter.encryption) ?? 'alias/aws/ssm'),
				resourcePolicies: parameter.policy === undefined ? [] : [document(parameter.policy)],
			},
		],
		keys: [
			{
				scope: `${prod}/${region}`,
				arn: keyArn,
				aliases: key.aliases ?? ['alias/orders'],
				manager: 'customer',
				state: 'Enabled',
				origin: 'AWS_KMS',
				spec: 'SYMMETRIC_DEFAULT',
				multiRegion: null,
				policy: document(key.policy ?? [delegation]),
				grants: key.grants ?? [],
			},
		],
		accounts,
		principals: [caller, ...groups],
		policies,
	};
}

function keyOf(encryption: 'default' | 'customer' = 'default'): string | null {
	return encryption === 'default' ? null : keyArn;
}

const delegation = { Effect: 'Allow', Principal: { AWS: root() }, Action: 'kms:*', Resource: '*' };

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };

function document(Statement: readonly RawStatement[], Version = '2012-10-17'): PolicyDocument {
	return { Version, Statement };
}

function principal(
	arn: string,
	name: string,
	type: 'role' | 'user' | 'group',
	held: readonly { readonly policy: string }[],
	scope: string,
): Principal {
	const nobody = { groups: [], boundary: null, tags: {}, trust: null, path: '/', activeKeys: type === 'user' ? 1 : 0 };
	return { scope, arn, name, type, policies: held, uniqueId: null, ...nobody };
}

function parameterArnOf(name: string): string {
	return `arn:aws:ssm:${region}:${prod}:parameter${name.startsWith('/') ? '' : '/'}${name}`;
}

function scopesOf(account: string, other: string): Scope[] {
	const of = { world: 'account', partition: 'aws', account } as const;
	const global: Scope = { ...of, id: account, listed: { principal: true, policy: true, account: true } };
	const regional = [...new Set([region, other])].map((name): Scope => ({
		...of,
		id: `${account}/${name}`,
		region: name,
		listed: { secret: true, parameter: true, key: true, account: true, workload: true },
	}));
	return [global, ...regional];
}

function accountOf(id: string, guardrails: Guardrails, policies: Policy[]): Account {
	const { serviceControl, resourceControl, management = false, outside = false } = guardrails;
	const levels = (type: 'service-control' | 'resource-control', statements: Guardrails['serviceControl']) =>
		(statements ?? [[everything]]).map((level, index) => {
			const own = `p-${type}-${id}-${index}`;
			policies.push({ scope: id, id: own, name: own, type, document: document(level) });
			return [own];
		});
	return {
		scope: id,
		organization: outside ? null : management ? { ...organization, managementAccount: id } : organization,
		organizationPath: outside ? null : `${organization.id}/r-ab12/ou-ab12-11111111/`,
		organizationAccounts: outside ? [] : [prod, dev, organization.managementAccount].filter((one) => one !== partner),
		serviceControl: outside ? null : levels('service-control', serviceControl),
		resourceControl: outside ? null : levels('resource-control', resourceControl),
	};
}
