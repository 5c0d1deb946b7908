import { parseS3Source, s3Name } from '../collect/cloudtrail/s3-source.ts';
import { hasPlaces, tableDefinition } from '../collect/cloudtrail/sql-table.ts';
import { dayBefore } from '../model/days.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { accountsOf, daysOf, regionsOf } from './usage-live.ts';

export interface TableArguments {
	readonly table: string;
	readonly usageAccounts?: string | undefined;
	readonly usageRegions?: string | undefined;
	readonly usageDays?: number | undefined;
}

/** `hushlint usage ddl LOCATION`: the statement that makes the table in Athena; tells how to name it then. Throws `UsageError`. */
export function tableText(location: string | undefined, argv: TableArguments, { err, now }: Streams): string {
	if (location === undefined)
		throw new UsageError('usage ddl needs the place of the log files: s3://BUCKET/PREFIX/AWSLogs');
	const source = parseS3Source(location);
	const accounts = accountsOf(argv.usageAccounts);
	const regions = regionsOf(argv.usageRegions);
	if (accounts === undefined || !Array.isArray(regions)) {
		throw new UsageError('usage ddl needs --usage-accounts and --usage-regions: the table has a partition for each');
	}
	if (!/^\w{1,128}$/.test(argv.table)) throw new UsageError('--table is a name of letters, digits and underscores');
	const since = dayBefore(now(), daysOf(argv.usageDays) ?? 365);
	const query = hasPlaces({ accounts, regions }) ? '?partitioned' : '';
	err(`hushlint: once it is made, read it with --usage 'athena://WORKGROUP/DATABASE/${argv.table}${query}'\n`);
	return tableDefinition({ table: argv.table, location: s3Name(source, source.prefix), accounts, regions, since });
}
