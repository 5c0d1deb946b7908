import { factOf, type Estate, type Resource } from './estate.ts';
import { keyAnywhere, keysOf, readKeyReference } from './key-index.ts';
import { isNotApplicable, isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { plain, render, startsWith, type Text } from './text.ts';

/** The KMS key a value is encrypted with. */
export interface EncryptionKey {
	/** `foreign`: of another account. `missing`: referred to and not there. */
	readonly kind: 'aws-managed' | 'customer-managed' | 'foreign' | 'missing';
	/** As the secret refers to it; `aws/secretsmanager` or `aws/ssm` for the default. */
	readonly id: string;
	/** The key itself, if it is in the snapshot. */
	readonly key?: Resource<'key'>;
}

type Encrypted = Resource<'secret'> | Resource<'parameter'>;

/** The key of a secret or a SecureString parameter; `null`: a parameter in plain text. */
export const encryptionKey = question({
	kinds: ['secret', 'parameter'],
	weighs: ['type', 'kmsKeyId'],
	across: ['key.aliases', 'key.manager', 'key.state'],
	ask: ({ type, kmsKeyId }, estate, resource): Weighed<EncryptionKey | null> =>
		keyBehind(resource, type, kmsKeyId, estate),
});

/** What becomes of the key. */
export interface KeyState {
	/** As KMS has it: `Enabled`, `Disabled`, `PendingDeletion` and others. */
	readonly state: string;
	/** When a pending deletion happens, if it is known. */
	readonly deletionAt: string | null;
}

/** The state of the key of a secret or SecureString; `null` where there is none to speak of: plain text, a key of AWS, or one that is missing. */
export const keyState = question({
	kinds: ['secret', 'parameter'],
	asks: [encryptionKey],
	across: ['key.state', 'key.deletionAt'],
	ask(_, estate, resource): Weighed<KeyState | null> {
		const encryption = encryptionKey.of(resource, estate);
		if (encryption === null || isUnread(encryption) || isNotApplicable(encryption)) return encryption;
		const { kind, key } = encryption;
		if (kind === 'missing' || kind === 'aws-managed') return null;
		if (!key) return unread('foreign');
		const state = factOf(key, 'state');
		if (isUnread(state) || isNotApplicable(state)) return state;
		const deletionAt = factOf(key, 'deletionAt');
		return { state, deletionAt: typeof deletionAt === 'string' ? deletionAt : null };
	},
});

function keyBehind(
	resource: Resource<'secret' | 'parameter'>,
	type: Weighed<string | null>,
	kmsKeyId: Weighed<Text | null>,
	estate: Estate,
): Weighed<EncryptionKey | null> {
	if (resource.kind === 'parameter' && type !== 'SecureString') {
		return isUnread(type) || isNotApplicable(type) ? type : null;
	}
	if (isUnread(kmsKeyId) || isNotApplicable(kmsKeyId)) return kmsKeyId;
	const service = resource.kind === 'secret' ? 'secretsmanager' : 'ssm';
	return resolve(kmsKeyId ?? `alias/aws/${service}`, resource, estate);
}

function resolve(reference: Text, { scope }: Pick<Resource, 'scope'>, estate: Estate): Weighed<EncryptionKey> {
	const keys = keysOf(estate, scope);
	const { account, region, name } = readKeyReference(reference);
	const id = render(reference);
	const elsewhere = keyAnywhere(estate, reference);
	if (isOther(account, scope.account)) return { kind: 'foreign', id, ...(elsewhere ? { key: elsewhere } : {}) };
	const key = isOther(region, scope.region) ? elsewhere : (keys.find(reference) ?? keys.find(name));
	const alias = plain(name);
	if (alias?.startsWith('alias/aws/')) {
		const exists = scope.world === 'account' || key !== undefined || awsAliases.has(alias.slice('alias/aws/'.length));
		return { kind: exists ? 'aws-managed' : 'missing', id: alias.slice('alias/'.length), ...(key ? { key } : {}) };
	}
	// A key id holds no slash, so this is an alias that lost its prefix: nothing has that name.
	if (alias?.startsWith('aws/') && scope.world === 'iac') return { kind: 'missing', id };
	if (key) return known(key, id, name);
	if (isOther(region, scope.region)) return unread('foreign');
	if (alias === undefined) return unread('unresolved');
	const listed = scope.listed.key ?? unread('unlisted');
	if (isUnread(listed)) return listed;
	return (alias.startsWith('alias/') ? keys.blindTo : undefined) ?? unread('not-collected');
}

function known(key: Resource<'key'>, id: string, name: Text): Weighed<EncryptionKey> {
	if (factOf(key, 'state') === 'Missing') return { kind: 'missing', id, key };
	const manager = factOf(key, 'manager');
	// Only AWS may have an alias under alias/aws/.
	if (
		manager === 'customer' ||
		(manager !== 'aws' && startsWith(name, 'alias/') === 'yes' && startsWith(name, 'alias/aws/') === 'no')
	) {
		return { kind: 'customer-managed', id, key };
	}
	return manager === 'aws' ? { kind: 'aws-managed', id, key } : manager;
}

function isOther(found: Text | undefined, own: string | undefined): boolean {
	const value = found === undefined ? undefined : plain(found);
	return value !== undefined && value !== '' && own !== undefined && value !== own;
}

/** Aliases of AWS managed keys that AWS creates; a template that names another under `alias/aws/` cannot be deployed. */
const awsAliases: ReadonlySet<string> = new Set(
	`acm airflow backup cloud9 cloudtrail codeartifact codecommit codepipeline connect dax dms ds dynamodb ebs efs
	elasticache elasticfilesystem es events fsx glue imagebuilder kafka kinesis kinesisvideo lambda lex lightsail logs
	memorydb mq neptune qldb rds redshift redshift-serverless s3 sagemaker secretsmanager ses sns sqs ssm storagegateway
	timestream transfer workspaces workspaces-web xray`.split(/\s+/),
);

/** The key in sight that a resource names, whatever is known of the key. */
export function keyNamed(resource: Encrypted, estate: Estate): Resource<'key'> | undefined {
	const reference = factOf(resource, 'kmsKeyId');
	if (!isRead(reference) || reference === null) return undefined;
	const keys = keysOf(estate, resource.scope);
	return keys.find(reference) ?? keys.find(readKeyReference(reference).name);
}

/** Why a resource may be under any key of its scope, if so. */
export function blindToKey(resource: Encrypted, estate: Estate): Unread | undefined {
	const type = resource.kind === 'parameter' ? factOf(resource, 'type') : 'SecureString';
	if (type !== 'SecureString') return isUnread(type) ? type : undefined;
	const reference = factOf(resource, 'kmsKeyId');
	if (isUnread(reference)) return reference;
	if (reference === null || isNotApplicable(reference)) return undefined;
	const encryption = encryptionKey.of(resource, estate);
	if (!isUnread(encryption)) return undefined;
	const name = plain(readKeyReference(reference).name);
	if (name === undefined) return encryption;
	return name.startsWith('alias/') ? keysOf(estate, resource.scope).blindTo : undefined;
}
