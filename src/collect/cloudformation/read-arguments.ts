import type { Declaration } from '../../model/snapshot.ts';
import type { ValueShape } from '../../model/template.ts';
import { identityOf } from './identity.ts';
import { fieldOf, itemsOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';
import { locate } from './template-source.ts';
import { shapeOf } from './value-shapes.ts';

const elasticsearch = 'AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword';

/** Properties that hold nothing but a credential, by type; `*` stands for the items of a list. */
const passwords: Readonly<Record<string, readonly string[] | undefined>> = {
	'Alexa::ASK::Skill': ['AuthenticationConfiguration.ClientSecret', 'AuthenticationConfiguration.RefreshToken'],
	'AWS::AmazonMQ::Broker': ['Users.*.Password', 'LdapServerMetadata.ServiceAccountPassword'],
	'AWS::Amplify::App': ['OauthToken', 'AccessToken', 'BasicAuthConfig.Password'],
	'AWS::Amplify::Branch': ['BasicAuthConfig.Password'],
	'AWS::CodeBuild::SourceCredential': ['Token'],
	'AWS::CodePipeline::Pipeline': ['Stages.*.Actions.*.Configuration.OAuthToken'],
	'AWS::CodePipeline::Webhook': ['AuthenticationConfiguration.SecretToken'],
	'AWS::Cognito::UserPoolIdentityProvider': ['ProviderDetails.client_secret'],
	'AWS::DirectoryService::MicrosoftAD': ['Password'],
	'AWS::DirectoryService::SimpleAD': ['Password'],
	'AWS::DMS::Endpoint': [
		'Password',
		'MongoDbSettings.Password',
		'KafkaSettings.SaslPassword',
		'RedisSettings.AuthPassword',
	],
	'AWS::EC2::VPNConnection': ['VpnTunnelOptionsSpecifications.*.PreSharedKey'],
	'AWS::ElastiCache::ReplicationGroup': ['AuthToken'],
	'AWS::ElastiCache::User': ['Passwords.*', 'AuthenticationMode.Passwords.*'],
	'AWS::Elasticsearch::Domain': [elasticsearch],
	'AWS::Events::Connection': [
		'AuthParameters.ApiKeyAuthParameters.ApiKeyValue',
		'AuthParameters.BasicAuthParameters.Password',
		'AuthParameters.OAuthParameters.ClientParameters.ClientSecret',
	],
	'AWS::FSx::FileSystem': ['WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password'],
	'AWS::Glue::Connection': ['ConnectionInput.ConnectionProperties.PASSWORD'],
	'AWS::IAM::User': ['LoginProfile.Password'],
	'AWS::KinesisFirehose::DeliveryStream': [
		'RedshiftDestinationConfiguration.Password',
		'SplunkDestinationConfiguration.HECToken',
		'HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey',
	],
	'AWS::Lightsail::Database': ['MasterUserPassword'],
	'AWS::MemoryDB::User': ['AuthenticationMode.Passwords.*'],
	'AWS::OpenSearchService::Domain': [elasticsearch],
};

/** Scripts, in which only what has the shape of a credential is one. */
const scripts: Readonly<Record<string, readonly string[] | undefined>> = {
	'AWS::AutoScaling::LaunchConfiguration': ['UserData'],
	'AWS::EC2::Instance': ['UserData'],
	'AWS::EC2::LaunchTemplate': ['LaunchTemplateData.UserData'],
	'AWS::EC2::SpotFleet': ['SpotFleetRequestConfigData.LaunchSpecifications.*.UserData'],
};

/** Arguments of resources of no kind of ours that hold literal credentials. */
export function readArguments(resource: Declared): readonly Declaration[] {
	const { stack, type } = resource;
	const properties = (passwords[type] ?? scripts[type]) === undefined ? undefined : stack.properties(resource);
	if (!properties) return [];
	const found = [
		...(passwords[type] ?? []).flatMap((path) => argumentsAt(properties, path, resource, 'password')),
		...(scripts[type] ?? []).flatMap((path) => argumentsAt(properties, path, resource, 'any')),
	];
	const identity = identityOf(resource);
	return found.map(({ path, name, shape, value }) => ({
		...identity,
		address: `${resource.address}.${path}`,
		...(identity.construct === undefined ? {} : { construct: `${identity.construct}.${path}` }),
		at: locate(value.place),
		name,
		role: 'argument',
		value: shape,
		sensitive: false,
		exported: false,
		inState: null,
	}));
}

interface Argument {
	/** With the indexes of list items. */
	readonly path: string;
	readonly name: string;
	readonly shape: ValueShape;
	readonly value: Resolved;
}

function argumentsAt(
	properties: Resolved,
	path: string,
	{ stack }: Declared,
	place: 'password' | 'any',
): readonly Argument[] {
	const name = path.replaceAll('.*', '');
	return valuesAt(properties, path.split('.')).flatMap(({ steps, value }): readonly Argument[] => {
		const shape = shapeOf(value, place, stack.assembly);
		// A password may be one word; a key or token that is one stands for another.
		const literal = /password$/i.test(name.replace(/s$/, '')) && shape?.origin === 'literal';
		if (!shape || (shape.origin !== 'credential' && !literal)) return [];
		const told: ValueShape = literal ? { ...shape, origin: 'credential', words: 'a password' } : shape;
		return [{ path: steps.join('.'), name, shape: told, value }];
	});
}

function valuesAt(
	value: Resolved,
	[step, ...rest]: readonly string[],
): readonly { readonly steps: readonly string[]; readonly value: Resolved }[] {
	if (step === undefined) return value.type === 'nothing' ? [] : [{ steps: [], value }];
	const next = step === '*' ? itemsOf(value).items.map((item, index) => [String(index), item.value] as const) : [];
	const members = step === '*' ? next : [[step, fieldOf(value, step)] as const];
	return members.flatMap(([name, member]) =>
		valuesAt(member, rest).map((found) => ({ steps: [name, ...found.steps], value: found.value })),
	);
}
