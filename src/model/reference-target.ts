import { deployedTarget } from './deployed-target.ts';
import type { Estate, Resource } from './estate.ts';
import { isUnread, unread, type Unread } from './observed.ts';
import type { Scope } from './snapshot.ts';
import type { SecretReference } from './template.ts';
import { plain, render, type Text } from './text.ts';

type Target = Resource<'secret'> | Resource<'parameter'>;

/**
 * What a reference points at, in a template among the resources of its scope. `null`: the scope declares the address it names no more, so
 * nothing is there.
 * Unread where the target is declared elsewhere, if at all.
 */
export function targetOf(reference: SecretReference, scope: Scope, estate: Estate): Target | Unread | null {
	if (scope.world === 'account') return deployedTarget(reference, scope, estate);
	const { to, target, address } = reference;
	const index = estate.indexed(buildIndex);
	if (address !== undefined) {
		const found = index.get(keyOf(to, scope, address));
		if (found) return found;
		const listed = scope.listed[to] ?? unread('unlisted');
		return isUnread(listed) ? listed : null;
	}
	return (
		index.get(keyOf(to, scope, render(target))) ?? index.get(keyOf(to, scope, nameIn(target))) ?? unread('elsewhere')
	);
}

/** The name in an ARN, without the random suffix; a name as it is. */
function nameIn(target: Text): string {
	const text = plain(target);
	if (text === undefined || !text.startsWith('arn:')) return render(target);
	const rest = text.split(':').slice(5);
	return rest[0] === 'secret'
		? (rest[1] ?? '').replace(/-[A-Za-z0-9]{6}$/, '')
		: rest.join(':').replace(/^parameter/, '');
}

function buildIndex(estate: Estate): ReadonlyMap<string, Target> {
	const index = new Map<string, Target>();
	for (const kind of ['secret', 'parameter'] as const) {
		for (const resource of estate.resources(kind) as readonly Target[]) {
			const { scope, address, arn } = resource;
			const name: unknown = resource.facts.name;
			if (typeof name === 'string' || Array.isArray(name))
				index.set(keyOf(kind, scope, render(name as Text)), resource);
			if (arn !== undefined) index.set(keyOf(kind, scope, render(arn)), resource);
			if (address !== undefined) index.set(keyOf(kind, scope, address), resource);
		}
	}
	return index;
}

function keyOf(kind: 'secret' | 'parameter', scope: Scope, name: string): string {
	return JSON.stringify([kind, scope.id, name]);
}
