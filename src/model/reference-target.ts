import { deployedTarget } from './deployed-target.ts';
import type { Estate, Resource } from './estate.ts';
import { isUnread, notApplicable, unread, type NotApplicable, type Unread } from './observed.ts';
import type { Scope } from './snapshot.ts';
import type { SecretReference } from './template.ts';
import { isHole, partsOf, plain, render, sameText, splitText, type Text } from './text.ts';

type Target = Resource<'secret'> | Resource<'parameter'>;

/**
 * What a reference points at, in a template among the resources of its scope. `null`: the scope declares the address it names no more, so
 * nothing is there.
 * Not applicable: it names what its template does not declare, so others do. Unread where it may name something of its template.
 */
export function targetOf(
	reference: SecretReference,
	scope: Scope,
	estate: Estate,
): Target | Unread | NotApplicable | null {
	if (scope.world === 'account') return deployedTarget(reference, scope, estate);
	const { to, target, address } = reference;
	const { byName, byScope } = estate.indexed(buildIndex);
	const listed = scope.listed[to] ?? unread('unlisted');
	if (address !== undefined) return byName.get(keyOf(to, scope, address)) ?? (isUnread(listed) ? listed : null);
	const found = byName.get(keyOf(to, scope, render(target))) ?? byName.get(keyOf(to, scope, nameIn(target)));
	if (found) return found;
	if (isUnread(listed)) return listed;
	const declared = byScope.get(keyOf(to, scope, '')) ?? [];
	return declared.some((one) => mayBe(target, one)) ? unread('elsewhere') : notApplicable;
}

/** Whether a template declares neither secrets nor parameters, so that whatever its workloads refer to is declared elsewhere. */
export function declaresNone(scope: Scope, estate: Estate): boolean {
	const { byScope } = estate.indexed(buildIndex);
	const kinds = ['secret', 'parameter'] as const;
	return (
		scope.world === 'iac' && kinds.every((kind) => scope.listed[kind] === true && !byScope.has(keyOf(kind, scope, '')))
	);
}

/** Whether a reference may be to a resource of its own scope, by name: one that AWS makes up is in no reference that is known. */
function mayBe(target: Text, { facts }: Target): boolean {
	const wanted = nameText(target);
	const name: unknown = facts.name;
	if (name === null) return plain(wanted) === undefined;
	return !(typeof name === 'string' || Array.isArray(name)) || sameText(wanted, name as Text) !== 'no';
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

/** The same, holes and all. */
function nameText(target: Text): Text {
	const segments = splitText(target, ':');
	const [kind, ...rest] = segments.slice(5);
	if (segments[0] !== 'arn' || kind === undefined) return target;
	const [name] = plain(kind) === 'secret' ? rest : [withoutPrefix(kind)];
	const known = name === undefined ? undefined : plain(name);
	if (name === undefined) return target;
	return plain(kind) !== 'secret' || known === undefined ? name : known.replace(/-[A-Za-z0-9]{6}$/, '');
}

function withoutPrefix(text: Text): Text {
	const [first, ...rest] = partsOf(text);
	return first === undefined || isHole(first) ? text : partsOf([first.replace(/^parameter/, ''), ...rest]);
}

interface Index {
	readonly byName: ReadonlyMap<string, Target>;
	readonly byScope: ReadonlyMap<string, readonly Target[]>;
}

function buildIndex(estate: Estate): Index {
	const index = new Map<string, Target>();
	const byScope = new Map<string, Target[]>();
	for (const kind of ['secret', 'parameter'] as const) {
		for (const resource of estate.resources(kind) as readonly Target[]) {
			const { scope, address, arn } = resource;
			const all = byScope.get(keyOf(kind, scope, '')) ?? [];
			byScope.set(keyOf(kind, scope, ''), all);
			all.push(resource);
			const name: unknown = resource.facts.name;
			if (typeof name === 'string' || Array.isArray(name))
				index.set(keyOf(kind, scope, render(name as Text)), resource);
			if (arn !== undefined) index.set(keyOf(kind, scope, render(arn)), resource);
			if (address !== undefined) index.set(keyOf(kind, scope, address), resource);
		}
	}
	return { byName: index, byScope };
}

function keyOf(kind: 'secret' | 'parameter', scope: Scope, name: string): string {
	return JSON.stringify([kind, scope.id, name]);
}
