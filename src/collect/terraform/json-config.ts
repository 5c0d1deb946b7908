import type { HclAttribute, HclBlock, HclBody, HclExpression, HclFile } from '../../syntax/hcl-tree.ts';
import { parseJson } from '../../syntax/parse-json.ts';
import { SourceError } from '../../syntax/source-error.ts';
import type { Entry, MappingNode, Node } from '../../syntax/tree.ts';
import { parseTemplate, type ParseHcl } from './fragment.ts';

/** How many labels a block of Terraform has in JSON. */
const labels: Readonly<Record<string, number>> = {
	resource: 2,
	data: 2,
	ephemeral: 2,
	module: 1,
	variable: 1,
	output: 1,
	provider: 1,
	locals: 0,
	terraform: 0,
};

/** Reads `.tf.json` (and `.tfvars.json`, whose properties are attributes) as the HCL it stands for. */
export function readJsonConfig(text: string, kind: 'configuration' | 'variables', parse: ParseHcl): HclFile {
	const span = { start: 0, end: text.length };
	const empty: HclBody = { ...span, attributes: [], blocks: [] };
	try {
		const root = parseJson(text).documents[0]?.root;
		if (root?.type !== 'mapping')
			return { body: empty, comments: [], faults: [{ ...span, reason: 'not a JSON object' }] };
		const reader = new JsonReader(text, kind === 'configuration' ? parse : undefined);
		const body =
			kind === 'variables'
				? reader.body(root)
				: { ...empty, blocks: root.entries.flatMap((entry) => reader.topLevel(entry)) };
		return { body, comments: [], faults: [] };
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		const { offset, reason } = error.fault;
		return { body: empty, comments: [], faults: [{ start: offset, end: offset + 1, reason }] };
	}
}

class JsonReader {
	readonly #text: string;
	readonly #parse: ParseHcl | undefined;

	constructor(text: string, parse: ParseHcl | undefined) {
		this.#text = text;
		this.#parse = parse;
	}

	topLevel({ key, value }: Entry): HclBlock[] {
		const type = keyOf(key);
		const depth = Object.hasOwn(labels, type) ? labels[type] : undefined;
		return depth === undefined ? [] : this.#blocks(type, depth, [], key, value);
	}

	body(mapping: MappingNode): HclBody {
		const attributes: HclAttribute[] = [];
		const blocks: HclBlock[] = [];
		for (const { key, value } of mapping.entries) {
			const name = keyOf(key);
			const depth =
				name === 'dynamic' || name === 'backend'
					? 1
					: name === 'lifecycle' || name === 'cloud' || name === 'content'
						? 0
						: -1;
			if (depth >= 0 && value.type !== 'scalar') blocks.push(...this.#blocks(name, depth, [], key, value));
			else attributes.push({ name, value: this.#expression(value, 0), start: key.start, end: value.end });
		}
		return { attributes, blocks, start: mapping.start, end: mapping.end };
	}

	#blocks(type: string, depth: number, found: readonly string[], key: Node, value: Node): HclBlock[] {
		if (value.type === 'sequence') return value.items.flatMap((item) => this.#blocks(type, depth, found, key, item));
		if (value.type !== 'mapping') return [];
		if (found.length < depth) {
			return value.entries.flatMap((entry) =>
				this.#blocks(type, depth, [...found, keyOf(entry.key)], entry.key, entry.value),
			);
		}
		const header = { start: key.start, end: key.end };
		return [{ type, labels: found, header, body: this.body(value), start: key.start, end: value.end }];
	}

	#expression(node: Node, depth: number): HclExpression {
		const span = { start: node.start, end: node.end };
		if (depth > 200 || node.type === 'alias') return { type: 'invalid', ...span };
		if (node.type === 'sequence') {
			return { type: 'tuple', items: node.items.map((item) => this.#expression(item, depth + 1)), ...span };
		}
		if (node.type === 'mapping') {
			const entries = node.entries.map(({ key, value }) => ({
				key: this.#expression(key, depth + 1),
				value: this.#expression(value, depth + 1),
			}));
			return { type: 'object', entries, ...span };
		}
		if (typeof node.value !== 'string' || !this.#parse) return { type: 'literal', value: node.value, ...span };
		const exact = this.#text.slice(node.start + 1, node.end - 1) === node.value;
		const literal = parseTemplate(node.value, this.#parse, ({ start, end }) =>
			exact ? { start: node.start + 1 + start, end: node.start + 1 + end } : span,
		);
		return literal.type === 'literal' ? { ...literal, ...span } : literal;
	}
}

function keyOf(key: Node): string {
	return key.type === 'scalar' ? key.text : '';
}
