import { partsOf, type Text } from '../../model/text.ts';
import { arnText, type Provider } from './provider.ts';
import { isNull, simple, text, textOf, type Referent, type Value } from './value.ts';

/** What identifies a resource to others. */
export interface Identified {
	readonly mode: 'managed' | 'data' | 'ephemeral';
	readonly type: string;
	readonly address: string;
	readonly provider: Provider;
	readonly argument: (name: string) => Value | undefined;
}

type Arn = (resource: Identified) => Text;

/** A text argument; where it is left to AWS, a hole of the resource's own. */
function named(resource: Pick<Identified, 'address' | 'argument'>, ...names: readonly string[]): Text {
	for (const name of names) {
		const value = resource.argument(name);
		const found = value && !isNull(value) ? textOf(value) : undefined;
		if (found !== undefined) return found;
	}
	const hole = { hole: `${resource.address}.${names[0] ?? 'id'}` };
	const prefix = resource.argument(`${names[0] ?? ''}_prefix`);
	const head = prefix && !isNull(prefix) ? textOf(prefix) : undefined;
	return head === undefined ? [hole] : [head, [hole]].flat();
}

/** The name the configuration gives, or what it says of the one AWS makes up; `null` if it says nothing. */
export function nameIn(resource: Pick<Identified, 'address' | 'argument'>, argument: string): Text | null {
	const given = [argument, `${argument}_prefix`].some((name) => !isNull(resource.argument(name)));
	return given ? simple(named(resource, argument)) : null;
}

export function secretArn(resource: Identified): Text {
	const suffix = { hole: `${resource.address}.suffix`, width: 6 };
	return arnText(resource.provider, 'secretsmanager', ['secret:', named(resource, 'name'), '-', [suffix]]);
}

/** `parameter/name` and `parameter/folder/name`: exactly one slash stands before. */
export function parameterArn(resource: Identified): Text {
	const [first, ...others] = partsOf(named(resource, 'name'));
	const head =
		first === undefined || typeof first === 'string'
			? [(first ?? '').startsWith('/') ? (first ?? '') : `/${first ?? ''}`]
			: ['/', { hole: `${first.hole} after "/"` }];
	return arnText(resource.provider, 'ssm', ['parameter', head, ...others.map((part) => [part])]);
}

function keyId({ address }: Identified): Text {
	return [{ hole: `${address}.key_id`, width: 36 }];
}

function arnOf(service: string, prefix: string, ...names: string[]): Arn {
	return (resource) => arnText(resource.provider, service, [prefix, named(resource, ...names)]);
}

function iamArn(kind: string): Arn {
	return (resource) => {
		const path = resource.argument('path');
		const folder = path && !isNull(path) ? (textOf(path) ?? '/') : '/';
		return arnText(resource.provider, 'iam', [kind, folder, named(resource, 'name')], 'global');
	};
}

const keyArn: Arn = (resource) => arnText(resource.provider, 'kms', ['key/', keyId(resource)]);
const aliasArn = arnOf('kms', '', 'name');

const arns: Readonly<Record<string, Arn>> = {
	aws_secretsmanager_secret: secretArn,
	aws_ssm_parameter: parameterArn,
	aws_kms_key: keyArn,
	aws_kms_external_key: keyArn,
	aws_kms_replica_key: keyArn,
	aws_kms_replica_external_key: keyArn,
	aws_kms_alias: aliasArn,
	aws_lambda_function: arnOf('lambda', 'function:', 'function_name'),
	aws_db_instance: arnOf('rds', 'db:', 'identifier'),
	aws_rds_cluster: arnOf('rds', 'cluster:', 'cluster_identifier'),
	aws_docdb_cluster: arnOf('rds', 'cluster:', 'cluster_identifier'),
	aws_iam_role: iamArn('role'),
	aws_iam_user: iamArn('user'),
	aws_iam_group: iamArn('group'),
	aws_iam_policy: iamArn('policy'),
	aws_s3_bucket: (resource) => arnText(resource.provider, 's3', [named(resource, 'bucket')], 'bare'),
};

/** The argument a resource's `id` is. */
const ids: Readonly<Record<string, string>> = {
	aws_ssm_parameter: 'name',
	aws_kms_alias: 'name',
	aws_iam_role: 'name',
	aws_iam_user: 'name',
	aws_iam_group: 'name',
	aws_s3_bucket: 'bucket',
	aws_lambda_function: 'function_name',
	aws_rds_cluster: 'cluster_identifier',
	aws_docdb_cluster: 'cluster_identifier',
};

const referents: Readonly<Record<string, Referent['to']>> = {
	aws_secretsmanager_secret: 'secret',
	aws_ssm_parameter: 'parameter',
	aws_kms_key: 'key',
	aws_kms_external_key: 'key',
	aws_kms_replica_key: 'key',
	aws_kms_replica_external_key: 'key',
	aws_kms_alias: 'key',
};

export function referentOf({ type, address }: Identified): Referent {
	return { address, to: (Object.hasOwn(referents, type) ? referents[type] : undefined) ?? 'other' };
}

/** An attribute that names the resource, as others see it; `undefined` if this is none that we know. */
export function identityOf(resource: Identified, name: string): Value | undefined {
	const { mode, type } = resource;
	const refers = referentOf(resource);
	const arn = Object.hasOwn(arns, type) ? arns[type] : undefined;
	if (mode === 'data' && !isNamedData(resource)) return undefined;
	if (!arn) return undefined;
	if (name === 'name' && ids[type] === 'name' && isNull(resource.argument('name'))) {
		return text(named(resource, 'name'), { refers });
	}
	if (name === 'arn') return text(arn(resource), { refers });
	if (type === 'aws_iam_policy' && name === 'id') return text(arn(resource), { refers });
	if (type === 'aws_secretsmanager_secret' && name === 'id') return text(secretArn(resource), { refers });
	if (refers.to === 'key' && type !== 'aws_kms_alias' && (name === 'id' || name === 'key_id')) {
		return text(keyId(resource), { refers });
	}
	if (type === 'aws_kms_alias' && mode === 'managed' && name === 'target_key_arn') return aliasTarget(resource);
	// What `aws/secretsmanager` stands for has no name in a template but its alias.
	if (type === 'aws_kms_alias' && name.startsWith('target_key_'))
		return mode === 'data' ? text(aliasArn(resource)) : undefined;
	const id = name === 'id' && Object.hasOwn(ids, type) ? ids[type] : undefined;
	if (id !== undefined) return text(named(resource, id), { refers });
	return undefined;
}

/** The key's ARN, if its id was referred to. */
function aliasTarget(resource: Identified): Value | undefined {
	const target = resource.argument('target_key_id');
	if (target?.refers?.to !== 'key') return undefined;
	const found = textOf(target) ?? '';
	const isId = typeof found !== 'string' && found.length === 1;
	return isId ? text(arnText(resource.provider, 'kms', ['key/', found]), { refers: target.refers }) : target;
}

/** Data sources that look something up by the name it has. */
function isNamedData({ type, argument }: Identified): boolean {
	if (type === 'aws_secretsmanager_secret') return false;
	return (
		['aws_ssm_parameter', 'aws_kms_alias', 'aws_iam_role', 'aws_lambda_function'].includes(type) &&
		argument('name') !== undefined
	);
}
