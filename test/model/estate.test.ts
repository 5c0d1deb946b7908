import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/settings.ts';
import { belongsTo, createEstate, factOf } from '../../src/model/estate.ts';
import { notApplicable, unread } from '../../src/model/observed.ts';
import type { Scope, Snapshot } from '../../src/model/snapshot.ts';

const everywhere: Scope = {
	id: '111111111111',
	world: 'account',
	account: '111111111111',
	listed: { principal: true, policy: true },
};
const region: Scope = {
	id: '111111111111/eu-west-1',
	world: 'account',
	account: '111111111111',
	region: 'eu-west-1',
	listed: { secret: true },
};

function estateOf(scopes: readonly Scope[]) {
	const accounts = scopes.map(({ id }) => ({ scope: id }));
	const snapshot: Snapshot = { version: '1.0', takenAt: '2026-11-01T00:00:00Z', scopes, accounts };
	return createEstate(snapshot, defaultSettings);
}

describe('the scope of an account without a Region', () => {
	it('has no settings of a Region', () => {
		const [whole, part] = estateOf([everywhere, region]).resources('account');
		if (!whole || !part) throw new Error('no accounts');
		expect(factOf(whole, 'highThroughput')).toEqual(notApplicable);
		expect(factOf(part, 'highThroughput')).toEqual(unread('not-collected'));
		expect(factOf(whole, 'serviceControl')).toEqual(unread('not-collected'));
	});

	it('is where principals are listed, and nothing else', () => {
		const estate = estateOf([everywhere, region]);
		expect([everywhere, region].map((scope) => belongsTo(scope, 'principal', estate))).toEqual([true, false]);
		expect([everywhere, region].map((scope) => belongsTo(scope, 'secret', estate))).toEqual([false, true]);
		expect(belongsTo(region, 'principal', estateOf([region]))).toBe(true);
	});
});
