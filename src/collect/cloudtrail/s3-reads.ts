import type {
	GetObjectCommandInput,
	GetObjectCommandOutput,
	ListObjectsV2CommandInput,
	ListObjectsV2CommandOutput,
} from '@aws-sdk/client-s3';
import type { Read } from '../aws/read.ts';

export const listObjects: Read<ListObjectsV2CommandInput, ListObjectsV2CommandOutput> = {
	service: 's3',
	api: 'ListObjectsV2',
	action: 's3:ListBucket',
	ratePerSecond: 100,
	expects: { Name: 'string', IsTruncated: 'boolean' },
	fills: [],
};

export const getObject: Read<GetObjectCommandInput, GetObjectCommandOutput> = {
	service: 's3',
	api: 'GetObject',
	action: 's3:GetObject',
	ratePerSecond: 500,
	expects: { Body: 'object' },
	fills: [],
};

/** What reading log files from a bucket calls. */
export const s3Reads = [listObjects, getObject];
