import { describe, expect, it } from 'vitest';
import { openness } from '../../src/access/statements/openness.ts';
import { statementsOf } from '../../src/access/statements.ts';
import { createEstate, type Resource } from '../../src/model/estate.ts';
import { unread } from '../../src/model/observed.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

const allow = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' } as const;
const base = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:';

function estateOf(snapshot: Partial<Snapshot>) {
	const scopes = [{ id: 'prod', world: 'account', account: '111111111111', region: 'eu-west-1', listed: {} }] as const;
	const secrets = (snapshot.secrets ?? []).map((secret) => Object.assign({ deletedAt: null }, secret));
	return createEstate(
		{ version: '1.0', takenAt: '2026-06-01T00:00:00Z', scopes, ...snapshot, secrets },
		defaultSettings,
	);
}

function statements(snapshot: Partial<Snapshot>): Resource<'statement'>[] {
	return [...statementsOf(estateOf(snapshot))].filter((item) => 'kind' in item);
}

function at(startLine: number) {
	return { file: 'main.tf', startLine, startColumn: 1, endLine: startLine, endColumn: 9 };
}

describe('statementsOf', () => {
	it('gives every statement of every policy', () => {
		const found = statements({
			secrets: [
				{ arn: `${base}a-AbCdEf`, name: 'a', resourcePolicy: { Statement: [{ ...allow, Sid: 'Open' }, allow] } },
				{ arn: `${base}b-AbCdEf`, name: 'b', resourcePolicy: null },
			],
			parameters: [
				{
					arn: 'arn:p',
					name: '/p',
					resourcePolicies: [{ Statement: { ...allow, Sid: 'A' } }, { Statement: { ...allow, Sid: 'A' } }],
				},
			],
			keys: [
				{ arn: 'arn:k', aliases: ['alias/k'], manager: 'customer', policy: { Statement: allow } },
				{ arn: 'arn:aws-k', manager: 'aws', policy: { Statement: allow } },
				{ arn: 'arn:unknown-k', policy: { Statement: allow } },
			],
		});
		expect(found.map(({ id, label }) => [id, label])).toEqual([
			[`${base}a-AbCdEf#Open`, 'statement "Open" of a'],
			[`${base}a-AbCdEf#2`, 'statement 2 of a'],
			['arn:p#A', 'statement "A" of /p'],
			['arn:p#A#2', 'statement "A" of /p'],
			['arn:k#1', 'statement 1 of alias/k'],
			['arn:unknown-k#1', 'statement 1 of arn:unknown-k'],
		]);
		expect(new Set(found.map(({ scope }) => scope.id))).toEqual(new Set(['prod']));
		expect(found.map(({ origin }) => origin?.policy)).toEqual([
			'secret-policy',
			'secret-policy',
			'parameter-policy',
			'parameter-policy',
			'key-policy',
			'key-policy',
		]);
	});

	it('stands at the statement, else at what carries it', () => {
		const policy = { Statement: [{ ...allow, at: at(7) }, allow] };
		const found = statements({ secrets: [{ arn: base, at: at(1), resourcePolicy: policy }] });
		expect(found.map((statement) => statement.at)).toEqual([at(7), at(1)]);
	});

	it('tells of policies that are missing', () => {
		const denied = unread('denied', 'secretsmanager:GetResourcePolicy');
		const all = [
			...statementsOf(
				estateOf({
					secrets: [{ arn: base, name: 'a', resourcePolicy: denied }],
					parameters: [{ arn: 'arn:p' }],
					keys: [{ arn: 'arn:k', policy: unread('failed') }],
				}),
			),
		];
		expect(all).toMatchObject([
			{ missing: denied, origin: { policy: 'secret-policy', of: { label: 'a' } } },
			{ missing: unread('not-collected'), origin: { policy: 'parameter-policy' } },
			{ missing: unread('failed'), origin: { policy: 'key-policy' } },
		]);
	});

	it('keeps unread statements as statements', () => {
		const [statement] = statements({ secrets: [{ arn: base, resourcePolicy: { Statement: unread('unresolved') } }] });
		expect(statement?.facts.effect).toEqual(unread('unresolved'));
	});
});

describe('openness', () => {
	it('sees the Denies beside, in other documents too', () => {
		const foreign = { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } };
		const deny = { ...allow, Effect: 'Deny', Condition: foreign };
		const snapshot = {
			secrets: [
				{ arn: `${base}a`, resourcePolicy: { Statement: [allow, deny] } },
				{ arn: `${base}b`, resourcePolicy: { Statement: [allow] } },
			],
			parameters: [{ arn: 'arn:p', resourcePolicies: [{ Statement: allow }, { Statement: deny }] }],
		};
		const estate = estateOf(snapshot);
		const answers = [...statementsOf(estate)].map((item) => 'kind' in item && openness.of(item, estate));
		expect(answers).toEqual([null, null, expect.objectContaining({ to: 'anyone' }), null, null]);
	});

	it('needs the secret to be the one that is named', () => {
		const estate = estateOf({
			secrets: [{ arn: `${base}a`, resourcePolicy: { Statement: { ...allow, Resource: `${base}b` } } }],
		});
		const answers = [...statementsOf(estate)].map((item) => 'kind' in item && openness.of(item, estate));
		expect(answers).toEqual([null]);
	});

	it('reads the policy again for a statement met alone', () => {
		const estate = estateOf({
			secrets: [{ arn: base, resourcePolicy: { Statement: [allow, { ...allow, Effect: 'Deny' }] } }],
		});
		const [statement] = statementsOf(estate);
		if (!statement || !('kind' in statement)) throw new Error('no statement');
		expect(openness.of({ ...statement }, estate)).toBeNull();
		const { origin: _, ...alone } = statement;
		expect(openness.of(alone, estate)).toBeNull();
	});

	it('takes absent parts for not collected', () => {
		const estate = estateOf({ secrets: [{ arn: base, resourcePolicy: { Statement: allow } }] });
		const [statement] = statementsOf(estate);
		if (!statement || !('kind' in statement)) throw new Error('no statement');
		expect(openness.of({ ...statement, facts: {} }, estate)).toEqual(unread('not-collected'));
	});

	it('judges a long policy in one pass over its Denies', () => {
		const deny = { ...allow, Effect: 'Deny', Principal: { AWS: '222222222222' } };
		const list = Array.from({ length: 40_000 }, (_, index) => (index % 2 === 0 ? allow : deny));
		const estate = estateOf({ secrets: [{ arn: base, resourcePolicy: { Statement: list } }] });
		let open = 0;
		for (const item of statementsOf(estate)) if ('kind' in item && openness.of(item, estate) !== null) open += 1;
		expect(open).toBe(20_000);
	});
});
