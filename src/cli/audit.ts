import type { ArgumentsCamelCase } from 'yargs';
import { rules } from '../../rules/index.ts';
import { loadConfig } from '../config/load-config.ts';
import { selectRules } from '../config/select-rules.ts';
import { type Severity } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { parseBaseline, writeBaseline, type Baseline } from '../lint/baseline.ts';
import { keepAtLeast } from '../lint/keep.ts';
import { lint } from '../lint/lint.ts';
import { exitCode, listedNothing } from './exit-code.ts';
import type { LintArguments } from './lint-options.ts';
import { emit, makeFolder, parseOutput } from './outputs.ts';
import { readTextFile } from './read-file.ts';
import { readSnapshotFile } from './read-snapshot.ts';
import type { Streams } from './streams.ts';
import { takeSnapshot, type CollectArguments } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import { writeFileAtomically } from './write-file.ts';

type Arguments = ArgumentsCamelCase<LintArguments & CollectArguments & { snapshot?: string | undefined }>;

/** `hushlint audit`: collects, or reads a saved snapshot, and judges it. Returns the exit code. */
export async function audit(argv: Arguments, streams: Streams): Promise<number> {
	// Whatever can be wrong with the arguments is told before anything is collected.
	const outputs = argv.output.map(parseOutput);
	const only = split(argv.only);
	const except = split(argv.except);
	const failOnCost = argv.failOnCost;
	if (failOnCost !== undefined && !(failOnCost >= 0))
		throw new UsageError('--fail-on-cost takes a number of USD, 0 or more');
	const config = selectRules(loadConfig(argv.config, streams.cwd, rules), { only, except }, rules);
	for (const warning of config.warnings) streams.err(`hushlint: ${warning}\n`);
	const baseline = argv.baseline === undefined ? undefined : readBaseline(argv.baseline);

	const snapshot = argv.snapshot === undefined ? await takeSnapshot(argv, streams) : readSnapshotFile(argv.snapshot);
	const full = lint({ snapshot, registry: rules, config, version, ...(baseline ? { baseline } : {}) });
	const report = argv.minSeverity === undefined ? full : keepAtLeast(full, argv.minSeverity);
	emit(report, streams, { format: argv.format, outputs, quiet: argv.quiet, color: argv.color });
	if (listedNothing(snapshot)) streams.err(`hushlint: nothing could be listed${reasonOf(report)}\n`);

	if (argv.writeBaseline !== undefined) {
		makeFolder(argv.writeBaseline);
		writeFileAtomically(argv.writeBaseline, writeBaseline(full), 0o644);
	}
	const failOn: Severity | 'never' = argv.writeBaseline === undefined ? argv.failOn : 'never';
	const gate = { failOn, strict: argv.strict, ...(failOnCost === undefined ? {} : { failOnCost }) };
	const code = exitCode(full, snapshot, gate);
	return streams.interrupted.aborted ? Math.max(code, 2) : code;
}

function readBaseline(path: string): Baseline {
	return parseBaseline(readTextFile(path, { what: 'the baseline', maxBytes: 100_000_000 }), path);
}

function reasonOf({ gaps }: Report): string {
	const reason = gaps.find(({ count }) => count === 0)?.reason;
	return reason === undefined ? '' : `: ${reason}`;
}

function split(values: readonly string[] | undefined): string[] {
	return (values ?? [])
		.flatMap((value) => value.split(','))
		.map((value) => value.trim())
		.filter(Boolean);
}
