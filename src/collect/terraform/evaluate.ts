import type { HclExpression, HclFor, HclTemplate } from '../../syntax/hcl-tree.ts';
import { compareValues } from './compare.ts';
import { elementsOf, numberOf, pairsOf, truthOf } from './convert.ts';
import type { Env } from './env.ts';
import { functions } from './functions.ts';
import { attributeOf, itemAt } from './navigate.ts';
import { placeOf } from './place.ts';
import { renderParts } from './templates.ts';
import { isTooLarge } from './weight.ts';
import { failure, isNull, list, map, plainOf, scalar, text, unknown, type Value } from './value.ts';

/** Evaluates an expression; what is beyond the limits, or not understood, is unknown. */
export function evaluate(expression: HclExpression, env: Env): Value {
	return env.world.step(
		() => located(evaluateAny(expression, env), expression, env),
		() => unknown('beyond the limits'),
	);
}

/** A value made here lies here; one that is referred to keeps its place. */
function located(value: Value, expression: HclExpression, env: Env): Value {
	if (isTooLarge(value)) return unknown('too large');
	return value.at ? value : { ...value, at: placeOf(env.file, expression) };
}

function evaluateAny(expression: HclExpression, env: Env): Value {
	switch (expression.type) {
		case 'literal': {
			const { value } = expression;
			if (typeof value !== 'string') return scalar(value);
			return text(value, { layout: [{ text: value, at: placeOf(env.file, inside(expression, env)), literal: true }] });
		}
		case 'template':
			return evaluateTemplate(expression, env);
		case 'tuple':
			return list(expression.items.map((item) => evaluate(item, env)));
		case 'object':
			return evaluateObject(expression.entries, env);
		case 'variable':
			return env.names.get(expression.name) ?? env.outer(expression.name);
		case 'get':
			return attributeOf(evaluate(expression.of, env), expression.name, env.world);
		case 'index':
			return itemAt(evaluate(expression.of, env), evaluate(expression.key, env), env.world);
		case 'splat':
			return evaluateSplat(evaluate(expression.of, env), expression.path, env);
		case 'call':
			return evaluateCall(expression, env);
		case 'unary':
			return evaluateUnary(expression.operator, evaluate(expression.of, env), env);
		case 'binary':
			return evaluateBinary(expression, env);
		case 'conditional':
			return evaluateConditional(expression, env);
		case 'for':
			return evaluateFor(expression, env);
		default:
			return unknown('unparsable');
	}
}

/** Content of a quoted string or heredoc, without its delimiters. */
function inside({ start, end }: HclExpression, { file }: Env): { readonly start: number; readonly end: number } {
	if (file.text[start] === '"') return { start: start + 1, end: end - 1 };
	if (!file.text.startsWith('<<', start)) return { start, end };
	const line = file.text.indexOf('\n', start);
	return line < 0 ? { start, end } : { start: line + 1, end };
}

function evaluateObject(entries: readonly { key: HclExpression; value: HclExpression }[], env: Env): Value {
	const values = new Map<string, Value>();
	const places = new Map<string, ReturnType<typeof placeOf>>();
	let rest: ReturnType<typeof unknown> | undefined;
	for (const { key, value } of entries) {
		const keyValue = evaluate(key, env);
		const name = plainOf(keyValue);
		if (name === undefined) {
			rest = env.world.derive('key', [keyValue]);
			continue;
		}
		values.set(name, evaluate(value, env));
		places.set(name, placeOf(env.file, value));
	}
	return { ...map(values, rest), places };
}

function evaluateSplat(of: Value, path: readonly (string | HclExpression)[], env: Env): Value {
	const follow = (item: Value): Value =>
		path.reduce<Value>(
			(value, step) =>
				typeof step === 'string' ? attributeOf(value, step, env.world) : itemAt(value, evaluate(step, env), env.world),
			item,
		);
	if (of.type === 'list') return { ...list(of.items.map(follow), of.rest && env.world.derive('splat', [of.rest])) };
	if (isNull(of)) return list([]);
	if (of.type === 'unknown') return env.world.derive('splat', [of]);
	if (of.type === 'object' && of.any) return list([follow(of)], unknown('more instances'));
	return list([follow(of)]);
}

function evaluateCall(expression: Extract<HclExpression, { type: 'call' }>, env: Env): Value {
	const args = expression.args.map((arg) => evaluate(arg, env));
	const { name } = expression;
	const call = Object.hasOwn(functions, name) ? functions[name] : undefined;
	if (expression.expands) {
		const last = args.pop();
		const more = last && elementsOf(last);
		if (!last || !more) return env.world.derive(name, last ? [...args, last] : args);
		args.push(...more);
	}
	return call?.(args, env) ?? env.world.derive(name, args);
}

function evaluateUnary(operator: '!' | '-', of: Value, { world }: Env): Value {
	const value = of.type === 'scalar' ? of.value : plainOf(of);
	if (operator === '!') {
		const truth = truthOf(of);
		return truth === undefined ? world.derive('!', [of]) : scalar(!truth);
	}
	return typeof value === 'number' ? scalar(-value) : world.derive('-', [of]);
}

function evaluateBinary(expression: Extract<HclExpression, { type: 'binary' }>, env: Env): Value {
	const { operator } = expression;
	const left = evaluate(expression.left, env);
	if (operator === '&&' || operator === '||') {
		const decisive = operator === '||';
		if (truthOf(left) === decisive) return scalar(decisive);
		const right = evaluate(expression.right, env);
		if (truthOf(right) === decisive) return scalar(decisive);
		const known = truthOf(left) !== undefined && truthOf(right) !== undefined;
		return known ? scalar(!decisive) : env.world.derive(operator, [left, right]);
	}
	const right = evaluate(expression.right, env);
	if (operator === '==' || operator === '!=') {
		const same = compareValues(left, right);
		return same === 'maybe'
			? env.world.derive(operator, [left, right])
			: scalar((same === 'yes') === (operator === '=='));
	}
	const [a, b] = [numberOf(left), numberOf(right)];
	if (a === undefined || b === undefined) return env.world.derive(operator, [left, right]);
	return arithmetic(operator, a, b);
}

function arithmetic(operator: string, a: number, b: number): Value {
	switch (operator) {
		case '+':
			return scalar(a + b);
		case '-':
			return scalar(a - b);
		case '*':
			return scalar(a * b);
		case '/':
			return b === 0 ? failure('division') : scalar(a / b);
		case '%':
			return b === 0 ? failure('division') : scalar(a % b);
		case '<':
			return scalar(a < b);
		case '>':
			return scalar(a > b);
		case '<=':
			return scalar(a <= b);
		default:
			return scalar(a >= b);
	}
}

function evaluateConditional(expression: Extract<HclExpression, { type: 'conditional' }>, env: Env): Value {
	const test = evaluate(expression.test, env);
	const truth = truthOf(test);
	if (truth !== undefined) return evaluate(truth ? expression.then : expression.else, env);
	const branches = [evaluate(expression.then, env), evaluate(expression.else, env)] as const;
	if (compareValues(...branches) === 'yes') return branches[0];
	const sound = branches.filter((branch) => branch.type !== 'unknown' || !branch.failed);
	return { ...env.world.derive('either', [...sound]), ...sharedReferent(branches) };
}

function sharedReferent([a, b]: readonly [Value, Value]): Pick<Value, 'refers'> {
	return a.refers && a.refers.address === b.refers?.address ? { refers: a.refers } : {};
}

function evaluateFor(expression: HclFor, env: Env): Value {
	const collection = evaluate(expression.collection, env);
	const pairs = pairsOf(collection);
	if (!pairs || pairs.length > 10_000) return env.world.derive('for', [collection]);
	const rest = collection.type === 'list' || collection.type === 'map' ? collection.rest : undefined;
	let more = rest && env.world.derive('for', [rest]);
	const items: Value[] = [];
	const entries = new Map<string, Value>();
	for (const [key, value] of pairs) {
		const names = new Map(env.names);
		if (expression.keyName !== null) names.set(expression.keyName, key);
		names.set(expression.valueName, value);
		const inner = { ...env, names };
		const test = expression.test === null ? true : truthOf(evaluate(expression.test, inner));
		if (test === false) continue;
		const result = evaluate(expression.value, inner);
		const name = expression.keyed === null ? '' : plainOf(evaluate(expression.keyed, inner));
		if (test === undefined || name === undefined) more = env.world.derive('for', [result]);
		else if (expression.keyed === null) items.push(result);
		else if (expression.groups) entries.set(name, appended(entries.get(name), result));
		else entries.set(name, result);
	}
	return expression.keyed === null ? list(items, more) : map(entries, more);
}

function appended(group: Value | undefined, item: Value): Value {
	return list(group?.type === 'list' ? [...group.items, item] : [item]);
}

/** A string with interpolations and directives; `"${x}"` is x itself, whatever it is. */
export function evaluateTemplate({ parts, written }: HclTemplate, env: Env): Value {
	const [only] = parts;
	if (parts.length === 1 && only?.type === 'interpolation' && written === 'quoted') return evaluate(only.value, env);
	return renderParts(parts, env, evaluate);
}
