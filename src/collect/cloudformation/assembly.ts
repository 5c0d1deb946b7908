import type { TemplateFault, TemplateFile } from '../template.ts';
import type { Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';

/** What is known of a hole beyond its id. */
export type Meaning =
	/** An input, of this name. */
	| { readonly type: 'input'; readonly name: string }
	/** The random end of the ARN of this secret. */
	| { readonly type: 'secret'; readonly resource: Declared }
	/** A credential that is made at deployment. */
	| { readonly type: 'generated'; readonly from: string }
	/** One of these, or something made of this. */
	| { readonly type: 'options'; readonly options: readonly Resolved[] };

/** How many copies loops may make in all. */
const maxCopies = 20_000;

/** What the stacks of one run share: holes, exports, faults, and the files that may be nested stacks. */
export class Assembly {
	readonly nested: ReadonlyMap<string, TemplateFile>;
	readonly faults: TemplateFault[] = [];
	readonly files = new Set<string>();
	/** Values that stacks of this run export, by export name. */
	readonly exports = new Map<string, () => Resolved>();
	readonly #meanings = new Map<string, Meaning>();
	readonly #holes = new Map<string, string>();
	readonly #counts = new Map<string, number>();
	#copies = maxCopies;

	constructor(nested: ReadonlyMap<string, TemplateFile>) {
		this.nested = nested;
	}

	mean(id: string, meaning: Meaning): void {
		this.#meanings.set(id, meaning);
	}

	meaningOf(id: string): Meaning | undefined {
		return this.#meanings.get(id);
	}

	/** The id of the hole for an expression: the same for the same label and content. */
	holeFor(label: string, content: string): string {
		const key = `${label} ${content}`;
		const known = this.#holes.get(key);
		if (known !== undefined) return known;
		const count = (this.#counts.get(label) ?? 0) + 1;
		this.#counts.set(label, count);
		const id = count === 1 ? label : `${label}#${count}`;
		this.#holes.set(key, id);
		return id;
	}

	/** Whether a loop may make one more copy. */
	mayCopy(): boolean {
		this.#copies -= 1;
		return this.#copies >= 0;
	}
}
