import { isUnread } from '../../model/observed.ts';
import { plain } from '../../model/text.ts';
import type { Value } from '../../syntax/tree.ts';
import type { Frame } from './frame.ts';
import { resolve } from './resolve.ts';
import { textOf, type Resolved } from './resolved.ts';
import type { Template } from './template.ts';
import { keyText } from './template-source.ts';

type Level = ReadonlyMap<string, Value>;

/** The Mappings of a template. */
export class Mappings {
	readonly #template: Template;
	/** Values that are being evaluated: none may be looked up for itself. */
	readonly #inProgress = new Set<Value>();
	readonly #levels = new Map<Value, Level>();

	constructor(template: Template) {
		this.#template = template;
	}

	/** The values that the keys may lead to; all that could be meant where a key is unknown. */
	find(map: Resolved, top: Resolved, second: Resolved, frame: Frame): readonly Resolved[] {
		const name = keyOf(map);
		const block = name === undefined ? undefined : this.#template.mappings.get(name);
		if (!block) return [];
		const values = under(this.#level(block.value), keyOf(top)).flatMap((level) =>
			under(this.#level(level), keyOf(second)),
		);
		return values.flatMap((value) => {
			if (this.#inProgress.has(value)) return [];
			this.#inProgress.add(value);
			const found = resolve(value, frame);
			this.#inProgress.delete(value);
			return [found];
		});
	}

	#level(value: Value): Level {
		const known = this.#levels.get(value);
		if (known) return known;
		const { reading } = this.#template.source;
		const entries = value.type === 'mapping' ? reading.entries(value) : [];
		const level = new Map(
			entries.flatMap((entry) => {
				const key = keyText(entry, reading);
				return key === undefined ? [] : [[key, reading.follow(entry.value)] as const];
			}),
		);
		this.#levels.set(value, level);
		return level;
	}
}

/** More candidates than that say nothing. */
const maxCandidates = 200;

function under(level: Level, key: string | undefined): readonly Value[] {
	if (key === undefined) return [...level.values()].slice(0, maxCandidates);
	const value = level.get(key);
	return value ? [value] : [];
}

function keyOf(value: Resolved): string | undefined {
	const text = textOf(value);
	return text === null || isUnread(text) ? undefined : plain(text);
}
