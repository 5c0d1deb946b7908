import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLetters, compileArn, compileLike } from '../../../src/access/compile-pattern.ts';
import { inRange, readRange } from '../../../src/access/conditions/addresses.ts';

/** Written from the definition, without a thought of time. */
function naive(pattern: string, text: string): boolean {
	if (pattern === '') return text === '';
	const [first, rest] = [pattern[0], pattern.slice(1)];
	if (first === '*') return naive(rest, text) || (text !== '' && naive(pattern, text.slice(1)));
	return text !== '' && (first === '?' || first === text[0]) && naive(rest, text.slice(1));
}

const letters = (...from: readonly string[]) =>
	fc.array(fc.constantFrom(...from), { maxLength: 9 }).map((all) => all.join(''));

describe('a compiled pattern', () => {
	it('fits what its definition says', () => {
		fc.assert(
			fc.property(letters('a', 'b', '*', '?', ':'), letters('a', 'b', ':'), (pattern, text) => {
				expect(compileLike(pattern).fits(text)).toBe(naive(pattern, text) ? 'yes' : 'no');
				expect(compileArn(pattern).fits(text)).toBe(naive(pattern, text) ? 'yes' : 'no');
			}),
			{ numRuns: 3000 },
		);
	});

	it('fits only what begins as it says', () => {
		fc.assert(
			fc.property(letters('a', 'b', '*', '?'), letters('a', 'b'), (pattern, text) => {
				const { start, fits, all } = compileLike(pattern);
				if (fits(text) === 'yes') expect(text.startsWith(start)).toBe(true);
				if (all) expect(fits(text)).toBe('yes');
			}),
		);
	});

	it('takes wildcards in values for letters', () => {
		fc.assert(
			fc.property(letters('a', '*', '?'), letters('a', '*', '?'), (value, text) => {
				expect(compileLike(asLetters(value)).fits(text)).toBe(value === text ? 'yes' : 'no');
				expect(compileLike(`${asLetters(value)}*`).fits(text)).toBe(text.startsWith(value) ? 'yes' : 'no');
			}),
		);
	});
});

describe('a range of addresses', () => {
	it.each([
		['10.0.0.0/8', '10.255.1.2', true],
		['10.0.0.0/8', '11.0.0.1', false],
		['203.0.113.7', '203.0.113.7', true],
		['203.0.113.7/32', '203.0.113.8', false],
		['0.0.0.0/0', '8.8.8.8', true],
		['2001:db8::/32', '2001:db8:1::1', true],
		['2001:db8::/32', '2001:db9::1', false],
		['::ffff:192.0.2.1/128', '::ffff:c000:201', true],
		['10.0.0.0/8', '::1', false],
		['::/0', 'no address', false],
	])('%s and %s', (range, address, expected) => {
		const read = readRange(range);
		expect(read && inRange(address, read)).toBe(expected);
	});

	it.each([
		'10.0.0',
		'10.0.0.0/33',
		'10.0.0.256',
		'1:2:3',
		'::1::',
		'1:2:3:4:5:6:7:8:9',
		'10.0.0.0/8/8',
		'x',
		'::/129',
		'12345::',
	])('%s is none', (text) => {
		expect(readRange(text)).toBeUndefined();
	});
});
