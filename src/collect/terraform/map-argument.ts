import type { Declaration } from '../../model/snapshot.ts';
import type { ValueShape } from '../../model/template.ts';
import { placeNamed, type LiteralPlace } from '../../model/value-shape.ts';
import { field, locate, type ResourceValues } from './attributes.ts';
import type { Place } from './place.ts';
import { isNull, plainOf, text, textOf, type MapValue, type Value } from './value.ts';
import { shapeOfValue } from './value-shapes.ts';

/** Arguments that hold nothing but a credential, by resource; through blocks and maps with dots. */
const passwords: Readonly<Record<string, string>> = {
	aws_amplify_app: 'access_token oauth_token basic_auth_credentials',
	aws_appstream_directory_config: 'service_account_credentials.account_password',
	aws_cloudwatch_event_connection:
		'auth_parameters.basic.password auth_parameters.api_key.value auth_parameters.oauth.client_parameters.client_secret',
	aws_codebuild_source_credential: 'token',
	aws_codepipeline_webhook: 'authentication_configuration.secret_token',
	aws_cognito_identity_provider: 'provider_details.client_secret',
	aws_directory_service_directory: 'password',
	aws_directory_service_radius_settings: 'shared_secret',
	aws_directory_service_trust: 'trust_password',
	aws_dms_endpoint:
		'password kafka_settings.sasl_password kafka_settings.ssl_client_key_password redis_settings.auth_password',
	aws_docdbelastic_cluster: 'admin_user_password',
	aws_elasticache_replication_group: 'auth_token',
	aws_elasticache_user: 'passwords authentication_mode.passwords',
	aws_elasticsearch_domain: 'advanced_security_options.master_user_options.master_user_password',
	aws_fsx_ontap_file_system: 'fsx_admin_password',
	aws_fsx_ontap_storage_virtual_machine:
		'svm_admin_password active_directory_configuration.self_managed_active_directory_configuration.password',
	aws_fsx_windows_file_system: 'self_managed_active_directory.password',
	aws_glue_connection: 'connection_properties.PASSWORD',
	aws_kinesis_firehose_delivery_stream:
		'redshift_configuration.password http_endpoint_configuration.access_key splunk_configuration.hec_token snowflake_configuration.private_key',
	aws_lb_listener: 'default_action.authenticate_oidc.client_secret',
	aws_lb_listener_rule: 'action.authenticate_oidc.client_secret',
	aws_lightsail_database: 'master_password',
	aws_memorydb_user: 'authentication_mode.passwords',
	aws_mq_broker: 'user.password ldap_server_metadata.service_account_password',
	aws_opensearch_domain: 'advanced_security_options.master_user_options.master_user_password',
	aws_quicksight_data_source: 'credentials.credential_pair.password',
	aws_redshiftserverless_namespace: 'admin_user_password',
	aws_sns_platform_application: 'platform_credential',
	aws_storagegateway_gateway: 'smb_guest_password smb_active_directory_settings.password',
	aws_vpn_connection: 'tunnel1_preshared_key tunnel2_preshared_key',
	aws_dx_private_virtual_interface: 'bgp_auth_key',
	aws_dx_transit_virtual_interface: 'bgp_auth_key',
	aws_dx_public_virtual_interface: 'bgp_auth_key',
	kubernetes_secret: 'data',
	kubernetes_secret_v1: 'data',
	mongodbatlas_database_user: 'password',
	mysql_user: 'plaintext_password',
	postgresql_role: 'password',
	rabbitmq_user: 'password',
	vault_generic_secret: 'data_json',
	vault_kv_secret: 'data_json',
	vault_kv_secret_v2: 'data_json',
};

/** Arguments of text or settings in which a credential may stand. */
const texts: Readonly<Record<string, string>> = {
	aws_instance: 'user_data user_data_base64',
	aws_launch_configuration: 'user_data user_data_base64',
	aws_launch_template: 'user_data',
	aws_spot_instance_request: 'user_data user_data_base64',
	aws_batch_job_definition: 'container_properties',
	aws_codebuild_project: 'environment.environment_variable',
	aws_elastic_beanstalk_environment: 'setting',
	aws_apprunner_service:
		'source_configuration.image_repository.image_configuration.runtime_environment_variables source_configuration.code_repository.code_configuration.code_configuration_values.runtime_environment_variables',
	aws_lightsail_instance: 'user_data',
	helm_release: 'values set set_sensitive',
	kubernetes_config_map: 'data',
	kubernetes_config_map_v1: 'data',
};

/** Attributes of plans whose literals are looked at although they are sensitive. */
export const literalArguments: ReadonlySet<string> = new Set(
	[...Object.values(passwords), ...Object.values(texts)].flatMap((paths) =>
		paths.split(' ').map((path) => path.split('.')[0] ?? path),
	),
);

/** A provider block, as its arguments are evaluated. */
export interface ProviderArguments {
	/** `provider.aws`, with the alias behind it. */
	readonly address: string;
	readonly at?: Place;
	readonly values: MapValue;
}

/** Literal credentials in arguments of resources that are none of ours, and of providers. */
export function mapArguments(
	resources: readonly ResourceValues[],
	providers: readonly ProviderArguments[],
	scope: string,
): Declaration[] {
	const found = resources.flatMap((resource): Declaration[] => {
		if (resource.mode === 'data') return [];
		const { address, type } = resource;
		const of = (table: Readonly<Record<string, string>>, kind: LiteralPlace): Leaf[] =>
			(Object.hasOwn(table, type) ? (table[type] ?? '') : '').split(' ').flatMap((path) => {
				const [name = '', ...rest] = path.split('.');
				const value = field(resource, name);
				return value ? leaves(value, [name], rest, kind, resource.values.places?.get(name)) : [];
			});
		const all = [...of(passwords, 'password'), ...of(texts, 'any')];
		return all.flatMap((leaf) => literal(leaf, address, scope, isSecretStore(type) ? 'secret' : leaf.place));
	});
	const given = providers.flatMap(({ address, values }) =>
		leaves(values, [], [], 'any', undefined).flatMap((leaf) => literal(leaf, address, scope, leaf.place)),
	);
	return [...found, ...given];
}

/** What holds any kind of secret, and settings beside them. */
function isSecretStore(type: string): boolean {
	return type.startsWith('kubernetes_secret') || type.startsWith('vault_');
}

interface Leaf {
	readonly path: readonly string[];
	readonly value: Value;
	readonly place: LiteralPlace;
	readonly at: Place | undefined;
}

const maxDepth = 10;

/** The texts at a path, through lists; what lies below its end is judged by its name, too. */
function leaves(
	value: Value,
	path: readonly string[],
	rest: readonly string[],
	place: LiteralPlace,
	at: Place | undefined,
): Leaf[] {
	if (isNull(value) || path.length > maxDepth) return [];
	const [next, ...further] = rest;
	if (value.type === 'list') {
		const several = value.items.length > 1;
		return value.items.flatMap((item, index) => {
			const own = several ? [...path.slice(0, -1), `${path.at(-1) ?? ''}[${index}]`] : path;
			return leaves(item, own, rest, place, item.at ?? at);
		});
	}
	if (value.type === 'map') {
		const called = next === undefined ? variableIn(value) : undefined;
		if (called) {
			const [name, inner] = called;
			return leaves(inner, [...path, name], [], placeNamed(name), value.places?.get('value') ?? inner.at);
		}
		const names = next === undefined ? [...value.entries.keys()] : [next];
		return names.flatMap((name) => {
			const item = value.entries.get(name);
			const own = next === undefined && place === 'any' ? placeNamed(name) : place;
			return item ? leaves(item, [...path, name], further, own, value.places?.get(name) ?? item.at) : [];
		});
	}
	return next === undefined ? [{ path, value, place, at }] : [];
}

/** A setting with its name beside it: `name = "PASSWORD"`, `value = "…"`. */
function variableIn({ entries }: MapValue): readonly [string, Value] | undefined {
	const [name, value, type] = [entries.get('name'), entries.get('value'), plainOf(entries.get('type'))];
	const known = plainOf(name);
	if (known === undefined || !value) return undefined;
	// CodeBuild takes names of secrets and parameters in the same place.
	return type === 'PARAMETER_STORE' || type === 'SECRETS_MANAGER' ? [known, text('')] : [known, value];
}

function literal({ path, value, at }: Leaf, address: string, scope: string, place: LiteralPlace): Declaration[] {
	const shape = shapeOfArgument(path, value, place, at);
	if (!shape) return [];
	const name = path.join('.');
	return [
		{
			scope,
			address: `${address}.${name}`,
			...(shape.at ? { at: shape.at } : locate(at)),
			name: name.replaceAll(/\[\d+\]/g, ''),
			role: 'argument',
			value: shape,
			sensitive: false,
			exported: false,
			inState: null,
		},
	];
}

function shapeOfArgument(
	path: readonly string[],
	value: Value,
	place: LiteralPlace,
	at: Place | undefined,
): ValueShape | undefined {
	const shape = shapeOfValue(path.at(-1)?.startsWith('user_data') ? decoded(value) : value, place, at);
	if (shape?.origin === 'credential') return shape;
	// A password may be one word; a key or token that is one stands for another.
	const word =
		place === 'password' && shape?.origin === 'literal' && /passwords?(?:\[\d+\])?$/i.test(path.at(-1) ?? '');
	return word ? { ...shape, origin: 'credential', words: 'a password' } : undefined;
}

/** Launch templates want user data in base64. */
function decoded(value: Value): Value {
	const known = plainOf(value);
	if (known === undefined || textOf(value) === undefined || !/^[A-Za-z0-9+/\s]{16,}={0,2}$/.test(known)) return value;
	const found = Buffer.from(known, 'base64').toString('utf8');
	return found.includes('\uFFFD') ? value : { ...text(found), ...(value.at ? { at: value.at } : {}) };
}
