import type { ArgumentsCamelCase, InferredOptionTypes } from 'yargs';
import { priceTable } from '../cost/price-table.ts';
import { defaultPrices } from '../cost/prices.ts';
import { refreshedPrices, type PriceRemark, type RefreshedPrices } from '../cost/refreshed-prices.ts';
import { dayBefore } from '../model/days.ts';
import type { PriceList } from '../model/price-list.ts';
import { defaultSettings } from '../model/settings.ts';
import { remarkWords } from '../report/price-words.ts';
import { pricesTerminal } from '../report/prices-terminal.ts';
import { toJson, visible } from '../report/visible.ts';
import { plural } from '../report/wording.ts';
import { withPrices } from './cost-prices.ts';
import { fetchOffers, publicEndpoint } from './fetch-offers.ts';
import { writeOut } from './outputs.ts';
import type { pricesOptions } from './prices-options.ts';
import { createProgress } from './progress.ts';
import { InputError } from './read-file.ts';
import { allowsColor, type Streams } from './streams.ts';
import { parseRegions } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';
import { checkWritable } from './write-file.ts';

type Arguments = ArgumentsCamelCase<InferredOptionTypes<typeof pricesOptions>>;

/** `hushlint prices`: shows the prices in force, or makes a file of those that AWS publishes. Returns the exit code. */
export async function prices(argv: Arguments, streams: Streams): Promise<number> {
	const { refresh, output } = argv;
	const stray = Object.entries({ region: argv.region, endpoint: argv.endpoint }).find(([, value]) => value);
	if (stray && !refresh) throw new UsageError(`--${stray[0]} goes with --refresh`);
	if (output !== undefined) checkWritable(output);
	const { list, remarks } = refresh ? await fetchPrices(argv, streams) : { list: inForce(argv.prices), remarks: [] };
	for (const remark of remarks) streams.err(`hushlint: ${visible(remarkWords(remark))}\n`);
	if (output !== undefined) {
		writeOut(output, pricesJson(list), 0o644);
		streams.err(`hushlint: wrote the prices to ${visible(output)}\n`);
	}
	const format = argv.format ?? (output !== undefined ? undefined : refresh ? 'json' : 'terminal');
	if (format === 'json') streams.out(pricesJson(list));
	if (format === 'terminal') {
		streams.out(pricesTerminal(priceTable(list), { color: allowsColor(streams, argv.color), width: streams.columns }));
	}
	return argv.strict && remarks.some(({ missing }) => missing) ? 3 : 0;
}

/** A price list as `--prices` reads it. */
function pricesJson({ source, date, ...rest }: PriceList): string {
	return toJson({ source, date, unit: 'micro-dollars', ...rest });
}

function inForce(path: string | undefined): PriceList {
	return withPrices(defaultSettings, path).prices ?? defaultPrices;
}

async function fetchPrices({ region, endpoint }: Arguments, streams: Streams): Promise<RefreshedPrices> {
	const asked = parseRegions(region?.join(','), '--region');
	const wanted = Array.isArray(asked) ? asked.filter((one) => !one.startsWith('cn-')) : undefined;
	if (Array.isArray(asked) && asked.length > (wanted?.length ?? 0)) {
		const words = 'AWS bills China in CNY, by a list of its own: its Regions have no price here';
		if (wanted?.length === 0) throw new InputError(words);
		streams.err(`hushlint: ${words}\n`);
	}
	const progress = createProgress(streams);
	try {
		const regions = await fetchOffers({
			endpoint: parseEndpoint(endpoint ?? publicEndpoint),
			regions: wanted,
			onProgress: (done, total) => progress.show({ scope: 'AWS price list', what: 'files', done, total }),
		});
		const date = dayBefore(streams.now(), 0);
		const refreshed = refreshedPrices(regions, { date, all: wanted === undefined });
		if (isEmpty(refreshed)) {
			throw new InputError(`no price was found for ${plural(regions.length, 'Region')}${reasonsOf(refreshed.remarks)}`);
		}
		return refreshed;
	} finally {
		progress.clear();
	}
}

function isEmpty({ list: { partitions, regions = {} } }: RefreshedPrices): boolean {
	return [...Object.values(partitions), ...Object.values(regions)].every((row) => Object.keys(row).length === 0);
}

function reasonsOf(remarks: readonly PriceRemark[]): string {
	const reasons = [...new Set(remarks.filter(({ missing }) => missing).map(({ reason }) => reason))];
	return reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
}

/** Credentials in an address would be shown in messages. */
function parseEndpoint(text: string): URL {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const isPlain =
		url !== undefined && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
	if (!isPlain || !/^https?:$/.test(url.protocol)) {
		throw new UsageError('--endpoint takes an address such as https://pricing.example.com, and no user or query in it');
	}
	return url;
}
