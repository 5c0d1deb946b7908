import type { Location } from './location.ts';
import { notApplicable, unread, type Weighed } from './observed.ts';
import type { PolicyOrigin, StatementFacts } from './policy.ts';
import type { Settings } from './settings.ts';
import type {
	Account,
	AccountFacts,
	Facts,
	KeyFacts,
	KmsKey,
	Parameter,
	ParameterFacts,
	Scope,
	Secret,
	SecretFacts,
	Snapshot,
	StoredKind,
} from './snapshot.ts';
import { render, type Text } from './text.ts';

/** The facts a snapshot holds of each kind; a statement's are read from a policy. */
export interface BaseFacts {
	readonly secret: SecretFacts;
	readonly parameter: ParameterFacts;
	readonly key: KeyFacts;
	readonly statement: StatementFacts;
	readonly account: AccountFacts;
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
	/** Answers already given about the resource at hand; `forget` drops them. */
	readonly memo: Map<object, Map<object, unknown>>;
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
	parameter: new Set<keyof ParameterFacts>(['lastModifiedAt']),
	key: new Set<keyof KeyFacts>(['deletionAt', 'createdAt']),
	statement: new Set(),
	account: new Set(),
};

/** Joins a snapshot with the settings. Throws nothing: a resource of an unknown scope gets one that lists nothing. */
export function createEstate(snapshot: Snapshot, settings: Settings): Estate {
	const scopes = new Map(snapshot.scopes.map((scope) => [scope.id, scope]));
	const only = snapshot.scopes.length === 1 ? snapshot.scopes[0] : undefined;
	const indexes = new Map<unknown, unknown>();
	const memo = new Map<object, Map<object, unknown>>();

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

/** One base fact of a resource: read, unread, or not applicable in its world. */
export function factOf<Of extends Kind, Fact extends keyof BaseFacts[Of] & string>(
	resource: Resource<Of>,
	fact: Fact,
): Weighed<BaseFacts[Of][Fact]> {
	const value = resource.facts[fact];
	if (value !== undefined) return value;
	const absent = resource.scope.world === 'iac' && accountOnly[resource.kind].has(fact);
	return absent ? notApplicable : unread('not-collected');
}

/** Whether a fact of this kind exists in templates. */
export function existsInTemplates(kind: Kind, fact: string): boolean {
	return !accountOnly[kind].has(fact);
}

/** The account resource of a scope, for findings that are about the account and Region as a whole. */
export function accountOf(scope: Scope): Resource<'account'> {
	return accountResource({}, scope);
}

function arnResource<Of extends 'secret' | 'parameter' | 'key'>(
	kind: Of,
	source: Secret | Parameter | KmsKey,
	scope: Scope,
): Resource<Of> {
	const { arn, address, at } = source;
	return {
		kind,
		id: address ?? render(arn),
		label: address ?? labelOf(source, arn),
		scope,
		arn,
		...(address === undefined ? {} : { address }),
		...(at === undefined ? {} : { at }),
		facts: source as Facts<BaseFacts[Of]>,
	};
}

function labelOf(source: Secret | Parameter | KmsKey, arn: Text): string {
	if ('name' in source && (typeof source.name === 'string' || Array.isArray(source.name))) return render(source.name);
	if ('aliases' in source && Array.isArray(source.aliases) && source.aliases[0] !== undefined) {
		return render(source.aliases[0] as Text);
	}
	const text = render(arn);
	return text.split(':').slice(5).join(':') || text;
}

function accountResource(account: Account, scope: Scope): Resource<'account'> {
	const label = scope.root ?? [scope.account, scope.region].filter(Boolean).join(' ');
	return { kind: 'account', id: scope.id, label: label || scope.id, scope, facts: account };
}
