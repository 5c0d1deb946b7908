import { factOf, isGlobal, type Estate, type Resource, isKind } from '../model/estate.ts';
import { parameterExemption } from '../model/exemption.ts';
import { isRead, isUnread, unread, type Unread } from '../model/observed.ts';
import type { Scope } from '../model/snapshot.ts';
import { isHole, partsOf, plain, splitText, type Answer, type Text } from '../model/text.ts';
import { matches } from './match-pattern.ts';
import { tailOf } from './resource-pattern.ts';

type Stored = 'secret' | 'parameter';

/** The secrets or parameters of an account, or of a template, that a policy there can be about. */
export interface Inventory<Of extends Stored = Stored> {
	readonly resources: readonly Resource<Of>[];
	/** Why others may be missing, if so. */
	readonly open: Unread | undefined;
	/** Those that a pattern matches, as far as is known; names that a template leaves open fit nothing. */
	matching(pattern: Text): readonly Resource<Of>[];
}

/** What is in reach of the policies of a scope, what AWS tooling keeps for itself and what is being deleted left out. */
export function inventoryOf<Of extends Stored>(kind: Of, scope: Scope, estate: Estate): Inventory<Of> {
	const owner = scope.world === 'account' ? `account ${scope.account}` : `template ${scope.id}`;
	const known = estate.indexed(kind === 'secret' ? buildSecrets : buildParameters).get(owner);
	return (known ?? { resources: [], open: unread('unlisted'), matching: () => [] }) as Inventory<Of>;
}

type Index = ReadonlyMap<string, Inventory>;

const buildSecrets = (estate: Estate): Index => build('secret', estate);
const buildParameters = (estate: Estate): Index => build('parameter', estate);

function build(kind: Stored, estate: Estate): Index {
	const owners = new Map<string, { resources: Resource<Stored>[]; open: Unread | undefined }>();
	for (const scope of estate.scopes) {
		if (isGlobal(scope)) continue;
		const owner = scope.world === 'account' ? `account ${scope.account}` : `template ${scope.id}`;
		const entry = owners.get(owner) ?? { resources: [], open: undefined };
		owners.set(owner, entry);
		const listed = scope.listed[kind] ?? unread('unlisted');
		if (isUnread(listed)) entry.open ??= listed;
	}
	for (const resource of estate.resources(kind)) {
		const { scope } = resource;
		const entry = owners.get(scope.world === 'account' ? `account ${scope.account}` : `template ${scope.id}`);
		if (!entry || resource.arn === undefined) continue;
		const { name } = resource.facts;
		if (isUnread(name)) entry.open ??= name;
		const gone = isGone(resource, estate);
		if (isUnread(gone)) entry.open ??= gone;
		else if (!gone) entry.resources.push(resource);
	}
	return new Map([...owners].map(([owner, { resources, open }]) => [owner, inventory(resources, open)]));
}

function isGone(resource: Resource<Stored>, estate: Estate): boolean | Unread {
	if (isKind(resource, 'secret')) {
		const deletedAt = factOf(resource, 'deletedAt');
		return isUnread(deletedAt) ? deletedAt : typeof deletedAt === 'string';
	}
	const remembered = estate.memo.has(resource);
	const aside = parameterExemption.of(resource as Resource<'parameter'>, estate);
	if (!remembered) estate.memo.delete(resource);
	return isRead(aside) && aside?.kind === 'service-owned';
}

/** Patterns of one policy recur in others; so many answers are kept. */
const maxKept = 500;

function inventory(resources: readonly Resource<Stored>[], open: Unread | undefined): Inventory {
	const entries = resources
		.map((resource) => ({ resource, arn: resource.arn ?? '', tail: tailOf(resource.arn ?? '') ?? '' }))
		.map((entry) => ({ ...entry, start: literalStart(entry.tail) }))
		.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
	const kept = new Map<string, readonly Resource<Stored>[]>();

	const search = (pattern: Text): Resource<Stored>[] => {
		const tail = tailOf(pattern);
		if (tail === undefined) {
			return entries.filter(({ arn }) => matchesFront(pattern, arn) !== 'no').map(({ resource }) => resource);
		}
		const start = wildlessStart(tail);
		const found: Resource<Stored>[] = [];
		for (let at = firstFrom(entries, start); at < entries.length; at += 1) {
			const entry = entries[at];
			if (!entry || !entry.start.startsWith(start)) break;
			if (matches(tail, entry.tail) === 'yes' && matchesFront(pattern, entry.arn) !== 'no') found.push(entry.resource);
		}
		return found;
	};
	return {
		resources,
		open,
		matching(pattern) {
			const key = plain(pattern) ?? JSON.stringify(pattern);
			const known = kept.get(key);
			if (known) return known;
			if (kept.size >= maxKept) kept.clear();
			const found = search(pattern);
			kept.set(key, found);
			return found;
		},
	};
}

/** Whether the part of an ARN before the name fits; a template's account and Region, not known yet, may. */
function matchesFront(pattern: Text, arn: Text): Answer {
	const [ours, theirs] = [splitText(pattern, ':'), splitText(arn, ':')];
	if (ours.length < 6) return matches(pattern, arn);
	const fits = ours.slice(0, 5).every((segment, index) => matches(segment, theirs[index] ?? '') !== 'no');
	return fits ? 'yes' : 'no';
}

function literalStart(text: Text): string {
	const [first] = partsOf(text);
	return first === undefined || isHole(first) ? '' : first;
}

function wildlessStart(pattern: Text): string {
	return /^[^*?]*/.exec(literalStart(pattern))?.[0] ?? '';
}

/** The first entry that does not sort before a start. */
function firstFrom(entries: readonly { readonly start: string }[], start: string): number {
	let [low, high] = [0, entries.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((entries[middle]?.start ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
