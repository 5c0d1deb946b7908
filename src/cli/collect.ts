import { reads } from '../collect/aws/reads.ts';
import type { Scope, Snapshot } from '../model/snapshot.ts';
import { serializeSnapshot } from '../model/write-snapshot.ts';
import { visible } from '../report/visible.ts';
import { listed, plural } from '../report/wording.ts';
import { listedNothing } from './exit-code.ts';
import { writeOut } from './outputs.ts';
import type { Streams } from './streams.ts';
import { takeSnapshot, type CollectArguments, type Taken } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';
import { checkUsage, withUsage, type UsageArguments } from './usage-source.ts';
import { usagePolicy } from './usage-policy.ts';
import { checkWritable } from './write-file.ts';

type Arguments = CollectArguments &
	UsageArguments & {
		readonly output?: string | undefined;
		readonly printPolicy: boolean;
		readonly from?: string | undefined;
		readonly account?: string | undefined;
		readonly region?: string | undefined;
	};

/** A folder may hold anything. */
const shownNotes = 20;

/** `hushlint collect`: saves a snapshot, or prints the IAM policy that doing so needs. Returns the exit code. */
export async function collect(argv: Arguments, streams: Streams): Promise<number> {
	if (argv.printPolicy) {
		streams.out(`${JSON.stringify(usagePolicy(argv.usage, reads, argv), null, '\t')}\n`);
		return 0;
	}
	const { output } = argv;
	if (output === undefined) throw new UsageError('collect needs a file to write: -o FILE');
	if (argv.from === undefined) {
		const only = argv.account === undefined ? argv.region && '--region' : '--account';
		if (only) throw new UsageError(`${only} goes with --from; live accounts take --regions`);
	}
	checkWritable(output);
	checkUsage(argv, streams);
	const taken = argv.from === undefined ? await takeSnapshot(argv, streams) : await readDumps(argv.from, argv, streams);
	const { snapshot, interrupted } = await withUsage(taken, argv, streams);
	writeOut(output, serializeSnapshot(snapshot));
	streams.err(`hushlint: wrote ${contents(snapshot)} to ${visible(output)}${shortfall(snapshot)}\n`);
	return interrupted || (argv.from === undefined && listedNothing(snapshot)) ? 2 : 0;
}

/** Makes the snapshot of what the AWS CLI printed, and tells what was not taken. */
async function readDumps(from: string, { account, region }: Arguments, { cwd, now, err }: Streams): Promise<Taken> {
	if (account !== undefined && !/^\d{12}$/.test(account)) throw new UsageError('--account takes an id of 12 digits');
	if (region !== undefined && !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
		throw new UsageError('--region takes a Region such as eu-west-1');
	}
	const { importDumps } = await import('../collect/aws-cli/import-dumps.ts');
	const { snapshot, notes } = await importDumps(from, {
		cwd,
		now: now(),
		...(account === undefined ? {} : { account }),
		...(region === undefined ? {} : { region }),
	});
	for (const note of notes.slice(0, shownNotes)) err(`hushlint: ${visible(note)}\n`);
	if (notes.length > shownNotes) err(`hushlint: and ${plural(notes.length - shownNotes, 'more file')} of this sort\n`);
	return { snapshot, interrupted: false };
}

function isPartial({ listed: kinds }: Scope): boolean {
	return Object.values(kinds).some((kind) => kind !== true);
}

/** How much of what a snapshot holds. */
function contents({ secrets = [], parameters = [], keys = [], principals = [], scopes, usage }: Snapshot): string {
	const kinds = [
		plural(secrets.length, 'secret'),
		plural(parameters.length, 'parameter'),
		plural(keys.length, 'KMS key'),
	];
	const regions = scopes.filter(({ region }) => region !== undefined).length;
	const readers = usage === undefined ? '' : ', with who reads,';
	return `${listed(kinds)} of ${plural(regions, 'Region')} and ${plural(principals.length, 'principal')}${readers}`;
}

/** Of how much it may lack something. */
function shortfall({ scopes }: Snapshot): string {
	const partial = scopes.filter(isPartial);
	const regions = partial.filter(({ region }) => region !== undefined).length;
	const parts = [...(regions > 0 ? [plural(regions, 'Region')] : []), ...(regions < partial.length ? ['IAM'] : [])];
	return parts.length > 0 ? `; ${listed(parts)} could not be listed in full` : '';
}
