import {
	allow,
	decrypt,
	deny,
	dev,
	keyArn,
	partner,
	read,
	role,
	root,
	secretArn,
	to,
	type Case,
	type Guardrails,
} from '../case.ts';
import { pages } from '../pages.ts';

const scp = pages.serviceControl;
const rcp = pages.resourceControl;
const all = allow('*');
const who = { policy: [allow(read), allow(decrypt)] };

function service(...serviceControl: NonNullable<Guardrails['serviceControl']>): Guardrails {
	return { serviceControl };
}

function resource(...resourceControl: NonNullable<Guardrails['resourceControl']>): Guardrails {
	return { resourceControl };
}

const linked = 'aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS';
const outsiders = to(
	'*',
	deny('secretsmanager:*', '*', {
		StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-hush111111' },
		BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
	}),
);

/** Service control policies. */
export const serviceControl: readonly Case[] = [
	{
		says: 'FullAWSAccess on every level',
		page: scp,
		who,
		organization: service([all], [all], [all]),
		verdict: 'allowed',
	},
	{
		says: 'a level that allows other services only',
		page: pages.serviceControlEvaluation,
		who,
		organization: service([all], [allow(['s3:*', 'kms:*'])], [all]),
		verdict: 'not allowed',
		by: 'service-control',
	},
	{
		says: 'every level has to allow it',
		page: pages.serviceControlEvaluation,
		who,
		organization: service([all], [allow('secretsmanager:*')], [allow(['secretsmanager:Get*', 'ssm:*'])]),
		verdict: 'allowed',
	},
	{
		says: 'a Deny on any level',
		page: pages.serviceControlEvaluation,
		who,
		organization: service([all, deny(read, 'arn:aws:secretsmanager:*:*:secret:prod/*')], [all]),
		verdict: 'denied',
		by: 'service-control',
	},
	{
		says: 'a service control policy grants nothing',
		page: scp,
		organization: service([all], [all]),
		verdict: 'not allowed',
	},
	{
		says: 'the management account is not bound',
		page: scp,
		who,
		organization: { ...service([all, deny('*')]), management: true },
		verdict: 'allowed',
	},
	{
		says: 'service-linked roles are not bound',
		page: scp,
		who: { ...who, name: linked },
		organization: service([all, deny('*')]),
		verdict: 'allowed',
	},
	{
		says: 'the grant of a resource policy is bound too',
		page: scp,
		secret: { policy: [to({ AWS: role() }, allow(read))] },
		organization: service([all, deny(read)]),
		verdict: 'denied',
		by: 'service-control',
	},
	{
		says: 'a Region that is not approved',
		page: scp,
		who,
		organization: service([
			all,
			{
				Effect: 'Deny',
				NotAction: ['iam:*', 'organizations:*'],
				Resource: '*',
				Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-central-1'] } },
			},
		]),
		verdict: 'denied',
	},
	{
		says: 'an approved Region',
		page: scp,
		who,
		organization: service([
			all,
			{
				Effect: 'Deny',
				NotAction: ['iam:*', 'organizations:*'],
				Resource: '*',
				Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } },
			},
		]),
		verdict: 'allowed',
	},
	{
		says: 'an exempt role',
		page: scp,
		who,
		organization: service([
			all,
			deny('secretsmanager:*', '*', { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app*' } }),
		]),
		verdict: 'allowed',
	},
	{
		says: 'a role that is not exempt',
		page: scp,
		who,
		organization: service([
			all,
			deny('secretsmanager:*', '*', { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/break-glass' } }),
		]),
		verdict: 'denied',
	},
	{
		says: 'the policies of the owner of the secret do not bind callers of another account',
		page: scp,
		who: { account: dev, policy: [allow(read, secretArn), allow(decrypt, keyArn)] },
		secret: { encryption: 'customer', policy: [to({ AWS: role('app', dev) }, allow(read))] },
		key: { policy: [to({ AWS: role('app', dev) }, allow(decrypt))] },
		owner: service([all, deny('*')]),
		verdict: 'allowed',
	},
	{
		says: 'the policies of the account of the caller bind it wherever the secret is',
		page: scp,
		who: { account: dev, policy: [allow(read, secretArn), allow(decrypt, keyArn)] },
		secret: { encryption: 'customer', policy: [to({ AWS: role('app', dev) }, allow(read))] },
		key: { policy: [to({ AWS: role('app', dev) }, allow(decrypt))] },
		organization: service([all, deny(read)]),
		verdict: 'denied',
		by: 'service-control',
	},
	{
		says: 'kms:Decrypt denied by the organization stops a customer managed key',
		page: scp,
		who,
		secret: { encryption: 'customer' },
		organization: service([all, deny(decrypt)]),
		verdict: 'denied',
	},
];

/** Resource control policies. */
export const resourceControl: readonly Case[] = [
	{
		says: 'a Deny to everyone',
		page: rcp,
		who,
		organization: resource([all, to('*', deny(read))]),
		verdict: 'denied',
		by: 'resource-control',
	},
	{
		says: 'a resource control policy grants nothing',
		page: rcp,
		organization: resource([to('*', all)]),
		verdict: 'not allowed',
	},
	{
		says: 'callers of the organization pass where outsiders are denied',
		page: rcp,
		who,
		organization: resource([all, outsiders]),
		verdict: 'allowed',
	},
	{
		says: 'outsiders are denied although secret and key are open to them',
		page: rcp,
		who: { account: partner, policy: [allow('*')] },
		organization: { outside: true },
		owner: resource([all, outsiders]),
		secret: { encryption: 'customer', policy: [to({ AWS: root(partner) }, allow(read))] },
		key: { policy: [to({ AWS: root(partner) }, allow(decrypt))] },
		verdict: 'denied',
		by: 'resource-control',
	},
	{
		says: 'parameters are not bound: Systems Manager is not among the services',
		page: rcp,
		who: { policy: [allow('ssm:*')] },
		parameter: {},
		organization: resource([all, to('*', deny('ssm:*'))]),
		verdict: 'allowed',
	},
	{
		says: 'service-linked roles are not bound',
		page: rcp,
		who: { ...who, name: linked },
		organization: resource([all, to('*', deny('secretsmanager:*'))]),
		verdict: 'allowed',
	},
	{
		says: 'resources of the management account are not bound',
		page: rcp,
		who,
		organization: { ...resource([all, to('*', deny('secretsmanager:*'))]), management: true },
		verdict: 'allowed',
	},
	{
		says: 'the customer managed key is bound',
		page: pages.keyResourceControl,
		who,
		secret: { encryption: 'customer' },
		organization: resource([all, to('*', deny('kms:*'))]),
		verdict: 'denied',
	},
	{
		says: 'AWS managed keys are not bound',
		page: pages.keyResourceControl,
		who,
		organization: resource([all, to('*', deny('kms:*'))]),
		verdict: 'allowed',
	},
	{
		says: 'a Deny on some secrets leaves the others',
		page: rcp,
		who,
		organization: resource([all, to('*', deny(read, 'arn:aws:secretsmanager:*:*:secret:dev/*'))]),
		verdict: 'allowed',
	},
	{
		says: 'a Deny on any level',
		page: rcp,
		who,
		organization: resource([all], [all], [all, to('*', deny('secretsmanager:Get*'))]),
		verdict: 'denied',
		by: 'resource-control',
	},
	{
		says: 'the policies of the account of the caller do not bind secrets elsewhere',
		page: rcp,
		who: { account: dev, policy: [allow(read, secretArn), allow(decrypt, keyArn)] },
		secret: { encryption: 'customer', policy: [to({ AWS: role('app', dev) }, allow(read))] },
		key: { policy: [to({ AWS: role('app', dev) }, allow(decrypt))] },
		organization: resource([all, to('*', deny('secretsmanager:*'))]),
		verdict: 'allowed',
	},
];
