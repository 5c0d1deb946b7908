import { credentialKind } from './credential.ts';
import type { CredentialKind } from './credential-kind.ts';
import type { Estate, Resource } from './estate.ts';
import { factOf } from './estate.ts';
import { setAside } from './exemption.ts';
import { isNotApplicable, isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import type { Scope } from './snapshot.ts';
import type { DatabaseFacts, ValueShape } from './template.ts';
import { plain } from './text.ts';

/**
 * Who changes a database's master password: `nobody` in sight, or `null` where there is nothing to change or somebody does. In an account only
 * the value of a secret would tell whose password it is, so that every rotated one that may be the database's leaves the answer open.
 */
export const unmanagedPassword = question({
	kinds: ['database'],
	needs: ['managedPassword', 'passwordSecrets'],
	weighs: ['password', 'type', 'engine'],
	across: ['secret.rotation', 'secret.name'],
	ask({ managedPassword, password, passwordSecrets, type, engine, scope }, estate): Weighed<'nobody' | null> {
		if (managedPassword) return null;
		if (scope.world === 'account') {
			const family = isRead(engine) && engine !== null ? familyOf(plain(engine)) : undefined;
			return keptInSight(isRead(type) ? type : undefined, family, scope, estate);
		}
		return isRead(password) ? rotatedInTemplate(password, passwordSecrets, scope, estate) : password;
	},
});

function rotatedInTemplate(
	password: ValueShape | null,
	passwordSecrets: readonly string[],
	scope: Scope,
	estate: Estate,
): Weighed<'nobody' | null> {
	if (password === null) return null;
	const secrets = estate
		.resources('secret')
		.filter((secret) => secret.scope === scope && passwordSecrets.includes(secret.id));
	const answers = secrets.map((secret) => rotates(secret));
	if (answers.includes('yes')) return null;
	const open = answers.find((answer) => isUnread(answer));
	if (open !== undefined) return open;
	// A password that comes from elsewhere may be rotated there.
	const foreign = secrets.length === 0 && ['secret-value', 'input', 'unknown'].includes(password.origin);
	return foreign ? unread('elsewhere') : 'nobody';
}

function rotates(secret: Resource<'secret'>): 'yes' | 'no' | Unread {
	const rotation = factOf(secret, 'rotation');
	if (isUnread(rotation)) return rotation;
	return !isNotApplicable(rotation) && rotation?.enabled ? 'yes' : 'no';
}

/** A secret of an account that rotates, or may, and what it most likely holds; `undefined`: nothing says. */
interface Candidate {
	readonly kind: CredentialKind | undefined;
	/** Why it is not known to rotate. */
	readonly open: Unread | undefined;
}

function keptInSight(
	type: DatabaseFacts['type'] | undefined,
	family: string | undefined,
	scope: Scope,
	estate: Estate,
): 'nobody' | Unread {
	const listed = scope.listed.secret ?? unread('unlisted');
	if (isUnread(listed)) return listed;
	const candidates = estate.indexed(buildCandidates).get(scope) ?? [];
	const fitting = candidates.filter(({ kind }) => kind === undefined || mayOpen(kind, type, family));
	if (fitting.length === 0) return 'nobody';
	return fitting.every(({ open }) => open !== undefined)
		? (fitting[0]?.open ?? unread('undisclosed'))
		: unread('undisclosed');
}

function buildCandidates(estate: Estate): ReadonlyMap<Scope, readonly Candidate[]> {
	const candidates = new Map<Scope, Candidate[]>();
	for (const secret of estate.resources('secret')) {
		const { scope } = secret;
		const answer = scope.world === 'account' ? rotates(secret) : 'no';
		if (answer === 'no') continue;
		const aside = setAside.of(secret, estate);
		// Services own what they manage, and rotate no password of others.
		if (isRead(aside) && ['service-owned', 'pending-deletion'].includes(aside?.kind ?? '')) continue;
		const kind = credentialKind.of(secret, estate);
		const candidate = {
			kind: isRead(kind) ? (kind ?? undefined) : undefined,
			open: isUnread(answer) ? answer : undefined,
		};
		const known = candidates.get(scope);
		if (known) known.push(candidate);
		else candidates.set(scope, [candidate]);
	}
	return candidates;
}

/** Whether a secret of that kind may hold the database's password. */
function mayOpen(
	{ kind, engine }: CredentialKind,
	type: DatabaseFacts['type'] | undefined,
	family: string | undefined,
): boolean {
	if (kind === 'generic') return true;
	if (kind === 'redshift') return type === undefined || type === 'redshift';
	if (kind === 'documentdb') return type === undefined || type === 'documentdb';
	if (kind !== 'database') return false;
	const held = engine === undefined ? undefined : familyOf(engine);
	return held === undefined || family === undefined || held === family;
}

const families = ['postgres', 'sqlserver', 'oracle', 'db2', 'redshift'];

/** What people call alike: MariaDB is MySQL to many, and DocumentDB speaks MongoDB. */
function familyOf(engine: string | undefined): string | undefined {
	if (engine === undefined) return undefined;
	if (/mysql|mariadb|^aurora$/.test(engine)) return 'mysql';
	if (/docdb|mongo/.test(engine)) return 'mongodb';
	return families.find((family) => engine.includes(family)) ?? engine;
}
