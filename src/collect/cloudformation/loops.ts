import { plain } from '../../model/text.ts';
import type { Entry, Value } from '../../syntax/tree.ts';
import { deeper, type Frame } from './frame.ts';
import { itemsOf } from './resolved.ts';
import { keyText } from './template-source.ts';

/** An entry of a mapping, or a copy of one that a loop makes. */
export interface Copy {
	readonly name: string;
	readonly entry: Entry;
	readonly frame: Frame;
}

export interface Unrolled {
	readonly copies: readonly Copy[];
	/** Whether a loop may make more than these. */
	readonly open: boolean;
}

const loopKey = /^Fn::ForEach::/;

/** Entries with `Fn::ForEach` unrolled, as far as its collection is known. */
export function unroll(entries: readonly Entry[], frame: Frame): Unrolled {
	const { reading } = frame.stack.template.source;
	const copies: Copy[] = [];
	let open = false;
	for (const entry of entries) {
		const key = keyText(entry, reading);
		if (key === undefined) continue;
		if (loopKey.test(key)) {
			const inner = unrollLoop(reading.follow(entry.value), deeper(frame));
			for (const copy of inner.copies) copies.push(copy);
			open ||= inner.open;
		} else {
			copies.push({ name: fill(key, frame.loop), entry, frame });
		}
	}
	return { copies, open };
}

/** `[variable, collection, { entries }]`. */
function unrollLoop(loop: Value, frame: Frame): Unrolled {
	const { reading } = frame.stack.template.source;
	const none = { copies: [], open: true };
	if (loop.type !== 'sequence' || loop.items.length !== 3) return none;
	const [variable, collection, body] = loop.items.map((item) => reading.follow(item));
	if (variable?.type !== 'scalar' || !collection || body?.type !== 'mapping') return none;
	const { items, open } = itemsOf(frame.stack.resolve(collection, frame));
	const copies: Copy[] = [];
	let more = open;
	for (const { value } of items) {
		const text = value.type === 'scalar' ? plain(value.text) : undefined;
		if (text === undefined || !frame.stack.assembly.mayCopy()) {
			more = true;
			continue;
		}
		const inner = unroll(reading.entries(body), { ...frame, loop: new Map([...frame.loop, [variable.text, text]]) });
		for (const copy of inner.copies) copies.push(copy);
		more ||= inner.open;
	}
	return { copies, open: more };
}

/** A text with its loop variables filled in; `&{x}` leaves out what names may not hold. */
export function fill(text: string, loop: ReadonlyMap<string, string>): string {
	if (loop.size === 0) return text;
	return text.replaceAll(/([$&])\{([A-Za-z0-9]+)\}/g, (match, sign: string, name: string) => {
		const value = loop.get(name);
		if (value === undefined) return match;
		return sign === '&' ? value.replaceAll(/[^A-Za-z0-9]/g, '') : value;
	});
}
