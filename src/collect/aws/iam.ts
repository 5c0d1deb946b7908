import type {
	EntityType,
	GetAccountAuthorizationDetailsRequest,
	GetAccountAuthorizationDetailsResponse,
	ListAccessKeysRequest,
	ListAccessKeysResponse,
} from '@aws-sdk/client-iam';
import { unread, type Observed, type Unread } from '../../model/observed.ts';
import type { Policy, Principal } from '../../model/snapshot.ts';
import { groupFacts, inlinePolicies, managedPolicy, roleFacts, userFacts } from './identities.ts';
import type { Listing } from './engine.ts';
import type { ListRead } from './read.ts';
import { readEach, type ScopeAtWork } from './scope.ts';
import { firstUnread, namedByArn, type NamedListing } from './shape.ts';

const service = 'iam';

type Details = GetAccountAuthorizationDetailsResponse;
type DetailRead<List extends keyof Details> = ListRead<GetAccountAuthorizationDetailsRequest, Details, List>;

/** Each list is asked for by itself, so that each is read to its own end. The quota is not published. */
const authorizationDetails = {
	service,
	api: 'GetAccountAuthorizationDetails',
	action: 'iam:GetAccountAuthorizationDetails',
	ratePerSecond: 4,
	expects: { IsTruncated: 'boolean' },
	unchecked: ['AssumeRolePolicyDocument', 'PolicyDocument', 'Document'],
	page: { input: 'Marker', output: 'Marker' },
} as const;

const identity = ['name', 'type', 'path', 'tags', 'trust', 'policies', 'groups', 'boundary', 'uniqueId', 'createdAt'];
const ofPrincipals = identity.map((fact) => `principal.${fact}`);
const ofPolicies = ['policy.name', 'policy.type', 'policy.document'];

const getRoles: DetailRead<'RoleDetailList'> = {
	...authorizationDetails,
	items: 'RoleDetailList',
	of: 'role',
	lists: ['principal', 'policy'],
	fills: [...ofPrincipals, 'principal.activeKeys', ...ofPolicies],
};

const getUsers: DetailRead<'UserDetailList'> = {
	...authorizationDetails,
	items: 'UserDetailList',
	of: 'user',
	lists: ['principal', 'policy'],
	fills: [...ofPrincipals, ...ofPolicies],
};

const getGroups: DetailRead<'GroupDetailList'> = {
	...authorizationDetails,
	items: 'GroupDetailList',
	of: 'group',
	lists: ['principal', 'policy'],
	fills: [...ofPrincipals, 'principal.activeKeys', ...ofPolicies],
};

const getManagedPolicies: DetailRead<'Policies'> = {
	...authorizationDetails,
	items: 'Policies',
	of: 'managed policy',
	lists: ['policy'],
	fills: ofPolicies,
};

/**
 * A call for each user. The credential report tells of all users in two calls, but may be four hours old: a key that was switched off a moment
 * ago would be reported again.
 */
const listAccessKeys: ListRead<ListAccessKeysRequest, ListAccessKeysResponse, 'AccessKeyMetadata'> = {
	service,
	api: 'ListAccessKeys',
	action: 'iam:ListAccessKeys',
	ratePerSecond: 10,
	expects: { AccessKeyMetadata: 'array' },
	items: 'AccessKeyMetadata',
	page: { input: 'Marker', output: 'Marker' },
	of: 'user',
	fills: ['principal.activeKeys'],
};

export const iamReads = [getRoles, getUsers, getGroups, getManagedPolicies, listAccessKeys];

export interface Identities {
	readonly principals: readonly Principal[];
	readonly policies: readonly Policy[];
	readonly listed: { readonly principal: true | Unread; readonly policy: true | Unread };
}

/** Roles, users and groups of the account, and the policies that they hold or are bounded by. */
export async function collectIdentities(scope: ScopeAtWork): Promise<Identities> {
	const { engine, report } = scope;
	const [roles, users, groups, managed] = await Promise.all([
		listed(engine.list(getRoles, ask('Role'), (count) => report('roles listed', count))),
		listed(engine.list(getUsers, ask('User'), (count) => report('users listed', count))),
		listed(engine.list(getGroups, ask('Group'))),
		listed(engine.list(getManagedPolicies, ask('LocalManagedPolicy', 'AWSManagedPolicy'))),
	]);
	const activeKeys = await readEach(scope, 'users', users.items, ({ UserName }) => readActiveKeys(scope, UserName));
	const arnOfGroup = new Map(groups.items.map(({ GroupName = '', arn }) => [GroupName, arn]));
	const principals = [
		...roles.items.map((role) => ({ scope: scope.id, arn: role.arn, ...roleFacts(role), activeKeys: 0 })),
		...users.items.map((user, index) => ({
			scope: scope.id,
			arn: user.arn,
			...userFacts(user, arnOfGroup),
			activeKeys: activeKeys[index] ?? 0,
		})),
		...groups.items.map((group) => ({ scope: scope.id, arn: group.arn, ...groupFacts(group), activeKeys: 0 })),
	];
	const inUse = new Set(
		principals
			.flatMap(({ policies, boundary }) => [...policies, ...(boundary === null ? [] : [boundary])])
			.map(({ policy }) => policy),
	);
	const policies = [
		// The whole catalogue of AWS is no part of the account.
		...managed.items
			.filter(({ arn }) => !arn.includes(':iam::aws:') || inUse.has(arn))
			.map((policy) => managedPolicy(policy, scope.id)),
		...[...roles.items, ...users.items, ...groups.items].flatMap((holder) => inlinePolicies(holder, scope.id)),
	];
	const principal = firstUnread(roles.complete, users.complete, groups.complete);
	return { principals, policies, listed: { principal, policy: firstUnread(principal, managed.complete) } };
}

/** Pages of documents, not of names. */
function ask(...Filter: EntityType[]) {
	return { Filter, MaxItems: 200 };
}

type Detail = { readonly Arn?: string | undefined };

async function listed<Item extends Detail>(listing: Promise<Listing<Item>>): Promise<NamedListing<Item>> {
	return namedByArn(await listing, ({ Arn }) => Arn, authorizationDetails.action);
}

async function readActiveKeys({ engine }: ScopeAtWork, UserName: string | undefined): Promise<Observed<number>> {
	// Asked for nobody, IAM tells of the caller.
	if (!UserName) return unread('failed', authorizationDetails.action);
	const { items, complete } = await engine.list(listAccessKeys, { UserName });
	return complete === true ? items.filter(({ Status }) => Status === 'Active').length : complete;
}
