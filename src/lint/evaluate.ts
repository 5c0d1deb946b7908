import type { Crash } from '../finding/report.ts';
import { accountOf, belongsTo, type Estate, type Kind, type Resource } from '../model/estate.ts';
import { isNotApplicable, isUnread, unread, type Unread } from '../model/observed.ts';
import { knownOf } from '../model/question.ts';
import type { PolicyOrigin } from '../model/policy.ts';
import type { Scope, StoredKind, World } from '../model/snapshot.ts';
import { askerOf, type Asker } from '../rule/ask.ts';
import { subjectsOf } from '../rule/subjects.ts';
import type { FoundOutcome, GapOutcome, Rule } from '../rule/rule.ts';

/** A finding before it has words. */
export interface Draft {
	readonly rule: string;
	readonly resource: Resource;
	readonly outcome: FoundOutcome;
}

/** A rule that could not be evaluated on one resource, or on a kind that was not listed (`resource` absent). */
export interface Blank {
	readonly rule: string;
	readonly fact: string;
	readonly reason: Unread;
	readonly scope: Scope;
	readonly resource?: Resource;
}

export interface Evaluation {
	readonly drafts: readonly Draft[];
	readonly blanks: readonly Blank[];
	readonly crashes: readonly Crash[];
}

/** A rule that is on, with the values of its options. */
export interface ActiveRule {
	readonly id: string;
	readonly rule: Rule;
	readonly options: Readonly<Record<string, unknown>>;
}

const kinds: readonly Kind[] = [
	'secret',
	'parameter',
	'key',
	'statement',
	'account',
	'workload',
	'database',
	'declaration',
	'principal',
	'policy',
	'trail',
];

const plurals: { readonly [Of in StoredKind]: string } = {
	secret: 'secrets',
	parameter: 'parameters',
	key: 'KMS keys',
	account: 'account settings',
	workload: 'workloads',
	database: 'databases',
	declaration: 'declarations',
	principal: 'principals',
	policy: 'policies',
	trail: 'trails',
};

/** The policy that carries statements of each origin: the kind of its carrier, and the fact it is. */
const carriers: { readonly [Origin in PolicyOrigin]: { readonly kind: StoredKind; readonly fact: string } } = {
	'secret-policy': { kind: 'secret', fact: 'resourcePolicy' },
	'parameter-policy': { kind: 'parameter', fact: 'resourcePolicies' },
	'key-policy': { kind: 'key', fact: 'policy' },
	'identity-policy': { kind: 'policy', fact: 'document' },
	'control-policy': { kind: 'policy', fact: 'document' },
	'trust-policy': { kind: 'principal', fact: 'trust' },
};

/** Runs every active rule on every resource of its kinds and worlds, resource by resource. */
export function evaluate(estate: Estate, rules: readonly ActiveRule[]): Evaluation {
	const drafts: Draft[] = [];
	const blanks: Blank[] = [];
	const crashes: Crash[] = [];

	for (const scope of estate.scopes) blanks.push(...unlisted(scope, rules, estate));
	for (const kind of kinds) {
		const judging = judgesOf(kind, rules, estate);
		if (!judging) continue;
		for (const subject of subjectsOf(kind, estate)) {
			if ('missing' in subject) {
				const { policy, of } = subject.origin;
				const { fact } = carriers[policy];
				for (const { id } of judging(of.scope.world, policy)) {
					blanks.push({ rule: id, fact, reason: subject.missing, scope: of.scope, resource: of });
				}
				continue;
			}
			for (const prepared of judging(subject.scope.world, subject.origin?.policy)) {
				try {
					judge(prepared, subject, estate, drafts, blanks);
				} catch (error) {
					crashes.push({ rule: prepared.id, resource: subject.label, error: nameOf(error) });
				}
			}
			estate.forget();
		}
	}
	return { drafts, blanks, crashes };
}

/** The rules that judge what is of a kind, by its world and, of a statement, by its policy; `undefined` if none does. */
function judgesOf(
	kind: Kind,
	rules: readonly ActiveRule[],
	estate: Estate,
): ((world: World, policy: PolicyOrigin | undefined) => readonly Prepared[]) | undefined {
	const ofKind = rules
		.filter(({ rule }) => rule.resource.includes(kind))
		.map((active) => prepare(active, kind, estate));
	const known = new Map<string, readonly Prepared[]>();
	return ofKind.length === 0
		? undefined
		: (world, policy) => {
				const key = `${world} ${policy}`;
				const judging = known.get(key) ?? ofKind.filter(({ rule }) => judges(rule, world, policy));
				known.set(key, judging);
				return judging;
			};
}

function judges({ worlds, origins }: Rule, world: World, policy: PolicyOrigin | undefined): boolean {
	return worlds.includes(world) && (policy === undefined || origins === undefined || origins.includes(policy));
}

/** A rule with all that is the same for every resource of a kind. */
interface Prepared {
	readonly id: string;
	readonly rule: Rule;
	readonly needs: readonly Fact[];
	readonly weighs: readonly Fact[];
	readonly context: unknown;
}

interface Fact {
	readonly name: string;
	readonly ask: Asker;
}

function prepare({ id, rule, options }: ActiveRule, kind: Kind, { now }: Estate): Prepared {
	const factOf = (name: string): Fact => ({ name, ask: askerOf(kind, name) });
	const context = { found, gap, options, now };
	return { id, rule, needs: rule.needs.map(factOf), weighs: rule.weighs.map(factOf), context };
}

function judge(
	{ id, rule, needs, weighs, context }: Prepared,
	resource: Resource,
	estate: Estate,
	drafts: Draft[],
	blanks: Blank[],
): void {
	let view: Record<string, unknown> | undefined;
	for (const { name, ask } of needs) {
		const value = ask(resource, estate);
		if (isNotApplicable(value)) return;
		if (isUnread(value)) {
			blanks.push({ rule: id, fact: name, reason: value, scope: resource.scope, resource });
			return;
		}
		// Not before: the first fact is often all that is asked for.
		view ??= knownOf(resource);
		view[name] = value;
	}
	view ??= knownOf(resource);
	for (const { name, ask } of weighs) view[name] = ask(resource, estate);

	for (const outcome of rule.check(view as never, context as never)) {
		if (outcome.type === 'found') {
			const about = outcome.about === 'account' ? accountAt(resource) : resource;
			drafts.push({ rule: id, resource: about, outcome });
		} else {
			const { reason } = outcome;
			const fact = rule.weighs.find((name) => view?.[name] === reason) ?? rule.weighs[0] ?? 'check';
			blanks.push({ rule: id, fact, reason, scope: resource.scope, resource });
		}
	}
}

/** The account or template of a resource; in a template it stands where the first such resource does. */
function accountAt({ scope, at }: Resource): Resource {
	return { ...accountOf(scope), ...(at === undefined ? {} : { at }) };
}

function found(message: string, data: FoundOutcome['data'], extra: Partial<FoundOutcome> = {}): FoundOutcome {
	return { type: 'found', message, data, ...extra };
}

function gap(reason: Unread): GapOutcome {
	return { type: 'gap', reason };
}

/** One blank per rule and kind that the scope did not list in full. */
function unlisted(scope: Scope, rules: readonly ActiveRule[], estate: Estate): Blank[] {
	return rules.flatMap(({ id, rule }) => {
		if (!rule.worlds.includes(scope.world)) return [];
		return storedKinds(rule).flatMap((kind): Blank[] => {
			if (!belongsTo(scope, kind, estate)) return [];
			const listed = scope.listed[kind] ?? unread('unlisted');
			return listed === true ? [] : [{ rule: id, fact: plurals[kind], reason: listed, scope }];
		});
	});
}

function storedKinds(rule: Rule): StoredKind[] {
	const origins = rule.origins ?? (Object.keys(carriers) as PolicyOrigin[]);
	const stored = rule.resource.flatMap((kind) =>
		kind === 'statement' ? origins.map((origin) => carriers[origin].kind) : [kind],
	);
	return [...new Set(stored)];
}

function nameOf(error: unknown): string {
	return error instanceof Error ? error.name : typeof error;
}
