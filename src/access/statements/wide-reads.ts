import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { credentialName, parameterCredentialKind } from '../../model/credential.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import type { Scope } from '../../model/snapshot.ts';
import { render } from '../../model/text.ts';
import { isAdministration } from '../administration.ts';
import { grant, type Grant } from '../grant.ts';
import { inventoryOf } from '../inventory.ts';
import { coversAll } from '../resource-pattern.ts';

/** What a grant reads of all secrets, all parameters, or both. */
export interface WideRead {
	readonly grant: Grant;
	/** `secrets`, `parameters`. */
	readonly kinds: readonly ('secret' | 'parameter')[];
	readonly actions: readonly string[];
	readonly patterns: readonly string[];
	/** Only parameters, none of which is known to hold a credential. */
	readonly harmless: boolean;
}

const services = { secret: 'secretsmanager:', parameter: 'ssm:' } as const;

/** The grant of a statement whose Resource is equal to all secrets or parameters of an account; `null`: it is none. */
export const wideRead = question({
	kinds: ['statement'],
	asks: [grant, parameterCredentialKind, credentialName],
	across: ['parameter.name', 'parameter.type'],
	ask({ scope }, estate, statement): Weighed<WideRead | null> {
		const given = grant.of(statement, estate);
		if (!isRead(given)) return given;
		if (given === null || given.inverted.length > 0 || isAdministration(statement)) return null;
		const kinds = (['secret', 'parameter'] as const).filter((kind) => readsOf(given, kind).length > 0);
		const wide: (typeof kinds)[number][] = [];
		const patterns = new Set<string>();
		let open: Unread | undefined;
		for (const kind of kinds) {
			for (const pattern of given.patterns) {
				const answer = coversAll(pattern, kind, scope);
				if (answer === 'maybe') open ??= unread('unresolved');
				if (answer !== 'yes') continue;
				patterns.add(render(pattern));
				if (!wide.includes(kind)) wide.push(kind);
			}
		}
		if (wide.length === 0) return open ?? null;
		const actions = wide.flatMap((kind) => readsOf(given, kind));
		const harmless = !wide.includes('secret') && !holdsCredential(scope, estate);
		return { grant: given, kinds: wide, actions, patterns: [...patterns], harmless };
	},
});

/** The actions of a grant that reveal the value of a secret, or of a parameter. */
export function readsOf({ reads }: Grant, kind: 'secret' | 'parameter'): readonly string[] {
	return reads.filter((action) => action.startsWith(services[kind]));
}

/** Whether a parameter in sight holds a credential, or may; without a list of them one may. */
function holdsCredential(scope: Scope, estate: Estate): boolean {
	const { resources, open } = inventoryOf('parameter', scope, estate);
	return (scope.world === 'account' && open !== undefined) || resources.some((one) => mayBeCredential(one, estate));
}

function mayBeCredential(parameter: Resource<'parameter'>, estate: Estate): boolean {
	const type = factOf(parameter, 'type');
	if (isUnread(type) || type === 'SecureString') return true;
	const kind = parameterCredentialKind.of(parameter, estate);
	return isUnread(kind) || (isRead(kind) && kind !== null) || credentialName.of(parameter, estate) === true;
}
