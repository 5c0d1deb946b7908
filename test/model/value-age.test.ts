import { describe, expect, it } from 'vitest';
import { parameterAgeing, secretAgeing } from '../../src/model/ageing.ts';
import { notApplicable, unread } from '../../src/model/observed.ts';
import type { Secret } from '../../src/model/snapshot.ts';
import { lastReadAt, parameterReadAt, parameterSetAt, valueSetAt } from '../../src/model/value-age.ts';
import { declaredNamed, estateOf, ofParameters, ofSecret, parameterNamed, secretNamed } from './ask.ts';

const denied = unread('denied', 'a:B');
const day = '2026-10-01T00:00:00Z';
const later = '2026-10-20T00:00:00Z';

describe('when the value was set', () => {
	it.each<[string, Partial<Secret>, unknown]>([
		['the current version', { versions: [{ id: 'a', stages: ['AWSCURRENT', 'AWSPENDING'], createdAt: day }] }, day],
		[
			'not the pending or previous one',
			{
				versions: [
					{ id: 'a', stages: ['AWSPREVIOUS'], createdAt: later },
					{ id: 'b', stages: ['AWSCURRENT'], createdAt: day },
				],
			},
			day,
		],
		['no value yet', { versions: [] }, null],
		['no day', { versions: [{ id: 'a', stages: ['AWSCURRENT'] }] }, unread('not-collected')],
		['refused', { versions: denied }, denied],
	])('%s', (_, more, expected) => {
		expect(ofSecret(valueSetAt, secretNamed('x', more))).toEqual(expected);
	});
});

describe('when it was last read', () => {
	it.each<[string, Partial<Secret>, unknown]>([
		['here', { lastAccessedAt: day }, day],
		['never', {}, null],
		['by a replica', { lastAccessedAt: day, replicas: [{ region: 'r', lastAccessedAt: later }] }, later],
		['by a replica alone', { replicas: [{ region: 'r', lastAccessedAt: day }] }, day],
		['by no replica', { lastAccessedAt: day, replicas: [{ region: 'r', lastAccessedAt: null }] }, day],
		['by a replica, perhaps', { replicas: [{ region: 'r' }] }, unread('not-collected')],
		['replicas refused', { lastAccessedAt: day, replicas: denied }, denied],
		['refused', { lastAccessedAt: denied }, denied],
	])('%s', (_, more, expected) => {
		expect(ofSecret(lastReadAt, secretNamed('x', more))).toEqual(expected);
	});
});

it('is not a question of templates', () => {
	const secret = declaredNamed('x');
	expect([ofSecret(valueSetAt, secret), ofSecret(lastReadAt, secret)]).toEqual([notApplicable, notApplicable]);
	const parameters = [parameterNamed('/x', { scope: 'infra', address: 'p' })];
	expect(ofParameters(parameterSetAt, estateOf({ parameters }))).toEqual([notApplicable]);
});

it('of a parameter is when it was written; nobody knows when it was read', () => {
	const estate = estateOf({ parameters: [parameterNamed('/x', { lastModifiedAt: day })] });
	expect(ofParameters(parameterSetAt, estate)).toEqual([day]);
	expect(ofParameters(parameterReadAt, estate)).toEqual([notApplicable]);
});

it.each<[NonNullable<Secret['rotation']> | null, unknown]>([
	[null, true],
	[{ enabled: false }, true],
	[{ enabled: true }, false],
	[denied, denied],
])('under rotation %j it ages: %j', (rotation, expected) => {
	expect(ofSecret(secretAgeing, secretNamed('x', { rotation }))).toEqual(expected);
});

it('ages in a SecureString only', () => {
	const parameters = ['String', 'StringList', 'SecureString'].map((type) => parameterNamed('/x', { type }));
	expect(ofParameters(parameterAgeing, estateOf({ parameters }))).toEqual([false, false, true]);
});
