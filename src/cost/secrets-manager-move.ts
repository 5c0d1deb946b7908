import { credentialName, isDatabase, parameterCredentialKind } from '../model/credential.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { parameterExemption } from '../model/exemption.ts';
import { isRead, isUnread, type Unread, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { costOfRange, plus, sum, type Range } from './money.ts';
import { microUsd, priceOf } from './prices.ts';
import { callers } from './reads.ts';
import { parameterStorage } from './storage.ts';
import { nameOf } from './usage-index.ts';

/** Why a parameter belongs in Secrets Manager. */
export interface SecretsManagerMove {
	/** Micro-dollars a month that the move costs. */
	readonly cost: Range;
	/** What it needs, in words. */
	readonly because: readonly string[];
}

/** `null`: it needs nothing that Parameter Store lacks. */
export const secretsManagerMove = question({
	kinds: ['parameter'],
	needs: ['type', 'name'],
	weighs: ['resourcePolicies'],
	asks: [parameterExemption, parameterCredentialKind, credentialName, parameterStorage],
	across: ['parameter.name', 'parameter.type'],
	ask({ type, resourcePolicies, scope }, estate, resource): Weighed<SecretsManagerMove | null> {
		if (type !== 'SecureString') return null;
		const aside = parameterExemption.of(resource, estate);
		if (!isRead(aside) || aside !== null) return isUnread(aside) ? aside : null;
		const kind = parameterCredentialKind.of(resource, estate);
		const isCredential = credentialName.of(resource, estate) === true;
		const regions = regionsOf(resource, estate);
		const because = [
			...(isRead(kind) && kind !== null && isDatabase(kind) && kind.confidence === 'strong' && isCredential
				? ['it is a database credential, which Secrets Manager can rotate']
				: []),
			...(isRead(resourcePolicies) && resourcePolicies.length > 0
				? ['other accounts read it, which a resource policy of a secret can limit to single roles']
				: []),
		];
		// Equal names in several Regions may as well hold different values: that alone is no need.
		if (because.length > 0 && regions.length > 1 && isCredential) {
			because.push(`one of this name is in ${regions.join(', ')}: if they hold one value, replicas would keep it`);
		}
		if (because.length === 0) return [kind, resourcePolicies].find((fact): fact is Unread => isUnread(fact)) ?? null;
		const list = estate.settings.prices;
		const month = priceOf(scope, 'secretMonth', list);
		const call = priceOf(scope, 'apiCall10k', list);
		if (isUnread(month)) return month;
		if (isUnread(call)) return call;
		const held = parameterStorage.of(resource, estate);
		const now = isRead(held) ? microUsd(held.usd) : 0;
		const uses = callers.of(resource, estate);
		const own = isRead(uses) ? uses : [];
		const reads = costOfRange(sum(own.map((use) => use.reads)), call);
		const paid = sum(own.map((use) => use.cost));
		const kept = plus([month - now, month - now], reads);
		return { cost: [kept[0] - paid[1], kept[1] - paid[0]], because };
	},
});

/** The Regions of the account that hold a SecureString of this name. */
function regionsOf(parameter: Resource<'parameter'>, estate: Estate): readonly string[] {
	const name = nameOf(parameter);
	if (name === undefined || parameter.scope.world === 'iac') return [];
	return estate.indexed(secureNames).get(`${parameter.scope.account} ${name}`) ?? [];
}

function secureNames(estate: Estate): ReadonlyMap<string, readonly string[]> {
	const names = new Map<string, string[]>();
	for (const parameter of estate.resources('parameter')) {
		const name = nameOf(parameter);
		const { account, region } = parameter.scope;
		if (name === undefined || region === undefined || factOf(parameter, 'type') !== 'SecureString') continue;
		const key = `${account} ${name}`;
		names.set(key, [...(names.get(key) ?? []), region].toSorted());
	}
	return names;
}
