import { unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument, RawStatement } from '../../model/policy.ts';
import { locate } from './attributes.ts';
import { parseJsonText } from './json-text.ts';
import { holeOf, jsonText, plainOf, type MapValue, type Value } from './value.ts';
import { World } from './world.ts';

const unresolved = unread('unresolved');

/** A policy attribute as a document whose statements know their places; `null` for none. */
export function policyFact(value: Value | undefined): Observed<PolicyDocument | null> {
	if (!value || plainOf(value) === '') return null;
	const document =
		value.type === 'encoded' ? value.value : value.type === 'text' ? parseJsonText(value, new World()) : value;
	if (document.type === 'unknown') return unread(document.failed ? 'unparsable' : 'unresolved');
	if (document.type !== 'map') return unread('unparsable');
	const result: Record<string, unknown> = {};
	for (const [name, item] of document.entries) {
		set(result, name, name.toLowerCase() === 'statement' ? statements(item) : leaf(item));
	}
	// What else it may hold may be statements.
	if (document.rest && !document.entries.has('Statement')) set(result, 'Statement', unresolved);
	return result;
}

function statements(value: Value): Observed<readonly Observed<RawStatement>[]> {
	if (value.type === 'map') return [statement(value)];
	if (value.type !== 'list') return unresolved;
	const items = value.items.map((item) => (item.type === 'map' ? statement(item) : unresolved));
	return value.rest ? [...items, unresolved] : items;
}

function statement(value: MapValue): Observed<RawStatement> {
	if (value.rest) return unresolved;
	const result: Record<string, unknown> = { ...locate(value.at) };
	for (const [name, item] of value.entries) if (name !== 'at') set(result, name, leaf(item));
	return result;
}

function leaf(value: Value): unknown {
	switch (value.type) {
		case 'text':
			return value.text;
		case 'scalar':
			return value.value;
		case 'encoded':
			return jsonText(value.value);
		case 'list': {
			const items = value.items.map((item) => (item.type === 'unknown' ? [holeOf(item)] : leaf(item)));
			return value.rest ? [...items, [holeOf(value.rest)]] : items;
		}
		case 'map': {
			if (value.rest) return unresolved;
			const result: Record<string, unknown> = {};
			for (const [name, item] of value.entries) set(result, name, leaf(item));
			return result;
		}
		default:
			return value.type === 'unknown' && /\.(?:arn|id|name)$/.test(value.hole) ? [holeOf(value)] : unresolved;
	}
}

/** Also names that mean something to JavaScript. */
function set(target: Record<string, unknown>, name: string, value: unknown): void {
	Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
}
