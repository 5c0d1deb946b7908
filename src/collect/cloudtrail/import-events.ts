import { gunzipSync } from 'node:zlib';
import { unread } from '../../model/observed.ts';
import type { Usage } from '../../model/usage.ts';
import { addShared, Fold } from '../../usage/fold.ts';
import { Tellings } from '../../usage/tellings.ts';
import { bestScanner } from './fold-partition.ts';
import { grainCoverage } from './grain-coverage.ts';
import type { DamagedFile } from './partition-file.ts';
import { putTogether } from './put-together.ts';
import { isDamagedGzip, isGzip, readBytes, readHead } from './read-bytes.ts';
import { readLogFile, type LogDamage } from './read-log-file.ts';
import type { UsageOptions, UsageReading } from './read-usage.ts';
import { recordsBegin } from './scan-records.ts';
import { SourceError } from './source-error.ts';
import { JsonSplitter } from './split-json.ts';
import { recordsIn } from './unwrap-events.ts';

const headBytes = 4096;

/**
 * Who reads, by files of events from elsewhere, told apart by their content: log files by any name, JSON and JSON by the line. Throws
 * `SourceError` if there is no event in them, or if the only file is damaged. `from` is what people call the files.
 */
export async function importEvents(
	paths: readonly string[],
	options: UsageOptions,
	from = paths[0] ?? '',
): Promise<UsageReading> {
	const fold = new Fold();
	const damaged: DamagedFile[] = [];
	let records = 0;
	const isInterrupted = (): boolean => options.signal?.aborted === true;
	for (const path of paths) {
		if (isInterrupted()) break;
		const found = await importFile(path, fold, isInterrupted);
		if (typeof found === 'number') records += found;
		else if (found === 'interrupted') break;
		else if (paths.length === 1) throw new SourceError(`${from} cannot be read as CloudTrail events: ${found.damage}`);
		else damaged.push(found);
	}
	if (records === 0) {
		throw new SourceError(
			isInterrupted() ? `${from}: interrupted before an event was read` : `${from} holds no CloudTrail event`,
		);
	}
	return { usage: usageOf(fold, options, isInterrupted()), damaged, files: paths.length, reused: 0, partitions: 0 };
}

type Imported = number | 'interrupted' | DamagedFile;

/** How many records a file holds, all of them counted; or its damage, and none of them is. */
async function importFile(path: string, fold: Fold, isInterrupted: () => boolean): Promise<Imported> {
	let damage: LogDamage = 'damaged document';
	if (isLog(path)) {
		const reading = await readLogFile(path, bestScanner(), fold);
		if ('bytes' in reading) return 1;
		damage = reading.damage;
		// One log file behind the other is none, but a sequence of documents.
		if (damage !== 'damaged document') return { path, damage };
	} else if (!/^[\s\uFEFF]*(?:[[{"\d]|$)/.test(headOf(path).toString('utf8'))) {
		return { path, damage: 'not a log file' };
	}
	try {
		return await importJson(path, fold, isInterrupted);
	} catch (error) {
		if (error instanceof SyntaxError) return { path, damage };
		if (isDamagedGzip(error)) return { path, damage: 'damaged compression' };
		throw error;
	}
}

async function importJson(path: string, fold: Fold, isInterrupted: () => boolean): Promise<number | 'interrupted'> {
	const told = new Tellings();
	const splitter = new JsonSplitter();
	let records = 0;
	for await (const bytes of readBytes(path)) {
		if (isInterrupted()) return 'interrupted';
		for (const text of splitter.push(bytes)) {
			for (const record of recordsIn(JSON.parse(text))) {
				records += 1;
				fold.note(record, told);
			}
		}
	}
	splitter.end();
	fold.countAll(told);
	return records;
}

function isLog(path: string): boolean {
	return typeof recordsBegin(headOf(path)) === 'number';
}

/** The first bytes of a file, inflated. */
function headOf(path: string): Buffer {
	const raw = readHead(path, headBytes);
	if (!isGzip(raw)) return raw;
	try {
		// A beginning that ends in the middle of the stream is inflated as far as it goes.
		return gunzipSync(raw, { finishFlush: 2 });
	} catch {
		return Buffer.alloc(0);
	}
}

/** Nobody knows what was left out of an export: what it holds is all that is said of it. */
function usageOf(fold: Fold, { inventory, rotators }: UsageOptions, isInterrupted: boolean): Usage {
	const { grain } = fold;
	addShared(fold.shared, grain);
	const complete = isInterrupted ? unread('interrupted') : unread('uncertain', 'an export may leave events out');
	const coverage = grainCoverage(grain, complete);
	return putTogether({ source: 'events', grain, peaks: fold.peaks(), coverage, inventory, rotators });
}
