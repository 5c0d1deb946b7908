import type { ValueOrigin, ValueShape } from '../../model/template.ts';
import { plain } from '../../model/text.ts';
import { placeNamed, shapeOfLiteral, shapeOfText, type LiteralPlace } from '../../model/value-shape.ts';
import { locate } from './attributes.ts';
import { parseJsonText } from './json-text.ts';
import type { Place } from './place.ts';
import { isNull, sourcesOf, type Source, type TextValue, type Value } from './value.ts';
import { World } from './world.ts';

/** What weighs more goes before. */
const order: readonly ValueOrigin[] = [
	'credential',
	'secret-value',
	'generated',
	'ephemeral',
	'input',
	'unknown',
	'secret-name',
	'literal',
	'placeholder',
];

/** What is known of a value; the value itself goes no further. `at` is where a credential is written, else `where`. */
export function shapeOfValue(value: Value | undefined, place: LiteralPlace, where?: Place): ValueShape | null {
	if (!value || isNull(value)) return null;
	const shape = shapeOf(value, place, 0);
	if (shape.at) return shape;
	// Where a password stands, every literal is one.
	const literal = shape.origin === 'credential' || (shape.origin === 'literal' && place === 'password');
	return { ...shape, ...locate(literal ? (value.at ?? where) : (where ?? value.at)) };
}

function shapeOf(value: Value, place: LiteralPlace, depth: number): ValueShape {
	if (depth > 20) return { origin: 'unknown' };
	const { refers } = value;
	if (value.type === 'text' && (refers?.to === 'secret' || refers?.to === 'parameter')) {
		return { origin: 'secret-name', from: refers.address };
	}
	if (value.type === 'text') return shapeOfTextValue(value, place, depth);
	if (value.type === 'scalar') return shapeOfLiteral(String(value.value), place);
	if (value.type === 'encoded') return shapeOf(value.value, place, depth);
	if (value.type === 'list' || value.type === 'map') return shapeOfMembers(value, place, depth);
	if (value.type === 'object') return { origin: 'unknown', ...(refers ? { from: refers.address } : {}) };
	return shapeOfSources(value.sources, place);
}

function shapeOfTextValue(value: TextValue, place: LiteralPlace, depth: number): ValueShape {
	const known = plain(value.text);
	if (known !== undefined && !/^\s*[[{]/.test(known)) return shapeOfLiteral(known, place);
	const literal = shapeOfText(value.text, place);
	if (/^\s*\{/.test(known ?? firstLiteral(value)) && depth === 0) {
		const parsed = parseJsonText(value, new World());
		if (parsed.type === 'map') return shapeOfMembers(parsed, place, depth);
	}
	if (known !== undefined || literal.origin === 'credential') return literal;
	return { ...literal, ...shapeOfSources(value.sources ?? [], place) };
}

function firstLiteral({ text }: TextValue): string {
	const [first] = typeof text === 'string' ? [text] : text;
	return typeof first === 'string' ? first : '';
}

/** Of a record, the members whose names are those of credentials say what it is; a credential anywhere does too. */
function shapeOfMembers(
	value: Extract<Value, { type: 'list' | 'map' }>,
	place: LiteralPlace,
	depth: number,
): ValueShape {
	const members = value.type === 'map' ? [...value.entries] : value.items.map((item): [string, Value] => ['', item]);
	const shapes = members.map(([name, item]) => {
		const own = value.type === 'map' ? placeNamed(name) : place === 'password' ? place : 'any';
		const shape = isNull(item) ? ({ origin: 'placeholder' } as const) : shapeOf(item, own, depth + 1);
		return { own, shape: shape.at || shape.origin !== 'credential' ? shape : { ...shape, ...locate(item.at) } };
	});
	const telling = shapes.filter(({ own, shape }) => own === 'password' || shape.origin === 'credential');
	const [strongest] = (telling.length > 0 ? telling : shapes).toSorted((a, b) => rank(a.shape) - rank(b.shape));
	const keys = value.type === 'map' && !value.rest ? { keys: [...value.entries.keys()] } : {};
	return { ...(strongest?.shape ?? { origin: value.rest ? 'unknown' : 'placeholder' }), ...keys };
}

function rank({ origin }: ValueShape): number {
	return order.indexOf(origin);
}

function shapeOfSources(sources: readonly Source[], place: LiteralPlace): ValueShape {
	const strong = place === 'any' ? sources.filter(({ weak }) => !weak) : sources;
	if (strong.length === 0 && sources.length > 0) return { origin: 'unknown' };
	const [first] = strong.toSorted((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin));
	return first ? { origin: first.origin, from: first.from } : { origin: 'unknown' };
}

const written: ReadonlySet<ValueOrigin> = new Set(['credential', 'literal', 'placeholder', 'secret-name']);

/** A value given to a write-only argument: it stays out of state, but a literal is in the code all the same. */
export function writeOnlyShape(value: Value | undefined, place: LiteralPlace, where?: Place): ValueShape | null {
	const shape = shapeOfValue(value, place, where);
	return shape === null || written.has(shape.origin) ? shape : { ...shape, origin: 'ephemeral' };
}

/** Addresses a value comes from. */
export function originsOf(value: Value | undefined): readonly string[] {
	if (!value) return [];
	return sourcesOf(value).flatMap(({ from, secret }) => (secret === undefined ? [from] : [from, secret]));
}
