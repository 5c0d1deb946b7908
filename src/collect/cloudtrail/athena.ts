import { dayBefore, daySeconds } from '../../model/days.ts';
import type { Grain } from '../../usage/grain.ts';
import type { Known } from '../../usage/names.ts';
import type { PeakRow } from '../../usage/peaks.ts';
import type { Rotators } from '../../usage/roll-up.ts';
import { withAccount, type AccountOptions } from '../aws/open-account.ts';
import { gigabytes, runQuery } from './athena-query.ts';
import { grainOfRows } from './athena-rows.ts';
import type { AthenaSource } from './athena-source.ts';
import { grainCoverage } from './grain-coverage.ts';
import { putTogether } from './put-together.ts';
import type { UsageReading } from './read-usage.ts';
import { SourceError } from './source-error.ts';
import { grainColumns, grainStatement } from './sql-grain.ts';

export interface AthenaOptions extends AccountOptions {
	readonly source: AthenaSource;
	readonly now: Date;
	/** Of the past; default: 90. */
	readonly days?: number;
	/** Those of the records; default: all the table has. */
	readonly accounts?: readonly string[];
	readonly recordRegions?: readonly string[];
	/** Above this the query is cancelled. */
	readonly mostBytes?: number;
	readonly inventory?: Iterable<Known>;
	readonly rotators?: Rotators;
	readonly onScanned?: (bytes: number) => void;
}

export interface AthenaGrain {
	readonly grain: Grain;
	readonly peaks: readonly PeakRow[];
	readonly scannedBytes: number;
}

/** The grain of a table of CloudTrail records, by one query. Throws a SourceError if Athena gives none, a CollectError if one cannot sign in. */
export async function athenaGrain(options: AthenaOptions): Promise<AthenaGrain> {
	const { source, accounts, recordRegions, mostBytes, signal, onScanned } = options;
	const statement = grainStatement({
		...source,
		...daysOf(options),
		...(accounts === undefined ? {} : { accounts }),
		...(recordRegions === undefined ? {} : { regions: recordRegions }),
	});
	const { columns, rows, scannedBytes } = await withAccount(options, (account) =>
		runQuery(account, { source, statement, mostBytes, signal, onScanned }),
	);
	if (columns.join() !== grainColumns.join()) throw new SourceError('Athena answered something else than was asked');
	if (scannedBytes === 0) {
		throw new SourceError(
			'Athena found no log file of these days in the table: are its location and its partitions right?',
		);
	}
	return { ...grainOfRows(rows), scannedBytes };
}

/** Who reads, by a table of CloudTrail records in Athena. Throws what `athenaGrain` throws. */
export async function athenaUses(options: AthenaOptions): Promise<UsageReading> {
	const { grain, peaks, scannedBytes } = await athenaGrain(options);
	const { inventory, rotators } = options;
	// Athena does not tell which files there are. Calls may have been delivered on the day after; of clocks that are wrong by more nothing is to be learned.
	const coverage = grainCoverage(grain, true, {
		earliest: Date.parse(daysOf(options).from) / 1000 - daySeconds,
		latest: Math.floor(options.now.getTime() / 1000),
	});
	return {
		usage: putTogether({ source: 'athena', grain, peaks, coverage, inventory, rotators }),
		damaged: [],
		files: 0,
		reused: 0,
		partitions: coverage.length,
		notes: [`Athena scanned ${gigabytes(scannedBytes)} GB.`],
	};
}

function daysOf({ now, days = 90 }: AthenaOptions): { readonly from: string; readonly to: string } {
	return { from: dayBefore(now, days), to: dayBefore(now, 0) };
}
