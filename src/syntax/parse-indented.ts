import { parseEvents, YAMLException, type Event } from 'js-yaml';

/** Deeper nesting is refused; templates stay far below. */
export const maxDepth = 500;

/** How many lines are indented, and how many characters parsed for that, before it is left. */
const maxLines = 500;
const maxWork = 100_000_000;

export function isDeficient(error: unknown): error is YAMLException {
	return error instanceof YAMLException && error.reason === 'deficient indentation';
}

/**
 * Parses YAML whose brackets, braces and quotes are continued or closed on lines that are not indented enough, as the parsers of CloudFormation
 * and Kubernetes allow: with spaces before these lines, which mean nothing there. `undefined` if something else is wrong, too.
 */
export function parseIndented(text: string): readonly Event[] | undefined {
	const indentation = ' '.repeat(1 + Math.max(0, ...Array.from(text.matchAll(/^ +/gm), ([spaces]) => spaces.length)));
	/** Where lines start that are indented, as offsets in the text. */
	const starts: number[] = [];
	let indented = text;
	for (let work = text.length; starts.length <= maxLines && work <= maxWork; work += indented.length) {
		try {
			const events = parseEvents(indented, { maxDepth });
			return events.map((event) => moveBack(event, starts, indentation.length));
		} catch (error) {
			if (!(error instanceof YAMLException)) throw error;
			if (!isDeficient(error)) return undefined;
			const at = error.mark?.position ?? 0;
			const start = Math.max(indented.lastIndexOf('\n', at - 1), indented.lastIndexOf('\r', at - 1)) + 1;
			const original = originalOffset(start, starts, indentation.length);
			if (starts.includes(original) || /^(?:---|\.\.\.)/.test(text.slice(original, original + 3))) return undefined;
			starts.push(original);
			indented = indented.slice(0, start) + indentation + indented.slice(start);
		}
	}
	return undefined;
}

const offsets = new Set(['start', 'valueStart', 'valueEnd', 'anchorStart', 'anchorEnd', 'tagStart', 'tagEnd']);

function moveBack<Of extends Event>(event: Of, starts: readonly number[], width: number): Of {
	const moved = Object.entries(event).map(([name, value]: [string, unknown]) =>
		typeof value === 'number' && value !== -1 && offsets.has(name)
			? [name, originalOffset(value, starts, width)]
			: [name, value],
	);
	return Object.fromEntries(moved) as Of;
}

/** The offset before lines were indented; `starts` are in order, for the parser reads on. */
function originalOffset(offset: number, starts: readonly number[], width: number): number {
	let original = offset;
	for (const start of starts) {
		if (original <= start) break;
		original = Math.max(start, original - width);
	}
	return original;
}
