import { describe, expect, it } from 'vitest';
import { leastPolicy } from '../../src/collect/aws/least-policy.ts';
import { actionsByFact, reads } from '../../src/collect/aws/reads.ts';

describe('the least policy', () => {
	const [statement] = leastPolicy(reads).Statement;
	const actions = statement?.Action ?? [];

	it('holds no action that reads a value', () => {
		const reading =
			/^(secretsmanager:(Batch)?GetSecretValue|ssm:GetParameter.*|kms:(Decrypt|ReEncrypt.*|GenerateDataKey.*))$/i;
		expect(actions.filter((action) => reading.test(action) || action.includes('*'))).toEqual([]);
	});

	it('holds no action that changes anything', () => {
		const names = actions.map((action) => action.split(':')[1] ?? '');
		expect(names.filter((name) => !/^(List|Describe|Get)/.test(name))).toEqual([]);
	});

	it('holds the action of every read, once and sorted', () => {
		expect(actions).toEqual([...new Set(reads.map(({ action }) => action))].toSorted());
		expect(actions).toContain('secretsmanager:GetResourcePolicy');
	});

	it('is the document that IAM takes', () => {
		expect(JSON.parse(JSON.stringify(leastPolicy(reads)))).toEqual({
			Version: '2012-10-17',
			Statement: [{ Sid: 'HushlintCollect', Effect: 'Allow', Action: actions, Resource: '*' }],
		});
	});
});

describe('the declared reads', () => {
	it('fill each fact from one place, and from what stands in for it', () => {
		const first = reads.filter((read) => read.standsInFor === undefined);
		const fills = first.flatMap((read) => read.fills.map((fact) => `${fact} of ${read.of ?? 'all'}`));
		expect(fills.length).toBe(new Set(fills).size);
		const shared = new Set(first.filter(({ of }) => of !== undefined).flatMap((read) => read.fills));
		expect(
			first.flatMap(({ of, fills: own }) => (of === undefined ? own.filter((fact) => shared.has(fact)) : [])),
		).toEqual([]);
		expect(actionsByFact()['secret.resourcePolicy']).toEqual(['secretsmanager:GetResourcePolicy']);
		expect(actionsByFact()['parameter.tags']).toEqual(['ssm:ListTagsForResource', 'tag:GetResources']);
		expect(actionsByFact()['account.serviceControl']).toEqual(
			['DescribeOrganization', 'ListParents', 'ListPoliciesForTarget'].map((api) => `organizations:${api}`),
		);
	});

	it('stand in for a read that fills the same facts', () => {
		for (const { standsInFor, fills } of reads.filter((read) => read.standsInFor !== undefined)) {
			expect(reads.find(({ action }) => action === standsInFor)?.fills).toEqual(expect.arrayContaining([...fills]));
		}
	});

	it('name the API in the action', () => {
		for (const { action, api } of reads) expect(action.split(':')[1]).toBe(api);
	});
});
