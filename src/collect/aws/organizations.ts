import type {
	DescribeOrganizationResponse,
	DescribePolicyRequest,
	DescribePolicyResponse,
	ListAccountsRequest,
	ListAccountsResponse,
	ListParentsRequest,
	ListParentsResponse,
	ListPoliciesForTargetRequest,
	ListPoliciesForTargetResponse,
} from '@aws-sdk/client-organizations';
import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Account, AccountFacts, Policy } from '../../model/snapshot.ts';
import type { ListRead, Read } from './read.ts';
import { readEach, type ScopeAtWork } from './scope.ts';
import { compareText, policyDocument } from './shape.ts';

const service = 'organizations';
const page = { input: 'NextToken', output: 'NextToken' } as const;

/** Any account of the organization may ask this; the others are for its management account and delegated administrators. */
const describeOrganization: Read<object, DescribeOrganizationResponse> = {
	service,
	api: 'DescribeOrganization',
	action: 'organizations:DescribeOrganization',
	ratePerSecond: 2,
	expects: { Organization: 'object' },
	fills: ['account.organization'],
	leadsTo: [
		'account.organizationPath',
		'account.organizationAccounts',
		'account.serviceControl',
		'account.resourceControl',
	],
};

const listAccounts: ListRead<ListAccountsRequest, ListAccountsResponse, 'Accounts'> = {
	service,
	api: 'ListAccounts',
	action: 'organizations:ListAccounts',
	ratePerSecond: 2,
	expects: { Accounts: 'array' },
	items: 'Accounts',
	page,
	fills: ['account.organizationAccounts'],
};

const listParents: ListRead<ListParentsRequest, ListParentsResponse, 'Parents'> = {
	service,
	api: 'ListParents',
	action: 'organizations:ListParents',
	ratePerSecond: 2,
	expects: { Parents: 'array' },
	items: 'Parents',
	page,
	fills: ['account.organizationPath'],
	leadsTo: ['account.serviceControl', 'account.resourceControl'],
};

const listPoliciesForTarget: ListRead<ListPoliciesForTargetRequest, ListPoliciesForTargetResponse, 'Policies'> = {
	service,
	api: 'ListPoliciesForTarget',
	action: 'organizations:ListPoliciesForTarget',
	ratePerSecond: 4,
	expects: { Policies: 'array' },
	items: 'Policies',
	page,
	fills: ['account.serviceControl', 'account.resourceControl'],
};

const describePolicy: Read<DescribePolicyRequest, DescribePolicyResponse> = {
	service,
	api: 'DescribePolicy',
	action: 'organizations:DescribePolicy',
	ratePerSecond: 4,
	expects: { Policy: 'object' },
	of: 'control policy',
	fills: ['policy.document'],
};

export const organizationsReads = [
	describeOrganization,
	listAccounts,
	listParents,
	listPoliciesForTarget,
	describePolicy,
];

type Membership = Pick<
	Account,
	'organization' | 'organizationPath' | 'organizationAccounts' | 'serviceControl' | 'resourceControl'
>;

export interface Organized {
	readonly account: Membership;
	/** Those that bind the account, each once. */
	readonly policies: readonly Policy[];
}

const alone: Membership = {
	organization: null,
	organizationPath: null,
	organizationAccounts: [],
	serviceControl: null,
	resourceControl: null,
};

/** More than the levels that Organizations allows. */
const mostLevels = 12;

/** What the organization knows of the account: its place, its siblings, and the policies that bind it at every level. */
export async function collectOrganization(scope: ScopeAtWork): Promise<Organized> {
	const described = await scope.engine.call(describeOrganization, {});
	if (!described.ok) {
		if (described.code === 'AWSOrganizationsNotInUseException') return { account: alone, policies: [] };
		const { why } = described;
		const account = {
			organization: why,
			organizationPath: why,
			organizationAccounts: why,
			serviceControl: why,
			resourceControl: why,
		};
		return { account, policies: [] };
	}
	const { Id: id = '', MasterAccountId: managementAccount = '', FeatureSet } = described.output.Organization ?? {};
	const [levels, organizationAccounts] = await Promise.all([readLevels(scope), readAccounts(scope)]);
	const organizationPath = isUnread(levels) ? levels : `${[id, ...levels.slice(0, -1)].join('/')}/`;
	// With consolidated billing alone there are no policies.
	const bound = FeatureSet === 'CONSOLIDATED_BILLING' ? [] : levels;
	const [services, resources] = await Promise.all([
		readControl(scope, bound, 'SERVICE_CONTROL_POLICY'),
		readControl(scope, bound, 'RESOURCE_CONTROL_POLICY'),
	]);
	const policies = await readEach(
		scope,
		'organization policies',
		[...services.policies, ...resources.policies],
		(policy) => readPolicy(scope, policy),
	);
	const organization = id === '' ? unread('failed', describeOrganization.action) : { id, managementAccount };
	return {
		account: {
			organization,
			organizationPath,
			organizationAccounts,
			serviceControl: services.control,
			resourceControl: resources.control,
		},
		policies,
	};
}

/** Ids from the root to the account. */
async function readLevels(scope: ScopeAtWork): Promise<Observed<readonly string[]>> {
	const levels = [scope.account];
	while (levels.length < mostLevels) {
		const { items, complete } = await scope.engine.list(listParents, { ChildId: levels[0] ?? '' });
		if (complete !== true) return complete;
		const [parent] = items;
		if (parent?.Id === undefined) break;
		levels.unshift(parent.Id);
		if (parent.Type === 'ROOT') return levels;
	}
	return unread('failed', listParents.action);
}

async function readAccounts(scope: ScopeAtWork): Promise<Observed<readonly string[]>> {
	const { items, complete } = await scope.engine.list(listAccounts, {});
	if (complete !== true) return complete;
	const ids = items.flatMap(({ Id }) => (Id === undefined ? [] : [Id]));
	return ids.length === items.length ? ids.toSorted(compareText) : unread('failed', listAccounts.action);
}

type ControlType = 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY';

interface ControlPolicy {
	readonly id: string;
	readonly name: string | null;
	readonly type: 'service-control' | 'resource-control';
}

interface Control {
	readonly control: Observed<AccountFacts['serviceControl']>;
	readonly policies: readonly ControlPolicy[];
}

/** The policies of one type at every level. Where the type is switched on, every level has one at least. */
async function readControl(
	scope: ScopeAtWork,
	levels: Observed<readonly string[]>,
	Filter: ControlType,
): Promise<Control> {
	if (isUnread(levels)) return { control: levels, policies: [] };
	const type = Filter === 'SERVICE_CONTROL_POLICY' ? 'service-control' : 'resource-control';
	const known = new Map<string, ControlPolicy>();
	const control: string[][] = [];
	for (const TargetId of levels) {
		const { items, complete } = await scope.engine.list(listPoliciesForTarget, { TargetId, Filter });
		if (complete !== true) return { control: complete, policies: [] };
		const here = items.flatMap(({ Id, Name }) =>
			Id === undefined ? [] : [{ id: Id, name: Name ?? null, type } as const],
		);
		if (here.length < items.length) return { control: unread('failed', listPoliciesForTarget.action), policies: [] };
		for (const policy of here) known.set(policy.id, policy);
		control.push(here.map(({ id }) => id).toSorted(compareText));
	}
	const policies = [...known.values()].toSorted((a, b) => compareText(a.id, b.id));
	return { control: policies.length === 0 ? null : control, policies };
}

async function readPolicy(scope: ScopeAtWork, { id, name, type }: ControlPolicy): Promise<Policy> {
	const answer = await scope.engine.call(describePolicy, { PolicyId: id });
	const document = answer.ok ? policyDocument(answer.output.Policy?.Content ?? '', describePolicy.action) : answer.why;
	return { scope: scope.id, id, name, type, document };
}
