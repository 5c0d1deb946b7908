import { isNull, plainOf, type Value } from './value.ts';

/** What `yamlencode` makes of a value that is all known; `undefined` for others, whose lines are not certain. */
export function writeYaml(value: Value): string | undefined {
	const lines = linesOf(value, 0);
	return lines && `${lines.join('\n')}\n`;
}

function linesOf(value: Value, depth: number): string[] | undefined {
	if (depth > 50) return undefined;
	if (value.type === 'list') {
		if (value.rest) return undefined;
		if (value.items.length === 0) return ['[]'];
		return joined(value.items.map((item) => under('-', item, depth, '  ')));
	}
	if (value.type === 'map') {
		if (value.rest) return undefined;
		if (value.entries.size === 0) return ['{}'];
		const entries = [...value.entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
		return joined(
			entries.map(([key, item]) =>
				/[\n"\\]/.test(key) ? undefined : under(`"${key}":`, item, depth, item.type === 'list' ? '' : '  '),
			),
		);
	}
	if (isNull(value)) return ['null'];
	const known = plainOf(value);
	if (known === undefined || value.type === 'encoded') return undefined;
	if (value.type === 'scalar') return [known];
	if (!known.includes('\n')) return /^[\x20-\x7E]*$/.test(known) ? [JSON.stringify(known)] : undefined;
	const isBlock =
		/^[^\s][^\n]*\n/.test(known) && known.endsWith('\n') && !known.endsWith('\n\n') && !/\t| \n/.test(known);
	return isBlock && depth > 0 ? ['|', ...known.slice(0, -1).split('\n')] : undefined;
}

/** An item behind its key or dash; what has several lines stands below, but for the first of a list's item. */
function under(head: string, item: Value, depth: number, indent: string): string[] | undefined {
	const lines = linesOf(item, depth + 1);
	const [first = '', ...rest] = lines ?? [];
	if (!lines) return undefined;
	const isText = item.type !== 'list' && item.type !== 'map';
	const isFlow = isText || first === '[]' || first === '{}';
	if (isFlow) return [`${head} ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))];
	if (head === '-') return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
	return [head, ...lines.map((line) => indent + line)];
}

function joined(parts: readonly (string[] | undefined)[]): string[] | undefined {
	const known = parts.filter((part) => part !== undefined);
	return known.length < parts.length ? undefined : known.flat();
}
