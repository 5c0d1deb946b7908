import { expect, it } from 'vitest';
import { unread } from '../../src/model/observed.ts';
import { sensitive } from '../../src/model/sensitive.ts';
import type { Parameter } from '../../src/model/snapshot.ts';
import { parameterTaggable, requiredTags, secretTaggable } from '../../src/model/tagging.ts';
import { declaredNamed, estateOf, ofParameters, ofSecret, parameterNamed, secretNamed } from './ask.ts';

const denied = unread('denied', 'a:B');

it.each<[Partial<Parameter>, unknown]>([
	[{}, false],
	[{ type: 'StringList' }, false],
	[{ type: 'SecureString' }, true],
	[{ tier: 'Advanced' }, true],
	[{ type: denied }, denied],
])('tags are expected on a parameter with %j: %j', (more, expected) => {
	expect(ofParameters(parameterTaggable, estateOf({ parameters: [parameterNamed('/x', more)] }))).toEqual([expected]);
});

it('tags are expected on every secret, those of the settings', () => {
	expect(ofSecret(secretTaggable, secretNamed(null))).toBe(true);
	expect(ofSecret(requiredTags, secretNamed('x'), { requiredTags: ['team', 'cost'] })).toEqual(['team', 'cost']);
	expect(ofSecret(requiredTags, secretNamed('x'))).toEqual([]);
});

it('the settings say what is sensitive', () => {
	const settings = { sensitive: ['prod/payments/*'] };
	expect(ofSecret(sensitive, secretNamed('prod/payments/db'), settings)).toBe(true);
	expect(ofSecret(sensitive, secretNamed('prod/orders/db'), settings)).toBe(false);
	expect(ofSecret(sensitive, declaredNamed([{ hole: 'var.env' }, '/payments/db']), settings)).toEqual(
		unread('unresolved'),
	);
});
