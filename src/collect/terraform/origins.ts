import { isCredentialName } from '../../model/credential-shape.ts';
import type { Identified } from './identity.ts';
import { textOf, type Source } from './value.ts';

/** Attributes that hold something secret made at deployment. */
const generated: Readonly<Record<string, RegExp>> = {
	random_password: /^(?:result|bcrypt_hash)$/,
	random_bytes: /^(?:base64|hex)$/,
	tls_private_key: /^private_key_/,
	aws_iam_access_key: /^(?:secret|ses_smtp_password_v4)$/,
	aws_iam_service_specific_credential: /^service_password$/,
	aws_secretsmanager_random_password: /^random_password$/,
};

/** Attributes that are random, mostly as parts of names. */
const random: Readonly<Record<string, RegExp>> = {
	random_string: /^(?:result|id)$/,
	random_id: /^(?:hex|dec|b64_std|b64_url|id)$/,
	random_uuid: /^(?:result|id)$/,
};

/** Whether a resource makes something random that may or may not be secret. */
export function isRandom(type: string): boolean {
	return Object.hasOwn(random, type);
}

/** Attributes that hold the value of a secret kept elsewhere. */
const secretValues: Readonly<Record<string, RegExp>> = {
	aws_secretsmanager_secret_version: /^secret_(?:string|binary)$/,
	aws_ssm_parameter: /^(?:value|insecure_value)$/,
	aws_ssm_parameters_by_path: /^values$/,
	aws_kms_secrets: /^plaintext$/,
	sops_file: /^(?:data|raw)$/,
	vault_generic_secret: /^data/,
	vault_kv_secret_v2: /^data/,
};

interface Named extends Identified {
	readonly name: string;
}

/** Where an attribute that the configuration does not determine comes from. */
export function originOf({ mode, type, name: ownName, address, argument }: Named, name: string): Source {
	if (mode === 'ephemeral') return { origin: 'ephemeral', from: address };
	if (mode === 'managed' && isRandom(type) && random[type]?.test(name)) {
		return {
			origin: 'generated',
			from: address,
			...(isCredentialName(ownName) === 'yes' ? {} : { weak: true as const }),
		};
	}
	const tables = mode === 'managed' ? [generated] : [generated, secretValues];
	for (const table of tables) {
		if (!Object.hasOwn(table, type) || !table[type]?.test(name)) continue;
		const refers = argument('secret_id')?.refers ?? argument('name')?.refers;
		const secret = refers?.to === 'secret' || refers?.to === 'parameter' ? { secret: refers.address } : {};
		const weak = isPlainParameter(type, argument) ? { weak: true as const } : {};
		return { origin: table === generated ? 'generated' : 'secret-value', from: address, ...secret, ...weak };
	}
	return { origin: 'unknown', from: address };
}

/** Whether a parameter that is read may be configuration: where it is read nobody says that it is a SecureString. */
function isPlainParameter(type: string, argument: Named['argument']): boolean {
	if (type === 'aws_ssm_parameters_by_path') return true;
	if (type !== 'aws_ssm_parameter') return false;
	const name = argument('name');
	const path = name && textOf(name);
	return path === undefined || isCredentialName(path) !== 'yes';
}
