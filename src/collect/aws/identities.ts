import type {
	AttachedPolicy,
	GroupDetail,
	ManagedPolicyDetail,
	PolicyDetail,
	RoleDetail,
	UserDetail,
} from '@aws-sdk/client-iam';
import { unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { GroupReference, PolicyReference, PrincipalFacts } from '../../model/principal.ts';
import type { Policy } from '../../model/snapshot.ts';
import { compareText, isoDate, policyDocument, tagRecord } from './shape.ts';

const action = 'iam:GetAccountAuthorizationDetails';

type Named<Detail> = Detail & { readonly arn: string };

type Facts = {
	readonly [Fact in keyof PrincipalFacts]: Fact extends 'trust' ? Observed<PrincipalFacts[Fact]> : PrincipalFacts[Fact];
};

export function roleFacts(role: Named<RoleDetail>): Omit<Facts, 'activeKeys'> {
	return {
		name: role.RoleName ?? null,
		type: 'role',
		path: role.Path ?? '/',
		tags: tagRecord(role.Tags),
		trust: decodedDocument(role.AssumeRolePolicyDocument),
		policies: [...attached(role.AttachedManagedPolicies), ...embedded(role.arn, role.RolePolicyList)],
		groups: [],
		boundary: boundaryOf(role.PermissionsBoundary),
		uniqueId: role.RoleId ?? null,
		createdAt: isoDate(role.CreateDate),
	};
}

/** `arnOfGroup`: of the groups that were listed, by name. */
export function userFacts(user: Named<UserDetail>, arnOfGroup: ReadonlyMap<string, string>): Omit<Facts, 'activeKeys'> {
	return {
		name: user.UserName ?? null,
		type: 'user',
		path: user.Path ?? '/',
		tags: tagRecord(user.Tags),
		trust: null,
		policies: [...attached(user.AttachedManagedPolicies), ...embedded(user.arn, user.UserPolicyList)],
		groups: (user.GroupList ?? []).toSorted(compareText).map((name) => groupNamed(name, user.arn, arnOfGroup)),
		boundary: boundaryOf(user.PermissionsBoundary),
		uniqueId: user.UserId ?? null,
		createdAt: isoDate(user.CreateDate),
	};
}

export function groupFacts(group: Named<GroupDetail>): Omit<Facts, 'activeKeys'> {
	return {
		name: group.GroupName ?? null,
		type: 'group',
		path: group.Path ?? '/',
		tags: {},
		trust: null,
		policies: [...attached(group.AttachedManagedPolicies), ...embedded(group.arn, group.GroupPolicyList)],
		groups: [],
		boundary: null,
		uniqueId: group.GroupId ?? null,
		createdAt: isoDate(group.CreateDate),
	};
}

/** A user names its groups without their paths; one that was not listed may be under any. */
function groupNamed(name: string, user: string, arnOfGroup: ReadonlyMap<string, string>): GroupReference {
	const arn = arnOfGroup.get(name);
	if (arn !== undefined) return { group: arn };
	return { group: [`${user.slice(0, user.indexOf(':user/'))}:group/`, { hole: `path of group ${name}` }, name] };
}

function attached(policies: readonly AttachedPolicy[] | undefined): PolicyReference[] {
	const arns = (policies ?? []).flatMap(({ PolicyArn }) => (PolicyArn === undefined ? [] : [PolicyArn]));
	return arns.toSorted(compareText).map((policy) => ({ policy }));
}

function embedded(holder: string, policies: readonly PolicyDetail[] | undefined): PolicyReference[] {
	return sortedByName(policies).map(({ PolicyName }) => ({ policy: inlineId(holder, PolicyName) }));
}

function boundaryOf(
	boundary: { readonly PermissionsBoundaryArn?: string | undefined } | undefined,
): PolicyReference | null {
	const policy = boundary?.PermissionsBoundaryArn;
	return policy === undefined ? null : { policy };
}

function inlineId(holder: string, name = ''): string {
	return `${holder}#${name}`;
}

function sortedByName(policies: readonly PolicyDetail[] | undefined): PolicyDetail[] {
	return (policies ?? []).toSorted((a, b) => compareText(a.PolicyName ?? '', b.PolicyName ?? ''));
}

type Holder = Named<{
	readonly RolePolicyList?: readonly PolicyDetail[] | undefined;
	readonly UserPolicyList?: readonly PolicyDetail[] | undefined;
	readonly GroupPolicyList?: readonly PolicyDetail[] | undefined;
}>;

/** The policies that stand in a role, user or group. */
export function inlinePolicies(holder: Holder, scope: string): Policy[] {
	const { arn, RolePolicyList, UserPolicyList, GroupPolicyList } = holder;
	return sortedByName(RolePolicyList ?? UserPolicyList ?? GroupPolicyList).map(
		({ PolicyName, PolicyDocument: text }) => ({
			scope,
			id: inlineId(arn, PolicyName),
			name: PolicyName ?? null,
			type: 'inline',
			document: decodedDocument(text),
		}),
	);
}

/** A managed policy in its default version. */
export function managedPolicy(policy: Named<ManagedPolicyDetail>, scope: string): Policy {
	const { arn, PolicyName, PolicyVersionList = [], DefaultVersionId } = policy;
	const version = PolicyVersionList.find(({ IsDefaultVersion, VersionId }) =>
		DefaultVersionId === undefined ? IsDefaultVersion === true : VersionId === DefaultVersionId,
	);
	return {
		scope,
		arn,
		name: PolicyName ?? arn.slice(arn.lastIndexOf('/') + 1),
		type: arn.includes(':iam::aws:') ? 'aws' : 'customer',
		document: decodedDocument(version?.Document),
	};
}

/** IAM encodes documents as parts of URLs; emulators do so with some, and the AWS CLI gives the object itself. */
function decodedDocument(text: unknown): Observed<PolicyDocument> {
	if (typeof text !== 'string')
		return typeof text === 'object' && text !== null ? (text as PolicyDocument) : unread('failed', action);
	if (text.trimStart().startsWith('{')) return policyDocument(text, action);
	try {
		return policyDocument(decodeURIComponent(text), action);
	} catch {
		return unread('unparsable', action);
	}
}
