import { isUnread } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import type { Entry, Node, Value } from '../../syntax/tree.ts';
import type { TemplateOptions } from '../template.ts';
import type { Assembly } from './assembly.ts';
import { attributeOf, madeRoleArn, makerOfRole, referenceTo } from './attributes.ts';
import { Conditions, type Verdict } from './conditions.ts';
import type { Frame } from './frame.ts';
import { unroll } from './loops.ts';
import { Mappings } from './mappings.ts';
import { pseudoParameter } from './pseudo-parameters.ts';
import { resolve } from './resolve.ts';
import { fieldOf, hole, nothing, scalar, textOf, type Resolved } from './resolved.ts';
import { entryPlace, faultAt, keyText, placeOf, type Place } from './template-source.ts';
import type { Template } from './template.ts';

/** A resource as it is declared. */
export interface Declared {
	readonly id: string;
	/** With the logical ids of the stacks around it: `Parent/Child`. */
	readonly address: string;
	/** What its holes are called; unique among the stacks of a run. */
	readonly key: string;
	readonly type: string;
	readonly entry: Entry;
	readonly frame: Frame;
	readonly place: Place;
	/** Name of the condition it stands under, if that is not known. */
	readonly condition: string | undefined;
	/** The stack it stands in. */
	readonly stack: Stack;
}

export interface Output {
	readonly name: string;
	readonly value: Resolved;
	/** `null`: it is not exported. */
	readonly exportName: Text | null;
	readonly place: Place;
}

/** The value of a stack's parameter, if the stack around it gives one. */
export type Inputs = (name: string) => Resolved | undefined;

type StackSettings = Pick<Stack, 'id' | 'prefix' | 'holes' | 'options' | 'inputs'>;

/** How many nodes of one template are evaluated before it is taken for an expansion out of hand. */
const maxSteps = 2_000_000;

/** One template with its inputs: a stack. */
export class Stack {
	readonly template: Template;
	readonly assembly: Assembly;
	/** The scope's id. */
	readonly id: string;
	/** Before the addresses of its resources: logical ids of the stacks around it, each with a slash. */
	readonly prefix: string;
	/** Before the holes it makes. */
	readonly holes: string;
	readonly options: TemplateOptions;
	readonly conditions: Conditions;
	readonly mappings: Mappings;
	/** Stacks of this run that it contains, by logical id. */
	readonly children = new Map<string, Stack>();
	/** What the stack around it gives its parameters. */
	readonly inputs: Inputs;
	readonly #parameters = new Map<string, Resolved>();
	readonly #inProgress = new Set<string>();
	readonly #properties = new Map<Declared, Resolved>();
	#resources: { readonly byId: ReadonlyMap<string, Declared>; readonly open: boolean } | undefined;
	#steps = maxSteps;

	constructor(template: Template, assembly: Assembly, { id, prefix, holes, options, inputs }: StackSettings) {
		this.template = template;
		this.assembly = assembly;
		this.id = id;
		this.prefix = prefix;
		this.holes = holes;
		this.options = options;
		this.inputs = inputs;
		this.conditions = new Conditions(this);
		this.mappings = new Mappings(template);
	}

	frame(): Frame {
		return { stack: this, loop: new Map(), depth: 0 };
	}

	/** The value of a node; here, so that functions reach it without knowing how it is done. */
	resolve(node: Node, frame: Frame): Resolved {
		return resolve(node, frame);
	}

	maySpend(): boolean {
		this.#steps -= 1;
		return this.#steps >= 0;
	}

	/** The resources, those under a condition that is known not to hold left out. */
	get resources(): ReadonlyMap<string, Declared> {
		return this.#declared().byId;
	}

	/** Whether loops or macros may add resources. */
	get open(): boolean {
		return this.template.rewritten || this.#declared().open;
	}

	/** The Properties of a resource. */
	properties(resource: Declared): Resolved {
		const known = this.#properties.get(resource);
		if (known) return known;
		const value = this.section(resource, 'Properties');
		this.#properties.set(resource, value);
		return value;
	}

	/** A part of a resource's block, by the keys that lead to it: alone, so that no other part has to be known yet. */
	section({ entry, frame, place }: Declared, ...path: readonly string[]): Resolved {
		const { reading } = this.template.source;
		let node: Value | undefined = reading.follow(entry.value);
		for (const name of path) node = node?.type === 'mapping' ? reading.get(node, name) : undefined;
		return node ? resolve(node, frame) : nothing(place);
	}

	/** What `Ref` gives. */
	refer(name: string, place: Place): Resolved {
		const pseudo = pseudoParameter(name, this.options, place);
		if (pseudo) return pseudo;
		if (this.template.parameters.has(name)) return this.#parameter(name, place);
		const resource = this.resources.get(name);
		if (!resource) return hole(`${this.holes}${name}`, place);
		return this.#guarded(name, place, () => referenceTo(resource, place));
	}

	/** What `Fn::GetAtt` gives. */
	attribute(name: string, attribute: string, place: Place): Resolved {
		const resource = this.resources.get(name);
		if (!resource) {
			const maker = attribute === 'Arn' ? makerOfRole(name, this) : undefined;
			return maker ? scalar(madeRoleArn(maker), place) : hole(`${this.holes}${name}.${attribute}`, place);
		}
		return this.#guarded(`${name}.${attribute}`, place, () => attributeOf(resource, attribute, place));
	}

	/** What SAM's Globals say of a kind of resource. */
	globals(kind: string): Resolved {
		const { source, globals } = this.template;
		const place = placeOf(globals ?? source.root, source);
		return globals ? fieldOf(resolve(globals, this.frame()), kind) : nothing(place);
	}

	/** The default of a parameter. */
	defaultOf(name: string): string | undefined {
		const { reading } = this.template.source;
		const block = this.template.parameters.get(name)?.value;
		const value = block?.type === 'mapping' ? reading.get(block, 'Default') : undefined;
		return value?.type === 'scalar' ? value.text : undefined;
	}

	/** The outputs, those under a condition that is known not to hold left out. */
	outputs(): readonly Output[] {
		const { source } = this.template;
		const outputs: Output[] = [];
		for (const { name, entry, frame } of unroll(this.template.outputs, this.frame()).copies) {
			const block = source.reading.follow(entry.value);
			if (block.type !== 'mapping') continue;
			const condition = source.reading.get(block, 'Condition');
			if (condition && this.conditions.judge(condition, frame) === false) continue;
			const value = source.reading.get(block, 'Value');
			const place = entryPlace(entry, source);
			const exported = source.reading.get(block, 'Export');
			const exportName = exported ? textOf(fieldOf(resolve(exported, frame), 'Name')) : null;
			outputs.push({
				name,
				value: value ? resolve(value, frame) : nothing(place),
				exportName: isUnread(exportName) ? [] : exportName,
				place,
			});
		}
		return outputs;
	}

	/** What its outputs export, evaluated when it is imported. */
	*exports(): Iterable<readonly [string, () => Resolved]> {
		const { source } = this.template;
		for (const { name, entry, frame } of unroll(this.template.outputs, this.frame()).copies) {
			const block = source.reading.follow(entry.value);
			const exported = block.type === 'mapping' ? source.reading.get(block, 'Export') : undefined;
			const exportName = exported && textOf(fieldOf(resolve(exported, frame), 'Name'));
			const place = entryPlace(entry, source);
			if (typeof exportName === 'string') yield [exportName, () => this.output(name, place) ?? nothing(place)];
		}
	}

	/** An output of this stack, for the stack around it; `undefined` if it has none of that name. */
	output(name: string, place: Place): Resolved | undefined {
		const { reading } = this.template.source;
		const entry = this.template.outputs.find((output) => keyText(output, reading) === name);
		const value = entry && reading.follow(entry.value);
		const node = value?.type === 'mapping' ? reading.get(value, 'Value') : undefined;
		return node && this.#guarded(`Outputs.${name}`, place, () => resolve(node, this.frame()));
	}

	/** A value that may depend on itself. */
	#guarded(key: string, place: Place, evaluate: () => Resolved): Resolved {
		if (this.#inProgress.has(key)) {
			if (!this.assembly.faults.some(({ reason, file }) => reason === selfReference && file === place.source.path)) {
				this.assembly.faults.push(faultAt(place, selfReference));
			}
			return hole(`${this.holes}${key}`, place);
		}
		if (this.#inProgress.size >= maxChain) return hole(`${this.holes}${key}`, place);
		this.#inProgress.add(key);
		try {
			return evaluate();
		} finally {
			this.#inProgress.delete(key);
		}
	}

	#parameter(name: string, place: Place): Resolved {
		const known = this.#parameters.get(name);
		if (known) return known;
		const value = this.#guarded(name, place, () => this.#input(name, place));
		this.#parameters.set(name, value);
		return value;
	}

	#input(name: string, place: Place): Resolved {
		const given = this.inputs(name);
		if (given && given.type !== 'nothing') return given;
		const block = this.template.parameters.get(name);
		const { reading } = this.template.source;
		const allowed = block?.value.type === 'mapping' ? reading.get(block.value, 'AllowedValues') : undefined;
		if (allowed?.type === 'sequence' && allowed.items.length === 1) {
			const [only] = allowed.items.map((item) => reading.follow(item));
			if (only?.type === 'scalar') return scalar(only.text, place);
		}
		const id = `${this.holes}${name}`;
		this.assembly.mean(id, { type: 'input', name });
		return hole(id, place);
	}

	#declared(): { readonly byId: ReadonlyMap<string, Declared>; readonly open: boolean } {
		if (this.#resources) return this.#resources;
		const { copies, open } = unroll(this.template.resources, this.frame());
		const byId = new Map<string, Declared>();
		for (const { name, entry, frame } of copies) {
			const resource = this.#declare(name, entry, frame);
			if (resource) byId.set(name, resource);
		}
		this.#resources = { byId, open };
		return this.#resources;
	}

	#declare(id: string, entry: Entry, frame: Frame): Declared | undefined {
		const { source } = this.template;
		const block = source.reading.follow(entry.value);
		if (block.type !== 'mapping') return undefined;
		const type = source.reading.get(block, 'Type');
		if (type?.type !== 'scalar') return undefined;
		const condition = source.reading.get(block, 'Condition');
		const verdict: Verdict = condition ? this.conditions.judge(condition, frame) : true;
		if (verdict === false) return undefined;
		return {
			id,
			address: `${this.prefix}${id}`,
			key: `${this.holes}${id}`,
			type: type.text,
			entry,
			frame,
			place: { source, start: entry.key.outerStart, end: Math.max(entry.key.end, entry.value.end) },
			condition: verdict === undefined && condition?.type === 'scalar' ? condition.text : undefined,
			stack: this,
		};
	}
}

/** Values that wait for each other, one by one. */
const maxChain = 40;

const selfReference = 'a value that depends on itself';
