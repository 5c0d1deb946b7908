import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { managedPolicies } from '../../src/generate/managed-policies.ts';
import { root } from '../harness/cases.ts';

const source = { repository: 'example', commit: '0', date: '2026-01-02', licence: 'MIT' };

interface Table {
	readonly source: typeof source;
	readonly policies: Readonly<Record<string, readonly unknown[]>>;
	readonly none: readonly string[];
}

function trimmed(...statements: readonly unknown[]): unknown {
	const arn = 'arn:aws:iam::aws:policy/job-function/Example';
	const { content } = managedPolicies([{ arn, document: { Statement: statements } }], source);
	const table = JSON.parse(content) as Table;
	return table.policies['job-function/Example'] ?? table.none;
}

it('keeps what bears on secrets, with its conditions', () => {
	const Condition = { StringEquals: { 'aws:ResourceTag/team': 'orders' } };
	expect(
		trimmed({
			Sid: 'Read',
			Effect: 'Allow',
			Action: ['s3:GetObject', 'secretsmanager:GetSecretValue', 'secretsmanager:ListSecrets', 'kms:*'],
			Resource: ['arn:aws:s3:::bucket/*', 'arn:aws:secretsmanager:*:*:secret:orders-*'],
			Condition,
		}),
	).toEqual([
		{
			Sid: 'Read',
			Effect: 'Allow',
			Action: ['secretsmanager:GetSecretValue', 'kms:*'],
			Resource: 'arn:aws:secretsmanager:*:*:secret:orders-*',
			Condition,
		},
	]);
});

it('keeps a statement that names what it leaves out', () => {
	const statement = { Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: '*' };
	expect(trimmed(statement)).toEqual([statement]);
	const inverted = { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::bucket' };
	expect(trimmed(inverted)).toEqual([inverted]);
});

it('lists by name what bears on nothing', () => {
	const lists = { Effect: 'Allow', Action: ['secretsmanager:ListSecrets', 'ec2:*'], Resource: '*' };
	const buckets = { Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::bucket/*' };
	expect(trimmed(lists, buckets)).toEqual(['job-function/Example']);
	expect(trimmed()).toEqual(['job-function/Example']);
});

it('would trim the committed table no further', () => {
	const committed = readFileSync(new URL('src/access/managed-policies.json', root), 'utf8');
	const { source: from, policies, none } = JSON.parse(committed) as Table;
	const again = managedPolicies(
		[...Object.entries(policies), ...none.map((name) => [name, []] as const)].map(([name, Statement]) => ({
			arn: `arn:aws:iam::aws:policy/${name}`,
			document: { Statement },
		})),
		from,
	);
	expect(again.content === committed).toBe(true);
});
