import type { HclSpan } from '../../syntax/hcl-tree.ts';
import { attributeIn, type DeclaredBlock } from './config.ts';
import type { ProviderArguments } from './map-argument.ts';
import type { DeclaredVariable } from './map-declaration.ts';
import { placeOf, type SourceFile } from './place.ts';
import type { PlanBlocks } from './plan-blocks.ts';
import { objectIn, textIn, type Json } from './plan-json.ts';
import { defaultOf, type PlanReferences, type Target } from './plan-references.ts';
import type { PlanValues } from './plan-values.ts';
import { map, scalar, text, unknown, type Value } from './value.ts';

interface Setting {
	readonly file: SourceFile;
	readonly places: ReadonlyMap<string, HclSpan>;
	readonly references: PlanReferences;
	readonly values: PlanValues;
	readonly blocks: PlanBlocks;
}

/** Inputs and outputs of the root. What an input was given is no part of the code, and not looked at. */
export function planDeclarations(plan: Json, setting: Setting): DeclaredVariable[] {
	const { file, places, references, blocks } = setting;
	const at = (
		path: string,
		declared: DeclaredBlock | undefined,
		expression: string,
	): Pick<DeclaredVariable, 'at' | 'place'> => {
		if (declared) {
			const value = attributeIn(declared, expression);
			return {
				at: placeOf(declared.file, declared.block),
				...(value ? { place: placeOf(value.file, value.value) } : {}),
			};
		}
		const span = places.get(path);
		return span ? { at: placeOf(file, span) } : {};
	};
	const variables = Object.entries(objectIn(references.root, 'variables') ?? {}).map(
		([name, variable]): DeclaredVariable => {
			const known = defaultOf(variable as Json);
			return {
				role: 'input',
				name,
				address: `var.${name}`,
				...at(`configuration/root_module/variables/${name}`, blocks.variable(name), 'default'),
				value: known === undefined ? undefined : text(known),
				sensitive: scalar(objectIn({ variable }, 'variable')?.['sensitive'] === true),
			};
		},
	);
	const holders = ['planned_values', 'values'].map(
		(name) => [name, objectIn(objectIn(plan, name), 'outputs')] as const,
	);
	const outputs = holders.flatMap(([holder, found]) =>
		Object.keys(found ?? {}).map((name): DeclaredVariable => {
			const output = objectIn(found, name) ?? {};
			return {
				role: 'output',
				name,
				address: `output.${name}`,
				...at(`${holder}/outputs/${name}`, blocks.output(name), 'value'),
				value: outputValue(name, output, setting),
				sensitive: scalar(output['sensitive'] === true),
			};
		}),
	);
	return [...variables, ...outputs];
}

/** Of what refers to something, where it comes from; else what it says. */
function outputValue(name: string, output: Json, { references, values }: Setting): Value {
	const configured = objectIn(objectIn(references.root, 'outputs'), name);
	const targets: readonly Target[] = references.rootTargets(objectIn(configured, 'expression'));
	const sources = values.sources(targets);
	const hole = `output.${name}`;
	if (sources.length > 0) {
		const secret = targets.find((target) => target.to === 'resource' && isIdentity(target.attribute));
		const found =
			targets.length === 1 && secret?.to === 'resource'
				? values.identity(secret.resource, secret.attribute)
				: undefined;
		return found ?? { type: 'unknown', hole, sources };
	}
	const { value, sensitive } = output;
	return configured && sensitive !== true && typeof value === 'string' ? text(value) : unknown(hole);
}

function isIdentity(attribute: string): boolean {
	return attribute === 'arn' || attribute === 'id' || attribute === 'name';
}

/** Provider configurations, as far as they are constant. */
export function planProviders(plan: Json): ProviderArguments[] {
	const configured = objectIn(objectIn(plan, 'configuration'), 'provider_config') ?? {};
	return Object.keys(configured).map((name) => {
		const expressions = objectIn(objectIn(configured, name), 'expressions') ?? {};
		const entries = Object.keys(expressions).flatMap((argument): [string, Value][] => {
			const known = textIn(objectIn(expressions, argument), 'constant_value');
			return known === undefined ? [] : [[argument, text(known)]];
		});
		return { address: `provider.${name}`, values: map(entries) };
	});
}
