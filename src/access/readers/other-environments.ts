import { environment } from '../../model/environment.ts';
import { factOf, type Resource } from '../../model/estate.ts';
import { isNotApplicable, isRead, isUnread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import type { Readable } from '../read-access.ts';
import { readers } from '../readers.ts';
import { isPublic, wideReaders } from './wide-readers.ts';

/** Principals of another environment than the secret's that can read it. */
export interface Strangers {
	/** Theirs. */
	readonly environment: string;
	readonly names: readonly string[];
}

export interface OtherEnvironments {
	/** The secret's own. */
	readonly own: string;
	/** By environment, in alphabetical order. */
	readonly strangers: readonly Strangers[];
	/** What could not be read and may add some. */
	readonly open: Unread | undefined;
}

/**
 * Who of another environment can read a secret or SecureString; `null`: it does not say in which environment it is, or is open to everyone. Those who can read
 * every secret anyway are left out.
 */
export const otherEnvironments = question({
	kinds: ['secret', 'parameter'],
	asks: [environment, readers],
	across: ['principal.name', 'principal.tags', 'parameter.type'],
	ask(_, estate, resource): Weighed<OtherEnvironments | null> {
		if (resource.kind === 'parameter') {
			const type = factOf(resource as Resource<'parameter'>, 'type');
			if (type !== 'SecureString') return isUnread(type) ? type : null;
		}
		const own = environment.of(resource, estate);
		if (own === null || isNotApplicable(own)) return null;
		if (isPublic(resource as Readable, estate)) return null;
		const all = readers.of(resource as Readable, estate);
		if (!isRead(all)) return all;
		const wide = wideReaders(resource.kind, estate);
		const known = estate.indexed(createEnvironments);
		const found = new Map<string, string[]>();
		let [open] = all.lowerBound;
		for (const { principal } of all.effective) {
			if (principal.kind !== 'principal' || wide.policiesOf(principal)) continue;
			let theirs = known.get(principal);
			if (theirs === undefined) known.set(principal, (theirs = environment.of(principal, estate)));
			const unsure = isUnread(theirs) ? theirs : wide.openAt(principal);
			if (theirs === null || isNotApplicable(theirs)) continue;
			// Only where somebody reads whose environment counts does the secret's.
			if (isUnread(own)) return own;
			if (!isUnread(theirs) && !areApart(theirs, own)) continue;
			if (unsure) open ??= unsure;
			if (unsure || isUnread(theirs)) continue;
			found.set(theirs, [...(found.get(theirs) ?? []), principal.label]);
		}
		if (isUnread(own)) return open === undefined ? null : own;
		const strangers = [...found]
			.toSorted(([one], [other]) => (one < other ? -1 : 1))
			.map(([name, names]) => ({ environment: name, names }));
		return { own, strangers, open };
	},
});

function createEnvironments(): Map<Resource<'principal'>, Weighed<string | null>> {
	return new Map();
}

/** `non-prod` stands for all but production. */
function areApart(one: string, other: string): boolean {
	if (one === other) return false;
	const umbrella = 'non-prod';
	return !((one === umbrella && other !== 'prod') || (other === umbrella && one !== 'prod'));
}
