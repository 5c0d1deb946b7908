import type { RawStatement } from '../../../../src/model/policy.ts';
import { allow, deny, read, secretArn, secretsNamed, type Case } from '../case.ts';
import { pages } from '../pages.ts';

function except(Effect: 'Allow' | 'Deny', NotAction: string | readonly string[], Resource = '*'): RawStatement {
	return { Effect, NotAction, Resource };
}

function elsewhere(Effect: 'Allow' | 'Deny', Action: string, NotResource: string | readonly string[]): RawStatement {
	return { Effect, Action, NotResource };
}

/** NotAction and NotResource. */
export const inverted: readonly Case[] = [
	{
		says: 'Allow with NotAction allows everything it does not list',
		page: pages.notAction,
		who: { policy: [except('Allow', 'iam:*')] },
		verdict: 'allowed',
	},
	{
		says: 'Allow with NotAction does not allow what it lists',
		page: pages.notAction,
		who: { policy: [except('Allow', ['iam:*', 'secretsmanager:*'])] },
		verdict: 'not allowed',
	},
	{
		says: 'Allow with NotAction on one secret allows reading it',
		page: pages.notAction,
		who: { policy: [except('Allow', 'secretsmanager:Delete*', secretArn)] },
		verdict: 'allowed',
	},
	{
		says: 'what NotAction leaves out another statement may allow',
		page: pages.notAction,
		who: { policy: [except('Allow', 'secretsmanager:*'), allow(read, secretArn)] },
		verdict: 'allowed',
	},
	{
		says: 'Deny with NotAction denies everything it does not list',
		page: pages.notAction,
		who: { policy: [allow('*'), except('Deny', ['secretsmanager:DescribeSecret', 'iam:*'])] },
		verdict: 'denied',
	},
	{
		says: 'Deny with NotAction lets what it lists pass',
		page: pages.notAction,
		who: { policy: [allow('*'), except('Deny', 'secretsmanager:Get*')] },
		verdict: 'allowed',
	},
	{
		says: 'Allow with NotResource covers every other resource',
		page: pages.notResource,
		who: { policy: [elsewhere('Allow', read, secretsNamed('dev/*'))] },
		verdict: 'allowed',
	},
	{
		says: 'Allow with NotResource does not cover what it lists',
		page: pages.notResource,
		who: { policy: [elsewhere('Allow', read, secretsNamed('prod/*'))] },
		verdict: 'not allowed',
	},
	{
		says: 'Deny with NotResource denies everything but what it lists',
		page: pages.notResource,
		who: { policy: [allow(read), elsewhere('Deny', 'secretsmanager:*', secretsNamed('dev/*'))] },
		verdict: 'denied',
	},
	{
		says: 'Deny with NotResource lets what it lists pass',
		page: pages.notResource,
		who: { policy: [allow(read), elsewhere('Deny', '*', [secretsNamed('dev/*'), secretsNamed('prod/*')])] },
		verdict: 'allowed',
	},
	{
		says: 'NotAction and NotResource together allow everything else elsewhere',
		page: pages.notResource,
		who: { policy: [{ Effect: 'Allow', NotAction: 'iam:*', NotResource: secretsNamed('dev/*') }] },
		verdict: 'allowed',
	},
	{
		says: 'NotAction with a condition on the Region denies outside it',
		page: pages.notAction,
		who: {
			policy: [
				allow('*'),
				{ ...except('Deny', 'iam:*'), Condition: { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } } },
			],
		},
		verdict: 'denied',
	},
	{
		says: 'NotAction with a condition on the Region lets that Region pass',
		page: pages.notAction,
		who: {
			policy: [
				allow('*'),
				{ ...except('Deny', 'iam:*'), Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } } },
			],
		},
		verdict: 'allowed',
	},
	{
		says: 'a Deny of another action beside a wide Allow does not touch reading',
		page: pages.evaluation,
		who: { policy: [allow('secretsmanager:*'), deny('secretsmanager:DeleteSecret')] },
		verdict: 'allowed',
	},
];
