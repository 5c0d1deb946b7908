import type { Crash } from '../finding/report.ts';
import { accountOf, belongsTo, type Estate, type Kind, type Resource } from '../model/estate.ts';
import { isNotApplicable, isUnread, unread, type Unread } from '../model/observed.ts';
import { knownOf } from '../model/question.ts';
import type { PolicyOrigin } from '../model/policy.ts';
import type { Scope, StoredKind } from '../model/snapshot.ts';
import { askFact } from '../rule/ask.ts';
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
		const ofKind = rules.filter(({ rule }) => rule.resource.includes(kind));
		if (ofKind.length === 0) continue;
		for (const subject of subjectsOf(kind, estate)) {
			if ('missing' in subject) {
				const { policy, of } = subject.origin;
				const { fact } = carriers[policy];
				for (const active of ofKind) {
					if (!judges(active.rule, of.scope, policy)) continue;
					blanks.push({ rule: active.id, fact, reason: subject.missing, scope: of.scope, resource: of });
				}
				continue;
			}
			for (const active of ofKind) {
				if (!judges(active.rule, subject.scope, subject.origin?.policy)) continue;
				try {
					judge(active, subject, estate, drafts, blanks);
				} catch (error) {
					crashes.push({ rule: active.id, resource: subject.label, error: nameOf(error) });
				}
			}
			estate.forget();
		}
	}
	return { drafts, blanks, crashes };
}

function judges(rule: Rule, scope: Scope, policy: PolicyOrigin | undefined): boolean {
	if (!rule.worlds.includes(scope.world)) return false;
	return policy === undefined || rule.origins === undefined || rule.origins.includes(policy);
}

function judge(
	{ id, rule, options }: ActiveRule,
	resource: Resource,
	estate: Estate,
	drafts: Draft[],
	blanks: Blank[],
): void {
	const view = knownOf(resource);
	for (const fact of rule.needs) {
		const value = askFact(resource, fact, estate);
		if (isNotApplicable(value)) return;
		if (isUnread(value)) {
			blanks.push({ rule: id, fact, reason: value, scope: resource.scope, resource });
			return;
		}
		view[fact] = value;
	}
	for (const fact of rule.weighs) view[fact] = askFact(resource, fact, estate);

	const context = { found, gap, options, now: estate.now };
	for (const outcome of rule.check(view as never, context as never)) {
		if (outcome.type === 'found') {
			const about = outcome.about === 'account' ? accountAt(resource) : resource;
			drafts.push({ rule: id, resource: about, outcome });
		} else {
			const fact = rule.weighs.find((name) => view[name] === outcome.reason) ?? rule.weighs[0] ?? 'check';
			blanks.push({ rule: id, fact, reason: outcome.reason, scope: resource.scope, resource });
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
