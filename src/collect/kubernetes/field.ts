import type { Location } from '../../model/location.ts';
import type { Text } from '../../model/text.ts';
import { lineIndex, type Position } from '../../syntax/line-index.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { ScalarNode, Source, Value } from '../../syntax/tree.ts';
import { substituted } from './substitutions.ts';

/** What the fields of one source have in common. */
export interface Origin {
	readonly file: string;
	readonly source: Source;
	readonly reading: Reading;
	/** Line and column of an offset, from 1. */
	readonly position: (offset: number) => Position;
	/** The place of everything in it, where offsets cannot be told apart. */
	readonly whole?: Location;
}

/** A value in a manifest, or its absence: asking an absent field for more gives absent fields. */
export class Field {
	readonly #origin: Origin;
	readonly #node: Value | undefined;

	constructor(origin: Origin, node: Value | undefined) {
		this.#origin = origin;
		this.#node = node;
	}

	get exists(): boolean {
		return this.#node !== undefined && !(this.#node.type === 'scalar' && this.#node.value === null);
	}

	get isMapping(): boolean {
		return this.#node?.type === 'mapping';
	}

	get file(): string {
		return this.#origin.file;
	}

	get(...path: readonly string[]): Field {
		const { reading } = this.#origin;
		let node = this.#node;
		for (const name of path) node = node?.type === 'mapping' ? reading.get(node, name) : undefined;
		return new Field(this.#origin, node);
	}

	/** The items of a sequence; none for anything else. */
	items(): Field[] {
		const { reading } = this.#origin;
		if (this.#node?.type !== 'sequence') return [];
		return this.#node.items.map((item) => new Field(this.#origin, reading.follow(item)));
	}

	/** The fields of a mapping by name. */
	entries(): [string, Field][] {
		const { reading } = this.#origin;
		if (this.#node?.type !== 'mapping') return [];
		return reading.entries(this.#node).flatMap(({ key, value }): [string, Field][] => {
			const name = reading.follow(key);
			return name.type === 'scalar' ? [[name.text, new Field(this.#origin, reading.follow(value))]] : [];
		});
	}

	/** The scalar as it is written. */
	string(): string | undefined {
		return this.exists && this.#node?.type === 'scalar' ? this.#node.text : undefined;
	}

	/** The scalar with what is filled in at deployment as holes. */
	text(): Text | undefined {
		const text = this.string();
		return text === undefined ? undefined : substituted(text);
	}

	number(): number | undefined {
		return this.#node?.type === 'scalar' && typeof this.#node.value === 'number' ? this.#node.value : undefined;
	}

	boolean(): boolean | undefined {
		return this.#node?.type === 'scalar' && typeof this.#node.value === 'boolean' ? this.#node.value : undefined;
	}

	/** The scalar itself, for those that read a language within it. */
	scalar(): { readonly node: ScalarNode; readonly origin: Origin } | undefined {
		return this.#node?.type === 'scalar' ? { node: this.#node, origin: this.#origin } : undefined;
	}

	/** Where the value stands. Empty if it is absent, to be spread into what bears a place. */
	at(): { readonly at?: Location } {
		const node = this.#node;
		if (node === undefined) return {};
		const { file, position, whole } = this.#origin;
		if (whole !== undefined) return { at: whole };
		const [start, end] = [position(node.start), position(node.end)];
		return {
			at: {
				file,
				startLine: start.line,
				startColumn: start.column,
				endLine: end.line,
				endColumn: end.column,
			},
		};
	}
}

export function originOf(file: string, source: Source, reading: Reading): Origin {
	return { file, source, reading, position: lineIndex(source.text) };
}
