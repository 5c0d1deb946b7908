import type { HclFault } from './hcl-tree.ts';

/** Longer sources, and those nested deeper, are not given to the other parser, which could not be stopped. */
const maxLength = 1_000_000;
const maxDepth = 500;
const maxMilliseconds = 10_000;

/**
 * What HashiCorp's own parser finds wrong with a source, in our words, as its messages quote the source; `null` if it finds nothing, or cannot
 * be asked.
 */
export async function explainFault(source: string): Promise<HclFault | null> {
	if (source.length > maxLength || isDeep(source)) return null;
	const message = await refusal(source);
	const found = /^parse config: \[f:(\d+),(\d+)-(?:(\d+),)?(\d+): ([^;]*);/.exec(message ?? '');
	if (!found) return null;
	const [, line = '1', column = '1', endLine = line, endColumn = column, title = ''] = found;
	const start = offsetOf(source, Number(line), Number(column));
	const end = offsetOf(source, Number(endLine), Number(endColumn));
	return { start, end: Math.max(start, end), reason: words.get(title) ?? 'not valid HCL' };
}

async function refusal(source: string): Promise<string | null> {
	const { parse } = await import('@cdktn/hcl2json');
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), maxMilliseconds);
	});
	const answer = parse('f', source).then(
		() => null,
		(error: unknown) => (error instanceof Error ? error.message : null),
	);
	try {
		return await Promise.race([answer, limit]);
	} finally {
		clearTimeout(timer);
	}
}

/** The other parser takes its stack for nesting, and ends the process's engine without it. */
function isDeep(source: string): boolean {
	let depth = 0;
	let signs = 0;
	for (const { 0: sign } of source.matchAll(/[[({]|[\])}]|[-!?]+/g)) {
		if ('[({'.includes(sign)) depth += 1;
		else if ('])}'.includes(sign)) depth = Math.max(0, depth - 1);
		else signs = Math.max(signs, sign.length);
		if (depth > maxDepth || signs > maxDepth) return true;
	}
	return false;
}

/** Lines and columns from 1; a column is a character as people see it. */
function offsetOf(source: string, line: number, column: number): number {
	let start = source.startsWith('\uFEFF') ? 1 : 0;
	for (let number = 1; number < line; number += 1) {
		const next = source.indexOf('\n', start);
		if (next === -1) return source.length;
		start = next + 1;
	}
	const end = source.indexOf('\n', start);
	const text = source.slice(start, end === -1 ? source.length : end + 1);
	let character = 1;
	for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
		if (character === column) return start + index;
		character += 1;
	}
	return start + text.length;
}

const words: ReadonlyMap<string, string> = new Map([
	['Argument definition required', 'a block on one line can hold one attribute, and no block'],
	['Argument or block definition required', 'an attribute or a block is expected here'],
	['Attribute redefined', 'an attribute is set twice'],
	['Extra characters after interpolation expression', 'the interpolation should end here'],
	["Invalid 'for' expression", 'this is no complete for expression'],
	['Invalid argument name', 'the name of an attribute cannot be quoted'],
	['Invalid attribute name', 'the name of an attribute is expected after the dot'],
	['Invalid block definition', 'the opening brace of a block, or its label, is expected here'],
	['Invalid character', 'a character that HCL does not use here'],
	['Invalid character encoding', 'not UTF-8'],
	['Invalid escape sequence', 'an escape sequence that HCL does not know'],
	['Invalid expression', 'an expression is expected here'],
	['Invalid legacy index syntax', 'two old-style indexes cannot follow one another'],
	['Invalid multi-line string', 'a quoted string has to end on its line'],
	['Invalid number literal', 'not a number'],
	[
		'Invalid single-argument block definition',
		'the closing brace has to stand on a line of its own, or all of the block on one line',
	],
	['Invalid string literal', 'a quoted string is expected here, without interpolation'],
	['Invalid template control keyword', 'a template directive that HCL does not know'],
	['Invalid template directive', 'a template directive that is not complete'],
	['Missing attribute separator', 'the entries of an object need a comma or a new line between them'],
	['Missing attribute value', 'the value of an entry is missing'],
	['Missing argument separator', 'a comma is expected between arguments'],
	['Missing close bracket on index', 'the closing bracket of an index is expected here'],
	['Missing close bracket on splat index', 'the closing bracket of a splat is expected here'],
	['Missing closing parenthesis', 'a closing parenthesis is expected here'],
	['Missing expression', 'an expression is missing'],
	['Missing false expression in conditional', 'a condition needs two alternatives'],
	['Missing item separator', 'a comma is expected between items'],
	['Missing key/value separator', 'an equals sign or colon is expected behind the key'],
	['Missing newline after argument', 'an attribute has to end with its line'],
	['Missing newline after block definition', 'a block has to end with its line'],
	['Nested splat expression not allowed', 'a splat by dots cannot hold another'],
	['Unbalanced parentheses', 'a closing parenthesis is expected here'],
	['Unclosed configuration block', 'the closing brace of this block is missing'],
	['Unclosed template interpolation sequence', 'the closing brace of this interpolation is missing'],
	['Unexpected comma after argument', 'attributes are not separated by commas'],
	['Unexpected else directive', 'an else directive without its if'],
	['Unexpected end of template', 'a directive without its end'],
	['Unexpected endfor directive', 'an endfor directive without its for'],
	['Unexpected endif directive', 'an endif directive without its if'],
	['Unsupported operator', 'an operator that HCL does not know'],
	['Unterminated object constructor expression', 'the closing brace of this object is missing'],
	['Unterminated string literal', 'a quoted string has to end on its line'],
	['Unterminated template string', 'the end of this string is missing'],
	['Unterminated tuple constructor expression', 'the closing bracket of this list is missing'],
]);
