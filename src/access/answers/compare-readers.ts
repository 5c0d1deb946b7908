import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isNotApplicable, isUnread, sentence } from '../../model/observed.ts';
import { render } from '../../model/text.ts';
import { isAdministrator } from '../administrators.ts';
import type { AnswerPrincipal, AnswerReader, ComparisonAnswer, ResourceChange } from './answer.ts';
import { describeReader, headOf } from './build-answers.ts';
import { describePrincipal, describeResource } from './describe.ts';
import { readablesOf } from './find-resources.ts';
import { canRead, type Readable } from '../read-access.ts';
import { readers } from '../readers.ts';
import type { Layer, Outsider, Reader, Readers } from '../verdict.ts';

interface Options {
	/** Version of hushlint. */
	readonly version: string;
	/** Only these resources of either estate. */
	readonly asked?: ReadonlySet<object>;
}

/**
 * Who gained and who lost access between two snapshots. A secret made anew under the same name is the same one; administrators, who read
 * whatever is new, are compared once.
 */
export function compareReaders(before: Estate, after: Estate, { version, asked }: Options): ComparisonAnswer {
	const older = byIdentity(readablesOf(before));
	const newer = byIdentity(readablesOf(after));
	const changes: ResourceChange[] = [];
	let compared = 0;
	for (const identity of new Set([...newer.keys(), ...older.keys()])) {
		const [old, now] = [older.get(identity), newer.get(identity)];
		if (asked && !(old && asked.has(old)) && !(now && asked.has(now))) continue;
		compared += 1;
		const change = changeOf(old, now, before, after);
		if (change !== undefined) changes.push(change);
		before.forget();
		after.forget();
	}
	const administrators = { gained: newAdministrators(before, after), lost: newAdministrators(after, before) };
	const since = before.snapshot.takenAt;
	return { question: 'comparison', ...headOf(after, version), since, compared, administrators, changes };
}

/** Administrators of one estate that are none in the other, which lists the principals there. */
function newAdministrators(without: Estate, within: Estate): AnswerPrincipal[] {
	const others = new Map(without.resources('principal').map((one) => [identityOf(one), one]));
	return within.resources('principal').flatMap((principal) => {
		if (factOf(principal, 'type') === 'group' || !isAdministrator(principal, within)) return [];
		const other = others.get(identityOf(principal));
		if (other ? isAdministrator(other, without) : !listsPrincipals(principal, without)) return [];
		return [describePrincipal(principal, 'administrator')];
	});
}

function changeOf(
	old: Readable | undefined,
	now: Readable | undefined,
	before: Estate,
	after: Estate,
): ResourceChange | undefined {
	const resource = now ? describeResource(now, after) : old && describeResource(old, before);
	if (resource === undefined) return undefined;
	const [was, is] = [sideOf(old, before), sideOf(now, after)];
	const unknown = [
		...(was.why === undefined ? [] : [`who could read it: ${was.why}`]),
		...(is.why === undefined ? [] : [`who can read it: ${is.why}`]),
	];
	const gained: AnswerReader[] = [];
	const lost: AnswerReader[] = [];
	const widened: AnswerReader[] = [];
	if (unknown.length === 0) {
		for (const [identity, reader] of is.effective) {
			const earlier = was.all.get(identity);
			if (earlier === undefined) {
				const doubt = doubtOf(reader, now, old, before);
				if (doubt === undefined) gained.push(describeReader(reader, is.plain, after));
				else unknown.push(`whether ${nameOf(reader)} gained access: ${doubt}`);
			} else if (earlier.verdict.outcome === 'allowed-if' && reader.verdict.outcome === 'allowed') {
				widened.push(describeReader(reader, is.plain, after));
			}
		}
		for (const [identity, reader] of was.effective) {
			if (is.all.has(identity)) continue;
			const doubt = doubtOf(reader, old, now, after);
			if (doubt === undefined) lost.push(describeReader(reader, was.plain, before));
			else unknown.push(`whether ${nameOf(reader)} lost access: ${doubt}`);
		}
		for (const reason of is.open) unknown.push(`whether others gained access: ${reason}`);
	}
	if (gained.length + lost.length + widened.length + unknown.length === 0) return undefined;
	const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'kept';
	return { resource, status, gained, lost, widened, unknown };
}

interface Side {
	readonly all: ReadonlyMap<string, Reader>;
	/** Those who are neither administrators nor service-linked. */
	readonly effective: ReadonlyMap<string, Reader>;
	readonly plain: ReadonlySet<unknown>;
	/** Why others may read it besides. */
	readonly open: readonly string[];
	/** Why nothing is known of the readers, if so. */
	readonly why?: string;
}

function sideOf(resource: Readable | undefined, estate: Estate): Side {
	const none = { all: new Map<string, Reader>(), effective: new Map<string, Reader>(), plain: new Set(), open: [] };
	const found = resource && readers.of(resource, estate);
	if (found === undefined || isNotApplicable(found)) return none;
	if (isUnread(found)) return { ...none, why: sentence(found) };
	const plain = new Set([...found.effective].map(({ principal }) => principal));
	const open = [...new Set(found.lowerBound.map(sentence))];
	return { all: identified(found.all), effective: identified(found.effective), plain, open };
}

function identified(some: Readers['all']): Map<string, Reader> {
	return new Map([...some].map((reader) => [identityOf(reader.principal), reader]));
}

/** Why it is not known that someone who reads a resource on one side does not on the other, if so. */
function doubtOf(
	{ principal, verdict }: Reader,
	here: Readable | undefined,
	there: Readable | undefined,
	other: Estate,
): string | undefined {
	if (there === undefined) return here && absence(here, other);
	if (principal.kind === 'outsider') {
		const found = readers.of(there, other);
		const open = isUnread(found) || isNotApplicable(found) ? undefined : found.lowerBound[0];
		return open && sentence(open);
	}
	const same = other.indexed(principalIndex).get(identityOf(principal));
	if (same === undefined) {
		return listsPrincipals(principal, other) ? undefined : 'the other snapshot does not list the principals there';
	}
	const verdictThere = canRead(same, there, other);
	if (isUnread(verdictThere)) return sentence(verdictThere);
	// A layer that is not read on this side may still do what it does on the other.
	const [hidden] = verdict.upperBound;
	const hides = verdictThere.outcome === 'blocked' && limiting.has(verdictThere.by);
	return hidden !== undefined && hides ? sentence(hidden) : undefined;
}

const limiting: ReadonlySet<Layer> = new Set<Layer>(['boundary', 'service-control', 'resource-control']);

function absence({ scope, kind }: Readable, other: Estate): string | undefined {
	const listed = other.scopes.find(({ id }) => id === scope.id)?.listed[kind];
	return listed === true ? undefined : `the other snapshot does not list the ${kind}s there`;
}

function listsPrincipals({ scope }: Resource<'principal'>, { scopes }: Estate): boolean {
	return scopes.some(({ id, listed }) => id === scope.id && listed.principal === true);
}

function principalIndex(estate: Estate): ReadonlyMap<string, Resource<'principal'>> {
	return new Map(estate.resources('principal').map((one) => [identityOf(one), one]));
}

function byIdentity(resources: readonly Readable[]): Map<string, Readable> {
	return new Map(
		resources.map((resource) => {
			const { kind, id, scope } = resource;
			return [JSON.stringify([kind, scope.id, kind === 'secret' ? id.replace(/-[A-Za-z0-9]{6}$/, '') : id]), resource];
		}),
	);
}

function identityOf(principal: Resource<'principal'> | Outsider): string {
	if (principal.kind === 'principal') return JSON.stringify([principal.scope.id, principal.id]);
	return JSON.stringify([principal.type, render(principal.name)]);
}

function nameOf({ principal }: Reader): string {
	return principal.kind === 'principal' ? principal.label : render(principal.name);
}
