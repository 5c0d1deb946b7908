import { allow, decrypt, deny, parametersAt, read, to, type Case } from '../case.ts';
import { pages } from '../pages.ts';

const page = pages.tags;
const orders = { tags: { team: 'orders' } };
const billing = { tags: { team: 'billing' } };

/** Conditions on tags of secrets, parameters and keys. */
export const tags: readonly Case[] = [
	{
		says: 'aws:ResourceTag with the value of the secret',
		page,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:ResourceTag/team': 'orders' } })] },
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'aws:ResourceTag with another value',
		page,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:ResourceTag/team': 'orders' } })] },
		secret: billing,
		verdict: 'not allowed',
	},
	{
		says: 'aws:ResourceTag on a secret without the tag',
		page,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:ResourceTag/team': 'orders' } })] },
		verdict: 'not allowed',
	},
	{
		says: "the service's own spelling",
		page: pages.secretExamples,
		who: { policy: [allow(read, '*', { StringEquals: { 'secretsmanager:ResourceTag/team': 'orders' } })] },
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: "the service's own spelling with another value",
		page: pages.secretExamples,
		who: { policy: [allow(read, '*', { StringEquals: { 'secretsmanager:ResourceTag/team': 'orders' } })] },
		secret: billing,
		verdict: 'not allowed',
	},
	{
		says: 'case does not count in condition keys',
		page: pages.condition,
		who: { policy: [allow(read, '*', { StringEquals: { 'AWS:resourcetag/team': 'orders' } })] },
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'case does not count in the tag key of a condition key',
		page: pages.conditionKeys,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:ResourceTag/Team': 'orders' } })] },
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'case counts in tag values',
		page: pages.operators,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:ResourceTag/team': 'Orders' } })] },
		secret: orders,
		verdict: 'not allowed',
	},
	{
		says: 'StringEqualsIgnoreCase does not look at case',
		page: pages.operators,
		who: { policy: [allow(read, '*', { StringEqualsIgnoreCase: { 'aws:ResourceTag/team': 'ORDERS' } })] },
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'one of several values is enough',
		page: pages.multivalued,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:ResourceTag/team': ['billing', 'orders'] } })] },
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'several keys have to hold together',
		page: pages.multivalued,
		who: {
			policy: [
				allow(read, '*', { StringEquals: { 'aws:ResourceTag/team': 'orders', 'aws:ResourceTag/stage': 'prod' } }),
			],
		},
		secret: { tags: { team: 'orders', stage: 'test' } },
		verdict: 'not allowed',
	},
	{
		says: 'several operators have to hold together',
		page: pages.multivalued,
		who: {
			policy: [
				allow(read, '*', {
					StringEquals: { 'aws:ResourceTag/team': 'orders' },
					StringLike: { 'aws:ResourceTag/stage': 'pr*' },
				}),
			],
		},
		secret: { tags: { team: 'orders', stage: 'prod' } },
		verdict: 'allowed',
	},
	{
		says: 'a Deny on a tag holds for the secrets that bear it',
		page,
		who: { policy: [allow(read), deny(read, '*', { StringEquals: { 'aws:ResourceTag/team': 'billing' } })] },
		secret: billing,
		verdict: 'denied',
	},
	{
		says: 'a Deny on a tag does not hold for the others',
		page,
		who: { policy: [allow(read), deny(read, '*', { StringEquals: { 'aws:ResourceTag/team': 'billing' } })] },
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'a Deny unless tagged holds where the tag is missing',
		page,
		who: { policy: [allow(read), deny(read, '*', { StringNotEquals: { 'aws:ResourceTag/team': 'orders' } })] },
		verdict: 'denied',
	},
	{
		says: 'a Deny of untagged secrets, by Null',
		page: pages.operators,
		who: { policy: [allow(read), deny(read, '*', { Null: { 'aws:ResourceTag/team': 'true' } })] },
		verdict: 'denied',
	},
	{
		says: 'a Deny of untagged secrets leaves tagged ones',
		page: pages.operators,
		who: { policy: [allow(read), deny(read, '*', { Null: { 'aws:ResourceTag/team': 'true' } })] },
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'a read request brings no tags: aws:RequestTag does not hold',
		page: pages.conditionKeys,
		who: { policy: [allow(read, '*', { StringEquals: { 'aws:RequestTag/team': 'orders' } })] },
		secret: orders,
		verdict: 'not allowed',
	},
	{
		says: 'the same tag on caller and secret',
		page: pages.secretExamples,
		who: { tags: { AccessProject: 'orders' } },
		secret: {
			tags: { AccessProject: 'orders' },
			policy: [
				to(
					'*',
					allow(read, '*', { StringEquals: { 'aws:ResourceTag/AccessProject': '${aws:PrincipalTag/AccessProject}' } }),
				),
			],
		},
		verdict: 'allowed',
	},
	{
		says: 'different tags on user and secret',
		page: pages.secretExamples,
		who: { type: 'user', tags: { AccessProject: 'billing' } },
		secret: {
			tags: { AccessProject: 'orders' },
			policy: [
				to(
					'*',
					allow(read, '*', { StringEquals: { 'aws:ResourceTag/AccessProject': '${aws:PrincipalTag/AccessProject}' } }),
				),
			],
		},
		verdict: 'not allowed',
	},
	{
		says: 'aws:ResourceTag on a parameter',
		page,
		who: { policy: [allow('ssm:GetParameter', '*', { StringEquals: { 'aws:ResourceTag/team': 'orders' } })] },
		parameter: orders,
		verdict: 'allowed',
	},
	{
		says: 'ssm:resourceTag on a parameter',
		page,
		who: { policy: [allow('ssm:GetParameter', '*', { StringEquals: { 'ssm:resourceTag/team': 'orders' } })] },
		parameter: orders,
		verdict: 'allowed',
	},
	{
		says: 'ssm:resourceTag with another value',
		page,
		who: {
			policy: [
				allow('ssm:GetParameter', parametersAt('/*'), { StringLike: { 'ssm:resourceTag/team': ['billing', 'web*'] } }),
			],
		},
		parameter: orders,
		verdict: 'not allowed',
	},
	{
		says: 'aws:ResourceTag of the key that decrypts, whose tags are not collected',
		page: pages.keyConditions,
		who: { policy: [allow(read), allow(decrypt, '*', { StringEquals: { 'aws:ResourceTag/team': 'orders' } })] },
		secret: { encryption: 'customer' },
		verdict: 'unread',
	},
];
