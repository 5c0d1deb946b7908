import { factOf, type Estate, type Resource } from './estate.ts';
import { injectedInto } from './injections.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { rotates } from './rotation-function.ts';
import { plain } from './text.ts';

/** What a principal reads so rarely that months may pass without. */
export interface RareReads {
	has(resource: Resource<'secret'> | Resource<'parameter'>): boolean | Unread;
}

/** A task is given its secrets when it starts, by its execution role; a rotation function reads at every rotation. */
export const rareReads = question({
	kinds: ['principal'],
	across: ['workload.role', 'workload.executionRole', 'workload.type', 'secret.rotation'],
	asks: [injectedInto],
	ask({ arn, scope }, estate): Weighed<RareReads> {
		const role = arn === undefined ? undefined : plain(arn);
		if (role === undefined) return unread('not-collected');
		const { roles, open } = estate.indexed(rotationRoles).get(scope.account) ?? { roles: new Set() };
		return {
			has: (resource) => {
				if (roles.has(role) && resource.kind === 'secret') return true;
				const tasks = injectedInto.of(resource, estate);
				if (isUnread(tasks)) return tasks;
				const starting = isRead(tasks) ? tasks.map((task) => factOf(task, 'executionRole')) : [];
				if (starting.some((one) => isRead(one) && one !== null && plain(one) === role)) return true;
				return starting.find((one) => isUnread(one)) ?? (resource.kind === 'secret' ? open : undefined) ?? false;
			},
		};
	},
});

interface RotationRoles {
	readonly roles: Set<string>;
	/** Why the role of some rotation function is not known, if so. */
	open?: Unread;
}

/** By account. */
function rotationRoles(estate: Estate): ReadonlyMap<string | undefined, RotationRoles> {
	const accounts = new Map<string | undefined, RotationRoles>();
	for (const workload of estate.resources('workload')) {
		if (workload.scope.world === 'iac') continue;
		const remembered = estate.memo.has(workload);
		const secrets = rotates.of(workload, estate);
		if (!remembered) estate.memo.delete(workload);
		if (isRead(secrets) && secrets.length === 0) continue;
		const own = accounts.get(workload.scope.account) ?? { roles: new Set() };
		accounts.set(workload.scope.account, own);
		const role = factOf(workload, 'role');
		const name = isRead(role) && role !== null ? plain(role) : undefined;
		if (isRead(secrets) && name !== undefined) own.roles.add(name);
		else if (isUnread(secrets)) own.open ??= secrets;
		else if (isUnread(role)) own.open ??= role;
	}
	return accounts;
}
