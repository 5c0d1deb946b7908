import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { CostAnswer } from '../cost/answer.ts';
import { compareBills, isTemplates, type ComparisonOptions, type Side } from '../cost/compare-bills.ts';
import { createEstate } from '../model/estate.ts';
import type { Settings } from '../model/settings.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { listedNothing } from './exit-code.ts';
import { readEnds } from './read-file.ts';
import { readSnapshotFile } from './read-snapshot.ts';
import type { ReadTemplates } from './read-templates.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

interface CompareArguments {
	readonly paths: readonly string[];
	readonly snapshot?: string | undefined;
	readonly rates?: string | undefined;
	readonly failOnCost?: number | undefined;
	readonly strict: boolean;
}

interface Context {
	readonly streams: Streams;
	readonly settings: Settings;
	readonly options: ComparisonOptions;
	readonly templates: ReadTemplates;
	readonly emit: (answer: CostAnswer) => void;
}

/** `hushlint cost NEW --compare OLD`: what a change costs. Returns the exit code. */
export async function compareCosts(
	older: string,
	{ paths, snapshot, rates, failOnCost, strict }: CompareArguments,
	{ streams, settings, options, templates, emit }: Context,
): Promise<number> {
	const read = async (
		names: readonly string[],
	): Promise<Side & { readonly snapshot: Snapshot; readonly isSaved: boolean }> => {
		const [name = '', ...more] = names;
		if (more.length === 0 && isSnapshot(name)) {
			const own = readSnapshotFile(name);
			return { snapshot: own, estate: createEstate(own, settings), isSaved: true };
		}
		const own = await templates(names);
		const base = relative(streams.cwd, resolve(streams.cwd, name)).split(sep).join('/') || '.';
		const estate = createEstate(own, settings);
		return { snapshot: own, estate, isSaved: false, ...(more.length === 0 ? { base } : {}) };
	};
	const before = await read([older]);
	const after = await read(snapshot === undefined ? paths : [snapshot]);
	const worlds = [before, after].map(({ estate, isSaved }) => (isSaved ? isTemplates(estate) : true));
	if (new Set(worlds).size > 1) {
		throw new UsageError(
			'--compare tells two snapshots apart, or two sets of templates; --rates lends templates the reads of a snapshot',
		);
	}
	if (rates !== undefined && worlds[0] === false) throw new UsageError('--rates needs templates');
	const answer = compareBills(before, after, options);
	emit(answer);
	if ([before, after].some((side) => side.estate.scopes.length > 0 && listedNothing(side.snapshot))) return 2;
	if (reachesLimit(answer.difference.least, failOnCost)) return 1;
	return strict && answer.unknown.length > 0 ? 3 : 0;
}

/** Whether `--fail-on-cost` fails: what is not certain does not count. */
export function reachesLimit(usd: number, limit: number | undefined): boolean {
	return limit !== undefined && usd > 0 && usd >= limit;
}

/** Whether a file is a snapshot: that says when it was taken. Anything else is templates. */
export function isSnapshot(path: string): boolean {
	const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
	return isFile && readEnds(path).head.includes('"takenAt"');
}
