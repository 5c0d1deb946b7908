/** The world outside, as commands see it. Tests hand in their own. */
export interface Streams {
	out(text: string): void;
	err(text: string): void;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
	/** Whether standard output is a terminal, and how wide. */
	readonly terminal: boolean;
	readonly columns: number;
	/** Columns of standard error, if it is a terminal: progress is drawn only there. */
	readonly errColumns: number | undefined;
	/** Runs work that ends early, with what it has, at the first Ctrl-C; a second one ends hushlint. */
	interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
	now(): Date;
}

/** Whether colour may be used: as --color or --no-color says, else not with NO_COLOR, always with FORCE_COLOR, else on a terminal. */
export function allowsColor({ env, terminal }: Streams, flag: boolean | undefined): boolean {
	if (flag !== undefined) return flag;
	if ((env['NO_COLOR'] ?? '') !== '') return false;
	const forced = env['FORCE_COLOR'];
	if (forced !== undefined && forced !== '') return !/^(0|false)$/.test(forced);
	return terminal && env['TERM'] !== 'dumb';
}
