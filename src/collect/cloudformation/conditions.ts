import { isUnread } from '../../model/observed.ts';
import { sameText } from '../../model/text.ts';
import type { Node } from '../../syntax/tree.ts';
import { deeper, maxDepth, type Frame } from './frame.ts';
import { fill, unroll, type Copy } from './loops.ts';
import { resolve } from './resolve.ts';
import { textOf } from './resolved.ts';
import type { Stack } from './stack.ts';
import { faultAt, placeOf } from './template-source.ts';

/** Whether a condition holds; `undefined` where the template does not determine it. */
export type Verdict = boolean | undefined;

/** The conditions of a stack. */
export class Conditions {
	readonly #stack: Stack;
	readonly #verdicts = new Map<string, Verdict>();
	readonly #open = new Set<string>();
	#named: ReadonlyMap<string, Copy> | undefined;

	constructor(stack: Stack) {
		this.#stack = stack;
	}

	/** A condition by its name. */
	verdict(name: string, depth = 0): Verdict {
		if (this.#verdicts.has(name)) return this.#verdicts.get(name);
		const copy = this.#all().get(name);
		if (!copy) return undefined;
		if (this.#open.has(name)) {
			const { source } = this.#stack.template;
			this.#stack.assembly.faults.push(faultAt(placeOf(copy.entry.key, source), 'a condition that depends on itself'));
			this.#verdicts.set(name, undefined);
			return undefined;
		}
		this.#open.add(name);
		const verdict = this.judge(copy.entry.value, { ...copy.frame, depth: depth + 1 }, true);
		this.#open.delete(name);
		if (!this.#verdicts.has(name)) this.#verdicts.set(name, verdict);
		return this.#verdicts.get(name);
	}

	/** An expression; a plain text is the name of a condition, but not where one is defined. */
	judge(node: Node, frame: Frame, defining = false): Verdict {
		if (frame.depth > maxDepth) return undefined;
		const { reading } = this.#stack.template.source;
		const value = reading.follow(node);
		const inner = deeper(frame);
		if (value.tag?.startsWith('!')) {
			const { tag, ...argument } = value;
			return this.#apply(tag.slice(1), argument, inner);
		}
		if (value.type === 'scalar') {
			if (defining) return typeof value.value === 'boolean' ? value.value : undefined;
			return this.verdict(fill(value.text, frame.loop), frame.depth);
		}
		if (value.type !== 'mapping' || value.entries.length !== 1) return undefined;
		const [entry] = value.entries;
		const key = entry && reading.follow(entry.key);
		return entry && key?.type === 'scalar' ? this.#apply(key.text.replace(/^Fn::/, ''), entry.value, inner) : undefined;
	}

	#apply(name: string, argument: Node, frame: Frame): Verdict {
		const value = this.#stack.template.source.reading.follow(argument);
		if (name === 'Condition') {
			return value.type === 'scalar' ? this.verdict(fill(value.text, frame.loop), frame.depth) : undefined;
		}
		const items = value.type === 'sequence' ? value.items : [];
		switch (name) {
			case 'Equals':
				return items.length === 2 ? equals(items, frame) : undefined;
			case 'Not':
				return items[0] && items.length === 1 ? negate(this.judge(items[0], frame, true)) : undefined;
			case 'And':
				return combine(
					items.map((item) => this.judge(item, frame, true)),
					false,
				);
			case 'Or':
				return combine(
					items.map((item) => this.judge(item, frame, true)),
					true,
				);
			default:
				return undefined;
		}
	}

	#all(): ReadonlyMap<string, Copy> {
		this.#named ??= new Map(
			unroll(this.#stack.template.conditions, this.#stack.frame()).copies.map((copy) => [copy.name, copy]),
		);
		return this.#named;
	}
}

function equals(items: readonly Node[], frame: Frame): Verdict {
	const [left, right] = items.map((item) => textOf(resolve(item, frame)));
	if (left === undefined || left === null || isUnread(left)) return undefined;
	if (right === undefined || right === null || isUnread(right)) return undefined;
	const answer = sameText(left, right);
	return answer === 'maybe' ? undefined : answer === 'yes';
}

function negate(verdict: Verdict): Verdict {
	return verdict === undefined ? undefined : !verdict;
}

/** One `decisive` verdict decides; without one, all must be known. */
function combine(verdicts: readonly Verdict[], decisive: boolean): Verdict {
	if (verdicts.includes(decisive)) return decisive;
	return verdicts.length === 0 || verdicts.includes(undefined) ? undefined : !decisive;
}
