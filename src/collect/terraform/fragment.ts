import type { HclExpression, HclFile, HclSpan } from '../../syntax/hcl-tree.ts';

/** Parses HCL; never throws. */
export type ParseHcl = (source: string) => HclFile;

const marker = 'HUSHLINT_TEXT';

/** A text read as a template, its spans as offsets in the text moved by `place`. */
export function parseTemplate(text: string, parse: ParseHcl, place: (span: HclSpan) => HclSpan): HclExpression {
	if (!/[$%]\{/.test(text))
		return { type: 'literal', value: text, written: 'quoted', ...place({ start: 0, end: text.length }) };
	const head = `x = <<${marker}\n`;
	const { body, faults } = parse(`${head}${text}\n${marker}\n`);
	const [attribute] = body.attributes;
	if (!attribute || faults.length > 0) return { type: 'invalid', ...place({ start: 0, end: text.length }) };
	const moved = moveSpans(attribute.value, ({ start, end }) => {
		const limit = text.length;
		return place({ start: clamp(start - head.length, limit), end: clamp(end - head.length, limit) });
	});
	return withoutLastNewline(moved);
}

/** A text read as an expression, such as what `--var` is given; `undefined` if it is none. */
export function parseExpression(text: string, parse: ParseHcl): HclExpression | undefined {
	const { body, faults } = parse(`x = ${text}\n`);
	return faults.length === 0 && body.attributes.length === 1 ? body.attributes[0]?.value : undefined;
}

function clamp(offset: number, limit: number): number {
	return Math.min(Math.max(offset, 0), limit);
}

/** A copy of a tree with every span moved. */
function moveSpans<Tree>(tree: Tree, move: (span: HclSpan) => HclSpan): Tree {
	if (Array.isArray(tree)) return tree.map((item: unknown) => moveSpans(item, move)) as Tree;
	if (typeof tree !== 'object' || tree === null) return tree;
	const copy = Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, moveSpans(value, move)]));
	const { start, end } = tree as Partial<HclSpan>;
	return { ...copy, ...(start === undefined || end === undefined ? {} : move({ start, end })) } as Tree;
}

/** Only the newline before the marker is ours. */
function withoutLastNewline(expression: HclExpression): HclExpression {
	if (expression.type === 'literal' && typeof expression.value === 'string') {
		return { ...expression, value: expression.value.replace(/\n$/, ''), written: 'quoted' };
	}
	if (expression.type !== 'template') return expression;
	const parts = expression.parts.map((part, index) =>
		part.type === 'text' && index === expression.parts.length - 1
			? { ...part, text: part.text.replace(/\n$/, '') }
			: part,
	);
	return { ...expression, written: 'quoted', parts: parts.filter((part) => part.type !== 'text' || part.text !== '') };
}
