import { lineIndex } from './line-index.ts';

/** What is wrong with a source, and where. The reason never quotes it. */
export interface SyntaxFault {
	readonly reason: string;
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units. */
	readonly column: number;
	/** From 0, in UTF-16 units. */
	readonly offset: number;
}

/** A source that cannot be parsed. */
export class SourceError extends Error {
	readonly fault: SyntaxFault;

	constructor(fault: SyntaxFault) {
		super(`${fault.line}:${fault.column}: ${fault.reason}`);
		this.name = 'SourceError';
		this.fault = fault;
	}
}

export function sourceError(source: string, offset: number, reason: string): SourceError {
	return new SourceError({ reason, offset, ...lineIndex(source)(offset) });
}
