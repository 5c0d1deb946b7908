import type { HclExpression } from '../../syntax/hcl-tree.ts';
import { isNull, list, nothing, text, textOf, type Value } from './value.ts';

/** Fills in what `optional(…)` says of attributes that are left out, as Terraform does with what a variable is given. */
export function applyType(
	type: HclExpression,
	value: Value,
	evaluate: (expression: HclExpression) => Value,
	depth = 0,
): Value {
	if (type.type === 'variable' && type.name === 'string' && value.type === 'scalar' && value.value !== null) {
		return { ...text(textOf(value) ?? ''), ...(value.at ? { at: value.at } : {}) };
	}
	if (type.type !== 'call' || depth > 30 || isNull(value)) return value;
	const [inner] = type.args;
	if (!inner) return value;
	const apply = (one: HclExpression, item: Value): Value => applyType(one, item, evaluate, depth + 1);
	if (type.name === 'list' || type.name === 'set') {
		return value.type === 'list' ? { ...value, items: value.items.map((item) => apply(inner, item)) } : value;
	}
	if (type.name === 'map') {
		if (value.type !== 'map') return value;
		return { ...value, entries: new Map([...value.entries].map(([key, item]) => [key, apply(inner, item)])) };
	}
	if (type.name === 'object' && inner.type === 'object' && value.type === 'map') {
		const entries = new Map(value.entries);
		for (const { key, value: constraint } of inner.entries) {
			const name = key.type === 'literal' ? String(key.value) : key.type === 'variable' ? key.name : '';
			const given = entries.get(name);
			const optional = constraint.type === 'call' && constraint.name === 'optional' ? constraint : undefined;
			const wanted = optional ? optional.args[0] : constraint;
			const fallback = optional?.args[1];
			if (given && !(isNull(given) && fallback)) {
				if (wanted) entries.set(name, apply(wanted, given));
			} else if (optional && !value.rest) {
				entries.set(name, fallback && wanted ? apply(wanted, evaluate(fallback)) : nothing);
			}
		}
		return { ...value, entries };
	}
	return type.name === 'tuple' && value.type === 'list' ? list(value.items, value.rest) : value;
}
