import type { ValueOrigin, ValueShape } from '../../model/template.ts';
import { isHole, partsOf, plain, render, startsWith, type Hole, type Text } from '../../model/text.ts';
import { isOpenField } from '../../model/open-field.ts';
import { shapeOfText, type LiteralPlace } from '../../model/value-shape.ts';
import type { Assembly } from './assembly.ts';
import { readReferences, type DynamicReference } from './dynamic-references.ts';
import { optionsOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';
import { locate } from './template-source.ts';

/** What tells most, first: of several options, or of the parts of one text. */
const order: readonly ValueOrigin[] = [
	'credential',
	'secret-value',
	'generated',
	'input',
	'unknown',
	'secret-name',
	'ephemeral',
	'literal',
	'placeholder',
];

/** What a value is, without the value; `null` for nothing. Of a choice, the option that tells most. */
export function shapeOf(value: Resolved, place: LiteralPlace, assembly: Assembly): ValueShape | null {
	const shapes = optionsOf(value).flatMap((option) => shapeOfOption(option, place, assembly) ?? []);
	return worst(shapes) ?? null;
}

function shapeOfOption(value: Resolved, place: LiteralPlace, assembly: Assembly): ValueShape | null {
	const at = locate(value.place);
	if (value.type === 'nothing') return null;
	if (value.type !== 'scalar') return { origin: 'unknown', at };
	return { ...shapeOfParts(value.text, place, assembly), at };
}

function shapeOfParts(text: Text, place: LiteralPlace, assembly: Assembly): ValueShape {
	const { references, rest } = readReferences(text);
	const literal = shapeOfText(rest, place);
	const keys = literal.keys === undefined ? {} : { keys: literal.keys };
	if (literal.origin === 'credential') return literal;
	const secret = references.find((reference) => isSecretValue(reference, place));
	if (secret) return { origin: 'secret-value', from: nameOf(secret.target, assembly), ...keys };
	if (references[0]) return { origin: 'unknown', from: nameOf(references[0].target, assembly), ...keys };
	if (plain(text) !== undefined) return literal;
	const named = secretIn(text, assembly);
	if (named && startsWith(text, 'arn:') === 'yes') return { origin: 'secret-name', from: named.address };
	const holes = partsOf(text).filter(isHole);
	const found = worst(holes.map((part) => shapeOfHole(part, place, assembly)));
	if (found === undefined) return literal;
	return { ...found, ...keys };
}

/** A user name that is kept with a password is no secret, except where a password stands. */
function isSecretValue({ service, jsonKey }: DynamicReference, place: LiteralPlace): boolean {
	if (service === 'ssm') return false;
	return place === 'password' || jsonKey === null || typeof jsonKey !== 'string' || !isOpenField(jsonKey);
}

function shapeOfHole(part: Hole, place: LiteralPlace, assembly: Assembly): ValueShape {
	const meaning = assembly.meaningOf(part.hole);
	switch (meaning?.type) {
		case 'input':
			return { origin: 'input', from: meaning.name };
		case 'secret':
			return { origin: 'secret-name', from: meaning.resource.address };
		case 'generated':
			return { origin: 'generated', from: meaning.from };
		case 'options': {
			const shapes = meaning.options
				.map((option) => shapeOf(option, place, assembly))
				.filter((shape) => shape !== null);
			return worst(shapes) ?? { origin: 'unknown' };
		}
		default:
			// Region, account and partition stand in every ARN, and hide nothing.
			return part.hole.startsWith('AWS::') ? { origin: 'literal' } : { origin: 'unknown' };
	}
}

/** The address of a secret of this run, else its name or ARN as it is referred to. */
function nameOf(target: Text, assembly: Assembly): string {
	return secretIn(target, assembly)?.address ?? render(target);
}

/** The secret whose ARN a text is or holds. */
export function secretIn(text: Text, assembly: Assembly): Declared | undefined {
	for (const part of partsOf(text)) {
		const meaning = isHole(part) ? assembly.meaningOf(part.hole) : undefined;
		if (meaning?.type === 'secret') return meaning.resource;
	}
	return undefined;
}

export function worst(shapes: readonly ValueShape[]): ValueShape | undefined {
	return shapes.toSorted((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin))[0];
}
