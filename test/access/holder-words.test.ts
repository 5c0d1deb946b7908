import { expect, it } from 'vitest';
import { describeHolders, describeList } from '../../src/access/holder-words.ts';
import { createEstate, type Resource } from '../../src/model/estate.ts';
import { defaultSettings } from '../../src/model/settings.ts';

function holders(...names: string[]): readonly Resource<'principal'>[] {
	const principals = names.map((name) => ({
		arn: `arn:aws:iam::111111111111:${name}`,
		name: name.split('/')[1] ?? '',
		type: name.startsWith('role') ? ('role' as const) : ('user' as const),
	}));
	const scopes = [{ id: '111111111111', world: 'account' as const, listed: { principal: true as const } }];
	const snapshot = { version: '1.0', takenAt: '2026-11-01T00:00:00Z', scopes, principals };
	return createEstate(snapshot, defaultSettings).resources('principal');
}

it('names the first few holders', () => {
	expect(describeHolders([])).toBe('whoever gets it');
	expect(describeHolders(holders('role/api'))).toBe('role api');
	expect(describeHolders(holders('role/a', 'role/b'))).toBe('roles a and b');
	expect(describeHolders(holders('role/a', 'user/b', 'role/c'))).toBe('principals a, b and c');
	const many = Array.from({ length: 200 }, (_, i) => `role/r${i}`);
	expect(describeHolders(holders(...many))).toBe('roles r0, r1, r2 and 197 more');
});

it('lists the first few of many', () => {
	expect(describeList(['a'])).toBe('a');
	expect(describeList(['a', 'b', 'c'])).toBe('a, b and c');
	expect(describeList(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
});
