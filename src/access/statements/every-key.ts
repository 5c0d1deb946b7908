import { isRead, unread, type Unread, type Weighed } from '../../model/observed.ts';
import type { Condition } from '../../model/policy.ts';
import { question } from '../../model/question.ts';
import { render } from '../../model/text.ts';
import { isAdministration } from '../administration.ts';
import { grant, type Grant } from '../grant.ts';
import { coversAll } from '../resource-pattern.ts';

/** A grant that decrypts with every key of the account. */
export interface EveryKey {
	readonly grant: Grant;
	/** As the statement has them. */
	readonly actions: readonly string[];
	readonly patterns: readonly string[];
	/** Values of kms:ViaService that let it decrypt secrets or parameters on behalf of the service only; empty: it decrypts itself. */
	readonly services: readonly string[];
}

/** Keys that say which keys, or what was encrypted: with them a pattern of every key is none. */
const narrowing =
	/^(kms:(resourcealiases|requestalias|encryptioncontext|keyspec|keyusage|keyorigin|multiregion)|aws:resourcetag\/)/;

/** The grant of a statement that decrypts with every key; `null`: it is none, or only of what other services encrypt. */
export const everyKey = question({
	kinds: ['statement'],
	needs: ['actions', 'conditions'],
	asks: [grant],
	ask({ actions, conditions, scope }, estate, statement): Weighed<EveryKey | null> {
		const given = grant.of(statement, estate);
		if (!isRead(given)) return given;
		if (given === null || !given.decrypts || given.inverted.length > 0 || isAdministration(statement)) return null;
		if (conditions.some(({ key }) => narrowing.test(key))) return null;
		const services = conditions.filter(isVia).flatMap(({ values }) => values.map(render));
		const ofSecrets = services.filter((service) => /^(\*|secretsmanager|ssm|\$\{)/.test(service));
		if (services.length > 0 && ofSecrets.length === 0) return null;
		const patterns: string[] = [];
		let open: Unread | undefined;
		for (const pattern of given.patterns) {
			const answer = coversAll(pattern, 'key', scope);
			if (answer === 'yes') patterns.push(render(pattern));
			else if (answer === 'maybe') open ??= unread('unresolved');
		}
		if (patterns.length === 0) return open ?? null;
		const named = (actions ?? []).map(render).filter((action) => /^(kms:|\*)/i.test(action));
		return { grant: given, actions: named, patterns, services: ofSecrets };
	},
});

/** A condition that the key is used through a service; negated ones leave every other open. */
function isVia({ key, operator }: Condition): boolean {
	return key === 'kms:viaservice' && (operator === 'stringequals' || operator === 'stringlike');
}
