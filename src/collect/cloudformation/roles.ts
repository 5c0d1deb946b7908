import { isUnread } from '../../model/observed.ts';
import type { Workload } from '../../model/snapshot.ts';
import type { Holders } from './holders.ts';
import { textOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';

/** The role that a property names, and its address if it is of the same stack. */
export function roleFacts(
	value: Resolved,
	{ stack }: Declared,
	holders: Holders,
): Required<Pick<Workload, 'role' | 'roleAddress'>> {
	const role = textOf(value);
	if (role === null || isUnread(role)) return { role, roleAddress: role };
	const holder = holders.role(role);
	// Some properties take a name as well.
	return { role: holder?.arn ?? role, roleAddress: holder?.resource.stack === stack ? holder.address : null };
}
