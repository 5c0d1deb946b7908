import { rules } from '../../rules/index.ts';
import { loadConfig } from '../config/load-config.ts';
import { selectRules } from '../config/select-rules.ts';
import type { Report } from '../finding/report.ts';
import { entriesOf, parseBaseline, writeBaseline as baselineText, type Baseline } from '../lint/baseline.ts';
import { keepAtLeast } from '../lint/keep.ts';
import { lint } from '../lint/lint.ts';
import { visible } from '../report/visible.ts';
import { plural } from '../report/wording.ts';
import { withPrices } from './cost-prices.ts';
import { issuesUrl } from './describe-error.ts';
import { exitCode, listedNothing } from './exit-code.ts';
import type { LintArguments } from './lint-options.ts';
import { checkFiles, emit, parseOutput, writeOut } from './outputs.ts';
import { readTextFile } from './read-file.ts';
import type { Streams } from './streams.ts';
import type { Taken } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

export interface JudgeOptions {
	/** Leaves findings out of all but a baseline. */
	readonly keep?: (report: Report) => Report;
	/** There was nothing to read, which is no failure: a repository may have no template. */
	readonly empty?: boolean;
}

/** Judges what was read, prints and writes as told. Returns the exit code. */
export type Judge = (taken: Taken, options?: JudgeOptions) => number;

/** Reads the arguments of a command that judges: whatever can be wrong with them is told before anything is read. */
export function prepareJudge(argv: LintArguments & { snapshot?: string | undefined }, streams: Streams): Judge {
	const outputs = argv.output.map(parseOutput);
	const only = split('only', argv.only);
	const except = split('except', argv.except);
	checkFiles(outputs, argv.writeBaseline, argv);
	const selected = selectRules(loadConfig(argv.config, streams.cwd, rules), { only, except }, rules);
	const config = { ...selected, settings: withPrices(selected.settings, argv.prices) };
	for (const warning of config.warnings) streams.err(`hushlint: ${warning}\n`);
	const baseline = argv.baseline === undefined ? undefined : readBaseline(argv.baseline);

	return ({ snapshot, interrupted }, { keep = (report: Report): Report => report, empty = false } = {}) => {
		const full = lint({ snapshot, registry: rules, config, version, ...(baseline ? { baseline } : {}) });
		const kept = keep(full);
		const report = argv.minSeverity === undefined ? kept : keepAtLeast(kept, argv.minSeverity);
		emit(report, streams, { format: argv.format, outputs, quiet: argv.quiet, color: argv.color });
		const { strict, failOnCost, writeBaseline } = argv;
		const failOn = writeBaseline === undefined ? argv.failOn : 'never';
		const gate = { failOn, strict, ...(failOnCost === undefined ? {} : { failOnCost }) };
		const code = interrupted ? 2 : empty ? (strict ? 3 : 0) : exitCode(kept, snapshot, gate);
		const tell = (sentence: string): void => streams.err(`hushlint: ${visible(sentence)}\n`);
		if (!empty && listedNothing(snapshot)) tell(`nothing could be listed${reasonOf(report)}`);
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
	};
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
