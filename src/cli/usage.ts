import type { ArgumentsCamelCase, InferredOptionTypes } from 'yargs';
import { usageCsv, usageJson } from './usage-formats.ts';
import { checkFiles, writeOut } from './outputs.ts';
import { readSnapshotFile } from './read-snapshot.ts';
import type { Usage } from '../model/usage.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { usagePolicy } from './usage-policy.ts';
import { tableText } from './usage-table.ts';
import type { usageOptions } from './usage-options.ts';
import { isHeard, isInterrupted, takeUsage } from './usage-source.ts';

type Arguments = ArgumentsCamelCase<InferredOptionTypes<typeof usageOptions>> & {
	readonly action?: string | undefined;
	readonly location?: string | undefined;
};

const renderers = { csv: usageCsv, json: usageJson };

/** `hushlint usage`: tells who reads, how often. Returns the exit code. */
export async function usage(argv: Arguments, streams: Streams): Promise<number> {
	const { action, location, usage: source, output } = argv;
	if (action === 'ddl') {
		write(tableText(location, argv, streams), output, streams);
		return 0;
	}
	if (action !== undefined) throw new UsageError('usage takes options only, or ddl and a location');
	if (source === undefined) throw new UsageError('--usage names the folder of log files, or the file of events');
	if (argv.printPolicy) {
		write(`${JSON.stringify(usagePolicy(source, [], argv), null, '\t')}\n`, output, streams);
		return 0;
	}
	if (output !== undefined) checkFiles([{ format: argv.format, path: output }], undefined, { snapshot: argv.snapshot });
	const snapshot = argv.snapshot === undefined ? undefined : readSnapshotFile(argv.snapshot);
	const reading = await takeUsage({ ...argv, usage: source }, snapshot, streams);
	write(renderers[argv.format](reading.usage), output, streams);
	const isPartial = reading.usage.coverage.some(({ complete }) => complete !== true);
	if (isInterrupted(reading.usage) || isNothing(reading.usage)) return 2;
	return argv.strict && (isPartial || reading.damaged.length > 0) ? 3 : 0;
}

function write(text: string, output: string | undefined, { out }: Streams): void {
	if (output === undefined) out(text);
	else writeOut(output, text);
}

/** Whether nothing at all could be read: no row is told then, which must not look like no reads. */
function isNothing({ rows, coverage }: Usage): boolean {
	return rows.length === 0 && coverage.length > 0 && !coverage.some(isHeard);
}
