import { sourceError } from './source-error.ts';
import type { Entry, MappingNode, Node, Source, Value } from './tree.ts';

/** How many nodes aliases may stand for in one source before it is taken for a bomb. */
const defaultBudget = 1_000_000;

const maxDepth = 1000;

/** Reads a tree as if its aliases and merge keys (`<<`) were written out, within a budget. Throws `SourceError` beyond it. */
export class Reading {
	readonly #source: Source;
	readonly #sizes = new Map<Node, number>();
	readonly #mergedEntries = new Map<MappingNode, readonly Entry[]>();
	#budget: number;

	constructor(source: Source, budget: number = defaultBudget) {
		this.#source = source;
		this.#budget = budget;
	}

	/** The node, or what it stands for. */
	follow(node: Node): Value {
		if (node.type !== 'alias') return node;
		this.#budget -= this.#sizeOf(node.target);
		if (this.#budget < 0) throw sourceError(this.#source.text, node.start, 'aliases stand for too many nodes');
		return node.target;
	}

	/** The entries of a mapping, merged ones included: its own win over merged ones, earlier merged ones over later. */
	entries(mapping: MappingNode): readonly Entry[] {
		if (!mapping.entries.some(({ key }) => isMerge(key))) return mapping.entries;
		const entries = this.#mergedEntries.get(mapping) ?? this.#merged(mapping, 0);
		this.#mergedEntries.set(mapping, entries);
		return entries;
	}

	/** The value of a key, merged ones included. Of a key that stands twice, the last. */
	get(mapping: MappingNode, name: string): Value | undefined {
		const entry = this.entries(mapping).findLast(({ key }) => {
			const node = this.follow(key);
			return node.type === 'scalar' && node.text === name;
		});
		return entry && this.follow(entry.value);
	}

	/** The node as plain data; tags are left out, keys become text, and a collection as key its place. */
	data(node: Node, depth = 0): unknown {
		const value = this.follow(node);
		if (depth > maxDepth) throw sourceError(this.#source.text, node.start, `nested more than ${maxDepth} deep`);
		if (value.type === 'scalar') return value.value;
		if (value.type === 'sequence') return value.items.map((item) => this.data(item, depth + 1));
		return Object.fromEntries(
			this.entries(value).map((entry) => [this.#keyText(entry.key), this.data(entry.value, depth + 1)]),
		);
	}

	#keyText(key: Node): string {
		const node = this.follow(key);
		return node.type === 'scalar' ? String(node.value) : `(${node.type} at ${node.start})`;
	}

	#merged(mapping: MappingNode, depth: number): readonly Entry[] {
		if (depth > maxDepth) throw sourceError(this.#source.text, mapping.start, 'too many merge keys in one another');
		const own = mapping.entries.filter(({ key }) => !isMerge(key));
		const names = new Set(own.map(({ key }) => this.#keyText(key)));
		const entries = [...own];
		for (const { key, value } of mapping.entries.filter((entry) => isMerge(entry.key))) {
			for (const source of this.#mergeSources(value)) {
				if (!source)
					throw sourceError(this.#source.text, key.start, 'a merge key needs a mapping or a list of mappings');
				for (const entry of this.#merged(source, depth + 1)) {
					const name = this.#keyText(entry.key);
					if (names.has(name)) continue;
					names.add(name);
					entries.push(entry);
				}
			}
		}
		return entries;
	}

	#mergeSources(node: Node): readonly (MappingNode | undefined)[] {
		const value = this.follow(node);
		const sources = value.type === 'sequence' ? value.items.map((item) => this.follow(item)) : [value];
		return sources.map((source) => (source.type === 'mapping' ? source : undefined));
	}

	/** Nodes of the tree below, aliases counted as one. */
	#sizeOf(root: Value): number {
		const known = this.#sizes.get(root);
		if (known !== undefined) return known;
		let size = 0;
		const rest: Node[] = [root];
		for (let node = rest.pop(); node; node = rest.pop()) {
			size += 1;
			if (node.type === 'sequence') for (const item of node.items) rest.push(item);
			if (node.type === 'mapping') for (const { key, value } of node.entries) rest.push(key, value);
		}
		this.#sizes.set(root, size);
		return size;
	}
}

function isMerge(key: Node): boolean {
	if (key.type !== 'scalar') return false;
	return key.tag === undefined ? key.style === 'plain' && key.text === '<<' : key.tag === 'tag:yaml.org,2002:merge';
}
