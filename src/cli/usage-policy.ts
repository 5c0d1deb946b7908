import { leastPolicy, type IamPolicy } from '../collect/aws/least-policy.ts';
import type { ReadDeclaration } from '../collect/aws/read.ts';
import { stsReads } from '../collect/aws/sts.ts';
import { parseAthenaSource, type AthenaSource } from '../collect/cloudtrail/athena-source.ts';
import { athenaReads } from '../collect/cloudtrail/athena-reads.ts';
import { lookupReads } from '../collect/cloudtrail/lookup-reads.ts';
import { s3Reads } from '../collect/cloudtrail/s3-reads.ts';
import { parseS3Source } from '../collect/cloudtrail/s3-source.ts';
import { UsageError } from './usage-error.ts';
import { athenaFlags, isLive, type LiveUsageArguments } from './usage-live.ts';

type Declared = Pick<ReadDeclaration, 'action'>;

/**
 * The least IAM policy that reading from a source needs, besides what `collecting` does. Throws `UsageError` for files that are here, if nothing
 * else is asked for, and `SourceError`.
 */
export function usagePolicy(
	source: string | undefined,
	collecting: readonly Declared[] = [],
	argv: LiveUsageArguments = {},
): IamPolicy {
	if (source === undefined || !isLive(source)) {
		if (collecting.length > 0) return leastPolicy(collecting);
		throw new UsageError('files that are here need no policy; --usage takes lookup, s3:// or athena:// with it');
	}
	const reads: readonly Declared[] = [...collecting, ...stsReads];
	if (source === 'lookup') return leastPolicy([...reads, ...lookupReads]);
	if (source.startsWith('s3:')) {
		const { bucket, prefix } = parseS3Source(source);
		return leastPolicy([...reads, ...s3Reads], {
			's3:ListBucket': `arn:aws:s3:::${bucket}`,
			's3:GetObject': `arn:aws:s3:::${bucket}/${prefix}*`,
		});
	}
	return leastPolicy([...reads, ...athenaReads], athenaResources(parseAthenaSource(source, athenaFlags(argv))));
}

/** Where the table's files and the answer lie is not said, unless `output` tells. */
function athenaResources({
	workgroup,
	database,
	table,
	output,
}: AthenaSource): Readonly<Record<string, string | readonly string[]>> {
	const tables = glue('catalog', `database/${database}`, `table/${database}/${table}`);
	const queries = ['StartQueryExecution', 'GetQueryExecution', 'GetQueryResults', 'StopQueryExecution'];
	return {
		...Object.fromEntries(queries.map((api) => [`athena:${api}`, `arn:aws:athena:*:*:workgroup/${workgroup}`])),
		'glue:GetDatabase': glue('catalog', `database/${database}`),
		'glue:GetTable': tables,
		'glue:GetPartitions': tables,
		...(output === undefined ? {} : { 's3:PutObject': `arn:aws:s3:::${output.slice('s3://'.length)}*` }),
	};
}

function glue(...kinds: readonly string[]): string[] {
	return kinds.map((kind) => `arn:aws:glue:*:*:${kind}`);
}
