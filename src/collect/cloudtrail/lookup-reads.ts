import type { LookupEventsRequest, LookupEventsResponse } from '@aws-sdk/client-cloudtrail';
import type { GetMetricDataInput, GetMetricDataOutput } from '@aws-sdk/client-cloudwatch';
import type { ListRead, Read } from '../aws/read.ts';

/** The quota is two calls a second per account and Region; at that pace the clocks' difference would cross it. */
export const lookupRate = 1.9;

export const lookupEvents: Read<LookupEventsRequest, LookupEventsResponse> = {
	service: 'cloudtrail',
	api: 'LookupEvents',
	action: 'cloudtrail:LookupEvents',
	ratePerSecond: lookupRate,
	expects: { Events: 'array' },
	fills: [],
};

export const getMetricData: ListRead<GetMetricDataInput, GetMetricDataOutput, 'MetricDataResults'> = {
	service: 'cloudwatch',
	api: 'GetMetricData',
	action: 'cloudwatch:GetMetricData',
	ratePerSecond: 5,
	expects: { MetricDataResults: 'array' },
	items: 'MetricDataResults',
	page: { input: 'NextToken', output: 'NextToken' },
	fills: [],
};

/** What looking up events calls. */
export const lookupReads = [lookupEvents, getMetricData];

/** Reads of values. */
export const valueReads = [
	'GetSecretValue',
	'BatchGetSecretValue',
	'GetParameter',
	'GetParameters',
	'GetParametersByPath',
	'GetParameterHistory',
] as const;

/** Reads of metadata, which are looked up if there is time left. */
export const metadataReads = ['DescribeSecret', 'ListSecrets', 'DescribeParameters'] as const;

export type EventName = (typeof valueReads)[number] | (typeof metadataReads)[number];
