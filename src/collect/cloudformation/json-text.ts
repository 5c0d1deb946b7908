import { isHole, partsOf, plain, type Hole, type Text } from '../../model/text.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Stands for a hole while JSON is parsed: from the private use area, which no policy needs. */
const mark = '\uE000';

/**
 * What a text says as JSON, with Text for the strings that bear holes; `undefined` if it is none. A hole outside a string, or in a key, may be
 * anything, so that nothing is known.
 */
export function parseWithHoles(text: Text): unknown {
	const holes: Hole[] = [];
	const source = partsOf(text)
		.map((part) => (isHole(part) ? `${mark}${holes.push(part) - 1}${mark}` : part))
		.join('');
	try {
		return filled(JSON.parse(source), holes);
	} catch (error) {
		if (error instanceof SyntaxError || error === openKey) return undefined;
		throw error;
	}
}

const openKey = new Error('a key with a hole');

function filled(value: unknown, holes: readonly Hole[]): unknown {
	if (holes.length === 0) return value;
	if (typeof value === 'string') return textWith(value, holes);
	if (Array.isArray(value)) return value.map((item) => filled(item, holes));
	if (!isFields(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => {
			if (key.includes(mark)) throw openKey;
			return [key, filled(member, holes)];
		}),
	);
}

function textWith(value: string, holes: readonly Hole[]): Text {
	const parts = value
		.split(mark)
		.map((piece, index): string | Hole => (index % 2 === 0 ? piece : (holes[Number(piece)] ?? '')));
	const joined = partsOf(parts);
	return plain(joined) ?? joined;
}
