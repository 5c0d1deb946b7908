import { spanOf } from './put-together.ts';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip, gunzipSync } from 'node:zlib';
import { unread, type Unread } from '../../model/observed.ts';
import type { Usage, UsageCoverage } from '../../model/usage.ts';
import { addShared, Fold } from '../../usage/fold.ts';
import { Grain } from '../../usage/grain.ts';
import { createResolver } from '../../usage/names.ts';
import { highest, RollUp, timeText } from '../../usage/roll-up.ts';
import { joinSessions } from '../../usage/sessions.ts';
import { Tellings } from '../../usage/tellings.ts';
import { bestScanner } from './fold-partition.ts';
import type { DamagedFile } from './partition-file.ts';
import { readLogFile, type LogDamage } from './read-log-file.ts';
import type { UsageOptions, UsageReading } from './read-usage.ts';
import { recordsBegin } from './scan-records.ts';
import { SourceError } from './source-error.ts';
import { JsonSplitter } from './split-json.ts';
import { recordsIn } from './unwrap-events.ts';

const headBytes = 4096;
const pieceBytes = 1024 * 1024;

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
	} else if (!/^[\s\uFEFF]*(?:[[{"\d]|$)/.test(headOf(path, headBytes).toString('utf8'))) {
		return { path, damage: 'not a log file' };
	}
	try {
		return await importJson(path, fold, isInterrupted);
	} catch (error) {
		if (error instanceof SyntaxError) return { path, damage };
		if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
			return { path, damage: 'damaged compression' };
		}
		throw error;
	}
}

async function importJson(path: string, fold: Fold, isInterrupted: () => boolean): Promise<number | 'interrupted'> {
	const told = new Tellings();
	const splitter = new JsonSplitter();
	let records = 0;
	for await (const bytes of bytesOf(path)) {
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

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
	const file = createReadStream(path, { highWaterMark: pieceBytes });
	const isGzip = headOf(path, 2).equals(Buffer.from([0x1f, 0x8b]));
	const stream = isGzip ? file.pipe(createGunzip({ chunkSize: pieceBytes })) : file;
	file.on('error', (error) => stream.destroy(error));
	try {
		yield* stream as AsyncIterable<Buffer>;
	} finally {
		stream.destroy();
		file.destroy();
	}
}

function isLog(path: string): boolean {
	const head = headOf(path, headBytes);
	return typeof recordsBegin(head) === 'number';
}

/** The first bytes of a file, inflated. */
function headOf(path: string, bytes: number): Buffer {
	const raw = readHead(path, bytes);
	if (bytes <= 2 || raw[0] !== 0x1f || raw[1] !== 0x8b) return raw;
	try {
		// A beginning that ends in the middle of the stream is inflated as far as it goes.
		return gunzipSync(raw, { finishFlush: 2 });
	} catch {
		return Buffer.alloc(0);
	}
}

function readHead(path: string, bytes: number): Buffer {
	const descriptor = openSync(path, 'r');
	try {
		const head = Buffer.alloc(bytes);
		return head.subarray(0, readSync(descriptor, head, 0, bytes, 0));
	} finally {
		closeSync(descriptor);
	}
}

function usageOf(fold: Fold, { inventory, rotators }: UsageOptions, isInterrupted: boolean): Usage {
	const resolve = createResolver(inventory ?? [], fold.arns);
	const sums = new RollUp(rotators);
	addShared(fold.shared, fold.grain);
	const grain = new Grain();
	for (let row = 0; row < fold.grain.size; row += 1) {
		const one = fold.grain.row(row);
		grain.merge({ ...one, resource: resolve(one.event, one.resource, one.account, one.region) });
	}
	sums.add(grain);
	const rows = joinSessions(sums.rows());
	const coverage = coverageOf(
		grain,
		isInterrupted ? unread('interrupted') : unread('uncertain', 'an export may leave events out'),
	);
	return {
		source: 'events',
		...spanOf(coverage),
		coverage,
		rows,
		peaks: highest(fold.peaks(), resolve),
	};
}

/** Nobody knows what was left out of an export: what it holds is all that is said of it. */
function coverageOf(grain: Grain, complete: Unread): UsageCoverage[] {
	const places = new Map<string, { account: string; region: string; first: number; last: number }>();
	for (let index = 0; index < grain.size; index += 1) {
		const { account, region, first, last } = grain.row(index);
		const key = `${account}\u0000${region}`;
		const place = places.get(key);
		if (!place) places.set(key, { account, region, first, last });
		else {
			place.first = Math.min(place.first, first);
			place.last = Math.max(place.last, last);
		}
	}
	return [...places]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { account, region, first, last }]) => ({
			account,
			region,
			from: timeText(first),
			to: timeText(last),
			complete,
		}));
}
