import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf, readPolicy } from '../../src/access/read-policy.ts';
import { unread } from '../../src/model/observed.ts';
import type { PolicyDocument } from '../../src/model/policy.ts';

/** Policies of the wild are not typed. */
function wild(policy: unknown) {
	const document: PolicyDocument = JSON.parse(JSON.stringify(policy));
	return readPolicy(document);
}

const unparsable = unread('unparsable');

function only(statement: Record<string, unknown>) {
	const [first] = readPolicy({ Version: '2012-10-17', Statement: statement });
	if (!first) throw new Error('no statement');
	return first.facts;
}

describe('readPolicy', () => {
	it('reads one statement or a list, in any case of the element names', () => {
		const statement = { SID: 'Open', effect: 'Allow', PRINCIPAL: '*', action: 's:Get', resource: ['*'] };
		const expected = {
			sid: 'Open',
			effect: 'Allow',
			principals: { aws: ['*'], service: [], federated: [], canonical: [] },
			notPrincipals: null,
			actions: ['s:Get'],
			notActions: null,
			resources: ['*'],
			notResources: null,
			conditions: [],
		};
		expect(only(statement)).toEqual(expected);
		const list = readPolicy({ version: '2008-10-17', statement: [statement, statement] });
		expect(list.map(({ index, facts }) => [index, facts])).toEqual([
			[0, expected],
			[1, expected],
		]);
	});

	it('takes a policy without statements for one that says nothing', () => {
		expect(readPolicy({})).toEqual([]);
		expect(readPolicy({ Statement: [] })).toEqual([]);
	});

	it('reads every kind of principal, bare account ids included', () => {
		const { principals } = only({
			Principal: {
				AWS: ['111111111111', 222222222222, 'arn:aws:iam::333333333333:root'],
				Service: 'rds.amazonaws.com',
				Federated: [],
				CanonicalUser: 'c',
			},
		});
		expect(principals).toEqual({
			aws: ['111111111111', '222222222222', 'arn:aws:iam::333333333333:root'],
			service: ['rds.amazonaws.com'],
			federated: [],
			canonical: ['c'],
		});
	});

	it('normalises conditions', () => {
		const { conditions } = only({
			Condition: {
				'ForAnyValue:StringLikeIfExists': { 'aws:PrincipalOrgPaths': ['o-1/*'] },
				Bool: { 'aws:SecureTransport': true },
				NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 },
				'ForAllValues:StringEquals': { 'aws:TagKeys': [] },
			},
		});
		const plain = { qualifier: null, ifExists: false };
		expect(conditions).toEqual([
			{ operator: 'stringlike', qualifier: 'any', ifExists: true, key: 'aws:principalorgpaths', values: ['o-1/*'] },
			{ operator: 'bool', ...plain, key: 'aws:securetransport', values: ['true'] },
			{ operator: 'numericlessthan', ...plain, key: 'aws:multifactorauthage', values: ['3600'] },
			{ operator: 'stringequals', qualifier: 'all', ifExists: false, key: 'aws:tagkeys', values: [] },
		]);
	});

	it('keeps the holes of templates and their places', () => {
		const at = { file: 'main.tf', startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 };
		const arn = ['arn:aws:iam::', { hole: 'account' }, ':root'];
		const [statement] = readPolicy({ Statement: { at, Principal: { AWS: arn }, Action: [arn, 'b'], Resource: [arn] } });
		expect(statement?.at).toEqual(at);
		expect(statement?.facts.principals).toMatchObject({ aws: [arn] });
		expect(statement?.facts.actions).toEqual([arn, 'b']);
		expect(statement?.facts.resources).toEqual([arn]);
	});

	it('leaves one unknown member beside the known ones', () => {
		const { actions, principals, conditions } = only({
			Action: ['secretsmanager:GetSecretValue', unread('unresolved')],
			Principal: { AWS: '*', Service: unread('unresolved') },
			Condition: { StringEquals: { 'aws:PrincipalOrgID': unread('unresolved') } },
		});
		expect(actions).toEqual(['secretsmanager:GetSecretValue', [{ hole: expect.any(String) }]]);
		expect(principals).toMatchObject({ aws: ['*'], service: [[{ hole: expect.any(String) }]] });
		expect(conditions).toMatchObject([{ key: 'aws:principalorgid', values: [[{ hole: expect.any(String) }]] }]);
	});

	it.each<[string, Record<string, unknown>, string]>([
		['Effect in lower case', { Effect: 'allow' }, 'effect'],
		['Effect missing', {}, 'effect'],
		['Sid a number', { Sid: 5 }, 'sid'],
		['Principal a list', { Principal: ['*'] }, 'principals'],
		['Principal of an unknown kind', { Principal: { constructor: '*' } }, 'principals'],
		['Principal a short number', { Principal: { AWS: 12 } }, 'principals'],
		['Action an object', { Action: { Get: 1 } }, 'actions'],
		['Action a list of numbers', { Action: [1] }, 'actions'],
		['Action written twice', { Action: 'a', action: 'b' }, 'actions'],
		['NotAction a boolean', { NotAction: true }, 'notActions'],
		['Resource a number', { Resource: 7 }, 'resources'],
		['Condition a string', { Condition: 'x' }, 'conditions'],
		['Condition operator a list', { Condition: { Bool: ['x'] } }, 'conditions'],
		['Condition value an object', { Condition: { Bool: { 'aws:SecureTransport': {} } } }, 'conditions'],
	])('finds %s unparsable, and reads the rest', (_, statement, part) => {
		const facts: Record<string, unknown> = { ...only({ Resource: '*', ...statement }) };
		expect(facts[part]).toEqual(unparsable);
		expect(facts['resources']).toEqual(part === 'resources' ? unparsable : ['*']);
	});

	it('makes one unread statement of what is no statement', () => {
		for (const Statement of [5, 'x', true, [5], [null], unread('unparsable'), [unread('unparsable')]]) {
			const [statement, ...rest] = wild({ Statement });
			expect(rest).toEqual([]);
			expect(new Set(Object.values(statement?.facts ?? {}))).toEqual(new Set([unparsable]));
		}
		for (const document of [[], 5, 'text']) expect(wild(document)).toHaveLength(1);
		expect(readPolicy({ Statement: unread('denied') })[0]?.facts.effect).toEqual(unread('denied'));
	});

	it('never throws, whatever a policy looks like', () => {
		fc.assert(fc.property(fc.object({ maxDepth: 5 }), (Statement) => void readPolicy({ Statement })));
		fc.assert(fc.property(fc.jsonValue(), (json) => void wild({ Statement: json })));
		fc.assert(
			fc.property(fc.jsonValue(), (Condition) => void only({ Condition, Principal: Condition, Action: Condition })),
		);
	});

	it('reads very long policies', () => {
		const statement = { Effect: 'Allow', Principal: '*', Action: Array.from({ length: 100_000 }, (_, i) => `s:A${i}`) };
		expect(only(statement).actions).toHaveLength(100_000);
		const many = Array.from({ length: 100_000 }, (_, i) => ({ Sid: `S${i}`, Effect: 'Allow', Action: '*' }));
		expect(readPolicy({ Statement: many })).toHaveLength(100_000);
	});
});

describe('nameOf', () => {
	it('is the Sid, else the number from 1', () => {
		const names = readPolicy({ Statement: [{ Sid: 'A' }, {}, { Sid: '' }, { Sid: [{ hole: 'x' }] }] }).map(nameOf);
		expect(names).toEqual(['A', '2', '3', '4']);
	});
});
