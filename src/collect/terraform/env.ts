import type { SourceFile } from './place.ts';
import type { Value } from './value.ts';
import type { World } from './world.ts';

/** Where an expression is evaluated. */
export interface Env {
	readonly world: World;
	readonly file: SourceFile;
	/** `each`, `count`, the variables of `for` expressions and dynamic blocks. */
	readonly names: ReadonlyMap<string, Value>;
	/** What other first words of a traversal stand for: `var`, `local`, `aws_kms_key`. */
	readonly outer: (name: string) => Value;
	/** Text of a file of the scan, relative to the root module. */
	readonly readFile: (path: string) => SourceFile | undefined;
	/** Evaluates a template file with variables. */
	readonly renderFile: (path: string, names: ReadonlyMap<string, Value>) => Value | undefined;
	/** Evaluates a text as a template with variables; what comes of it stands nowhere. */
	readonly renderText: (text: string, names: ReadonlyMap<string, Value>) => Value | undefined;
}
