import type { Entry, Node, Value } from '../../syntax/tree.ts';
import type { TemplateFault } from '../template.ts';
import { entryPlace, faultAt, keyText, placeOf, type Place, type TemplateSource } from './template-source.ts';

/** A named part of a section. */
export interface Block {
	readonly name: string;
	readonly value: Value;
	/** From the key to the end of the value. */
	readonly place: Place;
}

/** A template by its sections. */
export interface Template {
	readonly source: TemplateSource;
	readonly parameters: ReadonlyMap<string, Block>;
	readonly mappings: ReadonlyMap<string, Block>;
	/** Not yet unrolled: `Fn::ForEach` stands between the others. */
	readonly conditions: readonly Entry[];
	readonly resources: readonly Entry[];
	readonly outputs: readonly Entry[];
	readonly globals: Value | undefined;
	/** Whether a macro may add or change anything. */
	readonly rewritten: boolean;
	readonly faults: readonly TemplateFault[];
}

/** Transforms that add no resource of a kind we read but by rules we know. */
const knownTransforms = /^AWS::(?:Serverless-|LanguageExtensions$|CodeDeployBlueGreen$|SecretsManager-)/;

export function readTemplate(source: TemplateSource): Template {
	const { root, reading } = source;
	const faults = source.duplicates.map(({ second }) => faultAt(placeOf(second, source), 'a key that stands twice'));
	const section = (name: string): readonly Entry[] => {
		const value = reading.get(root, name);
		if (value === undefined || isEmpty(value)) return [];
		if (value.type === 'mapping') return reading.entries(value);
		faults.push(faultAt(placeOf(value, source), `${name} is not a mapping`));
		return [];
	};
	const resources = section('Resources');
	if (reading.get(root, 'Resources') === undefined) {
		faults.push(faultAt({ source, start: root.start, end: root.start }, 'a template without Resources'));
	}
	return {
		source,
		parameters: blocks(section('Parameters'), source),
		mappings: blocks(section('Mappings'), source),
		conditions: section('Conditions'),
		resources,
		outputs: section('Outputs'),
		globals: reading.get(root, 'Globals'),
		rewritten: isRewritten(source, resources),
		faults,
	};
}

function blocks(entries: readonly Entry[], source: TemplateSource): ReadonlyMap<string, Block> {
	const map = new Map<string, Block>();
	for (const entry of entries) {
		const name = keyText(entry, source.reading);
		if (name !== undefined) {
			map.set(name, { name, value: source.reading.follow(entry.value), place: entryPlace(entry, source) });
		}
	}
	return map;
}

function isRewritten({ root, reading }: TemplateSource, resources: readonly Entry[]): boolean {
	if (reading.get(root, 'Fn::Transform') !== undefined) return true;
	if (resources.some(({ key }) => isScalarOf(reading.follow(key), /^Fn::Transform$/))) return true;
	const transform = reading.get(root, 'Transform');
	if (transform === undefined || isEmpty(transform)) return false;
	const names: readonly Node[] = transform.type === 'sequence' ? transform.items : [transform];
	return !names.every((name) => isScalarOf(reading.follow(name), knownTransforms));
}

function isScalarOf(node: Value, pattern: RegExp): boolean {
	return node.type === 'scalar' && pattern.test(node.text);
}

function isEmpty(node: Value): boolean {
	return node.type === 'scalar' && node.text.trim() === '';
}
