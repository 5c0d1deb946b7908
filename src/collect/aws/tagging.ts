import type { GetResourcesInput, GetResourcesOutput } from '@aws-sdk/client-resource-groups-tagging-api';
import type { Tags } from '../../model/snapshot.ts';
import type { ListRead } from './read.ts';
import type { ScopeAtWork } from './scope.ts';
import { tagRecord } from './shape.ts';

/** The tags of a hundred parameters at once, where Parameter Store takes a call for each. */
export const getResources: ListRead<GetResourcesInput, GetResourcesOutput, 'ResourceTagMappingList'> = {
	service: 'tagging',
	api: 'GetResources',
	action: 'tag:GetResources',
	ratePerSecond: 5,
	expects: { ResourceTagMappingList: 'array' },
	items: 'ResourceTagMappingList',
	page: { input: 'PaginationToken', output: 'PaginationToken' },
	fills: ['parameter.tags'],
};

export const taggingReads = [getResources];

/** Tags by ARN. */
export interface TagListing {
	readonly byArn: ReadonlyMap<string, Tags>;
	/** Whether a resource without an entry has no tags, or may just not have been reached. */
	readonly complete: boolean;
}

/**
 * Tags of all resources of a type, such as `ssm:parameter`. Only what bears tags, or once did, has an entry. The index
 * behind it follows changes with a delay, so tags of the last minutes may be missing from it.
 */
export async function listTags(scope: ScopeAtWork, type: string, what: string): Promise<TagListing> {
	const input = { ResourceTypeFilters: [type], ResourcesPerPage: 100 };
	const { items, complete } = await scope.engine.list(getResources, input, (count) => scope.report(what, count));
	const entries = items.flatMap(({ ResourceARN: arn, Tags: tags }) => (arn ? [[arn, tagRecord(tags)] as const] : []));
	return { byArn: new Map(entries), complete: complete === true && entries.length === items.length };
}
