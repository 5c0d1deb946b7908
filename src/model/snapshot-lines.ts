/**
 * Parses a snapshot line by line in the layout of `serializeSnapshot`, so that its text is never held as a whole.
 * `undefined`: the lines are laid out otherwise or are no JSON, which `parseSnapshot` on the whole text will tell apart.
 */
export function parseLines(lines: Iterable<string>): unknown {
	const entries = new Map<string, unknown>();
	let list: ListReader | undefined;
	let place: 'before' | 'fields' | 'last field' | 'after' = 'before';
	try {
		for (const line of lines) {
			if (list && line !== ']' && line !== '],') {
				list.add(line);
			} else if (list) {
				list.end();
				list = undefined;
				place = line === '],' ? 'fields' : 'last field';
			} else if (place === 'before' && line === '{') {
				place = 'fields';
			} else if (place === 'fields' && line.endsWith(':[')) {
				list = new ListReader();
				enter(entries, [[JSON.parse(line.slice(0, -2)) as string, list.items]]);
			} else if (place === 'fields') {
				const comma = line.endsWith(',');
				enter(entries, Object.entries(JSON.parse(`{${comma ? line.slice(0, -1) : line}}`) as object));
				place = comma ? 'fields' : 'last field';
			} else if (place === 'last field' && line === '}') {
				place = 'after';
			} else if (place !== 'after' || line !== '') {
				return undefined;
			}
		}
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
	return place === 'after' ? Object.fromEntries(entries) : undefined;
}

function enter(entries: Map<string, unknown>, fields: readonly (readonly [string, unknown])[]): void {
	if (fields.length === 0) throw new SyntaxError('no field');
	for (const [name, value] of fields) {
		if (typeof name !== 'string' || entries.has(name)) throw new SyntaxError('repeated field');
		entries.set(name, value);
	}
}

/** The items of a list, one a line. */
class ListReader {
	readonly items: unknown[] = [];
	#open = true;

	add(line: string): void {
		if (!this.#open) throw new SyntaxError('missing comma');
		this.#open = line.endsWith(',');
		this.items.push(JSON.parse(this.#open ? line.slice(0, -1) : line));
	}

	end(): void {
		if (this.#open) throw new SyntaxError('comma before the end');
	}
}
