import { leastPolicy } from '../collect/aws/least-policy.ts';
import { reads } from '../collect/aws/reads.ts';
import type { Scope, Snapshot } from '../model/snapshot.ts';
import { serializeSnapshot } from '../model/write-snapshot.ts';
import { visible } from '../report/visible.ts';
import { listed, plural } from '../report/wording.ts';
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
	streams.err(`hushlint: wrote ${contents(snapshot)} to ${visible(output)}\n`);
	return interrupted || listedNothing(snapshot) ? 2 : 0;
}

function isPartial({ listed: kinds }: Scope): boolean {
	return Object.values(kinds).some((kind) => kind !== true);
}

/** How much of what a snapshot holds, and of how much it may lack something. */
function contents({ secrets = [], parameters = [], keys = [], principals = [], scopes }: Snapshot): string {
	const regions = scopes.filter(({ region }) => region !== undefined);
	const partial = regions.filter(isPartial).length;
	const kinds = [
		plural(secrets.length, 'secret'),
		plural(parameters.length, 'parameter'),
		plural(keys.length, 'KMS key'),
	];
	const unknown = [
		...(partial > 0 ? [plural(partial, 'Region')] : []),
		...(scopes.some((scope) => scope.region === undefined && isPartial(scope)) ? ['IAM'] : []),
	];
	const rest = unknown.length > 0 ? `; ${listed(unknown)} could not be listed in full` : '';
	return `${listed(kinds)} of ${plural(regions.length, 'Region')} and ${plural(principals.length, 'principal')}${rest}`;
}
