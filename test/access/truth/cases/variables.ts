import { allow, deny, parametersAt, read, role, secretArn, secretsNamed, to, type Case } from '../case.ts';
import { pages } from '../pages.ts';

const page = pages.variables;

/** Policy variables. */
export const variables: readonly Case[] = [
	{
		says: 'a tag of the caller in the resource',
		page,
		who: { tags: { team: 'orders' }, policy: [allow(read, secretsNamed('prod/${aws:PrincipalTag/team}/*'))] },
		verdict: 'reads',
	},
	{
		says: 'a tag of the caller that leads elsewhere',
		page,
		who: {
			type: 'user',
			tags: { team: 'billing' },
			policy: [allow(read, secretsNamed('prod/${aws:PrincipalTag/team}/*'))],
		},
		verdict: 'not allowed',
	},
	{
		says: 'a variable without a value matches no resource',
		page,
		who: { type: 'user', policy: [allow(read, secretsNamed('prod/${aws:PrincipalTag/team}*'))] },
		verdict: 'not allowed',
	},
	{
		says: 'a default value stands in',
		page,
		who: { type: 'user', policy: [allow(read, secretsNamed("prod/${aws:PrincipalTag/team, 'orders'}/*"))] },
		verdict: 'allowed',
	},
	{
		says: 'a default value gives way to the tag',
		page,
		who: {
			type: 'user',
			tags: { team: 'billing' },
			policy: [allow(read, secretsNamed("prod/${aws:PrincipalTag/team, 'orders'}/*"))],
		},
		verdict: 'not allowed',
	},
	{
		says: 'aws:username of a user',
		page,
		who: { type: 'user', name: 'orders', policy: [allow(read, secretsNamed('prod/${aws:username}/*'))] },
		verdict: 'allowed',
	},
	{
		says: 'aws:username is not present for a role',
		page,
		who: { name: 'orders', policy: [allow(read, secretsNamed('prod/${aws:username}/*'))] },
		verdict: 'not allowed',
	},
	{
		says: 'case does not count in the name of a variable',
		page,
		who: { type: 'user', name: 'orders', policy: [allow(read, secretsNamed('prod/${AWS:UserName}/*'))] },
		verdict: 'allowed',
	},
	{
		says: 'a star inside a value is a star, not a wildcard',
		page,
		who: {
			type: 'user',
			tags: { team: '*' },
			policy: [allow(read, secretsNamed('prod/${aws:PrincipalTag/team}/db-??????'))],
		},
		verdict: 'not allowed',
	},
	{
		says: '${*} is a star and no wildcard',
		page,
		who: { policy: [allow(read, secretsNamed('prod/${*}'))] },
		verdict: 'not allowed',
	},
	{
		says: '${?} is a question mark and no wildcard',
		page,
		who: { policy: [allow(read, secretsNamed('prod/orders/d${?}-*'))] },
		verdict: 'not allowed',
	},
	{
		says: '${$} is a dollar sign',
		page,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:ResourceTag/price': '${$}5' } })] },
		secret: { tags: { price: '$5' } },
		verdict: 'allowed',
	},
	{
		says: 'Version 2008-10-17 knows no variables: they are letters',
		page: pages.version,
		who: {
			type: 'user',
			name: 'orders',
			version: '2008-10-17',
			policy: [allow(read, secretsNamed('prod/${aws:username}/*'))],
		},
		verdict: 'not allowed',
	},
	{
		says: 'Version 2008-10-17 knows wildcards all the same',
		page: pages.version,
		who: { version: '2008-10-17', policy: [allow(read, secretsNamed('prod/*'))] },
		verdict: 'allowed',
	},
	{
		says: 'a variable in a condition, equal',
		page,
		who: {
			type: 'user',
			tags: { team: 'orders' },
			policy: [allow(read, '*', { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } })],
		},
		secret: { tags: { team: 'orders' } },
		verdict: 'allowed',
	},
	{
		says: 'a variable without a value equals nothing',
		page,
		who: {
			type: 'user',
			policy: [allow(read, '*', { StringLike: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } })],
		},
		secret: { tags: { team: 'orders' } },
		verdict: 'not allowed',
	},
	{
		says: 'a variable without a value is unequal to everything',
		page,
		who: {
			type: 'user',
			policy: [
				allow(read),
				deny(read, '*', { StringNotEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } }),
			],
		},
		secret: { tags: { team: 'orders' } },
		verdict: 'denied',
	},
	{
		says: 'a star beside a variable in StringLike',
		page,
		who: {
			type: 'user',
			tags: { team: 'ord' },
			policy: [allow(read, '*', { StringLike: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}*' } })],
		},
		secret: { tags: { team: 'orders' } },
		verdict: 'allowed',
	},
	{
		says: 'variables with ARN operators',
		page,
		who: {
			type: 'user',
			name: 'orders',
			policy: [allow(read, '*', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:user/${aws:username}' } })],
		},
		verdict: 'allowed',
	},
	{
		says: 'a variable in the path of a parameter',
		page,
		who: {
			type: 'user',
			tags: { team: 'orders' },
			policy: [allow('ssm:GetParameter', parametersAt('/prod/${aws:PrincipalTag/team}/*'))],
		},
		parameter: {},
		verdict: 'allowed',
	},
	{
		says: 'a variable in the Deny of a secret policy',
		page,
		who: { type: 'user', tags: { team: 'billing' }, policy: [allow(read, secretArn)] },
		secret: {
			tags: { team: 'orders' },
			policy: [to('*', deny(read, '*', { StringNotEquals: { 'aws:PrincipalTag/team': '${aws:ResourceTag/team}' } }))],
		},
		verdict: 'denied',
	},
	{
		says: 'a role that bears the same tag passes that Deny',
		page,
		who: { tags: { team: 'orders' } },
		secret: {
			tags: { team: 'orders' },
			policy: [
				to({ AWS: role() }, allow(read)),
				to('*', deny(read, '*', { StringNotEquals: { 'aws:PrincipalTag/team': '${aws:ResourceTag/team}' } })),
			],
		},
		verdict: 'reads',
	},
];
