import type { Estate, Resource } from './estate.ts';
import { isUnread, notApplicable, unread, type NotApplicable, type Unread } from './observed.ts';
import type { Scope } from './snapshot.ts';
import type { SecretReference } from './template.ts';
import { plain } from './text.ts';

type Target = Resource<'secret'> | Resource<'parameter'>;

/** A place and what it is called there: a secret's name or the rest of its ARN, a parameter's name without its first slash. */
interface Called {
	readonly to: 'secret' | 'parameter';
	readonly account: string | undefined;
	readonly region: string | undefined;
	readonly name: string;
	/** It may be the name of something that hushlint does not look at, or be meant for another place. */
	readonly vague: boolean;
}

/**
 * What a reference of a deployed workload points at. `null`: its account and Region were listed, and nothing there bears the name. Unread where
 * it lies in another account or Region that is not in sight, or may be no name of a secret at all. Not applicable: AWS's own.
 */
export function deployedTarget(
	reference: SecretReference,
	scope: Scope,
	estate: Estate,
): Target | Unread | NotApplicable | null {
	const text = plain(reference.target);
	if (text === undefined) return unread('unresolved');
	const called = readCall(reference, text, scope);
	const { to, account, region, name, vague } = called;
	const found = estate.indexed(buildIndex).get(keyOf(called));
	if (found) return found;
	// AWS publishes these for everyone; no list of an account's own names them.
	if (to === 'parameter' && name.startsWith('aws/')) return notApplicable;
	if (vague) return unread('uncertain');
	const home = estate.scopes.find(
		(other) => other.world === 'account' && other.account === account && other.region === region,
	);
	if (!home) return unread('foreign');
	const listed = home.listed[to] ?? unread('unlisted');
	return isUnread(listed) ? listed : null;
}

function readCall({ to, how }: SecretReference, text: string, scope: Scope): Called {
	const [scheme, , service, region, account, ...rest] = text.split(':');
	const own = { account: scope.account, region: scope.region };
	const isArn = scheme === 'arn' && (service === 'secretsmanager' || service === 'ssm');
	if (isArn && service === 'secretsmanager') {
		return { to: 'secret', account, region, name: rest[1] ?? '', vague: rest[0] !== 'secret' };
	}
	// A version or label may follow the name of a parameter.
	const name = (isArn ? (rest[0] ?? '').replace(/^parameter/, '') : to === 'parameter' ? (scheme ?? '') : text).replace(
		/^\/(?=.)/,
		'',
	);
	const place = isArn ? { account, region } : own;
	const secret = /^aws\/reference\/secretsmanager\/(.+)$/.exec(name)?.[1];
	if (secret !== undefined) return { to: 'secret', ...place, name: secret, vague: false };
	return { to: isArn ? 'parameter' : to, ...place, name, vague: !isArn && how !== 'injected' };
}

function buildIndex(estate: Estate): ReadonlyMap<string, Target> {
	const index = new Map<string, Target>();
	for (const to of ['secret', 'parameter'] as const) {
		for (const resource of estate.resources(to) as readonly Target[]) {
			const { scope, arn } = resource;
			const [, , , region, account, ...rest] = plain(arn ?? '')?.split(':') ?? [];
			if (scope.world !== 'account' || region === undefined) continue;
			const tail = to === 'secret' ? (rest[1] ?? '') : (rest[0] ?? '').replace(/^parameter\//, '');
			const names = to === 'secret' ? [tail, tail.replace(/-[A-Za-z0-9]{6}$/, '')] : [tail];
			for (const name of names) index.set(keyOf({ to, account, region, name }), resource);
		}
	}
	return index;
}

function keyOf({ to, account, region, name }: Omit<Called, 'vague'>): string {
	return JSON.stringify([to, account, region, name]);
}
