import { lineIndex, type Position } from '../syntax/line-index.ts';
import { Reading } from '../syntax/reading.ts';
import type { Node, ScalarNode, Source, Value } from '../syntax/tree.ts';
import type { ConfigProblem } from './config-error.ts';
import { quoted, suggestion } from './nearest.ts';

/** A key of a mapping with its value; `node` is where the value stands, `value` what it is. */
export interface Field {
	readonly key: Node;
	readonly node: Node;
	readonly value: Value;
}

/** Reads a tree as this or that and collects what is wrong with it. Nothing is quoted but keys. */
export class Checker {
	readonly problems: ConfigProblem[] = [];
	readonly #file: string;
	readonly #reading: Reading;
	readonly #position: (offset: number) => Position;

	constructor(file: string, source: Source) {
		this.#file = file;
		this.#reading = new Reading(source);
		this.#position = lineIndex(source.text);
	}

	problem(node: Node, message: string): undefined {
		this.problems.push({ file: this.#file, ...this.#position(node.outerStart), message });
	}

	line(node: Node): number {
		return this.#position(node.outerStart).line;
	}

	/** The fields of a mapping. With `names`, any other key is a problem. */
	mapping(node: Node, path: string, names?: readonly string[]): ReadonlyMap<string, Field> | undefined {
		const value = this.#reading.follow(node);
		if (value.type !== 'mapping') {
			const keys = names === undefined ? '' : ` with ${names.join(', ')}`;
			return this.problem(node, `${path || 'the file'} must be a mapping${keys}`);
		}
		const fields = new Map<string, Field>();
		for (const { key, value: own } of this.#reading.entries(value)) {
			const word = this.#reading.follow(key);
			if (word.type !== 'scalar') {
				this.problem(key, `a key ${within(path)} must be text`);
			} else if (names !== undefined && !names.includes(word.text)) {
				this.problem(key, `unknown key${quoted(word.text)} ${within(path)}${suggestion(word.text, names)}`);
			} else {
				fields.set(word.text, { key, node: own, value: this.#reading.follow(own) });
			}
		}
		return fields;
	}

	items(node: Node, path: string): readonly Node[] | undefined {
		const value = this.#reading.follow(node);
		return value.type === 'sequence' ? value.items : this.problem(node, `${path} must be a list`);
	}

	scalar(node: Node): ScalarNode | undefined {
		const value = this.#reading.follow(node);
		return value.type === 'scalar' ? value : undefined;
	}

	/** Text that is not blank. */
	text(node: Node, path: string): string | undefined {
		const scalar = this.scalar(node);
		if (typeof scalar?.value === 'number' || typeof scalar?.value === 'boolean') {
			return this.problem(node, `${path} must be text; put it in quotes`);
		}
		if (typeof scalar?.value !== 'string') return this.problem(node, `${path} must be text`);
		return scalar.value.trim() === '' ? this.problem(node, `${path} must not be empty`) : scalar.value;
	}

	texts(node: Node, path: string): string[] | undefined {
		const items = this.items(node, path);
		const texts = items?.map((item, index) => this.text(item, `${path}[${index}]`));
		return texts?.filter((text) => text !== undefined);
	}

	oneOf<const Word extends string>(node: Node, path: string, words: readonly Word[]): Word | undefined {
		const text = this.scalar(node)?.text;
		const word = words.find((candidate) => candidate === text);
		if (word !== undefined) return word;
		return this.problem(
			node,
			`${path} must be one of ${words.join(', ')}${text === undefined ? '' : suggestion(text, words)}`,
		);
	}

	flag(node: Node, path: string): boolean | undefined {
		const value = this.scalar(node)?.value;
		if (typeof value === 'boolean') return value;
		if (value === 'on' || value === 'off') return value === 'on';
		return this.problem(node, `${path} must be true or false`);
	}

	number(
		node: Node,
		path: string,
		bounds: { readonly integer: boolean; readonly minimum?: number; readonly maximum?: number },
	): number | undefined {
		const { integer, minimum = -Infinity, maximum = Infinity } = bounds;
		const value = this.scalar(node)?.value;
		const fits = typeof value === 'number' && (integer ? Number.isSafeInteger(value) : Number.isFinite(value));
		if (fits && value >= minimum && value <= maximum) return value;
		const least = minimum === -Infinity ? [] : [`at least ${minimum}`];
		const most = maximum === Infinity ? [] : [`at most ${maximum}`];
		const range = [...least, ...most].join(' and ');
		return this.problem(
			node,
			`${path} must be ${integer ? 'a whole number' : 'a number'}${range === '' ? '' : ` of ${range}`}`,
		);
	}

	/** A key that stands twice, with both places. */
	duplicates(source: Source): void {
		for (const { first, second } of source.documents.flatMap(({ duplicates }) => duplicates)) {
			const name = second.type === 'scalar' ? quoted(second.text) : '';
			this.problem(second, `the key${name} stands twice; first in line ${this.line(first)}`);
		}
	}
}

function within(path: string): string {
	return path === '' ? 'at the top' : `in ${path}`;
}
