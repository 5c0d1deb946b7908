import { spanOf } from './put-together.ts';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';
import { unread } from '../../model/observed.ts';
import type { Usage, UsageCoverage } from '../../model/usage.ts';
import { addShared, Fold } from '../../usage/fold.ts';
import { Grain } from '../../usage/grain.ts';
import { createResolver } from '../../usage/names.ts';
import { highest, RollUp, timeText } from '../../usage/roll-up.ts';
import { bestScanner } from './fold-partition.ts';
import type { DamagedFile } from './partition-file.ts';
import { readLogFile } from './read-log-file.ts';
import type { UsageOptions, UsageReading } from './read-usage.ts';
import { recordsBegin } from './scan-records.ts';
import { SourceError } from './source-error.ts';
import { recordsIn } from './unwrap-events.ts';

/** Above this a text cannot be parsed as one: lines can. */
const mostBytes = 256_000_000;
const headBytes = 4096;

/**
 * Who reads, by files of events from elsewhere, told apart by their content: log files by any name, JSON and JSON by the line. Throws
 * `SourceError` if there is no event in them, or if the only file is damaged.
 */
export async function importEvents(paths: readonly string[], options: UsageOptions): Promise<UsageReading> {
	const fold = new Fold();
	const damaged: DamagedFile[] = [];
	let records = 0;
	for (const path of paths) {
		const found = await importFile(path, fold);
		if (typeof found === 'number') records += found;
		else if (paths.length === 1) throw new SourceError(`${path} cannot be read as CloudTrail events: ${found.damage}`);
		else damaged.push(found);
		if (options.signal?.aborted === true) break;
	}
	if (records === 0) throw new SourceError(`${paths.length === 1 ? paths[0] : 'the folder'} holds no CloudTrail event`);
	return { usage: usageOf(fold, options), damaged, files: paths.length, reused: 0, partitions: 0 };
}

/** How many records a file holds, all of them counted; or its damage, and none of them is. */
async function importFile(path: string, fold: Fold): Promise<number | DamagedFile> {
	if (isLog(path)) {
		const reading = await readLogFile(path, bestScanner(), fold);
		return 'bytes' in reading ? 1 : { path, damage: reading.damage };
	}
	try {
		return await importJson(path, fold);
	} catch (error) {
		if (error instanceof SyntaxError) return { path, damage: 'damaged document' };
		if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
			return { path, damage: 'damaged compression' };
		}
		throw error;
	}
}

async function importJson(path: string, fold: Fold): Promise<number> {
	const told: Parameters<Fold['count']>[0][] = [];
	let records = 0;
	const take = (value: unknown): void => {
		for (const record of recordsIn(value)) {
			records += 1;
			const one = fold.tell(record);
			if (one) told.push(one);
		}
	};
	const lines: string[] = [];
	let isWhole = false;
	for await (const line of linesOf(path)) {
		if (isWhole) lines.push(line);
		else if (line.trim() !== '') {
			const value = valueOf(line);
			if (value !== undefined) take(value);
			// One document over many lines, which only its end completes.
			else if (records === 0 && statSync(path).size <= mostBytes) {
				isWhole = true;
				lines.push(line);
			} else throw new SyntaxError('a line is no JSON');
		}
	}
	if (isWhole) take(JSON.parse(lines.join('\n')));
	for (const one of told) fold.count(one);
	return records;
}

/** The value of a line; exports of CloudWatch Logs put the time before it. */
function valueOf(line: string): unknown {
	const text = line.replace(/^\uFEFF?(?:\d{4}-\d\d-\d\dT[\d:.]+Z )?/, '');
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function* linesOf(path: string): AsyncGenerator<string> {
	const file = createReadStream(path);
	const isGzip = headOf(path, 2).equals(Buffer.from([0x1f, 0x8b]));
	const stream = isGzip ? file.pipe(createGunzip()) : file;
	let failure: unknown;
	const lines = createInterface({ input: stream, crlfDelay: Infinity });
	for (const one of [file, stream]) {
		one.on('error', (error: Error) => {
			failure ??= error;
			lines.close();
		});
	}
	for await (const line of lines) yield line;
	if (failure instanceof Error) throw failure;
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

function usageOf(fold: Fold, { inventory, rotators }: UsageOptions): Usage {
	const resolve = createResolver(inventory ?? [], fold.arns);
	const sums = new RollUp(rotators);
	addShared(fold.shared, fold.grain);
	const grain = new Grain();
	for (let row = 0; row < fold.grain.size; row += 1) {
		const one = fold.grain.row(row);
		grain.merge({ ...one, resource: resolve(one.event, one.resource, one.account, one.region) });
	}
	sums.add(grain);
	const rows = sums.rows();
	const coverage = coverageOf(grain);
	return {
		source: 'events',
		...spanOf(coverage),
		coverage,
		rows,
		peaks: highest(fold.peaks(), resolve),
	};
}

/** Nobody knows what was left out of an export: what it holds is all that is said of it. */
function coverageOf(grain: Grain): UsageCoverage[] {
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
			complete: unread('uncertain', 'an export may leave events out'),
		}));
}
