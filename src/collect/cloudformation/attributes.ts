import { isUnread } from '../../model/observed.ts';
import { isHole, partsOf, startsWith, type Text } from '../../model/text.ts';
import { arnOf, joined } from './pseudo-parameters.ts';
import { choice, fieldOf, hole, optionsOf, scalar, textOf, type Resolved } from './resolved.ts';
import type { Declared, Stack } from './stack.ts';
import type { Place } from './template-source.ts';

/** What `Ref` of a resource gives. */
export function referenceTo(resource: Declared, place: Place): Resolved {
	switch (resource.type) {
		case 'AWS::SecretsManager::Secret':
			return scalar(secretArn(resource), place);
		case 'AWS::SecretsManager::SecretTargetAttachment':
		case 'AWS::SecretsManager::RotationSchedule':
		case 'AWS::SecretsManager::ResourcePolicy':
			return targetSecret(resource, place);
		case 'AWS::SSM::Parameter':
			return scalar(parameterName(resource), place);
		case 'AWS::KMS::Key':
		case 'AWS::KMS::ReplicaKey':
			return scalar(keyId(resource), place);
		case 'AWS::IAM::ManagedPolicy':
			return scalar(managedPolicyArn(resource), place);
		default: {
			const property = nameProperties[resource.type];
			return property === undefined
				? hole(resource.key, place)
				: scalar(givenName(resource, property) ?? [{ hole: resource.key }], place);
		}
	}
}

/** What `Fn::GetAtt` of a resource gives. */
export function attributeOf(resource: Declared, attribute: string, place: Place): Resolved {
	const { type, key, stack } = resource;
	const id = `${key}.${attribute}`;
	switch (type) {
		case 'AWS::SecretsManager::Secret':
			if (attribute === 'Id' || attribute === 'Arn') return scalar(secretArn(resource), place);
			break;
		case 'AWS::SecretsManager::SecretTargetAttachment':
			if (attribute === 'Id') return targetSecret(resource, place);
			break;
		case 'AWS::SSM::Parameter':
			if (attribute === 'Value' || attribute === 'Type') return fieldOf(stack.properties(resource), attribute);
			break;
		case 'AWS::KMS::Key':
		case 'AWS::KMS::ReplicaKey':
			if (attribute === 'Arn') return scalar(keyArn(resource), place);
			if (attribute === 'KeyId') return scalar(keyId(resource), place);
			break;
		case 'AWS::IAM::ManagedPolicy':
			if (attribute === 'PolicyArn') return scalar(managedPolicyArn(resource), place);
			break;
		case 'AWS::IAM::AccessKey':
			if (attribute === 'SecretAccessKey') stack.assembly.mean(id, { type: 'generated', from: id });
			break;
		case 'AWS::CloudFormation::Stack':
		case 'AWS::Serverless::Application':
			return stack.children.get(resource.id)?.output(attribute.replace(/^Outputs\./, ''), place) ?? hole(id, place);
		default:
			if (attribute === 'Arn') return arnOfNamed(resource, place) ?? hole(id, place);
	}
	return hole(id, place);
}

/** The property that `Ref` gives, where it is a name. */
const nameProperties: Readonly<Record<string, string | undefined>> = {
	'AWS::KMS::Alias': 'AliasName',
	'AWS::Lambda::Function': 'FunctionName',
	'AWS::Serverless::Function': 'FunctionName',
	'AWS::IAM::Role': 'RoleName',
	'AWS::IAM::User': 'UserName',
	'AWS::IAM::Group': 'GroupName',
	'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
	'AWS::RDS::DBCluster': 'DBClusterIdentifier',
};

/** The name of a secret, or what AWS makes of its logical id: the id and twelve random characters. */
export function secretName(resource: Declared): Text {
	return givenName(resource, 'Name') ?? [`${resource.id}-`, { hole: `${resource.key}.Name`, width: 12 }];
}

/** ARNs of secrets, which many ask for. */
const secretArns = new WeakMap<Declared, Text>();

/** The ARN of a secret, its random end a hole. */
export function secretArn(resource: Declared): Text {
	const known = secretArns.get(resource);
	if (known !== undefined) return known;
	const { key, stack } = resource;
	const suffix = `${key}.suffix`;
	stack.assembly.mean(suffix, { type: 'secret', resource });
	const name = joined('secret:', secretName(resource), '-', [{ hole: suffix, width: 6 }]);
	const arn = arnOf('secretsmanager', name, stack.options);
	secretArns.set(resource, arn);
	return arn;
}

/** The name of a parameter, or what AWS makes of its logical id. */
export function parameterName(resource: Declared): Text {
	const { key, id } = resource;
	return givenName(resource, 'Name') ?? [`CFN-${id}-`, { hole: `${key}.Name` }];
}

export function parameterArn(resource: Declared): Text {
	return arnOf('ssm', joined('parameter', pathOf(parameterName(resource))), resource.stack.options);
}

/** With the slash that stands before a name in an ARN; before a hole it is unknown whether one is missing. */
function pathOf(name: Text): Text {
	const slashed = startsWith(name, '/');
	if (slashed === 'yes') return name;
	const [first] = partsOf(name);
	return first !== undefined && isHole(first) ? [{ hole: `${first.hole}/` }, ...partsOf(name)] : joined('/', name);
}

export function keyArn(resource: Declared): Text {
	return arnOf('kms', joined('key/', keyId(resource)), resource.stack.options);
}

export function keyId({ key }: Declared): Text {
	return [{ hole: `${key}.KeyId`, width: 36 }];
}

/** The ARN of the secret that an attachment, schedule or policy is for. */
function targetSecret(resource: Declared, place: Place): Resolved {
	const secret = fieldOf(resource.stack.properties(resource), 'SecretId');
	return choice(optionsOf(secret), () => resource.key, place);
}

function arnOfNamed(resource: Declared, place: Place): Resolved | undefined {
	const { type, key, stack } = resource;
	const options = stack.options;
	const named = (property: string) => givenName(resource, property) ?? [{ hole: key }];
	switch (type) {
		case 'AWS::Lambda::Function':
		case 'AWS::Serverless::Function':
			return scalar(arnOf('lambda', joined('function:', named('FunctionName')), options), place);
		case 'AWS::IAM::Role':
		case 'AWS::IAM::User':
		case 'AWS::IAM::Group': {
			const kind = type.slice('AWS::IAM::'.length);
			const path = givenName(resource, 'Path') ?? '/';
			return scalar(arnOf('iam', joined(kind.toLowerCase(), path, named(`${kind}Name`)), options, true), place);
		}
		default:
			return undefined;
	}
}

/** The ARN of a managed policy that a template makes, which is what `Ref` of it gives. */
export function managedPolicyArn(resource: Declared): Text {
	const path = givenName(resource, 'Path') ?? '/';
	const name = givenName(resource, 'ManagedPolicyName') ?? [{ hole: resource.key }];
	return arnOf('iam', joined('policy', path, name), resource.stack.options, true);
}

/** Kinds of SAM that make a role of their own where they are given none. */
const roleMakers = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);

/** What SAM makes the role of, by the logical id of the role. */
export function makerOfRole(id: string, stack: Stack): Declared | undefined {
	const maker = id.endsWith('Role') ? stack.resources.get(id.slice(0, -'Role'.length)) : undefined;
	return maker && makesRole(maker) ? maker : undefined;
}

/** Whether SAM makes a role for a resource. */
export function makesRole(resource: Declared): boolean {
	if (!roleMakers.has(resource.type)) return false;
	return optionsOf(fieldOf(resource.stack.properties(resource), 'Role')).some(({ type }) => type === 'nothing');
}

/** The ARN of the role that SAM makes for a function or state machine. */
export function madeRoleArn(maker: Declared): Text {
	const { key, stack, type } = maker;
	const shared = type === 'AWS::Serverless::Function' ? textOf(fieldOf(stack.globals('Function'), 'RolePath')) : null;
	const path = givenName(maker, 'RolePath') ?? (isUnread(shared) ? [{ hole: `${key}.RolePath` }] : shared) ?? '/';
	return arnOf('iam', joined('role', path, [{ hole: `${key}Role` }]), stack.options, true);
}

/** The name a resource is given; `null` if AWS makes one. */
function givenName(resource: Declared, property: string): Text | null {
	const name = textOf(fieldOf(resource.stack.properties(resource), property));
	return isUnread(name) ? [{ hole: `${resource.key}.${property}` }] : name;
}
