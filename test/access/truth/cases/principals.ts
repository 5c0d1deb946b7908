import type { RawStatement } from '../../../../src/model/policy.ts';
import { allow, deny, dev, read, role, root, secretsNamed, to, user, type Case } from '../case.ts';
import { pages } from '../pages.ts';

const page = pages.principal;

function unless(NotPrincipal: unknown, statement: RawStatement): RawStatement {
	return { ...statement, NotPrincipal };
}

/** Whom a secret's own policy names. */
export const principals: readonly Case[] = [
	{
		says: 'a role that is named needs no policy of its own',
		page: pages.secretExamples,
		secret: { policy: [to({ AWS: role() }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'a user that is named needs no policy of its own',
		page,
		who: { type: 'user' },
		secret: { policy: [to({ AWS: user() }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'another role is not meant',
		page,
		secret: { policy: [to({ AWS: role('other') }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'one of several principals is enough',
		page,
		secret: { policy: [to({ AWS: [role('other'), role()] }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'the own account delegates to its identity policies and grants nothing by itself',
		page,
		secret: { policy: [to({ AWS: root() }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'the own account with an identity policy allows',
		page,
		who: { policy: [allow(read)] },
		secret: { policy: [to({ AWS: root() }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'an account id means the same as its root ARN',
		page,
		secret: { policy: [to({ AWS: '111111111111' }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'a star grants to the principals of the own account',
		page,
		secret: { policy: [to('*', allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'a star under AWS is the same star',
		page,
		secret: { policy: [to({ AWS: '*' }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'a wildcard within an ARN matches no principal',
		page,
		secret: { policy: [to({ AWS: 'arn:aws:iam::111111111111:role/*' }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'user names count case by case',
		page,
		who: { type: 'user' },
		secret: { policy: [to({ AWS: user('App') }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'a group is no principal',
		page,
		who: { type: 'user', groups: [[]] },
		secret: { policy: [to({ AWS: 'arn:aws:iam::111111111111:group/group0' }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'a role with a path is named with it',
		page,
		who: { name: 'service/app' },
		secret: { policy: [to({ AWS: role('service/app') }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'a session that is named has the grant, under its name',
		page,
		secret: {
			policy: [to({ AWS: 'arn:aws:sts::111111111111:assumed-role/app/deploy' }, allow(read))],
		},
		verdict: 'reads',
	},
	{
		says: 'a session of another role is not meant',
		page,
		secret: {
			policy: [to({ AWS: 'arn:aws:sts::111111111111:assumed-role/other/deploy' }, allow(read))],
		},
		verdict: 'not allowed',
	},
	{
		says: 'a service that is named does not mean a role it uses',
		page,
		secret: { policy: [to({ Service: 'ec2.amazonaws.com' }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'another account that is named does not mean this one',
		page,
		secret: { policy: [to({ AWS: root(dev) }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'in the policy of a secret a star is this secret',
		page: pages.secretExamples,
		secret: { policy: [to({ AWS: role() }, allow(read, '*'))] },
		verdict: 'allowed',
	},
	{
		says: 'the policy of a secret says nothing of another secret',
		page: pages.secretExamples,
		secret: { policy: [to({ AWS: role() }, allow(read, secretsNamed('dev/*')))] },
		verdict: 'not allowed',
	},
	{
		says: 'everyone, limited to a role by aws:PrincipalArn, is that role',
		page,
		secret: { policy: [to('*', allow(read, '*', { ArnEquals: { 'aws:PrincipalArn': role() } }))] },
		verdict: 'allowed',
	},
	{
		says: 'everyone, limited to another role by aws:PrincipalArn, is not this one',
		page,
		secret: { policy: [to('*', allow(read, '*', { ArnEquals: { 'aws:PrincipalArn': role('other') } }))] },
		verdict: 'not allowed',
	},
	{
		says: 'Deny with NotPrincipal spares those it names, with their account',
		page: pages.notPrincipal,
		who: { type: 'user', policy: [allow(read)] },
		secret: { policy: [unless({ AWS: [user(), root()] }, deny(read))] },
		verdict: 'allowed',
	},
	{
		says: 'Deny with NotPrincipal denies everyone else',
		page: pages.notPrincipal,
		who: { type: 'user', policy: [allow(read)] },
		secret: { policy: [unless({ AWS: [user('other'), root()] }, deny(read))] },
		verdict: 'denied',
	},
	{
		says: 'Deny with NotPrincipal grants nothing to those it spares',
		page: pages.notPrincipal,
		who: { type: 'user' },
		secret: { policy: [unless({ AWS: [user(), root()] }, deny(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'Allow with NotPrincipal allows everyone else',
		page: pages.notPrincipal,
		secret: { policy: [unless({ AWS: role('other') }, allow(read))] },
		verdict: 'allowed',
	},
	{
		says: 'Allow with NotPrincipal does not allow whom it names',
		page: pages.notPrincipal,
		who: { type: 'user' },
		secret: { policy: [unless({ AWS: user() }, allow(read))] },
		verdict: 'not allowed',
	},
	{
		says: 'Deny to everyone but a role, by aws:PrincipalArn, spares that role',
		page,
		who: { policy: [allow(read)] },
		secret: { policy: [to('*', deny(read, '*', { ArnNotEquals: { 'aws:PrincipalArn': role() } }))] },
		verdict: 'allowed',
	},
	{
		says: 'Deny to everyone but a role, by aws:PrincipalArn, denies others',
		page,
		who: { policy: [allow(read)] },
		secret: { policy: [to('*', deny(read, '*', { ArnNotEquals: { 'aws:PrincipalArn': role('other') } }))] },
		verdict: 'denied',
	},
];
