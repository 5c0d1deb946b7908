import { deployedTarget } from './deployed-target.ts';
import { factOf, type Estate, type Resource } from './estate.ts';
import { addTo } from './group-by.ts';
import { isRead, isUnread, notApplicable, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import type { Scope } from './snapshot.ts';

type Workload = Resource<'workload'>;

/**
 * Deployed tasks that are given a secret or parameter when they start: as long as they run nobody reads it, and it is in use all the same.
 * Unread where the workloads of its account and Region are not all known. Not applicable to templates.
 */
export const injectedInto = question({
	kinds: ['secret', 'parameter'],
	across: ['workload.type', 'workload.references'],
	ask({ scope }, estate, resource): Weighed<readonly Workload[]> {
		if (scope.world === 'iac') return notApplicable;
		const { tasks, open } = estate.indexed(buildInjections);
		const found = tasks.get(resource);
		if (found !== undefined) return found;
		const listed = scope.listed.workload ?? unread('unlisted');
		return isUnread(listed) ? listed : (open.get(scope) ?? []);
	},
});

/** Why there may be more such tasks than are known, if someone looked for them; unread also says that nobody did. */
export function refusedTasks(answer: Weighed<readonly Workload[]>): Unread | null {
	return isUnread(answer) && !['unlisted', 'not-collected'].includes(answer.unread) ? answer : null;
}

interface Injections {
	readonly tasks: ReadonlyMap<Resource, readonly Workload[]>;
	/** Scopes with a task of unknown references. */
	readonly open: ReadonlyMap<Scope, Unread>;
}

function buildInjections(estate: Estate): Injections {
	const tasks = new Map<Resource, Workload[]>();
	const open = new Map<Scope, Unread>();
	for (const workload of estate.resources('workload')) {
		const { scope } = workload;
		if (scope.world === 'iac') continue;
		const references = factOf(workload, 'references');
		if (isUnread(references) && factOf(workload, 'type') !== 'function') open.set(scope, references);
		if (!isRead(references)) continue;
		for (const reference of references) {
			if (reference.how !== 'injected') continue;
			const target = deployedTarget(reference, scope, estate);
			if (target !== null && 'kind' in target) addTo(tasks, target, workload);
		}
	}
	return { tasks, open };
}
