import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, matchesAction, matchesArn } from '../../src/access/match-pattern.ts';
import { isHole, type Hole, type Text } from '../../src/model/text.ts';

/** The definition, letter by letter. */
function naive(pattern: string, text: string): boolean {
	if (pattern === '') return text === '';
	if (pattern.startsWith('*')) return naive(pattern.slice(1), text) || (text !== '' && naive(pattern, text.slice(1)));
	if (text === '') return false;
	return (pattern.startsWith('?') || pattern[0] === text[0]) && naive(pattern.slice(1), text.slice(1));
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 7 });
const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '-', '*', '?'), maxLength: 7 });
const holes = fc.constantFrom<Hole>({ hole: 'x' }, { hole: 'y' }, { hole: 'z', width: 2 });
const texts = fc.array(fc.oneof(letters, holes), { maxLength: 4 });
const values = fc.record({
	x: letters,
	y: letters,
	z: fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 2, maxLength: 2 }),
});

function fill(text: Text, value: Readonly<Record<string, string>>): string {
	if (typeof text === 'string') return text;
	return text.map((part) => (isHole(part) ? (value[part.hole] ?? '') : part)).join('');
}

describe('matches', () => {
	it.each([
		['*', '', 'yes'],
		['', 'a', 'no'],
		['secret:db-??????', 'secret:db-AbCdEf', 'yes'],
		['secret:db-??????', 'secret:db-backup-AbCdEf', 'no'],
		['secret:db-*', 'secret:db-backup-AbCdEf', 'yes'],
		['secret:db', 'secret:db-AbCdEf', 'no'],
		['Secret', 'secret', 'no'],
		['a.c', 'abc', 'no'],
		['[a]+', '[a]+', 'yes'],
	])('%s on %s: %s', (pattern, text, answer) => {
		expect(matches(pattern, text)).toBe(answer);
	});

	it('answers for texts with holes', () => {
		const arn: Text = [
			'arn:aws:secretsmanager:',
			{ hole: 'region' },
			':',
			{ hole: 'account', width: 12 },
			':secret:db-AbCdEf',
		];
		expect(matches('arn:aws:secretsmanager:*:*:secret:db-??????', arn)).toBe('yes');
		expect(matches('arn:aws:secretsmanager:*:????????????:secret:*', arn)).toBe('yes');
		expect(matches('arn:aws:secretsmanager:eu-west-1:*:secret:*', arn)).toBe('maybe');
		expect(matches('arn:aws:ssm:*', arn)).toBe('no');
		expect(matches('*-AbCdEg', arn)).toBe('no');
		expect(matches(arn, arn)).toBe('yes');
		expect(matches([{ hole: 'any' }], arn)).toBe('maybe');
		expect(matches(['arn:aws:ssm:', { hole: 'any' }], arn)).toBe('no');
		expect(matches([{ hole: 'a' }, '*'], [{ hole: 'a' }, '/db'])).toBe('yes');
	});

	it('agrees with the definition', () => {
		fc.assert(
			fc.property(patterns, letters, (pattern, text) => {
				expect(matches(pattern, text)).toBe(naive(pattern, text) ? 'yes' : 'no');
			}),
			{ numRuns: 2000 },
		);
	});

	it('answers yes and no only if every value of the holes agrees', () => {
		const pattern = fc.array(fc.oneof(patterns, holes), { maxLength: 4 });
		fc.assert(
			fc.property(pattern, texts, values, (left, right, value) => {
				const answer = matches(left, right);
				const truth = naive(fill(left, value), fill(right, value));
				if (answer === 'yes') expect(truth).toBe(true);
				if (answer === 'no') expect(truth).toBe(false);
			}),
			{ numRuns: 2000 },
		);
	});

	it('is not led astray by hostile patterns', () => {
		const text = 'a'.repeat(20_000);
		expect(matches('*a'.repeat(10_000), text)).toBe('yes');
		expect(matches(`${'*a'.repeat(5000)}b`, text)).toBe('no');
		expect(matches(`${'a*'.repeat(5000)}${'?'.repeat(15_001)}`, text)).toBe('no');
		expect(matches('*'.repeat(1_000_000), text)).toBe('yes');
		expect(matches('?'.repeat(1_000_000), text)).toBe('no');
		expect(matches([`${'*a'.repeat(5000)}b`, { hole: 'x' }], [text, { hole: 'y' }])).toBe('maybe');
	});
});

describe('matchesArn', () => {
	const arn: Text = [
		'arn:aws:secretsmanager:',
		{ hole: 'region' },
		':',
		{ hole: 'account' },
		':secret:db-',
		{ hole: 'suffix' },
	];

	it('keeps holes within their segment', () => {
		expect(matchesArn('arn:aws:secretsmanager:*:*:secret:db-*', arn)).toBe('yes');
		expect(matchesArn('arn:aws:secretsmanager:*:*:secret:web-*', arn)).toBe('no');
		expect(matches('arn:aws:secretsmanager:*:*:secret:web-*', arn)).toBe('maybe');
		expect(matchesArn('arn:aws:secretsmanager:*:*:secret:db-AbCdEf', arn)).toBe('maybe');
		expect(matchesArn('arn:aws:secretsmanager:*:*:secret:db', arn)).toBe('no');
		expect(matchesArn('arn:aws:secretsmanager:*', arn)).toBe('yes');
		expect(matchesArn('arn:*:secret:web-*', arn)).toBe('maybe');
	});

	it('says no more than the whole: yes for yes, no for no', () => {
		const segment = fc.oneof(patterns, fc.constantFrom('*', 'secret'));
		const pattern = fc.array(segment, { minLength: 5, maxLength: 7 }).map((segments) => segments.join(':'));
		const segments = fc.array(fc.oneof(letters, holes), { minLength: 6, maxLength: 7 });
		const text = segments.map((all): Text => all.flatMap((one, index) => (index === 0 ? [one] : [':', one])));
		fc.assert(
			fc.property(pattern, text, (given, whole) => {
				const [one, other] = [matchesArn(given, whole), matches(given, whole)];
				if (other !== 'maybe') expect(one).toBe(other);
				else expect(one).not.toBe('yes');
			}),
		);
	});
});

describe('matchesAction', () => {
	it('ignores case', () => {
		expect(matchesAction('SecretsManager:GET*', 'secretsmanager:GetSecretValue')).toBe('yes');
		expect(matchesAction(['secretsmanager:', { hole: 'verb' }], 'secretsmanager:GetSecretValue')).toBe('maybe');
		expect(matchesAction(['SSM:', { hole: 'verb' }], 'secretsmanager:GetSecretValue')).toBe('no');
	});
});
