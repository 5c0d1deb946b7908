import { isKeyBarrier } from '../access/readers/key-barrier.ts';
import { accessFacts } from '../access/readers.ts';
import { isPlainKeyPolicy } from '../access/statements/plain-key-policy.ts';
import { keyMonth } from '../cost/key-month.ts';
import { otherKeyUses } from '../cost/key-uses.ts';
import { costOfRange, plus, sum, type Range } from '../cost/money.ts';
import { priceOf } from '../cost/prices.ts';
import { usage } from '../cost/reads.ts';
import type { MonthlyCost } from '../cost/storage.ts';
import { factOf, isKind, type Estate, type Resource } from '../model/estate.ts';
import { parameterExemption, setAside } from '../model/exemption.ts';
import { isForeignKey } from '../model/key-index.ts';
import { protectsMore, usersOf } from '../model/key-users.ts';
import { isNotApplicable, isRead, isUnread, type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { sensitive } from '../model/sensitive.ts';
import { plain, startsWith } from '../model/text.ts';

/** A key that does for one secret or parameter what the AWS managed key would do. */
export interface LonelyKey {
	readonly kind: 'secret' | 'parameter';
	/** Of the one it protects. */
	readonly label: string;
	readonly arn: string;
	/** Days of events in which nothing else used it. */
	readonly days: number;
	readonly createdAt: string | null;
	/** Micro-dollars a month. */
	readonly saving: Range;
	readonly basis: MonthlyCost['basis'];
}

type Protected = Resource<'secret'> | Resource<'parameter'>;

/**
 * `null`: it protects none or several, does what no AWS managed key does, or something else uses it. Not applicable where nobody looked who
 * uses it.
 */
export const lonelyKey = question({
	kinds: ['key'],
	weighs: ['manager', 'state', 'origin', 'spec', 'multiRegion', 'createdAt', 'rotation', 'policy', 'grants'],
	asks: [otherKeyUses],
	across: [
		...accessFacts,
		'secret.name',
		'secret.owningService',
		'secret.primaryRegion',
		'secret.deletedAt',
		'secret.replicas',
		'secret.resourcePolicy',
		'secret.tags',
		'parameter.name',
		'parameter.resourcePolicies',
		'parameter.tags',
	],
	ask(facts, estate, key): Weighed<LonelyKey | null> {
		const [user, ...others] = usersOf(key, estate);
		const { manager, state, spec, multiRegion, grants, createdAt } = facts;
		const uses = otherKeyUses.of(key, estate);
		if (others.length > 0) return null;
		if (isNotApplicable(uses)) return uses;
		// Of what nobody knows to be under the key, the calls are no other use.
		if (user !== undefined && isRead(uses) && uses.calls > 0) return null;
		// What asks the policies of everyone comes last.
		const parts: readonly (() => Weighed<boolean>)[] = [
			() => !isForeignKey(key),
			() => is(manager, 'customer'),
			() => is(state, 'Enabled'),
			() => is(factOf(key, 'origin'), 'AWS_KMS'),
			() => is(spec, 'SYMMETRIC_DEFAULT'),
			() => is(multiRegion, null),
			() => (isRead(grants) ? grants.length === 0 : grants),
			() => (user === undefined ? true : couldMove(user, estate)),
			() => isPlainKeyPolicy(key, estate),
			() => protectsMore(key, estate) ?? user !== undefined,
			() => (user === undefined ? true : not(isKeyBarrier(user, estate))),
		];
		let open: Unread | undefined = isUnread(uses) ? uses : undefined;
		for (const part of parts) {
			const answer = part();
			if (answer === false || isNotApplicable(answer)) return null;
			if (isUnread(answer)) open ??= answer;
		}
		if (isUnread(createdAt)) open ??= createdAt;
		if (open !== undefined || user === undefined || !isRead(uses)) return open ?? null;
		const saving = savingOf(key, user, estate);
		if (isUnread(saving)) return saving;
		return {
			kind: user.kind,
			label: user.label,
			arn: (user.arn && plain(user.arn)) ?? user.id,
			days: uses.days,
			createdAt: isRead(createdAt) ? createdAt : null,
			...saving,
		};
	},
});

function is<Value>(fact: Weighed<Value>, wanted: Value): Weighed<boolean> {
	return isRead(fact) ? fact === wanted : fact;
}

function not(answer: boolean | Unread): boolean | Unread {
	return isUnread(answer) ? answer : !answer;
}

/** Whether it may be under the AWS managed key: replicas and what MSK reads may not, and what the user calls sensitive had better not. */
function couldMove(user: Protected, estate: Estate): Weighed<boolean> {
	const aside = isKind(user, 'secret') ? setAside.of(user, estate) : parameterExemption.of(user, estate);
	const name = isKind(user, 'secret') ? factOf(user, 'name') : factOf(user, 'name');
	const replicas = isKind(user, 'secret') ? factOf(user, 'replicas') : [];
	const special = sensitive.of(user, estate);
	if (isRead(aside) && aside !== null) return false;
	if (isRead(name) && name !== null && startsWith(name, 'AmazonMSK_') === 'yes') return false;
	if (isRead(replicas) && replicas.length > 0) return false;
	if (isRead(special) && special) return false;
	return [aside, name, replicas, special].find((fact) => isUnread(fact)) ?? true;
}

/** The key itself, and at most all requests to it: those under a key of AWS are free for secrets, and may be for parameters. */
function savingOf(
	key: Resource<'key'>,
	user: Protected,
	estate: Estate,
): { readonly saving: Range; readonly basis: MonthlyCost['basis'] } | Unread {
	const month = keyMonth(key, estate);
	if (isUnread(month)) return month;
	const price = priceOf(key.scope, 'kmsRequest10k', estate.settings.prices);
	if (isUnread(price)) return price;
	const uses = usage.of(user, estate);
	const requests = isRead(uses) ? sum(uses.map(({ kms }) => kms))[1] : 0;
	return { saving: plus(month.cost, [0, costOfRange([0, requests], price)[1]]), basis: month.basis };
}
