import { expect, it } from 'vitest';
import { endsLikeSuffix } from '../../src/model/name-suffix.ts';
import type { Text } from '../../src/model/text.ts';

const random = (width: number) => ({ hole: 'random', width });
const name = { hole: 'var.name' };

it.each<[Text, string]>([
	['prod/orders/db-AbCdEf', 'yes'],
	['prod/session-secret', 'yes'],
	['-abcdef', 'yes'],
	['prod/orders/db', 'no'],
	['prod/orders-ab', 'no'],
	['prod/abcdef', 'no'],
	['prod-abcde_', 'no'],
	['prod-abcdefg', 'no'],
	['', 'no'],
	[[name, '-secret'], 'yes'],
	[[name, 'secret'], 'maybe'],
	[[name, 'abc'], 'maybe'],
	[[name, '-abc'], 'no'],
	[[name, '/longer'], 'no'],
	[[name, '_abcde'], 'no'],
	[[name], 'maybe'],
	[['db-', name], 'maybe'],
	[['db-', random(6)], 'yes'],
	[['db-', random(4), 'xy'], 'yes'],
	[['db-', random(5)], 'no'],
	[['db-', random(8)], 'no'],
	[['db', random(6)], 'no'],
	[[name, random(6)], 'maybe'],
	[[random(6)], 'no'],
])('%j: %s', (text, expected) => {
	expect(endsLikeSuffix(text)).toBe(expected);
});
