import type { Estate, Resource } from '../model/estate.ts';
import { isNotApplicable, isUnread, sentence } from '../model/observed.ts';
import type { AnswerReader, ComparisonAnswer, ResourceChange } from './answer.ts';
import { readersOf } from './ask.ts';
import { describeReader, headOf } from './build-answers.ts';
import { describeResource } from './describe.ts';
import { readablesOf } from './find-resources.ts';
import { canRead, type Readable } from './read-access.ts';
import type { Outsider, Reader, Readers } from './verdict.ts';

interface Options {
	/** Version of hushlint. */
	readonly version: string;
	/** Only these resources of either estate. */
	readonly asked?: ReadonlySet<object>;
}

/** Who gained and who lost access between two snapshots. A secret made anew under the same name is the same one. */
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
	return { question: 'comparison', ...headOf(after, version), since: before.snapshot.takenAt, compared, changes };
}

function changeOf(
	old: Readable | undefined,
	now: Readable | undefined,
	before: Estate,
	after: Estate,
): ResourceChange | undefined {
	const gained: AnswerReader[] = [];
	const lost: AnswerReader[] = [];
	const widened: AnswerReader[] = [];
	const unknown: string[] = [];
	const was = sideOf(old, before);
	const is = sideOf(now, after);
	const resource = now ? describeResource(now, after) : old && describeResource(old, before);
	if (resource === undefined) return undefined;
	for (const side of [was, is]) {
		if (side.why !== undefined) unknown.push(`who ${side === was ? 'could' : 'can'} read it: ${side.why}`);
	}
	if (was.why === undefined && is.why === undefined) {
		for (const [identity, reader] of is.readers) {
			const earlier = was.readers.get(identity);
			if (earlier === undefined) {
				const doubt = old ? doubtOf(identity, reader, old, before) : absenceOf(resource, now, before);
				if (doubt === undefined) gained.push(describeReader(reader, is.plain, after));
				else unknown.push(`whether ${nameOf(reader)} gained access: ${doubt}`);
			} else if (earlier.verdict.outcome === 'allowed-if' && reader.verdict.outcome === 'allowed') {
				widened.push(describeReader(reader, is.plain, after));
			}
		}
		for (const [identity, reader] of was.readers) {
			if (is.readers.has(identity)) continue;
			const doubt = now ? doubtOf(identity, reader, now, after) : absenceOf(resource, old, after);
			if (doubt === undefined) lost.push(describeReader(reader, was.plain, before));
			else unknown.push(`whether ${nameOf(reader)} lost access: ${doubt}`);
		}
	}
	if (gained.length + lost.length + widened.length + unknown.length === 0) return undefined;
	const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'kept';
	return { resource, status, gained, lost, widened, unknown: [...new Set(unknown)] };
}

interface Side {
	readonly readers: ReadonlyMap<string, Reader>;
	/** Those who are neither administrators nor service-linked. */
	readonly plain: ReadonlySet<unknown>;
	/** Why nothing is known of the readers, if so. */
	readonly why?: string;
}

function sideOf(resource: Readable | undefined, estate: Estate): Side {
	const none = { readers: new Map<string, Reader>(), plain: new Set() };
	if (resource === undefined) return none;
	const found = readersOf(resource, estate);
	if (isNotApplicable(found)) return none;
	if (isUnread(found)) return { ...none, why: sentence(found) };
	return { readers: identified(found), plain: new Set([...found.effective].map(({ principal }) => principal)) };
}

function identified({ all }: Readers): Map<string, Reader> {
	return new Map([...all].map((reader) => [identityOf(reader.principal), reader]));
}

/** Why it is not known that someone who reads on one side does not on the other, if so. */
function doubtOf(
	identity: string,
	{ principal, verdict }: Reader,
	resource: Readable,
	estate: Estate,
): string | undefined {
	const found = readersOf(resource, estate);
	const open = isUnread(found) ? found : isNotApplicable(found) ? undefined : found.lowerBound[0];
	if (principal.kind === 'outsider') return open && sentence(open);
	const same = estate.resources('principal').find((one) => identityOf(one) === identity);
	if (same === undefined)
		return listsPrincipals(principal, estate) ? undefined : 'the other snapshot lists no principals there';
	const other = canRead(same, resource, estate);
	if (isUnread(other)) return sentence(other);
	// What is not read now may still do what it was read to do then.
	const [hidden] = verdict.upperBound;
	return hidden === undefined ? undefined : sentence(hidden);
}

function absenceOf(_: unknown, resource: Readable | undefined, other: Estate): string | undefined {
	if (resource === undefined) return undefined;
	const listed = other.scopes.find(({ id }) => id === resource.scope.id)?.listed[resource.kind];
	return listed === true ? undefined : 'the other snapshot does not list it';
}

function listsPrincipals({ scope }: Resource<'principal'>, estate: Estate): boolean {
	return estate.scopes.some(({ id, listed }) => id === scope.id && listed.principal === true);
}

function byIdentity(resources: readonly Readable[]): Map<string, Readable> {
	return new Map(
		resources.map((resource) => [
			`${resource.kind} ${resource.scope.id} ${resource.kind === 'secret' ? resource.id.replace(/-[A-Za-z0-9]{6}$/, '') : resource.id}`,
			resource,
		]),
	);
}

function identityOf(principal: Resource<'principal'> | Outsider): string {
	if (principal.kind === 'principal') return `principal ${principal.scope.id} ${principal.id}`;
	return `${principal.type} ${JSON.stringify(principal.name)}`;
}

function nameOf({ principal }: Reader): string {
	return principal.kind === 'principal' ? principal.label : JSON.stringify(principal.name);
}
