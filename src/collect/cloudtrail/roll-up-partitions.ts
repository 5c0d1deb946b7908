import type { KeyUse, Usage } from '../../model/usage.ts';
import { addShared, type KeyCount } from '../../usage/fold.ts';
import { Grain } from '../../usage/grain.ts';
import { createResolver, type Resolve } from '../../usage/names.ts';
import type { PeakRow } from '../../usage/peaks.ts';
import { highest, RollUp } from '../../usage/roll-up.ts';
import { joinSessions } from '../../usage/sessions.ts';
import { unpackRows } from './grain-block.ts';
import { logCoverage, type ReadPartition } from './log-coverage.ts';
import { buckets, type PartitionFile } from './partition-file.ts';
import { spanOf } from './put-together.ts';
import type { UsageOptions } from './read-usage.ts';

const rowsAtOnce = 100_000;

/** Puts partitions together, some buckets at a time, so that memory holds as many rows however long the window is. */
export function rollUpPartitions(
	read: readonly ReadPartition[],
	options: Pick<UsageOptions, 'inventory' | 'rotators' | 'rowsAtOnce'>,
): Usage {
	const files = read.flatMap(({ file }) => (file ? [file] : []));
	const arns = new Set<string>();
	const keyCounts: KeyCount[] = [];
	for (const file of files) {
		const facts = file.facts();
		for (const arn of facts.arns) arns.add(arn);
		for (const use of facts.keyUses) keyCounts.push(use);
	}
	const resolve = createResolver(options.inventory ?? [], arns);
	const sums = new RollUp(options.rotators);
	sums.add(acrossAccounts(files, resolve));

	const rows = files.reduce((sum, { summary }) => sum + summary.rows, 0);
	const step = Math.max(1, Math.floor(buckets / Math.max(1, Math.ceil(rows / (options.rowsAtOnce ?? rowsAtOnce)))));
	for (let bucket = 0; bucket < buckets; bucket += step) {
		const grain = new Grain();
		for (const file of files) {
			for (const block of file.rows(bucket, Math.min(buckets, bucket + step))) unpackRows(block, grain, resolve);
		}
		sums.add(grain);
	}

	const coverage = logCoverage(read);
	const keyUses = keyUsesOf(keyCounts);
	return {
		source: 'log-files',
		...spanOf(coverage),
		coverage,
		rows: joinSessions(sums.rows()),
		peaks: highest(peaksOf(files), resolve),
		...(keyUses.length > 0 ? { keyUses } : {}),
	};
}

/** One partition's at a time are in memory. */
function* peaksOf(files: readonly PartitionFile[]): Iterable<PeakRow> {
	for (const file of files) yield* file.facts().peaks;
}

function acrossAccounts(files: readonly PartitionFile[], resolve: Resolve): Grain {
	const grain = new Grain();
	for (let bucket = 0; bucket < buckets; bucket += 1) {
		addShared(
			files.flatMap((file) => file.shared(bucket)),
			grain,
			resolve,
		);
	}
	return grain;
}

/** In the order of keys and what they were used for. */
function keyUsesOf(counts: readonly KeyCount[]): KeyUse[] {
	const sums = new Map<string, KeyUse>();
	for (const { key, resource, count } of counts) {
		const id = `${key}\u0000${resource ?? ''}`;
		const [, , , region = '', account = ''] = key.split(':');
		sums.set(id, { key, account, region, resource, count: count + (sums.get(id)?.count ?? 0) });
	}
	return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}
