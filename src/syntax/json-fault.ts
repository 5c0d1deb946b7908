/** The first fault of a text by the grammar of JSON, with words of our own; `undefined` if there is none. */
export interface JsonFault {
	readonly offset: number;
	readonly reason: string;
}

const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])/y;

/** Finds it without recursion, so that depth is no danger. */
export function findJsonFault(text: string): JsonFault | undefined {
	const open: string[] = [];
	let offset = text.startsWith('\uFEFF') ? 1 : 0;
	let expected: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing' = 'value';

	const match = (pattern: RegExp): boolean => {
		pattern.lastIndex = offset;
		if (!pattern.test(text)) return false;
		offset = pattern.lastIndex;
		return true;
	};
	const closed = (): typeof expected => (open.length === 0 ? 'nothing' : 'comma or end');

	for (;;) {
		match(space);
		const char = text[offset];
		if (char === undefined) {
			return expected === 'nothing' ? undefined : { offset, reason: 'the text ends too early' };
		}
		const ending = open.at(-1) === '{' ? '}' : ']';
		if (expected === 'nothing') return { offset, reason: 'text after the end of the value' };
		if (char === ending && open.length > 0 && expected.endsWith('or end')) {
			open.pop();
			offset += 1;
			expected = closed();
		} else if (expected === 'comma or end') {
			if (char !== ',') return { offset, reason: `expected a comma or ${ending}` };
			offset += 1;
			expected = ending === '}' ? 'key' : 'value';
		} else if (expected === 'colon') {
			if (char !== ':') return { offset, reason: 'expected a colon' };
			offset += 1;
			expected = 'value';
		} else if (expected.startsWith('key')) {
			if (char === ending) return { offset, reason: 'a comma before the end' };
			if (!match(string))
				return { offset, reason: char === '"' ? 'a string that is not valid' : 'expected a key in double quotes' };
			expected = 'colon';
		} else if (char === '{' || char === '[') {
			open.push(char);
			offset += 1;
			expected = char === '{' ? 'key or end' : 'value or end';
		} else if (match(string) || match(literal)) {
			expected = closed();
		} else if (char === ']' && open.at(-1) === '[') {
			return { offset, reason: 'a comma before the end' };
		} else {
			return { offset, reason: char === '"' ? 'a string that is not valid' : 'expected a value' };
		}
	}
}
