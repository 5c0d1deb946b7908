import { allow, deny, read, role, secretArn, secretsNamed, to, type Case } from '../case.ts';
import { pages } from '../pages.ts';

const page = pages.evaluation;

/** Which of several statements wins. */
export const denials: readonly Case[] = [
	{
		says: 'an explicit Deny beats an Allow of the same policy',
		page,
		who: { policy: [allow(read), deny(read, secretArn)] },
		verdict: 'denied',
		by: 'identity-policy',
	},
	{
		says: 'the order of statements does not matter',
		page,
		who: { policy: [deny(read, secretArn), allow(read)] },
		verdict: 'denied',
	},
	{
		says: 'a Deny of the identity beats an Allow of the resource',
		page,
		who: { policy: [deny('secretsmanager:*')] },
		secret: { policy: [to({ AWS: role() }, allow(read))] },
		verdict: 'denied',
		by: 'identity-policy',
	},
	{
		says: 'a Deny of the resource beats an Allow of the identity',
		page,
		who: { policy: [allow(read)] },
		secret: { policy: [to({ AWS: role() }, deny(read))] },
		verdict: 'denied',
		by: 'resource-policy',
	},
	{
		says: 'a Deny of the resource beats its own Allow',
		page,
		secret: { policy: [to({ AWS: role() }, allow(read)), to('*', deny(read))] },
		verdict: 'denied',
		by: 'resource-policy',
	},
	{
		says: 'a Deny that names another role does not concern this one',
		page: pages.principal,
		who: { policy: [allow(read)] },
		secret: { policy: [to({ AWS: role('other') }, deny(read))] },
		verdict: 'allowed',
	},
	{
		says: 'a Deny of the own account concerns its roles',
		page: pages.principal,
		who: { policy: [allow(read)] },
		secret: { policy: [to({ AWS: '111111111111' }, deny(read))] },
		verdict: 'denied',
	},
	{
		says: 'a Deny of a group beats the Allow of its member',
		page,
		who: { type: 'user', policy: [allow(read)], groups: [[deny(read, secretsNamed('prod/*'))]] },
		verdict: 'denied',
	},
	{
		says: 'what a group allows its members may do',
		page,
		who: { type: 'user', groups: [[], [allow(read)]] },
		verdict: 'allowed',
	},
	{
		says: 'a Deny whose condition does not hold has no effect',
		page: pages.condition,
		who: {
			tags: { team: 'orders' },
			policy: [allow(read), deny(read, '*', { StringNotEquals: { 'aws:PrincipalTag/team': 'orders' } })],
		},
		verdict: 'allowed',
	},
	{
		says: 'a Deny whose condition holds has its effect',
		page: pages.condition,
		who: {
			type: 'user',
			tags: { team: 'billing' },
			policy: [allow(read), deny(read, '*', { StringNotEquals: { 'aws:PrincipalTag/team': 'orders' } })],
		},
		verdict: 'denied',
	},
	{
		says: 'a Deny unless the request comes through an endpoint leaves those that do',
		page: pages.secretExamples,
		who: { policy: [allow(read)] },
		secret: {
			policy: [to('*', deny(read, '*', { StringNotEquals: { 'aws:sourceVpce': 'vpce-1234a5678b9012c' } }))],
		},
		verdict: 'allowed-if',
	},
	{
		says: 'an Allow through an endpoint holds for requests that come through it',
		page: pages.secretPermissions,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:SourceVpce': 'vpce-1234a5678b9012c' } })] },
		verdict: 'allowed-if',
	},
	{
		says: 'an unconditional Allow beside a conditional one needs no condition',
		page: pages.condition,
		who: {
			policy: [allow(read, '*', { StringEquals: { 'aws:SourceVpc': 'vpc-12345678' } }), allow(read, secretArn)],
		},
		verdict: 'allowed',
	},
	{
		says: 'an Allow of either side suffices within an account',
		page,
		who: { policy: [allow(read)] },
		secret: { policy: [to({ AWS: role('other') }, allow(read))] },
		verdict: 'allowed',
	},
];
