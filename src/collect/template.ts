import type { Scope, Snapshot } from '../model/snapshot.ts';

/** A template file, read. */
export interface TemplateFile {
	/** Relative to where the scan runs, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

/** What the command line knows that templates do not say. */
export interface TemplateOptions {
	/** Account id for the pseudo parameters. */
	readonly account?: string;
	readonly region?: string;
	/** Terraform input variables by name, as text. */
	readonly variables?: Readonly<Record<string, string>>;
}

/** A part of a template's world that could not be read; a gap, or an error where the file was named. `reason` never quotes the source. */
export interface TemplateFault {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly reason: string;
}

/** What one template, root module or manifest set adds to a snapshot. Every resource names its scope. */
export interface Fragment extends Partial<Omit<Snapshot, 'version' | 'takenAt' | 'scopes'>> {
	readonly scopes: readonly Scope[];
	readonly faults: readonly TemplateFault[];
	/** Files that were read as part of it. */
	readonly files: readonly string[];
}
