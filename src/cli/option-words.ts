import type { Options } from 'yargs';

/** Options by name, as yargs takes them; checks and completion read the same table. */
export type OptionWords = Readonly<Record<string, OptionWord>>;

export interface OptionWord extends Options {
	/** Options that cannot be given together with this one. Not yargs' `conflicts`, which takes a default for given. */
	readonly excludes?: readonly string[];
	/** What completion offers besides `choices`. */
	readonly complete?: 'rules and topics' | 'topics' | readonly string[];
}
