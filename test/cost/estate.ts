import { createEstate, type Estate } from '../../src/model/estate.ts';
import type { PriceList } from '../../src/model/price-list.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { KmsKey, Parameter, Scope, Secret, Snapshot, Workload } from '../../src/model/snapshot.ts';
import type { Usage, UsageCoverage, UsagePeak, UsageRow } from '../../src/model/usage.ts';

export const account = '111111111111';
export const region = 'eu-west-1';

/** A month as AWS reckons, of 730 hours: counts in this window are counts a month. */
export const month = { from: '2026-10-01T14:00:00Z', to: '2026-11-01T00:00:00Z' };

const all = { secret: true, parameter: true, key: true, account: true, workload: true, database: true } as const;

export const scope: Scope = {
	id: `${account}/${region}`,
	world: 'account',
	partition: 'aws',
	account,
	region,
	listed: all,
};

export const china: Scope = { ...scope, id: 'cn', partition: 'aws-cn', region: 'cn-north-1' };

export function scopeAt(own: string, place: string): Scope {
	return { ...scope, id: `${own}/${place}`, account: own, region: place };
}

export function secret(name: string, facts: Partial<Secret> = {}): Secret {
	return {
		scope: scope.id,
		arn: `arn:aws:secretsmanager:${region}:${account}:secret:${name}-AbCdEf`,
		name,
		description: null,
		tags: {},
		type: null,
		owningService: null,
		kmsKeyId: null,
		rotation: null,
		createdAt: '2025-01-01T00:00:00Z',
		lastAccessedAt: '2026-10-31T00:00:00Z',
		deletedAt: null,
		primaryRegion: null,
		replicas: [],
		resourcePolicy: null,
		...facts,
	};
}

export function parameter(name: string, facts: Partial<Parameter> = {}): Parameter {
	return {
		scope: scope.id,
		arn: `arn:aws:ssm:${region}:${account}:parameter${name}`,
		name,
		type: 'String',
		tier: 'Standard',
		dataType: 'text',
		description: null,
		tags: {},
		kmsKeyId: null,
		policies: [],
		resourcePolicies: [],
		...facts,
	};
}

export const keyArn = `arn:aws:kms:${region}:${account}:key/00000000-0000-4000-8000-000000000002`;

export function key(facts: Partial<KmsKey> = {}): KmsKey {
	return {
		scope: scope.id,
		arn: keyArn,
		aliases: ['alias/app'],
		manager: 'customer',
		state: 'Enabled',
		createdAt: '2026-10-01T00:00:00Z',
		rotation: { enabled: false },
		...facts,
	};
}

export function lambda(name: string): Workload {
	return {
		scope: scope.id,
		arn: `arn:aws:lambda:${region}:${account}:function:${name}`,
		name,
		type: 'function',
		references: [],
	};
}

/** Calls of the role `api` on a resource; without a replay none of them would be spared. */
export function calls(resource: string, count: number, facts: Partial<UsageRow> = {}): UsageRow {
	const replay = facts.replay ?? {
		'60': [count, count],
		'300': [count, count],
		'900': [count, count],
		'3600': [count, count],
	};
	return {
		resource,
		account,
		region,
		principal: `arn:aws:iam::${account}:role/api`,
		workload: null,
		kind: 'application',
		event:
			resource.startsWith('arn:aws:ssm') || resource.startsWith('/')
				? 'ssm:GetParameter'
				: 'secretsmanager:GetSecretValue',
		error: null,
		count,
		first: month.from,
		last: month.to,
		hours: Array.from({ length: 24 }, () => 0),
		...facts,
		replay,
	};
}

export const secretArn = (name: string): string => `arn:aws:secretsmanager:${region}:${account}:secret:${name}-AbCdEf`;
export const parameterArn = (name: string): string => `arn:aws:ssm:${region}:${account}:parameter${name}`;

export function usageOf(
	rows: readonly UsageRow[],
	{ peaks = [], coverage, ...window }: Partial<Usage> & { readonly peaks?: readonly UsagePeak[] } = {},
): Usage {
	const whole: readonly UsageCoverage[] = [{ account, region, ...month, ...window, complete: true }];
	return { ...month, source: 'log-files', coverage: coverage ?? whole, rows, peaks, ...window };
}

export interface EstateParts extends Partial<Snapshot> {
	readonly highThroughput?: boolean;
	readonly prices?: PriceList;
	readonly usage?: Usage;
}

export function estateOf({ highThroughput = false, prices, ...parts }: EstateParts): Estate {
	const snapshot = {
		version: '1.0',
		takenAt: '2026-11-01T00:00:00Z',
		scopes: [scope],
		accounts: [{ scope: scope.id, highThroughput, defaultParameterTier: 'Standard' }],
		...parts,
	};
	return createEstate(snapshot, { ...defaultSettings, ...(prices ? { prices } : {}) });
}
