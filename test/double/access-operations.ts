import type { ApiIdentities, ApiOrganization } from './estate.ts';
import { ApiError, page, type Operation } from './operation.ts';

const nobody: ApiIdentities = { users: [], groups: [], roles: [], policies: [], accessKeys: {} };
const marker = { input: 'Marker', output: 'Marker' };

/** The operations of IAM and Organizations. */
export const accessOperations: Readonly<Record<string, Operation>> = {
	'iam GetAccountAuthorizationDetails': (_, input, __, { identities = nobody }) => {
		const { users, groups, roles, policies } = identities;
		const wanted = input['Filter'] as readonly string[];
		const lists = {
			UserDetailList: wanted.includes('User') ? users : [],
			GroupDetailList: wanted.includes('Group') ? groups : [],
			RoleDetailList: wanted.includes('Role') ? roles : [],
			Policies: policies.filter((one) => wanted.includes(isOfAws(one) ? 'AWSManagedPolicy' : 'LocalManagedPolicy')),
		};
		// One list is asked for at a time; pages are short, as they may be.
		const [name = 'Policies', items = []] = Object.entries(lists).find(([, list]) => list.length > 0) ?? [];
		const asked = page(name, items.map(encoded), input, { size: 3, ...marker });
		const empty = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [], Policies: [] };
		return { ...empty, ...asked, IsTruncated: 'Marker' in asked };
	},
	'iam ListAccessKeys': (_, input, __, { identities = nobody }) => {
		const keys = identities.accessKeys[String(input['UserName'])];
		if (keys === undefined) throw new ApiError('NoSuchEntity', 404);
		const asked = page('AccessKeyMetadata', keys, input, { size: 1, ...marker });
		return { ...asked, IsTruncated: 'Marker' in asked };
	},
	'organizations DescribeOrganization': (_, __, ___, { organization }) => ({
		Organization: membership(organization).organization,
	}),
	'organizations ListAccounts': (_, input, __, { organization }) =>
		page('Accounts', membership(organization).accounts, input, { size: 2 }),
	'organizations ListParents': (_, input, __, { organization }) => {
		const parent = membership(organization).parents[String(input['ChildId'])];
		return { Parents: parent === undefined ? [] : [parent] };
	},
	'organizations ListPoliciesForTarget': (_, input, __, { organization }) => {
		const { attached, policies } = membership(organization);
		const ids = attached[String(input['Filter'])]?.[String(input['TargetId'])] ?? [];
		const summaries = ids.map((Id) => ({ Id, Name: policies[Id]?.name, Type: input['Filter'] }));
		return page('Policies', summaries, input, { size: 1 });
	},
	'organizations DescribePolicy': (_, input, __, { organization }) => {
		const policy = membership(organization).policies[String(input['PolicyId'])];
		if (policy === undefined) throw new ApiError('PolicyNotFoundException');
		return { Policy: { PolicySummary: { Id: input['PolicyId'] }, Content: JSON.stringify(policy.document) } };
	},
};

function membership(organization: ApiOrganization | undefined): ApiOrganization {
	if (organization === undefined) throw new ApiError('AWSOrganizationsNotInUseException');
	return organization;
}

function isOfAws({ Arn }: { readonly Arn: string }): boolean {
	return Arn.includes(':iam::aws:');
}

const documents = new Set(['AssumeRolePolicyDocument', 'PolicyDocument', 'Document']);

/** IAM gives documents as text, encoded as parts of URLs. */
function encoded(item: object): object {
	const text = JSON.stringify(item, (name, value: unknown) =>
		documents.has(name) && typeof value === 'object' ? encodeURIComponent(JSON.stringify(value)) : value,
	);
	return JSON.parse(text) as object;
}
