/** A place in a file: lines and columns from 1, in UTF-16 units, the end exclusive. */
export interface Location {
	readonly file: string;
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}
