import { leastPolicy } from '../collect/aws/least-policy.ts';
import { reads } from '../collect/aws/reads.ts';
import { serializeSnapshot } from '../model/write-snapshot.ts';
import { listedNothing } from './exit-code.ts';
import { writeOut } from './outputs.ts';
import type { Streams } from './streams.ts';
import { takeSnapshot, type CollectArguments } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';
import { checkWritable } from './write-file.ts';

type Arguments = CollectArguments & { readonly output?: string | undefined; readonly printPolicy: boolean };

/** `hushlint collect`: saves a snapshot, or prints the IAM policy that doing so needs. Returns the exit code. */
export async function collect(argv: Arguments, streams: Streams): Promise<number> {
	if (argv.printPolicy) {
		streams.out(`${JSON.stringify(leastPolicy(reads), null, '\t')}\n`);
		return 0;
	}
	const { output } = argv;
	if (output === undefined) throw new UsageError('collect needs a file to write: -o FILE');
	checkWritable(output);
	const { snapshot, interrupted } = await takeSnapshot(argv, streams);
	writeOut(output, serializeSnapshot(snapshot));
	const { secrets = [], parameters = [], keys = [], scopes } = snapshot;
	const partial = scopes.filter(({ listed }) => Object.values(listed).some((kind) => kind !== true)).length;
	const counts = `${secrets.length} secrets, ${parameters.length} parameters and ${keys.length} keys of ${scopes.length} Regions`;
	streams.err(
		`hushlint: wrote ${counts} to ${output}${partial > 0 ? `; ${partial} Regions could not be listed in full` : ''}\n`,
	);
	return interrupted || listedNothing(snapshot) ? 2 : 0;
}
