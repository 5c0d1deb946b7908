import { leastPolicy } from '../collect/aws/least-policy.ts';
import { stsReads } from '../collect/aws/sts.ts';
import { athenaReads } from '../collect/cloudtrail/athena-reads.ts';
import { lookupReads } from '../collect/cloudtrail/lookup-reads.ts';
import { s3Reads } from '../collect/cloudtrail/s3-reads.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { isLive } from './usage-live.ts';

/** Prints the least IAM policy that reading from a source needs. Returns the exit code. */
export function printUsagePolicy(source: string, { out }: Streams): number {
	if (!isLive(source)) {
		throw new UsageError('files that are here need no policy; --usage takes lookup, s3:// or athena:// with it');
	}
	const reads = source === 'lookup' ? lookupReads : source.startsWith('s3:') ? s3Reads : athenaReads;
	out(`${JSON.stringify(leastPolicy([...stsReads, ...reads]), null, '\t')}\n`);
	return 0;
}
