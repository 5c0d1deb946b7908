import type { ListRegionsRequest, ListRegionsResponse } from '@aws-sdk/client-account';
import type { Engine } from './engine.ts';
import { CollectError } from './collect-error.ts';
import type { ListRead } from './read.ts';

const listRegions: ListRead<ListRegionsRequest, ListRegionsResponse, 'Regions'> = {
	service: 'account',
	api: 'ListRegions',
	action: 'account:ListRegions',
	ratePerSecond: 2,
	expects: { Regions: 'array' },
	items: 'Regions',
	page: { input: 'NextToken', output: 'NextToken' },
	fills: [],
};

export const regionReads = [listRegions];

/** The Regions that the account has enabled, sorted. Throws a CollectError if they cannot be listed in full. */
export async function enabledRegions(engine: Engine): Promise<string[]> {
	const { items, complete } = await engine.list(listRegions, {
		MaxResults: 50,
		RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'],
	});
	if (complete !== true) {
		if (complete.unread === 'interrupted') throw new CollectError('interrupted', 'The collection was interrupted.');
		const why = complete.unread === 'denied' ? 'needs the permission account:ListRegions' : 'failed';
		throw new CollectError('regions', `Listing the enabled Regions ${why}; name the Regions with --regions instead.`);
	}
	const names = items.flatMap(({ RegionName }) => (RegionName === undefined ? [] : [RegionName]));
	return [...new Set(names)].toSorted();
}
