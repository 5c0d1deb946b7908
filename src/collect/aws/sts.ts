import type { GetCallerIdentityRequest, GetCallerIdentityResponse } from '@aws-sdk/client-sts';
import type { Read } from './read.ts';

export const getCallerIdentity: Read<GetCallerIdentityRequest, GetCallerIdentityResponse> = {
	service: 'sts',
	api: 'GetCallerIdentity',
	action: 'sts:GetCallerIdentity',
	ratePerSecond: 5,
	expects: { Account: 'string', Arn: 'string' },
	fills: [],
};

export const stsReads = [getCallerIdentity];
