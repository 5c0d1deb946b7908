import { visible } from '../report/visible.ts';

/** Errors that are meant for the user: their message is a sentence, or one a line, and no stack is shown. */
const known = new Set([
	'UsageError',
	'InputError',
	'OutputError',
	'SnapshotError',
	'ConfigError',
	'CollectError',
	'ScanError',
	'SourceError',
	'BaselineError',
]);

/** Where faults of hushlint are reported. */
export const issuesUrl = 'https://github.com/hushlint/hushlint/issues';

/** What standard error says of an error: its own sentences if it is meant for the user, else a request to report it, without the message, which may quote input. */
export function describeError(error: unknown): string {
	const sentences =
		error instanceof Error && known.has(error.name)
			? error.message.split('\n')
			: [`this is a fault of hushlint's own (${nameOf(error)}): please report it at ${issuesUrl}`];
	return sentences.map((sentence) => `hushlint: ${visible(sentence)}\n`).join('');
}

/** The kind of the error and the place in hushlint's code that threw it. */
function nameOf(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const frame = / at (?:.*\()?(?:file:\/\/)?[^()\n]*?([\w.-]+\.[jt]s:\d+:\d+)\)?$/m.exec(
		error.stack?.replace(error.message, '') ?? '',
	);
	const name = /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
	return frame?.[1] === undefined ? name : `${name} at ${frame[1]}`;
}
