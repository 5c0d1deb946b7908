import type { ArgumentsCamelCase } from 'yargs';
import { rules } from '../../rules/index.ts';
import { loadConfig } from '../config/load-config.ts';
import { selectRules } from '../config/select-rules.ts';
import type { Report } from '../finding/report.ts';
import { entriesOf, parseBaseline, writeBaseline as baselineText, type Baseline } from '../lint/baseline.ts';
import { visible } from '../report/visible.ts';
import { plural } from '../report/wording.ts';
import { keepAtLeast } from '../lint/keep.ts';
import { lint } from '../lint/lint.ts';
import { issuesUrl } from './describe-error.ts';
import { exitCode, listedNothing } from './exit-code.ts';
import type { LintArguments } from './lint-options.ts';
import { checkFiles, emit, parseOutput, writeOut } from './outputs.ts';
import { readTextFile } from './read-file.ts';
import { readSnapshotFile } from './read-snapshot.ts';
import type { Streams } from './streams.ts';
import { takeSnapshot, type CollectArguments } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

type Arguments = ArgumentsCamelCase<LintArguments & CollectArguments & { snapshot?: string | undefined }>;

/** `hushlint audit`: collects, or reads a saved snapshot, and judges it. Returns the exit code. */
export async function audit(argv: Arguments, streams: Streams): Promise<number> {
	// Whatever can be wrong with the arguments is told before anything is collected.
	const outputs = argv.output.map(parseOutput);
	const only = split('only', argv.only);
	const except = split('except', argv.except);
	checkFiles(outputs, argv.writeBaseline, argv);
	const config = selectRules(loadConfig(argv.config, streams.cwd, rules), { only, except }, rules);
	for (const warning of config.warnings) streams.err(`hushlint: ${warning}\n`);
	const baseline = argv.baseline === undefined ? undefined : readBaseline(argv.baseline);

	const { snapshot, interrupted } =
		argv.snapshot === undefined
			? await takeSnapshot(argv, streams)
			: { snapshot: readSnapshotFile(argv.snapshot), interrupted: false };
	const full = lint({ snapshot, registry: rules, config, version, ...(baseline ? { baseline } : {}) });
	const report = argv.minSeverity === undefined ? full : keepAtLeast(full, argv.minSeverity);
	emit(report, streams, { format: argv.format, outputs, quiet: argv.quiet, color: argv.color });
	const { strict, failOnCost, writeBaseline } = argv;
	const failOn = writeBaseline === undefined ? argv.failOn : 'never';
	const gate = { failOn, strict, ...(failOnCost === undefined ? {} : { failOnCost }) };
	const code = interrupted ? 2 : exitCode(full, snapshot, gate);
	const tell = (sentence: string): void => streams.err(`hushlint: ${visible(sentence)}\n`);
	if (listedNothing(snapshot)) tell(`nothing could be listed${reasonOf(report)}`);
	if (full.crashes.length > 0) tell(faults(full.crashes.length));
	if (writeBaseline !== undefined && code === 2) {
		// It would call the rest of the estate new, or fixed.
		tell(`${writeBaseline} is left as it is, because this run is incomplete`);
	} else if (writeBaseline !== undefined) {
		const entries = entriesOf(full, baseline);
		writeOut(writeBaseline, baselineText(full, entries), 0o644);
		tell(`wrote ${plural(entries.length, 'finding')} to ${writeBaseline}`);
	}
	return code;
}

function readBaseline(path: string): Baseline {
	return parseBaseline(readTextFile(path, { what: 'the baseline', maxBytes: 100_000_000 }), path);
}

function faults(count: number): string {
	const what = count === 1 ? 'a rule failed' : `rules failed ${count} times`;
	return `${what}; findings may be missing, and the fault is hushlint's: please report it at ${issuesUrl}`;
}

function reasonOf({ gaps }: Report): string {
	const reason = gaps.find(({ count }) => count === 0)?.reason;
	return reason === undefined ? '' : `: ${reason}`;
}

function split(flag: string, values: readonly string[] = []): string[] {
	const words = values.flatMap((value) => value.split(',')).map((word) => word.trim());
	if (words.includes('')) throw new UsageError(`--${flag} needs names of rules or topics, with commas between them`);
	return words;
}
