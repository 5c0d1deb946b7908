import { describe, expect, it } from 'vitest';
import { takeovers } from '../../../src/access/escalation.ts';
import { isNotApplicable, isUnread } from '../../../src/model/observed.ts';
import {
	allow,
	delegation,
	deny,
	document,
	estateOf,
	find,
	keyArn,
	prod,
	readSecret,
	region,
	roleArn,
	trusting,
	wordsOf,
	type World,
} from './build.ts';
import { canRead } from '../../../src/access/read-access.ts';

function listed(world: World, kind: 'secret' | 'parameter' = 'secret', name = 'db'): string[] {
	const estate = estateOf({ secrets: { db: {} }, ...world });
	const resource = find(estate, kind, name);
	const answer = takeovers.of(resource, estate);
	if (isUnread(answer) || isNotApplicable(answer)) throw new Error('unread');
	return answer.all
		.map(
			({ principal, action, reads, conditions }) =>
				`${principal.label} ${action}${reads ? ' reads' : ''}${conditions.length > 0 ? ' if' : ''}`,
		)
		.toSorted();
}

const underKey = { secrets: { db: { kmsKeyId: keyArn('k') } } };
const onKey = (action: string, more = {}) => ({
	Effect: 'Allow',
	Principal: { AWS: roleArn('app') },
	Action: action,
	Resource: '*',
	...more,
});

const reader = (Principal: unknown, more = {}) => ({
	own: [[readSecret]],
	trust: document(trusting(Principal, more)),
});

describe('who can become a reader', () => {
	it.each<[string, World, string[]]>([
		[
			'by the policy of the secret',
			{ principals: { app: { own: [[allow('secretsmanager:PutResourcePolicy')]] } } },
			['app secretsmanager:PutResourcePolicy'],
		],
		[
			'who reads already',
			{ principals: { app: { own: [[allow('secretsmanager:*')]] } } },
			['app secretsmanager:PutResourcePolicy reads'],
		],
		['no administrator', { principals: { app: { own: [[allow('*')]] } } }, []],
		[
			'not behind a boundary',
			{ principals: { app: { own: [[allow('secretsmanager:*')]], bounds: [readSecret] } } },
			[],
		],
		[
			'under a condition',
			{
				principals: {
					app: {
						own: [
							[
								allow('secretsmanager:PutResourcePolicy', '*', {
									Condition: { StringEquals: { 'aws:SourceVpc': 'x' } },
								}),
							],
						],
					},
				},
			},
			['app secretsmanager:PutResourcePolicy if'],
		],
		[
			'by deleting the Deny',
			{
				principals: { app: { own: [[readSecret, allow('secretsmanager:DeleteResourcePolicy')]] } },
				secrets: {
					db: {
						resourcePolicy: document({
							Effect: 'Deny',
							Principal: '*',
							Action: 'secretsmanager:GetSecretValue',
							Resource: '*',
						}),
					},
				},
			},
			['app secretsmanager:DeleteResourcePolicy'],
		],
		[
			'by the policy of the key',
			{
				...underKey,
				principals: { app: { own: [[readSecret]] } },
				keys: { k: { policy: document(onKey('kms:PutKeyPolicy')) } },
			},
			['app kms:PutKeyPolicy'],
		],
		[
			'not by the key alone',
			{ ...underKey, principals: { app: {} }, keys: { k: { policy: document(onKey('kms:PutKeyPolicy')) } } },
			[],
		],
		[
			'by a grant',
			{
				...underKey,
				principals: { app: { own: [[readSecret]] } },
				keys: { k: { policy: document(delegation, onKey('kms:CreateGrant')) } },
			},
			['app kms:CreateGrant'],
		],
		[
			'not by grants for services',
			{
				...underKey,
				principals: { app: { own: [[readSecret]] } },
				keys: {
					k: {
						policy: document(
							onKey('kms:CreateGrant', { Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } }),
						),
					},
				},
			},
			[],
		],
	])('%s', (_, world, expected) => {
		expect(listed(world)).toEqual(expected);
	});

	it('by a role that reads, if the role lets it in', () => {
		const assume = allow('sts:AssumeRole', roleArn('reader'));
		const world = (Principal: unknown, more = {}) => ({
			principals: { app: { own: [[assume]] }, bare: {}, reader: reader(Principal, more) },
		});
		expect(listed(world({ AWS: prod }))).toEqual(['app sts:AssumeRole']);
		expect(listed(world({ AWS: roleArn('bare') }))).toEqual(['bare sts:AssumeRole']);
		expect(listed(world({ Service: 'lambda.amazonaws.com' }))).toEqual([]);
		expect(listed(world({ AWS: prod }, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }))).toEqual([
			'app sts:AssumeRole if',
		]);
		expect(listed({ principals: { app: { own: [[assume, deny('sts:*')]] }, reader: reader({ AWS: prod }) } })).toEqual(
			[],
		);
	});

	it('by the code of a function whose role reads', () => {
		const arn = `arn:aws:lambda:${region}:${prod}:function:rotate`;
		const workloads = [
			{ scope: `${prod}/${region}`, arn, name: 'rotate', type: 'function', role: roleArn('reader') },
		] as const;
		const principals = { app: { own: [[allow('lambda:UpdateFunctionCode', arn)]] }, reader: { own: [[readSecret]] } };
		expect(listed({ principals, workloads })).toEqual(['app lambda:UpdateFunctionCode']);
		expect(listed({ principals: { ...principals, reader: {} }, workloads })).toEqual([]);
	});

	it('of parameters that can be shared', () => {
		const principals = { app: { own: [[allow('ssm:PutResourcePolicy')]] } };
		expect(listed({ principals, parameters: { '/a': { tier: 'Advanced' } } }, 'parameter', '/a')).toEqual([
			'app ssm:PutResourcePolicy',
		]);
		expect(listed({ principals, parameters: { '/a': {} } }, 'parameter', '/a')).toEqual([]);
	});

	it('is no reader yet', () => {
		const estate = estateOf({
			secrets: { db: {} },
			principals: { app: { own: [[allow('secretsmanager:PutResourcePolicy')]] } },
		});
		expect(wordsOf(canRead(find(estate, 'principal', 'app'), find(estate, 'secret', 'db'), estate))).toBe(
			'blocked identity-policy',
		);
	});
});
