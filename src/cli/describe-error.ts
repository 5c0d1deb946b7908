/** Errors that are meant for the user: their message is one sentence, and no stack is shown. */
const known = new Set([
	'UsageError',
	'InputError',
	'OutputError',
	'SnapshotError',
	'ConfigError',
	'CollectError',
	'BaselineError',
]);

/** The sentence for a known error, also one of yargs; `undefined` for a bug of ours. */
export function describeError(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	return known.has(error.name) || error.name === 'YError' ? error.message : undefined;
}
