import type { Location } from './location.ts';
import { notApplicable, unread, type Weighed } from './observed.ts';
import type { PolicyOrigin, StatementFacts } from './policy.ts';
import type { PolicyFacts, PrincipalFacts, TrailFacts } from './principal.ts';
import type { Settings } from './settings.ts';
import type {
	Account,
	AccountFacts,
	Database,
	Declaration,
	Facts,
	KeyFacts,
	KmsKey,
	Parameter,
	ParameterFacts,
	Policy,
	Principal,
	Scope,
	Secret,
	SecretFacts,
	Snapshot,
	StoredKind,
	Trail,
	Workload,
	World,
} from './snapshot.ts';
import type { DatabaseFacts, DeclarationFacts, WorkloadFacts } from './template.ts';
import { render, type Text } from './text.ts';

/** The facts a snapshot holds of each kind; a statement's are read from a policy. */
export interface BaseFacts {
	readonly secret: SecretFacts;
	readonly parameter: ParameterFacts;
	readonly key: KeyFacts;
	readonly statement: StatementFacts;
	readonly account: AccountFacts;
	readonly workload: WorkloadFacts;
	readonly database: DatabaseFacts;
	readonly declaration: DeclarationFacts;
	readonly principal: PrincipalFacts;
	readonly policy: PolicyFacts;
	readonly trail: TrailFacts;
}

export type Kind = keyof BaseFacts;

/** A resource of the estate, with its scope at hand. */
export interface Resource<Of extends Kind = Kind> {
	readonly kind: Of;
	/** ARN; in templates the address. Unique within its scope. */
	readonly id: string;
	/** What people call it. */
	readonly label: string;
	readonly scope: Scope;
	readonly arn?: Text;
	readonly address?: string;
	readonly at?: Location;
	readonly facts: Facts<BaseFacts[Of]>;
	/** Of a statement: the policy it stands in and the resource that carries it. */
	readonly origin?: { readonly policy: PolicyOrigin; readonly of: Resource };
}

/** A snapshot, what the user said of it, and indexes over it. The whole world of a question. */
export interface Estate {
	readonly snapshot: Snapshot;
	readonly settings: Settings;
	readonly now: Date;
	readonly scopes: readonly Scope[];
	resources<Of extends StoredKind>(kind: Of): readonly Resource<Of>[];
	/** The value `build` gives for this estate, built once. */
	indexed<Value>(build: (estate: Estate) => Value): Value;
	/** Answers already given about the resource at hand, each at its question's number; `forget` drops them. */
	readonly memo: Map<object, unknown[]>;
	forget(): void;
}

/** Facts that only a live account has. In templates they are not applicable. */
const accountOnly: { readonly [Of in Kind]: ReadonlySet<string> } = {
	secret: new Set<keyof SecretFacts>([
		'owningService',
		'lastRotatedAt',
		'nextRotationAt',
		'createdAt',
		'lastChangedAt',
		'lastAccessedAt',
		'deletedAt',
		'primaryRegion',
		'versions',
	]),
	parameter: new Set<keyof ParameterFacts>(['lastModifiedAt', 'resourcePolicies']),
	key: new Set<keyof KeyFacts>(['deletionAt', 'createdAt']),
	statement: new Set(),
	account: new Set<keyof AccountFacts>([
		'organization',
		'organizationPath',
		'organizationAccounts',
		'serviceControl',
		'resourceControl',
	]),
	workload: new Set(),
	database: new Set(),
	declaration: new Set(),
	principal: new Set<keyof PrincipalFacts>(['uniqueId', 'createdAt']),
	policy: new Set(),
	trail: new Set(),
};

/** Facts that only templates have. In accounts they are not applicable. */
const templateOnly: { readonly [Of in Kind]: ReadonlySet<string> } = {
	secret: new Set<keyof SecretFacts>(['value', 'inState', 'openTags', 'recoveryDays', 'recoveryAt', 'retained']),
	parameter: new Set<keyof ParameterFacts>(['value', 'inState', 'openTags']),
	key: new Set(),
	statement: new Set(),
	account: new Set(),
	workload: new Set<keyof WorkloadFacts>(['refreshAt']),
	// A live database never tells its password.
	database: new Set<keyof DatabaseFacts>(['password']),
	declaration: new Set(),
	principal: new Set(),
	policy: new Set(),
	trail: new Set(),
};

/** Joins a snapshot with the settings. Throws nothing: a resource of an unknown scope gets one that lists nothing. */
export function createEstate(snapshot: Snapshot, settings: Settings): Estate {
	const scopes = new Map(snapshot.scopes.map((scope) => [scope.id, scope]));
	const only = snapshot.scopes.length === 1 ? snapshot.scopes[0] : undefined;
	const indexes = new Map<unknown, unknown>();
	const memo = new Map<object, unknown[]>();

	const scopeOf = (id: string | undefined): Scope => {
		const known = id === undefined ? only : scopes.get(id);
		if (known) return known;
		const stray: Scope = { id: id ?? 'unknown', world: 'account', listed: {} };
		scopes.set(stray.id, stray);
		return stray;
	};

	const stored: { readonly [Of in StoredKind]: readonly Resource<Of>[] } = {
		secret: (snapshot.secrets ?? []).map((secret) => arnResource('secret', secret, scopeOf(secret.scope))),
		parameter: (snapshot.parameters ?? []).map((item) => arnResource('parameter', item, scopeOf(item.scope))),
		key: (snapshot.keys ?? []).map((key) => arnResource('key', key, scopeOf(key.scope))),
		account: (snapshot.accounts ?? []).map((account) => accountResource(account, scopeOf(account.scope))),
		workload: (snapshot.workloads ?? []).map((one) => arnResource('workload', one, scopeOf(one.scope))),
		database: (snapshot.databases ?? []).map((one) => arnResource('database', one, scopeOf(one.scope))),
		declaration: (snapshot.declarations ?? []).map((one) => arnResource('declaration', one, scopeOf(one.scope))),
		principal: (snapshot.principals ?? []).map((one) => arnResource('principal', one, scopeOf(one.scope))),
		policy: (snapshot.policies ?? []).map((one) => arnResource('policy', one, scopeOf(one.scope))),
		trail: (snapshot.trails ?? []).map((one) => arnResource('trail', one, scopeOf(one.scope))),
	};

	const estate: Estate = {
		snapshot,
		settings,
		now: new Date(snapshot.takenAt),
		scopes: [...scopes.values()],
		resources: (kind) => stored[kind],
		indexed: <Value>(build: (estate: Estate) => Value): Value => {
			if (!indexes.has(build)) indexes.set(build, build(estate));
			return indexes.get(build) as Value;
		},
		memo,
		forget: () => memo.clear(),
	};
	return estate;
}

export function isKind<Of extends Kind>(resource: Resource, kind: Of): resource is Resource<Of> {
	return resource.kind === kind;
}

/** One base fact of a resource: read, unread, or not applicable in its world. */
export function factOf<Of extends Kind, Fact extends keyof BaseFacts[Of] & string>(
	resource: Resource<Of>,
	fact: Fact,
): Weighed<BaseFacts[Of][Fact]> {
	const value = resource.facts[fact];
	if (value !== undefined) return value;
	const only = resource.scope.world === 'iac' ? accountOnly : templateOnly;
	const absent = only[resource.kind].has(fact) || (regional.has(fact) && isGlobal(resource.scope));
	return absent ? notApplicable : unread('not-collected');
}

/** Settings that each Region of an account has for itself. */
const regional: ReadonlySet<string> = new Set<keyof AccountFacts>(['highThroughput', 'defaultParameterTier']);

/** Kinds that are the same in every Region of an account. */
const global: ReadonlySet<Kind> = new Set(['principal', 'policy']);

/** Whether a scope holds what is the same in every Region of an account, and nothing else. */
export function isGlobal({ world, region, listed }: Scope): boolean {
	return world === 'account' && region === undefined && listed.principal !== undefined && listed.secret === undefined;
}

/** Whether a kind is to be listed in a scope; what is global in each Region's only if the account has no scope for it. */
export function belongsTo(scope: Scope, kind: StoredKind, { scopes }: Estate): boolean {
	if (scope.world === 'iac' || kind === 'account') return true;
	if (!global.has(kind)) return !isGlobal(scope);
	return isGlobal(scope) || !scopes.some((other) => other.account === scope.account && isGlobal(other));
}

/** Whether a fact of this kind exists in a world at all. */
export function existsInWorld(world: World, kind: Kind, fact: string): boolean {
	return !(world === 'iac' ? accountOnly : templateOnly)[kind].has(fact);
}

/** The account resource of a scope, for findings that are about the account and Region as a whole. */
export function accountOf(scope: Scope): Resource<'account'> {
	return accountResource({}, scope);
}

type Stored = Secret | Parameter | KmsKey | Workload | Database | Declaration | Principal | Policy | Trail;

function arnResource<Of extends Exclude<StoredKind, 'account'>>(kind: Of, source: Stored, scope: Scope): Resource<Of> {
	const { address, construct, at } = source;
	const arn = 'arn' in source ? source.arn : undefined;
	const ownId = 'id' in source ? source.id : undefined;
	return {
		kind,
		id: address ?? (arn === undefined ? (ownId ?? scope.id) : render(arn)),
		label: construct ?? address ?? labelOf(source, arn),
		scope,
		...(arn === undefined ? {} : { arn }),
		...(address === undefined ? {} : { address }),
		...(at === undefined ? {} : { at }),
		facts: source as Facts<BaseFacts[Of]>,
	};
}

function labelOf(source: Stored, arn: Text | undefined): string {
	if ('name' in source && (typeof source.name === 'string' || Array.isArray(source.name))) return render(source.name);
	if ('aliases' in source && Array.isArray(source.aliases) && source.aliases[0] !== undefined) {
		return render(source.aliases[0] as Text);
	}
	const text = arn === undefined ? '' : render(arn);
	return text.split(':').slice(5).join(':') || text;
}

function accountResource(account: Account, scope: Scope): Resource<'account'> {
	const label = scope.root ?? [scope.account, scope.region].filter(Boolean).join(' ');
	return { kind: 'account', id: scope.id, label: label || scope.id, scope, facts: account };
}
