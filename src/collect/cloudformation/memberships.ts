import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { GroupReference } from '../../model/principal.ts';
import type { Text } from '../../model/text.ts';
import { unknownAt } from './held-policies.ts';
import type { Holder, Holders } from './holders.ts';
import { arnOf, joined } from './pseudo-parameters.ts';
import { fieldOf, itemsOf, optionsOf, plainOf, textOf, type Resolved } from './resolved.ts';
import type { Declared, Stack } from './stack.ts';
import { locate } from './template-source.ts';

/** The groups that a user's own list names. */
export function groupsIn(list: Resolved, stack: Stack, holders: Holders): readonly GroupReference[] {
	const { items, open } = itemsOf(list);
	const groups = items.flatMap(({ value }) =>
		optionsOf(value).flatMap((option) => {
			const name = textOf(option);
			return name === null ? [] : [reference(isUnread(name) ? unknownAt(option) : name, option, stack, holders)];
		}),
	);
	return open ? [...groups, { group: unknownAt(list), at: locate(list.place) }] : groups;
}

/** What an `AWS::IAM::UserToGroupAddition` adds to users in sight. */
export function addedMembers(
	resource: Declared,
	holders: Holders,
): readonly { readonly user: Holder; readonly reference: GroupReference }[] {
	const properties = resource.stack.properties(resource);
	const name = textOf(fieldOf(properties, 'GroupName'));
	const group = name === null || isUnread(name) ? unknownAt(properties) : name;
	return itemsOf(fieldOf(properties, 'Users')).items.flatMap(({ value }) =>
		optionsOf(value).flatMap((option) => {
			const userName = textOf(option);
			const user = userName === null || isUnread(userName) ? undefined : holders.named('user', userName);
			return user ? [{ user, reference: reference(group, option, user.resource.stack, holders) }] : [];
		}),
	);
}

/** A group without a path, if it is not in sight. */
function reference(name: Text, { place }: Resolved, stack: Stack, holders: Holders): GroupReference {
	const group = holders.named('group', name);
	return {
		group: group?.arn ?? arnOf('iam', joined('group/', name), stack.options, true),
		...(group?.resource.stack === stack ? { address: group.address } : {}),
		at: locate(place),
	};
}

/** The user that an access key is for, and whether the key is active. */
export function keyOwner(
	resource: Declared,
	holders: Holders,
): { readonly user: Holder; readonly active: Observed<boolean> } | undefined {
	const properties = resource.stack.properties(resource);
	const name = textOf(fieldOf(properties, 'UserName'));
	const user = name === null || isUnread(name) ? undefined : holders.named('user', name);
	if (!user) return undefined;
	const status = plainOf(fieldOf(properties, 'Status'));
	const sure = resource.condition === undefined || resource.condition === user.resource.condition;
	if (status === 'Inactive') return { user, active: false };
	return { user, active: isUnread(status) ? status : sure ? true : unread('unresolved') };
}
