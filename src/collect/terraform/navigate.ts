import { compareValues } from './compare.ts';
import { isOpenField } from '../../model/open-field.ts';
import { failure, plainOf, weakened, type Source, type Value } from './value.ts';
import type { World } from './world.ts';

/** `value.name`. */
export function attributeOf(value: Value, name: string, world: World): Value {
	if (value.type === 'object') return value.get(name);
	if (value.type === 'map') {
		const entry = value.entries.get(name);
		if (entry) return entry;
		return value.rest ? world.derive(`.${name}`, [value.rest]) : failure(name);
	}
	if (value.type === 'list') return itemAt(value, { type: 'text', text: name }, world);
	if (value.type !== 'unknown') return failure(name);
	if (value.failed) return value;
	return { type: 'unknown', hole: `${value.hole}.${name}`, sources: sourcesAt(value.sources, name) };
}

/** Of a secret's JSON some fields are no secret; and which of several things stands there, nobody knows. */
function sourcesAt(sources: readonly Source[], name: string): readonly Source[] {
	const [first, ...others] = sources;
	const mixed = others.some(({ origin }) => origin !== first?.origin);
	return mixed || isOpenField(name) ? weakened(sources) : sources;
}

/** `value[key]`. */
export function itemAt(value: Value, key: Value, world: World): Value {
	if (value.type === 'object' && value.any) return value;
	const name = plainOf(key);
	if (value.type === 'unknown' && !value.failed && name !== undefined) {
		return {
			type: 'unknown',
			hole: `${value.hole}[${/^\d+$/.test(name) ? name : JSON.stringify(name)}]`,
			sources: sourcesAt(value.sources, name),
		};
	}
	if (name === undefined || value.type === 'unknown') return alike(value, key) ?? world.derive('[]', [value, key]);
	if (value.type === 'list') {
		const index = Number(name);
		const item = Number.isInteger(index) && index >= 0 ? value.items[index] : undefined;
		return item ?? (value.rest ? world.derive(`[${index}]`, [value.rest]) : failure('index'));
	}
	if (value.type === 'map') return attributeOf(value, name, world);
	if (value.type === 'object') return value.get(name);
	return failure('index');
}

/** Where every item is the same, the key does not matter. */
function alike(value: Value, key: Value): Value | undefined {
	if (value.type !== 'list' || value.rest || key.type === 'list') return undefined;
	const [first, ...others] = value.items;
	return first && others.every((item) => compareValues(first, item) === 'yes') ? first : undefined;
}
