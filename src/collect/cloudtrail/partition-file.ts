import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { CallBy, Fold, KeyCount } from '../../usage/fold.ts';
import type { PeakRow } from '../../usage/peaks.ts';
import { packRows } from './grain-block.ts';
import type { LogDamage } from './read-log-file.ts';

/** How many parts the rows of a partition are kept in, by session: so many times less is in memory at once. */
export const buckets = 16;

/** Of what a partition file means: another one is not read. */
const layout = 3;

export interface DamagedFile {
	readonly path: string;
	readonly damage: LogDamage;
}

/** What is told of a partition besides its rows. */
export interface PartitionSummary {
	/** Of the files it was made from. */
	readonly signature: string;
	readonly damaged: readonly DamagedFile[];
	/** Bytes that were read, inflated. */
	readonly bytes: number;
	readonly rows: number;
	/** Calls that counted, those across accounts among them. */
	readonly calls: number;
}

/** What a partition comes to besides its calls. */
export interface PartitionFacts {
	readonly peaks: readonly PeakRow[];
	/** Whole ARNs of secrets and parameters. */
	readonly arns: readonly string[];
	readonly keyUses: readonly KeyCount[];
}

interface Foot extends PartitionSummary {
	readonly layout: number;
	/** Where each bucket ends; the calls across accounts follow the last, in as many buckets, and then the facts. */
	readonly ends: readonly number[];
}

const footBytes = 4;

/** Keeps what a partition folded to in a file that only its owner may read. Throws what the file system throws. */
export function writePartition(
	path: string,
	fold: Fold,
	summary: Pick<PartitionSummary, 'signature' | 'damaged' | 'bytes'>,
): void {
	const { grain } = fold;
	const rows: number[][] = Array.from({ length: buckets }, () => []);
	const bucketOfCaller = grain.callers.values.map(({ session }) => bucketOf(session));
	for (let row = 0; row < grain.size; row += 1) rows[bucketOfCaller[grain.table.cell(row, 0)] ?? 0]?.push(row);
	const shared: CallBy[][] = Array.from({ length: buckets }, () => []);
	for (const call of fold.shared) shared[bucketOf(call.sharedId)]?.push(call);

	const facts: PartitionFacts = { peaks: fold.peaks(), arns: [...fold.arns], keyUses: fold.keyUses() };
	const blocks = [
		...rows.map((own) => (own.length === 0 ? Buffer.alloc(0) : gzipSync(packRows(grain, own), { level: 1 }))),
		...shared.map((own) => (own.length === 0 ? Buffer.alloc(0) : gzipSync(JSON.stringify(own), { level: 1 }))),
		gzipSync(JSON.stringify(facts), { level: 1 }),
	];
	let end = 0;
	const ends = blocks.map((block) => (end += block.length));
	const foot: Foot = {
		layout,
		signature: summary.signature,
		damaged: summary.damaged,
		bytes: summary.bytes,
		rows: grain.size,
		calls: fold.calls,
		ends,
	};
	const json = gzipSync(JSON.stringify(foot), { level: 1 });
	const length = Buffer.alloc(footBytes);
	length.writeUInt32LE(json.length);
	writeOwn(path, Buffer.concat([...blocks, json, length]));
}

/** Writes a file that only its owner may read, wholly or not at all. Throws what the file system throws. */
export function writeOwn(path: string, bytes: Buffer): void {
	const temporary = `${path}.${createHash('sha256').update(`${path}${Math.random()}`).digest('hex').slice(0, 8)}`;
	try {
		writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

function bucketOf(text: string): number {
	let hash = 0;
	for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
	return (hash ^ (hash >>> 16)) & (buckets - 1);
}

/** A partition that was kept. */
export class PartitionFile {
	readonly #path: string;
	readonly #ends: readonly number[];
	readonly summary: PartitionSummary;

	private constructor(path: string, { ends, ...summary }: Foot) {
		this.#path = path;
		this.#ends = ends;
		this.summary = summary;
	}

	/** `undefined`: there is none, or it cannot be used; then the log files are read again. */
	static open(path: string): PartitionFile | undefined {
		try {
			const descriptor = openSync(path, 'r');
			try {
				const { size } = fstatSync(descriptor);
				const length = readAt(descriptor, size - footBytes, footBytes).readUInt32LE(0);
				const foot = JSON.parse(
					gunzipSync(readAt(descriptor, size - footBytes - length, length)).toString('utf8'),
				) as Foot;
				return foot.layout === layout ? new PartitionFile(path, foot) : undefined;
			} finally {
				closeSync(descriptor);
			}
		} catch {
			return undefined;
		}
	}

	/** The packed rows of some buckets. */
	rows(from: number, to: number): Buffer[] {
		return this.#blocks(from, to);
	}

	/** The calls across accounts of a bucket. */
	shared(bucket: number): CallBy[] {
		const blocks = this.#blocks(buckets + bucket, buckets + bucket + 1);
		return blocks.flatMap((block) => JSON.parse(block.toString('utf8')) as CallBy[]);
	}

	facts(): PartitionFacts {
		const [block] = this.#blocks(buckets * 2, buckets * 2 + 1);
		return JSON.parse(block?.toString('utf8') ?? '') as PartitionFacts;
	}

	#blocks(from: number, to: number): Buffer[] {
		const begin = from === 0 ? 0 : (this.#ends[from - 1] ?? 0);
		const end = this.#ends[to - 1] ?? begin;
		if (end === begin) return [];
		const descriptor = openSync(this.#path, 'r');
		try {
			const bytes = readAt(descriptor, begin, end - begin);
			return Array.from({ length: to - from }, (_, index) => [
				this.#ends[from + index - 1] ?? 0,
				this.#ends[from + index] ?? 0,
			])
				.filter(([start = 0, stop = 0]) => stop > start)
				.map(([start = 0, stop = 0]) => gunzipSync(bytes.subarray(start - begin, stop - begin)));
		} finally {
			closeSync(descriptor);
		}
	}
}

function readAt(descriptor: number, position: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	const count = readSync(descriptor, bytes, 0, length, position);
	if (count !== length) throw new RangeError('the file is shorter than it says');
	return bytes;
}
