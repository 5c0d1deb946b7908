import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import { lint } from '../../src/lint/lint.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { Principal, Snapshot } from '../../src/model/snapshot.ts';

const account = '111111111111';
const everything = { Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;
const policy = `arn:aws:iam::${account}:policy/everything`;

function role(name: string, more: Partial<Principal> = {}): Principal {
	const arn = `arn:aws:iam::${account}:role/${name}`;
	return { arn, name, type: 'role', path: '/', policies: [{ policy }], groups: [], boundary: null, ...more };
}

function judge(principals: readonly Principal[], config: Partial<Config> = {}, world: 'account' | 'iac' = 'account') {
	const snapshot: Snapshot = {
		version: '1.0',
		takenAt: '2026-11-01T00:00:00Z',
		scopes: [{ id: 'one', world, account, listed: { principal: true, policy: true } }],
		principals,
		policies: [{ arn: policy, type: 'customer', document: everything }],
	};
	const { scopes, notices } = lint({
		snapshot,
		registry: rules,
		config: { ...defaultConfig(rules), ...config },
		version: '0',
	});
	return { administrators: scopes[0]?.administrators, notices };
}

describe('administrators', () => {
	it('are listed once per account, those of the settings and no service-linked roles among them', () => {
		const settings = { ...defaultSettings, administrators: ['arn:aws:iam::*:role/ops'] };
		const linked = role('linked', { path: '/aws-service-role/rds.amazonaws.com/' });
		const found = judge([role('admin'), role('ops', { policies: [] }), role('app', { policies: [] }), linked], {
			settings,
		});
		expect(found.administrators).toEqual([`arn:aws:iam::${account}:role/admin`, `arn:aws:iam::${account}:role/ops`]);
		expect(found.notices).toEqual([
			{
				kind: 'administrators',
				message: `Account ${account} has 2 administrators, whom rules on access skip: role/admin and role/ops.`,
			},
		]);
	});

	it('are told in full in the scope, the first of them in the notice', () => {
		const found = judge(Array.from({ length: 8 }, (_, index) => role(`admin-${index}`)));
		expect(found.administrators).toHaveLength(8);
		expect(found.notices[0]?.message).toMatch(/has 8 administrators.*role\/admin-4 and 3 more\.$/);
	});

	it('of templates get no notice', () => {
		const found = judge([role('admin', { address: 'aws_iam_role.admin' })], {}, 'iac');
		expect(found.administrators).toHaveLength(1);
		expect(found.notices).toEqual([]);
	});

	it('are not looked for where no rule on access runs', () => {
		expect(judge([role('admin')], { rules: {} }).notices).toEqual([]);
	});

	it('with a boundary that leaves less, or policies that are unread, are none for sure', () => {
		const unseen = role('unseen', { policies: { unread: 'denied' } });
		const bound = role('bound', { boundary: { policy: `arn:aws:iam::${account}:policy/none` } });
		expect(judge([unseen, bound]).notices).toEqual([]);
	});
});
