import {
	CreateAliasCommand,
	CreateKeyCommand,
	DisableKeyCommand,
	EnableKeyRotationCommand,
	KMSClient,
	ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import {
	CreateSecretCommand,
	DeleteSecretCommand,
	PutResourcePolicyCommand,
	PutSecretValueCommand,
	ReplicateSecretToRegionsCommand,
	RotateSecretCommand,
	SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import pLimit from 'p-limit';

export const regions = ['ap-southeast-2', 'eu-west-1', 'us-east-1'];
/** A value that must turn up nowhere. */
export const canary = 'canary-5f2d-hunter2';

export interface EstateSize {
	readonly secretsPerRegion: number;
	readonly parametersPerRegion: number;
}

export interface CreatedKeys {
	readonly used: string;
	readonly disabled: string;
	readonly dying: string;
}

const account = '123456789012';
export const openPolicy = {
	Version: '2012-10-17',
	Statement: [{ Sid: 'Open', Effect: 'Allow', Principal: '*', Action: 'secretsmanager:GetSecretValue', Resource: '*' }],
};
const publicKeyPolicy = {
	Version: '2012-10-17',
	Statement: [
		{
			Sid: 'Owner',
			Effect: 'Allow',
			Principal: { AWS: `arn:aws:iam::${account}:root` },
			Action: 'kms:*',
			Resource: '*',
		},
		{ Sid: 'Anyone', Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:Decrypt', Resource: '*' },
	],
};

/** Fills a server with three Regions of secrets, parameters, keys and policies. Gives the keys of each Region. */
export async function createEstate(endpoint: string, size: EstateSize): Promise<Record<string, CreatedKeys>> {
	const entries = await Promise.all(
		regions.map(async (region) => [region, await createRegion(endpoint, region, size)] as const),
	);
	const secrets = new SecretsManagerClient({ ...dummy, endpoint, region: 'eu-west-1' });
	await secrets.send(
		new ReplicateSecretToRegionsCommand({
			SecretId: 'prod/shared/database',
			AddReplicaRegions: [{ Region: 'us-east-1' }],
		}),
	);
	return Object.fromEntries(entries);
}

const team = [{ Key: 'team', Value: 'billing' }];
const dummy = { credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' } };

async function createRegion(endpoint: string, region: string, size: EstateSize): Promise<CreatedKeys> {
	const config = { ...dummy, endpoint, region };
	const keys = await createKeys(new KMSClient(config));
	await createSecrets(new SecretsManagerClient(config), region, keys, size.secretsPerRegion);
	await endKeys(new KMSClient(config), keys);
	await createParameters(new SSMClient(config), size.parametersPerRegion);
	return keys;
}

async function createKeys(kms: KMSClient): Promise<CreatedKeys> {
	const used = await kms.send(new CreateKeyCommand({ Policy: JSON.stringify(publicKeyPolicy), Description: 'orders' }));
	const disabled = await kms.send(new CreateKeyCommand({ Description: 'old' }));
	const dying = await kms.send(new CreateKeyCommand({ Description: 'retired' }));
	const { Arn: usedArn = '', KeyId: usedId } = used.KeyMetadata ?? { KeyId: '' };
	const { Arn: disabledArn = '' } = disabled.KeyMetadata ?? {};
	await kms.send(new CreateAliasCommand({ AliasName: 'alias/orders', TargetKeyId: usedId }));
	await kms.send(new EnableKeyRotationCommand({ KeyId: usedId }));
	return { used: usedArn, disabled: disabledArn, dying: dying.KeyMetadata?.Arn ?? '' };
}

/** moto changes keys by id only. */
function idOf(arn: string): string {
	return arn.slice(arn.lastIndexOf('/') + 1);
}

/** After secrets were written under them, as it happens in life. */
async function endKeys(kms: KMSClient, { disabled, dying }: CreatedKeys): Promise<void> {
	await kms.send(new DisableKeyCommand({ KeyId: idOf(disabled) }));
	await kms.send(new ScheduleKeyDeletionCommand({ KeyId: idOf(dying), PendingWindowInDays: 7 }));
}

async function createSecrets(client: SecretsManagerClient, region: string, keys: CreatedKeys, count: number) {
	const create = (Name: string, more: object = {}) =>
		client.send(new CreateSecretCommand({ Name, SecretString: canary, ...more }));
	if (region === 'eu-west-1') await create('prod/shared/database', { Tags: [{ Key: 'team', Value: 'orders' }] });
	await create('prod/orders/open');
	await client.send(
		new PutResourcePolicyCommand({ SecretId: 'prod/orders/open', ResourcePolicy: JSON.stringify(openPolicy) }),
	);
	await create('prod/orders/database', { KmsKeyId: keys.used, Description: 'Orders database' });
	await client.send(
		new RotateSecretCommand({ SecretId: 'prod/orders/database', RotationRules: { AutomaticallyAfterDays: 30 } }),
	);
	await create('prod/orders/disabled-key', { KmsKeyId: keys.disabled });
	await create('prod/orders/dying-key', { KmsKeyId: keys.dying });
	await create('prod/orders/missing-key', { KmsKeyId: '00000000-0000-4000-8000-000000000000' });
	await create('prod/orders/alias', { KmsKeyId: 'alias/orders' });
	await create('prod/orders/versions');
	await client.send(new PutSecretValueCommand({ SecretId: 'prod/orders/versions', SecretString: `${canary}-2` }));
	await create('dev/orders/deleted');
	await client.send(new DeleteSecretCommand({ SecretId: 'dev/orders/deleted', RecoveryWindowInDays: 7 }));
	await create('prod/billing/mysql', { Description: 'Password of the billing database', Tags: team });
	await create('prod/billing/api-token', { Tags: team });
	await create('prod/billing/api_token', { Tags: team });
	for (const part of ['username', 'password', 'host']) await create(`prod/mail/smtp-${part}`, { Tags: team });
	const bulk = Array.from({ length: Math.max(0, count - 14) }, (_, index) => `prod/bulk-${index}/token`);
	await pLimit(8).map(bulk, (name) => create(name, { Tags: [{ Key: 'team', Value: 'bulk' }] }));
}

async function createParameters(client: SSMClient, count: number) {
	const put = (Name: string, more: object = {}) =>
		client.send(new PutParameterCommand({ Name, Value: canary, Type: 'String', ...more }));
	await put('/prod/orders/url', { Tags: [{ Key: 'team', Value: 'orders' }] });
	await put('/prod/orders/password', { Type: 'SecureString' });
	await put('/prod/orders/key', { Type: 'SecureString', KeyId: 'alias/orders' });
	await put('/prod/orders/license', {
		Tier: 'Advanced',
		Policies: '[{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2099-12-01T00:00:00.000Z"}}]',
	});
	await put('/prod/billing/smtp-password', { Tags: team });
	await put('/prod/billing/catalogue', { Tier: 'Advanced', Tags: team });
	await put('flat-name');
	const bulk = Array.from({ length: Math.max(0, count - 7) }, (_, index) => `/prod/bulk-${index}/setting`);
	await pLimit(8).map(bulk, (name) => put(name));
}
