import type { ArgumentsCamelCase, InferredOptionTypes } from 'yargs';
import { rules } from '../../rules/index.ts';
import { loadConfig } from '../config/load-config.ts';
import type { CostAnswer } from '../cost/answer.ts';
import { answerBill } from '../cost/build-answer.ts';
import { createEstate } from '../model/estate.ts';
import { costFormats } from '../report/cost-formats.ts';
import { visible } from '../report/visible.ts';
import { compareCosts, isSnapshot, reachesLimit } from './compare-costs.ts';
import type { costOptions } from './cost-options.ts';
import { parseGrouping, parseWhatIf } from './cost-words.ts';
import { listedNothing } from './exit-code.ts';
import { checkFiles, parseOutputIn, writeOut } from './outputs.ts';
import { withPrices } from './cost-prices.ts';
import { readRates } from './read-rates.ts';
import { prepareTemplates, type ReadTemplates } from './read-templates.ts';
import { allowsColor, type Streams } from './streams.ts';
import { givenTemplateOption } from './template-options.ts';
import { snapshotOf, type Taken } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';
import { checkUsage, withUsage } from './usage-source.ts';
import { version } from './version.ts';

type Arguments = ArgumentsCamelCase<InferredOptionTypes<typeof costOptions>> & { readonly paths: readonly string[] };

/** `hushlint cost`: prices an account, a snapshot or templates. Returns the exit code. */
export async function cost(argv: Arguments, streams: Streams): Promise<number> {
	checkWords(argv);
	checkUsage(argv, streams);
	const by = parseGrouping(argv.by);
	const whatIf = parseWhatIf(argv.whatIf);
	const outputs = argv.output.map((text) => parseOutputIn(text, costFormats));
	checkFiles(outputs, undefined, { snapshot: argv.snapshot, config: argv.config });
	const { settings: configured, warnings } = loadConfig(argv.config, streams.cwd, rules);
	for (const warning of warnings) streams.err(`hushlint: ${visible(warning)}\n`);
	const settings = withPrices(configured, argv.prices);
	const emit = (answer: CostAnswer): void => {
		for (const { format, path } of outputs) writeOut(path, costFormats[format].render(answer));
		if (argv.quiet) return;
		const color = allowsColor(streams, argv.color);
		streams.out(costFormats[argv.format].render(answer, { color, width: streams.columns }));
	};
	const templates = prepareTemplates(argv, streams);

	const rates = argv.rates === undefined ? undefined : readRates(argv.rates, settings);
	const options = { version, ...(rates ? { rates } : {}) };
	if (argv.compare !== undefined)
		return compareCosts(argv.compare, argv, { streams, settings, options, templates, emit });

	const { snapshot, interrupted } = await readSnapshot(argv, streams, templates);
	if (snapshot.scopes.length === 0 && argv.paths.length > 0) return argv.strict ? 3 : 0;
	const estate = createEstate(snapshot, settings);
	const answer = answerBill(estate, { ...options, ...whatIf, by });
	emit(answer);
	if (listedNothing(snapshot)) streams.err('hushlint: nothing could be listed\n');
	if (interrupted || listedNothing(snapshot)) return 2;
	if (reachesLimit(answer.total.avoidable.usd, argv.failOnCost)) return 1;
	return argv.strict && answer.unknown.length > 0 ? 3 : 0;
}

/** Refuses words that do not go together. Throws `UsageError`. */
function checkWords({ paths, compare, snapshot, profile, regions, rates, by, whatIf, ...argv }: Arguments): void {
	if (compare !== undefined && paths.length === 0 && snapshot === undefined) {
		throw new UsageError('--compare OLD needs NEW beside it: templates, a plan or a snapshot');
	}
	const saved = compare === undefined ? paths.find(isSnapshot) : undefined;
	if (saved !== undefined) throw new UsageError(`${saved} is a snapshot: name it with --snapshot`);
	if (compare !== undefined && by !== 'secret') throw new UsageError('--by and --compare exclude each other');
	// What caches would spare is no part of a difference.
	if (compare !== undefined && whatIf !== undefined) throw new UsageError('--what-if and --compare exclude each other');
	const live = Object.entries({ snapshot, profile, regions }).find(([, value]) => value !== undefined);
	if (paths.length > 0 && live) throw new UsageError(`name templates, or --${live[0]}, not both`);
	if (rates !== undefined && paths.length === 0) throw new UsageError('--rates needs templates');
	if (argv.usage !== undefined && (paths.length > 0 || compare !== undefined)) {
		throw new UsageError('--usage tells of a live account or a snapshot; templates and comparisons take --rates');
	}
	const stray = paths.length === 0 ? givenTemplateOption(argv) : undefined;
	if (stray !== undefined) throw new UsageError(`--${stray} needs templates`);
}

async function readSnapshot(argv: Arguments, streams: Streams, templates: ReadTemplates): Promise<Taken> {
	if (argv.paths.length > 0) return { snapshot: await templates(argv.paths), interrupted: false };
	return withUsage(await snapshotOf(argv, streams), argv, streams);
}
