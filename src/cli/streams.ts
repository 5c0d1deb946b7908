/** The world outside, as commands see it. Tests hand in their own. */
export interface Streams {
	out(text: string): void;
	err(text: string): void;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
	/** Whether standard output is a terminal, and how wide. */
	readonly terminal: boolean;
	readonly columns: number;
	/** Whether standard error is a terminal: progress is drawn only there. */
	readonly errTerminal: boolean;
	/** Aborted by the first Ctrl-C. */
	readonly interrupted: AbortSignal;
	now(): Date;
}

/** Whether colour may be used: on a terminal, unless NO_COLOR or --no-color says otherwise; FORCE_COLOR asks for it anywhere. */
export function allowsColor({ env, terminal }: Streams, flag: boolean | undefined): boolean {
	if (flag === false || (env['NO_COLOR'] ?? '') !== '') return false;
	if (flag === true) return true;
	const forced = env['FORCE_COLOR'];
	if (forced !== undefined && forced !== '') return forced !== '0';
	return terminal && env['TERM'] !== 'dumb';
}
