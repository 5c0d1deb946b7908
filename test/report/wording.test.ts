import { expect, test } from 'vitest';
import { firstSentence, listed, money, plural } from '../../src/report/wording.ts';
import { toJson, visible } from '../../src/report/visible.ts';
import { widthOf, wrap } from '../../src/report/wrap.ts';

test.each([
	[0, '$0.00'],
	[0.4, '$0.40'],
	[0.009, '< $0.01'],
	[0.01, '$0.01'],
	[1234.56, '$1,234.56'],
	[14.399999, '$14.40'],
])('%d dollars are %s', (usd, words) => {
	expect(money(usd)).toBe(words);
});

test('numbers agree with their nouns', () => {
	expect([plural(0, 'finding'), plural(1, 'finding'), plural(1200, 'finding')]).toEqual([
		'0 findings',
		'1 finding',
		'1,200 findings',
	]);
	expect(plural(2, 'crash', 'crashes')).toBe('2 crashes');
});

test('lists end in "and", long ones in a number', () => {
	expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
		'',
		'a',
		'a and b',
		'a, b and c',
	]);
	expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
	expect(listed(['a', 'b'], 2)).toBe('a and b');
});

test.each([
	['Add the tags.', 'Add the tags.'],
	['Enable the key. Then move it.', 'Enable the key.'],
	['Name it, e.g. prod/db, at v1.2. Then go.', 'Name it, e.g. prod/db, at v1.2.'],
	['No full stop\nnext line', 'No full stop'],
	['  Leading. More.', 'Leading.'],
	['', ''],
])('the first sentence of %j is %j', (text, sentence) => {
	expect(firstSentence(text)).toBe(sentence);
});

test('what steers a terminal or reorders text is spelled out, the rest stays', () => {
	expect(visible('a\u001b[31m\u009b\u007f\u202eb\n\r\t\u200b')).toBe(
		String.raw`a\x1b[31m\x9b\x7f\u{202e}b\n\r\t\u{200b}`,
	);
	expect(visible('\ud800\u{e0041}')).toBe(String.raw`\u{d800}\u{e0041}`);
	expect(visible('größe 日本語 👩‍👩‍👧 a–b')).toBe('größe 日本語 👩‍👩‍👧 a–b');
});

test('JSON shows no unruly character and loses none', () => {
	const value = { name: 'a\u009b\u202e\u{e0041}\u001b\nb\ud800' };
	expect(toJson(value)).not.toMatch(/[\u007f-\u009f\u202e\u{e0041}]/u);
	expect(JSON.parse(toJson(value))).toEqual(value);
});

test('lines hold what fits, by columns; a word is never cut', () => {
	expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
	expect(wrap('日本 日本 日本', 9)).toEqual(['日本 日本', '日本']);
	expect(wrap('a incomprehensibilities b', 5)).toEqual(['a', 'incomprehensibilities', 'b']);
	expect(wrap('', 5)).toEqual(['']);
	expect(widthOf('日本')).toBe(4);
});
