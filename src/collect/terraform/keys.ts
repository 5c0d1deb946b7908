import type { HclBody } from '../../syntax/hcl-tree.ts';
import { numberOf, pairsOf } from './convert.ts';
import type { Env } from './env.ts';
import { evaluate } from './evaluate.ts';
import { fileOf } from './overrides.ts';
import { isNull, map, plainOf, scalar, text, unknown, type Value } from './value.ts';

const maxInstances = 1000;

/** The instances that `count` or `for_each` make. */
export type Keys =
	| { readonly kind: 'single' }
	| { readonly kind: 'list' | 'map'; readonly each: readonly Key[] }
	| { readonly kind: 'unknown'; readonly names: ReadonlyMap<string, Value> };

interface Key {
	readonly name: string;
	/** `[0]`, `["k"]`. */
	readonly suffix: string;
	readonly names: ReadonlyMap<string, Value>;
}

/** One instance that stands for all where they are not known, or too many. */
export function keysOf({ attributes }: HclBody, env: Env): Keys {
	const valueOf = (wanted: string): Value | undefined => {
		const found = attributes.find(({ name }) => name === wanted);
		return found && evaluate(found.value, { ...env, file: fileOf(found, env.file) });
	};
	const count = valueOf('count');
	if (count) return countKeys(count, env);
	const forEach = valueOf('for_each');
	return forEach ? eachKeys(forEach, env) : { kind: 'single' };
}

function countKeys(value: Value, env: Env): Keys {
	const count = numberOf(value);
	if (count === undefined || count > maxInstances) {
		return { kind: 'unknown', names: new Map([['count', map([['index', env.world.derive('count.index', [value])]])]]) };
	}
	const each = Array.from({ length: Math.max(Math.floor(count), 0) }, (_, index) => ({
		name: String(index),
		suffix: `[${index}]`,
		names: new Map([['count', map([['index', scalar(index)]])]]),
	}));
	return { kind: 'list', each };
}

function eachKeys(value: Value, env: Env): Keys {
	const pairs = isNull(value) ? undefined : pairsOf(value);
	const open = (value.type === 'list' || value.type === 'map') && value.rest !== undefined;
	const members = pairs?.map(([key, item]) => ({ key: value.type === 'list' ? plainOf(item) : plainOf(key), item }));
	if (!members || open || members.length > maxInstances || members.some(({ key }) => key === undefined)) {
		const key = env.world.derive('each.key', [value]);
		const item =
			value.type === 'unknown' ? { ...value, hole: key.hole.replace('each.key', 'each.value') } : unknown(key.hole);
		return {
			kind: 'unknown',
			names: new Map([
				[
					'each',
					map([
						['key', key],
						['value', value.type === 'list' ? key : item],
					]),
				],
			]),
		};
	}
	const each = members.map(({ key = '', item }) => ({
		name: key,
		suffix: `[${JSON.stringify(key)}]`,
		names: new Map([
			[
				'each',
				map([
					['key', text(key)],
					['value', item],
				]),
			],
		]),
	}));
	return { kind: 'map', each };
}
