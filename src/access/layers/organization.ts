import { factOf, type Estate } from '../../model/estate.ts';
import { isNotApplicable, isUnread, unread, type Unread } from '../../model/observed.ts';
import { plain, type Text } from '../../model/text.ts';

/** The organization of an account; `null`: it is in none. */
export type Membership =
	| {
			readonly id: string;
			readonly managementAccount: string;
			/** Of collected accounts, where the organization keeps it. */
			readonly path?: string | Unread;
	  }
	| null
	| Unread;

/** What an organization lays upon an account: policy ids by level; `null`: nothing. */
export type Control = 'serviceControl' | 'resourceControl';

interface AccountFacts {
	readonly membership: Membership;
	readonly controls: { readonly [Of in Control]: readonly (readonly string[])[] | null | Unread };
}

const foreign = unread('foreign');

/** The organization of an account, whether it was collected or another one lists it as a member. */
export function organizationOf(account: Text | undefined, estate: Estate): Membership {
	const id = account === undefined ? undefined : plain(account);
	if (id === undefined) return foreign;
	const { own, listed } = estate.indexed(buildAccounts);
	const facts = own.get(id)?.membership;
	return facts !== undefined && !isUnread(facts) ? facts : (listed.get(id) ?? facts ?? foreign);
}

/** The ids of the control policies of a collected account, by level; `null`: none binds it. */
export function controlsOf(
	account: Text,
	control: Control,
	estate: Estate,
): readonly (readonly string[])[] | null | Unread {
	const id = plain(account);
	const facts = id === undefined ? undefined : estate.indexed(buildAccounts).own.get(id);
	if (!facts) return null;
	const { membership } = facts;
	if (membership === null) return null;
	if (!isUnread(membership) && membership.managementAccount === id) return null;
	return facts.controls[control];
}

interface Accounts {
	readonly own: ReadonlyMap<string, AccountFacts>;
	/** Members that an organization lists. */
	readonly listed: ReadonlyMap<string, Membership>;
}

function buildAccounts(estate: Estate): Accounts {
	const own = new Map<string, AccountFacts>();
	const listed = new Map<string, Membership>();
	for (const { world, account } of estate.scopes) {
		if (world === 'account' && account !== undefined) own.set(account, unknown);
	}
	for (const resource of estate.resources('account')) {
		const { account, world } = resource.scope;
		if (account === undefined || world !== 'account') continue;
		const organization = factOf(resource, 'organization');
		if (isNotApplicable(organization)) continue;
		const path = factOf(resource, 'organizationPath');
		const membership: Membership =
			organization === null || isUnread(organization)
				? organization
				: { ...organization, path: isUnread(path) ? path : typeof path === 'string' ? path : unread('not-collected') };
		const before = own.get(account) ?? unknown;
		const control = (name: Control) => {
			const value = factOf(resource, name);
			return isNotApplicable(value) || isCollected(before.controls[name]) ? before.controls[name] : value;
		};
		own.set(account, {
			membership: isCollected(before.membership) ? before.membership : membership,
			controls: { serviceControl: control('serviceControl'), resourceControl: control('resourceControl') },
		});
		const members = factOf(resource, 'organizationAccounts');
		if (organization === null || isUnread(organization) || !Array.isArray(members)) continue;
		for (const member of members as readonly string[]) {
			listed.set(member, { id: organization.id, managementAccount: organization.managementAccount });
		}
	}
	return { own, listed };
}

const none = unread('not-collected');
const unknown: AccountFacts = { membership: none, controls: { serviceControl: none, resourceControl: none } };

function isCollected(value: unknown): boolean {
	return !isUnread(value) || value.unread !== 'not-collected';
}
