import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isUnread, type Unread } from '../model/observed.ts';
import { isAdministrator, isServiceLinked } from './administrators.ts';
import { effectOf } from './actions.ts';
import { policyOf } from './attached-policies.ts';
import { newRequest } from './decide.ts';
import { holdersOf } from './holders.ts';
import { inventoryOf } from './inventory.ts';
import { applies, nameIn } from './layers/apply.ts';
import type { CompiledStatement } from './layers/compile-statement.ts';
import { distinct, isBlocked, judge } from './layers/judge.ts';
import type { Request } from './layers/request.ts';
import { subjectOf, type Subject } from './layers/subject.ts';
import { targetOf, type Target } from './layers/target.ts';
import { instanceOf } from './pattern-instance.ts';
import type { Scope } from '../model/snapshot.ts';
import type { Text } from '../model/text.ts';
import { principalsNamed } from './candidates.ts';
import { homeOf } from './population.ts';
import type { Openable } from './resource-pattern.ts';
import type { Permitted } from './verdict.ts';

/** The actions that a statement covers, of Secrets Manager, SSM and KMS. */
export interface Covered {
	/** Those that reveal a value. */
	readonly reads: readonly string[];
	readonly decrypts: boolean;
	readonly all: readonly string[];
}

/** Who keeps what a statement allows. */
export interface Keepers {
	readonly holders: readonly Resource<'principal'>[];
	readonly attached: boolean;
	readonly upperBound: readonly Unread[];
}

/** Who keeps an Allow; `null`: nobody but administrators and service-linked roles, or it stands in a boundary. */
export function keepersOf(compiled: CompiledStatement, covered: Covered, estate: Estate): Keepers | null {
	const { origin } = compiled.statement;
	if (!origin) return null;
	if (origin.policy !== 'identity-policy') return keepersOfOwn(compiled, covered, origin.of, estate);
	const held = holdersOf(origin.of, estate);
	if (held.length === 0) {
		const bounds = estate.indexed(buildBoundaries).has(origin.of);
		return origin.of.scope.world === 'iac' && !bounds ? { holders: [], attached: false, upperBound: [] } : null;
	}
	const kept = keep(held, compiled, requestsFor(compiled, covered, origin.of, estate), estate);
	return kept.holders.length === 0 ? null : kept;
}

/** A resource's own policy: those of its account whom it names. */
function keepersOfOwn(compiled: CompiledStatement, covered: Covered, of: Resource, estate: Estate): Keepers {
	const target = targetOf(of as Resource<'secret'>, estate);
	const actions = actionsOn(of.kind as Openable, covered);
	return keep(
		principalsNamed(compiled, target, estate),
		compiled,
		actions.map((action) => [action, target]),
		estate,
	);
}

type Asked = readonly [action: string, target: Target];

function keep(
	principals: readonly Resource<'principal'>[],
	compiled: CompiledStatement,
	asked: Iterable<Asked>,
	estate: Estate,
): Keepers {
	const upperBound: Unread[] = [];
	const answers = new Map<Subject['identity'], Permitted | null>();
	// What bears on no resource, such as lists, is kept by whoever holds it.
	const isBare = asked[Symbol.iterator]().next().done === true;
	let open: Iterable<Asked> | undefined;
	const holders = principals.filter((principal) => {
		if (isAdministrator(principal, estate) || isServiceLinked(principal)) return false;
		if (isBare) return true;
		const subject = subjectOf(principal, estate);
		const known = answers.get(subject.identity);
		const looked = { principal: false };
		open ??= remembering(
			asked,
			([action, target]) => !isRefuted(compiled, newRequest(subject, action, target, estate)),
		);
		const kept = known === undefined ? keepsSome(subject, compiled, open, estate, looked) : known;
		if (!looked.principal) answers.set(subject.identity, kept);
		if (kept) upperBound.push(...kept.upperBound);
		return kept !== null;
	});
	return { holders, attached: true, upperBound: distinct(upperBound) };
}

/** Whether the statement does not apply, whoever asks. */
function isRefuted(compiled: CompiledStatement, request: Request): boolean {
	return applies({ compiled, unsure: undefined }, request) === false && !request.looked.subject;
}

/** The items that pass, found once however often they are gone through. */
function remembering<Item>(items: Iterable<Item>, passes: (item: Item) => boolean): Iterable<Item> {
	const rest = items[Symbol.iterator]();
	const found: Item[] = [];
	return {
		*[Symbol.iterator]() {
			yield* found;
			for (let next = rest.next(); next.done !== true; next = rest.next()) {
				if (!passes(next.value)) continue;
				found.push(next.value);
				yield next.value;
			}
		},
	};
}

const surely: Permitted = { outcome: 'allowed', conditions: [], upperBound: [] };

/** Whether the statement applies to some request of the subject that nothing else takes away. */
function keepsSome(
	subject: Subject,
	compiled: CompiledStatement,
	asked: Iterable<Asked>,
	estate: Estate,
	looked: { principal: boolean },
): Permitted | null {
	const isOwn = compiled.statement.origin?.policy === 'identity-policy';
	for (const [action, target] of asked) {
		const request = newRequest(subject, action, target, estate);
		const match = names(compiled, request) && applies({ compiled, unsure: undefined }, request);
		const verdict = match === false ? undefined : judge(request, isOwn && match === true);
		looked.principal ||= request.looked.principal || target.policy.statements.length > 0;
		if (verdict === undefined || isBlocked(verdict)) continue;
		return isUnread(verdict) ? surely : verdict;
	}
	return null;
}

/** Whether the statement lets the subject in: the account that a secret is in is nobody. */
function names(compiled: CompiledStatement, request: Request): boolean {
	const naming = nameIn(compiled, request);
	return naming !== false && naming !== 'maybe' && (naming !== 'account' || request.target.kind === 'key');
}

/** What to try a statement on: the inventory that it covers, or where there is none a resource that it would. */
function requestsFor(
	compiled: CompiledStatement,
	covered: Covered,
	{ scope }: Resource,
	estate: Estate,
): Iterable<Asked> {
	const { resources } = compiled.statement.facts;
	const patterns = Array.isArray(resources) ? resources : ['*'];
	return {
		*[Symbol.iterator]() {
			for (const kind of ['secret', 'parameter', 'key'] as const) {
				const actions = actionsOn(kind, covered);
				if (actions.length === 0) continue;
				let known = false;
				for (const resource of inventoryIn(kind, patterns, scope, estate)) {
					known = true;
					for (const action of actions) yield [action, targetOf(resource, estate)];
				}
				if (known) continue;
				for (const pattern of patterns) {
					const target = instanceOf(pattern, kind, scope, estate);
					if (target) for (const action of actions) yield [action, target];
				}
			}
		},
	};
}

function* inventoryIn(
	kind: Openable,
	patterns: readonly Text[],
	scope: Scope,
	estate: Estate,
): Iterable<Resource<Openable>> {
	if (kind === 'key') {
		yield* estate.resources('key').filter((key) => homeOf(key.scope) === homeOf(scope));
		return;
	}
	const inventory = inventoryOf(kind, scope, estate);
	if (inventory.resources.length === 0) return;
	for (const pattern of patterns) yield* inventory.matching(pattern);
}

const prefixes = { secret: 'secretsmanager:', parameter: 'ssm:', key: 'kms:' } as const;

/** What matters of what a statement covers: reads where it has any, else decrypting, else what changes things. */
function actionsOn(kind: Openable, { reads, decrypts, all }: Covered): readonly string[] {
	const weighty =
		reads.length > 0
			? reads
			: decrypts
				? ['kms:Decrypt']
				: all.filter((action) => changing.has(effectOf(action) ?? ''));
	return weighty.filter((action) => action.startsWith(prefixes[kind]));
}

const changing = new Set<string>(['change', 'delete', 'open', 'copy']);

function buildBoundaries(estate: Estate): ReadonlySet<Resource> {
	const boundaries = new Set<Resource>();
	for (const principal of estate.resources('principal')) {
		const boundary = factOf(principal, 'boundary');
		if (typeof boundary !== 'object' || boundary === null || !('policy' in boundary)) continue;
		const policy = policyOf(boundary, principal, estate);
		if (policy && !isUnread(policy)) boundaries.add(policy);
	}
	return boundaries;
}
