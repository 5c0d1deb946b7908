import { encryptionKey } from '../../model/encryption.ts';
import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { usersOf } from '../../model/key-users.ts';
import { isRead, isUnread, type Unread } from '../../model/observed.ts';
import { render, type Text } from '../../model/text.ts';
import { inventoryOf } from '../inventory.ts';
import type { CompiledStatement } from '../layers/compile-statement.ts';
import { targetOf, type Target } from '../layers/target.ts';
import { instanceOf } from '../pattern-instance.ts';

/** Something that an action of a statement could open. */
export interface OpenTarget {
	readonly by: 'policy' | 'key';
	readonly action: string;
	readonly target: Target;
	/** Name of the resource, or the pattern that would cover it. */
	readonly label: string;
	/** What is under a key. */
	readonly users: readonly Target[];
}

interface OpenTargets {
	readonly targets: readonly OpenTarget[];
	readonly open: Unread | undefined;
}

const nothing: OpenTargets = { targets: [], open: undefined };
const keyActions = ['kms:PutKeyPolicy', 'kms:CreateGrant'];

/** What a statement could open: secrets, shareable parameters, and keys that stand before either. */
export function openTargets(compiled: CompiledStatement, estate: Estate): OpenTargets {
	const { statement } = compiled;
	const { origin, scope } = statement;
	if (!origin) return nothing;
	const covers = (action: string) => compiled.coversAction(action) !== false;
	const { resources } = statement.facts;
	const patterns: readonly Text[] = origin.policy === 'identity-policy' && Array.isArray(resources) ? resources : ['*'];
	const own = origin.policy === 'identity-policy' ? undefined : origin.of;
	const found = [
		covers('secretsmanager:PutResourcePolicy') ? secretsFor(patterns, own, scope, estate) : nothing,
		covers('ssm:PutResourcePolicy') ? parametersFor(patterns, own, scope, estate) : nothing,
		...keyActions.filter(covers).map((action) => keysFor(action, own, scope, estate)),
	];
	return {
		targets: found.flatMap(({ targets }) => targets),
		open: found.map(({ open }) => open).find((open) => open !== undefined),
	};
}

type Scope = Resource['scope'];

function secretsFor(patterns: readonly Text[], own: Resource | undefined, scope: Scope, estate: Estate): OpenTargets {
	if (own && own.kind !== 'secret') return nothing;
	const action = 'secretsmanager:PutResourcePolicy';
	const of = (target: Target, label: string): OpenTarget => ({ by: 'policy', action, target, label, users: [] });
	if (own) return { targets: [of(targetOf(own as Resource<'secret'>, estate), own.label)], open: undefined };
	const inventory = inventoryOf('secret', scope, estate);
	const known = new Set(patterns.flatMap((pattern) => inventory.matching(pattern)));
	const targets = [...known].map((secret) => of(targetOf(secret, estate), secret.label));
	if (targets.length > 0) return { targets, open: undefined };
	if (scope.world === 'account') return { targets, open: inventory.open };
	return {
		targets: patterns.flatMap((pattern) => {
			const target = instanceOf(pattern, 'secret', scope, estate);
			return target ? [of(target, render(pattern))] : [];
		}),
		open: undefined,
	};
}

/** Only an Advanced parameter can be shared, and a SecureString only with a key that other accounts can use. */
function parametersFor(
	patterns: readonly Text[],
	own: Resource | undefined,
	scope: Scope,
	estate: Estate,
): OpenTargets {
	if (own && own.kind !== 'parameter') return nothing;
	const inventory = inventoryOf('parameter', scope, estate);
	const known = own ? [own as Resource<'parameter'>] : patterns.flatMap((pattern) => inventory.matching(pattern));
	const targets: OpenTarget[] = [];
	let open = own || known.length > 0 || scope.world === 'iac' ? undefined : inventory.open;
	for (const parameter of new Set(known)) {
		const facts = [factOf(parameter, 'type'), factOf(parameter, 'tier'), encryptionKey.of(parameter, estate)] as const;
		const [type, tier, key] = facts;
		if ((isRead(type) && type !== 'SecureString') || (isRead(tier) && tier !== 'Advanced')) continue;
		if (isRead(key) && key?.kind !== 'customer-managed') continue;
		const unsure = facts.find((fact) => isUnread(fact));
		if (isUnread(unsure)) {
			open ??= unsure;
			continue;
		}
		const target = targetOf(parameter, estate);
		targets.push({ by: 'policy', action: 'ssm:PutResourcePolicy', target, label: parameter.label, users: [] });
	}
	return { targets, open };
}

/** Keys of the account that stand before a secret or parameter in sight. */
function keysFor(action: string, own: Resource | undefined, scope: Scope, estate: Estate): OpenTargets {
	if (own && own.kind !== 'key') return nothing;
	const all = own ? [own as Resource<'key'>] : estate.resources('key').filter((key) => isNear(key.scope, scope));
	const targets: OpenTarget[] = [];
	let open: Unread | undefined;
	for (const key of all) {
		const manager = factOf(key, 'manager');
		if (isUnread(manager)) open ??= manager;
		const users = usersOf(key, estate).map((user) => targetOf(user, estate));
		if (manager === 'aws' || users.length === 0) continue;
		targets.push({ by: 'key', action, target: targetOf(key, estate), label: key.label, users });
	}
	return { targets, open };
}

function isNear(one: Scope, other: Scope): boolean {
	return one.world === 'account' ? one.account === other.account : one.id === other.id;
}
