import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { KeyRotation, KmsKey } from '../../model/snapshot.ts';
import type { Text } from '../../model/text.ts';
import { field, locate, numberFact, plainFact, truthFact, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import { keyGrants } from './key-grants.ts';
import { arnOf, createLinks } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import { policyFact } from './policy-value.ts';

const types = ['aws_kms_key', 'aws_kms_external_key', 'aws_kms_replica_key', 'aws_kms_replica_external_key'];

export function mapKeys(resources: readonly ResourceValues[], root: RootFacts): KmsKey[] {
	const link = createLinks(resources, types);
	const aliases = new Map<string, Text[]>();
	const policies = new Map<string, ResourceValues>();
	const grants = keyGrants(resources, link, root.blind);
	let stray = root.blind;
	for (const resource of resources) {
		const { type, mode, address } = resource;
		if (mode !== 'managed' || (type !== 'aws_kms_alias' && type !== 'aws_kms_key_policy')) continue;
		const target = link(field(resource, type === 'aws_kms_alias' ? 'target_key_id' : 'key_id'));
		if (typeof target === 'string') {
			if (type === 'aws_kms_key_policy' && target === 'unknown') stray ??= unread('unresolved');
			continue;
		}
		if (type === 'aws_kms_key_policy') policies.set(target.address, resource);
		else {
			const name = nameIn({ address, argument: (argument) => field(resource, argument) }, 'name');
			aliases.set(target.address, [...(aliases.get(target.address) ?? []), name ?? [{ hole: `${address}.name` }]]);
		}
	}
	return resources
		.filter(({ type, mode }) => mode === 'managed' && types.includes(type))
		.map((key): KmsKey => {
			const external = key.type.includes('external');
			const replica = key.type.includes('replica');
			const enabled = truthFact(field(key, key.type === 'aws_kms_key' ? 'is_enabled' : 'enabled'), true);
			const multiRegion = truthFact(field(key, 'multi_region'), false);
			const own = field(key, 'policy');
			const attached = policies.get(key.address);
			const policy = own ? policyFact(own) : attached ? policyFact(field(attached, 'policy')) : (stray ?? null);
			return {
				scope: root.scope,
				arn: arnOf(key),
				address: key.address,
				...locate(key.at),
				aliases: root.blind ?? aliases.get(key.address) ?? [],
				manager: 'customer',
				state: isUnread(enabled) ? enabled : enabled ? 'Enabled' : 'Disabled',
				origin: originOf(key, external),
				spec: replica ? 'SYMMETRIC_DEFAULT' : plainFact(field(key, 'customer_master_key_spec'), 'SYMMETRIC_DEFAULT'),
				multiRegion: replica ? 'replica' : isUnread(multiRegion) ? multiRegion : multiRegion ? 'primary' : null,
				rotation: rotationOf(key),
				policy: policy ?? defaultPolicy(key),
				grants: grants(key),
			};
		});
}

function originOf(key: ResourceValues, external: boolean): string {
	if (external) return 'EXTERNAL';
	if (field(key, 'xks_key_id')) return 'EXTERNAL_KEY_STORE';
	return field(key, 'custom_key_store_id') ? 'AWS_CLOUDHSM' : 'AWS_KMS';
}

function rotationOf(key: ResourceValues): Observed<KeyRotation> {
	const enabled = truthFact(field(key, 'enable_key_rotation'), false);
	const periodDays = numberFact(field(key, 'rotation_period_in_days'));
	return isUnread(enabled) ? enabled : { enabled, ...(isUnread(periodDays) ? {} : { periodDays }) };
}

/** What KMS gives a key without one: its account decides. */
function defaultPolicy({ provider }: ResourceValues): PolicyDocument {
	const root: Text = ['arn:', provider.partition, ':iam::', provider.account, ':root'].flat();
	return {
		Version: '2012-10-17',
		Statement: [
			{ Sid: 'Enable IAM User Permissions', Effect: 'Allow', Principal: { AWS: root }, Action: 'kms:*', Resource: '*' },
		],
	};
}
