/** One thing that is wrong with a config file. */
export interface ConfigProblem {
	readonly file?: string;
	/** Line and column from 1, where the problem has a place. */
	readonly line?: number;
	readonly column?: number;
	/** What is wrong; never with text that could be a secret. */
	readonly message: string;
}

/** How many problems are shown; the others are counted. */
const shown = 20;

/** A config that cannot be used: all that is wrong with it, a line each. */
export class ConfigError extends Error {
	readonly problems: readonly ConfigProblem[];

	constructor(problems: readonly ConfigProblem[]) {
		const more = problems.length - shown;
		super([...problems.slice(0, shown).map(toLine), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'));
		this.name = 'ConfigError';
		this.problems = problems;
	}

	override toString(): string {
		return this.message;
	}
}

function toLine({ file, line, column, message }: ConfigProblem): string {
	const place = line === undefined ? file : `${file}:${line}:${column}`;
	return place === undefined ? message : `${place}: ${message}`;
}
