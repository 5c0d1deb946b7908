/** A derived file: its path from the package's root, and its content. */
export interface DerivedFile {
	readonly path: string;
	readonly content: string;
}
