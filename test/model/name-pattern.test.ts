import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsPattern, patternOf } from '../../src/model/name-pattern.ts';
import { unread } from '../../src/model/observed.ts';
import type { Text } from '../../src/model/text.ts';

const env = { hole: 'var.env' };

describe('a pattern and a name', () => {
	it.each([
		['prod/*', 'prod/db', true],
		['prod/*', 'prod/orders/db', false],
		['prod/**', 'prod/orders/db', true],
		['**/db', 'prod/orders/db', true],
		['*/db', 'prod/orders/db', false],
		['/prod/*', '/prod/db', true],
		['/prod/*', 'prod/db', false],
		['*', '.hidden', true],
		['*', 'prod/db', false],
		['rds!*', 'rds!db-1', true],
		['!prod', 'prod', false],
		['prod-?', 'prod-1', true],
		['{prod,dev}/db', 'dev/db', true],
		['Prod/db', 'prod/db', false],
		['prod/db', 'prod/db', true],
		['', 'prod/db', false],
		['', '', false],
	])('%s and %s: %s', (pattern, name, expected) => {
		expect(fitsPattern([pattern], name) === pattern).toBe(expected);
		expect(patternOf([pattern], name)).toBe(expected ? pattern : null);
	});

	it('the first that fits is named', () => {
		expect(patternOf(['dev/*', 'prod/*', '**'], 'prod/db')).toBe('prod/*');
	});

	it('no name fits none', () => {
		expect(patternOf(['**'], null)).toBeNull();
		expect(fitsPattern(['**'], null)).toBeUndefined();
	});
});

describe('a pattern and a name with a hole', () => {
	it.each<[string, Text, 'yes' | 'no' | 'maybe']>([
		['*/stripe', [env, '/stripe'], 'yes'],
		['**/stripe', ['', env, '/payments/stripe'], 'yes'],
		['**', [env], 'yes'],
		['prod/stripe', [env, '/stripe'], 'maybe'],
		['prod/*', [env, '/stripe'], 'maybe'],
		['prod/*', ['dev/', env], 'no'],
		['*/twilio', [env, '/stripe'], 'no'],
		['prod-?', ['prod-', env], 'maybe'],
		['**/db', [env], 'maybe'],
		['{prod,dev}/*', [env, '/stripe'], 'maybe'],
		['prod/**/db', ['prod', env], 'maybe'],
		['**/db', ['d', env], 'maybe'],
		['prod/db', ['prod/', env, 'x'], 'no'],
	])('%s and %j: %s', (pattern, name, expected) => {
		const words = { yes: pattern, no: null, maybe: unread('unresolved') };
		expect(patternOf([pattern], name)).toEqual(words[expected]);
		expect(fitsPattern([pattern], name)).toBeUndefined();
	});

	it('is never surely "no" where some value of the hole fits', () => {
		const piece = constantFrom('*', '**', '?', '/', 'a', 'b');
		const text = string({ unit: constantFrom('a', 'b', '/'), maxLength: 4 });
		assert(
			property(array(piece, { maxLength: 6 }), text, text, text, (pieces, before, value, after) => {
				const pattern = pieces.join('');
				if (fitsPattern([pattern], before + value + after) === undefined) return;
				expect(patternOf([pattern], [before, env, after])).not.toBeNull();
			}),
			{ numRuns: 3000 },
		);
	});
});
