import { isUnread, unread, type Observed, type Unread } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { KeyRotation, KmsKey } from '../../model/snapshot.ts';
import type { Text } from '../../model/text.ts';
import { keyArn } from './attributes.ts';
import { policyDocument } from './policy-documents.ts';
import { joined, knownPart } from './pseudo-parameters.ts';
import { booleanOf, fieldOf, numberOf, plainOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';
import { identityOf } from './identity.ts';

/** A KMS key or a replica of one; `aliases` are those of its stack. */
export function readKey(resource: Declared, aliases: readonly Text[]): KmsKey {
	const { stack } = resource;
	const properties = stack.properties(resource);
	const field = (name: string) => fieldOf(properties, name);
	const replica = resource.type === 'AWS::KMS::ReplicaKey';
	const elsewhere = unread('elsewhere');
	const enabled = booleanOf(field('Enabled')) ?? true;
	const multiRegion = booleanOf(field('MultiRegion')) ?? false;
	return {
		...identityOf(resource),
		arn: keyArn(resource),
		aliases,
		manager: 'customer',
		state: isUnread(enabled) ? enabled : enabled ? 'Enabled' : 'Disabled',
		origin: replica ? elsewhere : (plainOf(field('Origin')) ?? 'AWS_KMS'),
		spec: replica ? elsewhere : (plainOf(field('KeySpec')) ?? 'SYMMETRIC_DEFAULT'),
		multiRegion: replica ? 'replica' : isUnread(multiRegion) ? multiRegion : multiRegion ? 'primary' : null,
		rotation: replica ? elsewhere : rotationOf(properties),
		policy: policyDocument(field('KeyPolicy')) ?? defaultPolicy(resource),
		grants: [],
	};
}

function rotationOf(properties: Resolved): Observed<KeyRotation> {
	const enabled = booleanOf(fieldOf(properties, 'EnableKeyRotation')) ?? false;
	const period = numberOf(fieldOf(properties, 'RotationPeriodInDays'));
	if (isUnread(enabled)) return enabled;
	return { enabled, ...(isUnread(period) || !enabled ? {} : { periodDays: period ?? 365 }) };
}

/** What KMS gives a key that is made without a policy. */
function defaultPolicy({ stack }: Declared): PolicyDocument | Unread {
	const { options } = stack;
	const root = joined(
		'arn:',
		knownPart('AWS::Partition', options),
		':iam::',
		knownPart('AWS::AccountId', options),
		':root',
	);
	return {
		Version: '2012-10-17',
		Statement: [{ Sid: 'Default', Effect: 'Allow', Principal: { AWS: [root] }, Action: 'kms:*', Resource: '*' }],
	};
}
