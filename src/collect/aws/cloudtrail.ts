import type {
	AdvancedEventSelector,
	DescribeTrailsRequest,
	DescribeTrailsResponse,
	EventSelector,
	GetEventSelectorsRequest,
	GetEventSelectorsResponse,
	GetTrailStatusRequest,
	GetTrailStatusResponse,
} from '@aws-sdk/client-cloudtrail';
import { unread, type Observed, type Unread } from '../../model/observed.ts';
import type { TrailFacts } from '../../model/principal.ts';
import type { Trail } from '../../model/snapshot.ts';
import type { Read } from './read.ts';
import { readEach, type ScopeAtWork } from './scope.ts';
import { namedByArn } from './shape.ts';

const service = 'cloudtrail';

/** Those of other Regions and of the organization that record this Region are among them. */
const describeTrails: Read<DescribeTrailsRequest, DescribeTrailsResponse> = {
	service,
	api: 'DescribeTrails',
	action: 'cloudtrail:DescribeTrails',
	ratePerSecond: 5,
	expects: { trailList: 'array' },
	lists: ['trail'],
	fills: ['trail.name', 'trail.multiRegion', 'trail.organization'],
};

const getTrailStatus: Read<GetTrailStatusRequest, GetTrailStatusResponse> = {
	service,
	api: 'GetTrailStatus',
	action: 'cloudtrail:GetTrailStatus',
	ratePerSecond: 5,
	expects: { IsLogging: 'boolean' },
	fills: ['trail.logging'],
};

const getEventSelectors: Read<GetEventSelectorsRequest, GetEventSelectorsResponse> = {
	service,
	api: 'GetEventSelectors',
	action: 'cloudtrail:GetEventSelectors',
	ratePerSecond: 5,
	expects: { TrailARN: 'string' },
	fills: ['trail.recordsReads', 'trail.recordsKms'],
};

export const cloudtrailReads = [describeTrails, getTrailStatus, getEventSelectors];

export async function collectTrails(scope: ScopeAtWork): Promise<{ trails: Trail[]; listed: true | Unread }> {
	const answer = await scope.engine.call(describeTrails, { includeShadowTrails: true });
	if (!answer.ok) return { trails: [], listed: answer.why };
	const listing = { items: answer.output.trailList ?? [], complete: true } as const;
	const { items, complete } = namedByArn(listing, ({ TrailARN }) => TrailARN, describeTrails.action);
	const trails = await readEach(scope, 'trails', items, async ({ arn, ...trail }): Promise<Trail> => {
		const [status, selectors] = await Promise.all([
			scope.engine.call(getTrailStatus, { Name: arn }),
			// Told in the trail's own Region.
			scope.engineIn(trail.HomeRegion ?? scope.region).call(getEventSelectors, { TrailName: arn }),
		]);
		return {
			scope: scope.id,
			arn,
			name: trail.Name ?? null,
			multiRegion: trail.IsMultiRegionTrail ?? false,
			organization: trail.IsOrganizationTrail ?? false,
			logging: status.ok ? (status.output.IsLogging ?? false) : status.why,
			...(selectors.ok ? recordsOf(selectors.output) : { recordsReads: selectors.why, recordsKms: selectors.why }),
		};
	});
	return { trails, listed: complete };
}

type Records = { readonly [Fact in 'recordsReads' | 'recordsKms']: Observed<TrailFacts[Fact]> };

function recordsOf({ EventSelectors = [], AdvancedEventSelectors = [] }: GetEventSelectorsResponse): Records {
	const answers = [...EventSelectors.map(readSelector), ...AdvancedEventSelectors.map(readAdvanced)];
	return { recordsReads: anyOf(answers.map(({ reads }) => reads)), recordsKms: anyOf(answers.map(({ kms }) => kms)) };
}

interface Recording {
	/** `undefined`: it narrows by something hushlint does not know. */
	readonly reads: boolean | undefined;
	readonly kms: boolean | undefined;
}

function anyOf(answers: readonly (boolean | undefined)[]): Observed<boolean> {
	if (answers.includes(true)) return true;
	return answers.includes(undefined) ? unread('unfamiliar', getEventSelectors.action) : false;
}

const kmsSource = 'kms.amazonaws.com';

function readSelector({
	ReadWriteType,
	IncludeManagementEvents,
	ExcludeManagementEventSources = [],
}: EventSelector): Recording {
	const reads = IncludeManagementEvents !== false && ReadWriteType !== 'WriteOnly';
	return { reads, kms: reads && !ExcludeManagementEventSources.includes(kmsSource) };
}

const familiar = new Set(['eventCategory', 'readOnly', 'eventSource']);
const secretSources = ['secretsmanager.amazonaws.com', 'ssm.amazonaws.com'];

function readAdvanced({ FieldSelectors = [] }: AdvancedEventSelector): Recording {
	const accepts = (name: string, value: string): boolean =>
		FieldSelectors.filter(({ Field }) => Field === name).every((field) => accept(field, value));
	if (!accepts('eventCategory', 'Management') || !accepts('readOnly', 'true')) return { reads: false, kms: false };
	const narrowed = FieldSelectors.some(({ Field }) => Field === undefined || !familiar.has(Field));
	const from = (...sources: readonly string[]): boolean | undefined =>
		sources.every((source) => accepts('eventSource', source)) ? (narrowed ? undefined : true) : false;
	return { reads: from(...secretSources), kms: from(kmsSource) };
}

type FieldSelector = NonNullable<AdvancedEventSelector['FieldSelectors']>[number];

function accept(selector: FieldSelector, value: string): boolean {
	const { Equals, NotEquals, StartsWith, NotStartsWith, EndsWith, NotEndsWith } = selector;
	return (
		(Equals === undefined || Equals.includes(value)) &&
		NotEquals?.includes(value) !== true &&
		(StartsWith === undefined || StartsWith.some((start) => value.startsWith(start))) &&
		NotStartsWith?.some((start) => value.startsWith(start)) !== true &&
		(EndsWith === undefined || EndsWith.some((end) => value.endsWith(end))) &&
		NotEndsWith?.some((end) => value.endsWith(end)) !== true
	);
}
