import type { ArgumentsCamelCase } from 'yargs';
import { prepareJudge } from './judge.ts';
import type { LintArguments } from './lint-options.ts';
import type { Streams } from './streams.ts';
import { snapshotOf, type CollectArguments } from './take-snapshot.ts';
import { checkUsage, withUsage, type UsageArguments } from './usage-source.ts';

type Arguments = ArgumentsCamelCase<
	LintArguments & CollectArguments & UsageArguments & { snapshot?: string | undefined }
>;

/** `hushlint audit`: collects, or reads a saved snapshot, and judges it. Returns the exit code. */
export async function audit(argv: Arguments, streams: Streams): Promise<number> {
	const judge = prepareJudge(argv, streams);
	checkUsage(argv, streams);
	return judge(await withUsage(await snapshotOf(argv, streams), argv, streams));
}
