import type { HclComment, HclFault } from './hcl-tree.ts';

/**
 * A source of which only the code is left, without comments and literal text, space shrunk to one character: the grammar reads both
 * character by character, and mistakes some of it.
 */
export interface Masked {
	readonly code: string;
	/** For each character of the code, its offset in the source. */
	readonly offsets: Int32Array;
	readonly comments: readonly HclComment[];
	readonly faults: readonly HclFault[];
	readonly tooDeep: boolean;
}

type Mode =
	| { readonly in: 'code'; readonly start: number; depth: number }
	| { readonly in: 'quoted'; readonly start: number }
	| { readonly in: 'heredoc'; readonly start: number; readonly marker: string };

const unusedCharacter = 'a character that HCL does not use';

/** The grammar can tell apart no more strings and interpolations within one another. */
const maxModes = 100;

const codeStop = /["#{}]|\/[/*]|<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/gu;
const quotedStop = /["\n\\]|[$%]\{/g;
const heredocStop = /\n|[$%]\{/g;
const strangeSpace = /[^\S \t\r\n]|\r(?!\n)/;

export function maskText(source: string): Masked {
	return new Mask(source).masked();
}

class Mask {
	readonly #source: string;
	readonly #pieces: string[] = [];
	readonly #comments: HclComment[] = [];
	readonly #faults: HclFault[] = [];
	readonly #modes: Mode[] = [{ in: 'code', start: 0, depth: 0 }];
	readonly #offsets: Int32Array;
	#length = 0;
	/** End of what has been copied or left out. */
	#at = 0;

	constructor(source: string) {
		this.#source = source;
		this.#offsets = new Int32Array(source.length + 1);
	}

	masked(): Masked {
		if (this.#source.startsWith('\uFEFF')) this.#at = 1;
		let mode = this.#modes.at(-1);
		while (mode && this.#at < this.#source.length && this.#modes.length <= maxModes) {
			if (mode.in === 'code') this.#code(mode);
			else if (mode.in === 'quoted') this.#quoted(mode);
			else this.#heredoc(mode);
			mode = this.#modes.at(-1);
		}
		if (mode?.in === 'heredoc') this.#fault(mode.start, 'a heredoc has to end with its marker on a line of its own');
		else if (mode?.in === 'quoted') this.#fault(mode.start, 'a quoted string has to end on its line');
		this.#offsets[this.#length] = this.#source.length;
		return {
			code: this.#pieces.join(''),
			offsets: this.#offsets.subarray(0, this.#length + 1),
			comments: this.#comments,
			faults: this.#faults,
			tooDeep: this.#modes.length > maxModes,
		};
	}

	#code(mode: Extract<Mode, { in: 'code' }>): void {
		const found = this.#find(codeStop);
		const [token = ''] = found ?? [];
		const start = found?.index ?? this.#source.length;
		const end = start + token.length;
		this.#copy(start);
		if (token === '#' || token === '//' || token === '/*') {
			this.#comment(token);
		} else if (token === '"') {
			this.#copy(end);
			this.#modes.push({ in: 'quoted', start });
		} else if (token === '{') {
			this.#copy(end);
			mode.depth += 1;
		} else if (token === '}') {
			this.#copy(end);
			if (mode.depth > 0) mode.depth -= 1;
			else if (this.#modes.length > 1) this.#modes.pop();
		} else if (found) {
			const marker = found[1] ?? '';
			const markerStart = start + token.indexOf(marker, 2);
			this.#copy(markerStart);
			this.#mark(marker.length);
			this.#copy(end);
			this.#modes.push({ in: 'heredoc', start, marker });
		}
	}

	#comment(token: string): void {
		const source = this.#source;
		const start = this.#at;
		const close = source.indexOf(token === '/*' ? '*/' : '\n', start + token.length);
		if (token === '/*' && close === -1) {
			this.#fault(start, 'a comment without its end');
			this.#at = source.length;
			return;
		}
		let end = close === -1 ? source.length : close + (token === '/*' ? 2 : 0);
		if (token !== '/*' && source[end - 1] === '\r') end -= 1;
		const text = source.slice(start + token.length, token === '/*' ? end - 2 : end);
		let before = start - 1;
		while (before >= 0 && ' \t\r\uFEFF'.includes(source[before] ?? '')) before -= 1;
		this.#comments.push({ text, start, end, ownLine: before < 0 || source[before] === '\n' });
		this.#space(' ', start);
		this.#at = end;
	}

	#quoted(mode: Mode): void {
		let from = this.#at;
		for (;;) {
			const found = this.#find(quotedStop, from);
			const start = found?.index ?? this.#source.length;
			const token = found?.[0] ?? '';
			if (token === '\\') {
				from = start + (this.#source[start + 1] === '\n' ? 1 : 2);
			} else if (this.#isEscaped(start, token)) {
				from = start + 2;
			} else {
				if (token === '\n') this.#closeLine(mode, start);
				else this.#expectOneLine(start);
				this.#at = start;
				if (token !== '\n') this.#copy(start + token.length);
				if (token.length === 2) this.#modes.push({ in: 'code', start, depth: 0 });
				else if (found) this.#modes.pop();
				return;
			}
		}
	}

	#expectOneLine(end: number): void {
		const at = this.#source.slice(this.#at, end).indexOf('\r') + this.#at;
		if (at >= this.#at) this.#faults.push({ start: at, end: at + 1, reason: unusedCharacter });
	}

	/** Ends an open string with its line, so that the rest of the file can be read. */
	#closeLine({ start }: Mode, lineEnd: number): void {
		this.#faults.push({ start, end: lineEnd, reason: 'a quoted string has to end on its line' });
		this.#emit('"', lineEnd - 1);
	}

	#heredoc({ marker }: Extract<Mode, { in: 'heredoc' }>): void {
		const source = this.#source;
		if (source[this.#at - 1] === '\n') {
			const lineEnd = source.indexOf('\n', this.#at);
			const line = source.slice(this.#at, lineEnd === -1 ? undefined : lineEnd);
			if (lineEnd !== -1 && line.trim() === marker) {
				this.#space('\n', this.#at - 1);
				this.#at += line.indexOf(marker);
				this.#mark(marker.length);
				this.#at = lineEnd;
				this.#modes.pop();
				return;
			}
		}
		let found = this.#find(heredocStop);
		while (found && this.#isEscaped(found.index, found[0])) found = this.#find(heredocStop, found.index + 2);
		const end = found ? found.index + found[0].length : source.length;
		this.#at = found && found[0] !== '\n' ? found.index : end;
		if (!found || found[0] === '\n') return;
		this.#copy(end);
		this.#modes.push({ in: 'code', start: found.index, depth: 0 });
	}

	/** `$${`, and `$$${` as well, are text. */
	#isEscaped(start: number, token: string): boolean {
		return token.length === 2 && start > this.#at && this.#source[start - 1] === token[0];
	}

	#find(stop: RegExp, from = this.#at): RegExpExecArray | null {
		stop.lastIndex = from;
		return stop.exec(this.#source);
	}

	#copy(end: number): void {
		const piece = easeGrammar(this.#source.slice(this.#at, end));
		for (const { 0: run, index } of piece.matchAll(/\s+|\S+/g)) {
			const start = this.#at + index;
			if (run.trim() !== '') {
				this.#emit(run, start);
				continue;
			}
			this.#space(run.includes('\n') ? '\n' : ' ', start);
			const strange = strangeSpace.exec(run);
			if (strange) {
				const at = start + strange.index;
				this.#faults.push({ start: at, end: at + 1, reason: unusedCharacter });
			}
		}
		this.#at = end;
	}

	/** Adds a space or line break, or makes the space that is already there a line break. */
	#space(space: string, start: number): void {
		const last = this.#pieces.at(-1);
		if (last === '\n') return;
		if (last === ' ') this.#pieces[this.#pieces.length - 1] = space;
		else this.#emit(space, start);
	}

	#mark(length: number): void {
		this.#emit('X'.repeat(length), this.#at);
		this.#at += length;
	}

	#emit(text: string, start: number): void {
		this.#pieces.push(text);
		for (let index = 0; index < text.length; index += 1) this.#offsets[this.#length + index] = start + index;
		this.#length += text.length;
	}

	#fault(start: number, reason: string): void {
		this.#faults.push({ start, end: this.#source.length, reason });
	}
}

/** What HCL allows and the grammar does not, written so that it does: `1e5`, `[ * ]`, `. *`. */
function easeGrammar(code: string): string {
	if (!/\d[eE][-+]?\d|\[\s+\*|\*\s+\]|\.\s+\*/.test(code)) return code;
	return code.replace(
		/[\p{ID_Start}_][\p{ID_Continue}-]*|(\d+(?:[eE][-+]?\d+)?)|\[(\s*)\*(\s*)\]|\.(\s+)\*/gu,
		(token, exponent?: string, before?: string, after?: string, dotted?: string) => {
			if (exponent !== undefined) return '1'.repeat(token.length);
			if (before !== undefined) return `[*]${before}${after ?? ''}`;
			return dotted === undefined ? token : `.*${dotted}`;
		},
	);
}
