import type { HclExpression, HclTemplatePart } from '../../syntax/hcl-tree.ts';
import { pairsOf, truthOf } from './convert.ts';
import type { Env } from './env.ts';
import { placeOf } from './place.ts';
import {
	distinctSources,
	failure,
	joinTexts,
	sourcesOf,
	textOf,
	unknown,
	type Piece,
	type Source,
	type Value,
} from './value.ts';

const maxLength = 2_000_000;

/** The text of a template's parts. */
export function renderParts(parts: readonly HclTemplatePart[], env: Env, evaluate: Evaluate): Value {
	const rendering: Rendering = { evaluate, pieces: [], sources: [], length: 0, failed: false };
	renderInto(rendering, parts, env);
	if (rendering.failed) return failure('template');
	if (rendering.length > maxLength) return unknown('too large');
	const { pieces } = rendering;
	const sources = distinctSources(rendering.sources);
	const value = joinTexts(pieces.map((piece) => piece.text));
	return { type: 'text', text: value, layout: pieces, ...(sources.length > 0 ? { sources } : {}) };
}

type Evaluate = (expression: HclExpression, env: Env) => Value;

interface Rendering {
	readonly evaluate: Evaluate;
	readonly pieces: Piece[];
	readonly sources: Source[];
	length: number;
	failed: boolean;
}

function renderInto(rendering: Rendering, parts: readonly HclTemplatePart[], env: Env): void {
	for (const part of parts) {
		const at = placeOf(env.file, part);
		if (rendering.length > maxLength) return;
		if (part.type === 'text') {
			rendering.pieces.push({ text: part.text, at, literal: true });
			rendering.length += part.text.length;
		} else if (part.type === 'interpolation') {
			renderValue(rendering, rendering.evaluate(part.value, env), at, env);
		} else if (part.type === 'if') {
			const test = rendering.evaluate(part.test, env);
			const truth = truthOf(test);
			if (truth === undefined) renderValue(rendering, env.world.derive('if', [test]), at, env);
			else renderInto(rendering, truth ? part.then : part.else, env);
		} else {
			renderLoop(rendering, part, env);
		}
	}
}

function renderLoop(rendering: Rendering, part: Extract<HclTemplatePart, { type: 'for' }>, env: Env): void {
	const collection = rendering.evaluate(part.collection, env);
	const pairs = pairsOf(collection);
	const open = (collection.type === 'list' || collection.type === 'map') && collection.rest !== undefined;
	if (!pairs || open || pairs.length > 10_000) {
		renderValue(rendering, env.world.derive('for', [collection]), placeOf(env.file, part), env);
		return;
	}
	for (const [key, value] of pairs) {
		const names = new Map(env.names);
		if (part.key !== null) names.set(part.key, key);
		names.set(part.value, value);
		renderInto(rendering, part.body, { ...env, names });
	}
}

function renderValue(rendering: Rendering, value: Value, at: Piece['at'], env: Env): void {
	const found = textOf(value) ?? textOf(env.world.derive('template', [value])) ?? '';
	if (value.type === 'unknown' && value.failed) rendering.failed = true;
	const sources = sourcesOf(value);
	rendering.pieces.push({ text: found, at, literal: false, sources });
	rendering.sources.push(...sources);
	rendering.length +=
		typeof found === 'string'
			? found.length
			: found.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
}
