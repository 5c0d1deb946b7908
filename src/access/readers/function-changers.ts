import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { patternOf } from '../../model/name-pattern.ts';
import { isNotApplicable, isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { rotationFunction } from '../../model/rotation-function.ts';
import { isAdministrator, isServiceLinked } from '../administrators.ts';
import { candidatesFor } from '../candidates.ts';
import { newRequest } from '../decide.ts';
import { isBlocked, judge } from '../layers/judge.ts';
import { subjectOf } from '../layers/subject.ts';
import { targetOf } from '../layers/target.ts';
import { canRead } from '../read-access.ts';
import { accessFacts } from '../readers.ts';
import { roleOf } from './role-of.ts';

type Principal = Resource<'principal'>;
type Workload = Resource<'workload'>;
type Secret = Resource<'secret'>;

/** What a principal gets at by changing the code of rotation functions. */
export interface FunctionChanger {
	/** Names of the functions. */
	readonly functions: readonly string[];
	/** Names of the secrets that those can read and it cannot. */
	readonly secrets: readonly string[];
	/** Why there may be more, if so. */
	readonly open: Unread | undefined;
}

const action = 'lambda:UpdateFunctionCode';
const nothing: FunctionChanger = { functions: [], secrets: [], open: undefined };

/** The rotation functions that a principal may change and whose role reads what it cannot. Administrators, deployers and service-linked roles change none. */
export const functionChanger = question({
	kinds: ['principal'],
	needs: ['type'],
	weighs: ['policies', 'groups', 'boundary'],
	across: [...accessFacts, 'secret.rotation', 'secret.resourcePolicy', 'secret.kmsKeyId', 'workload.role'],
	ask({ type, arn = '' }, estate, principal): Weighed<FunctionChanger> {
		if (type === 'group' || isServiceLinked(principal) || isAdministrator(principal, estate)) return nothing;
		if (typeof patternOf(estate.settings.deployers, arn) === 'string') return nothing;
		const { byPrincipal, open: unseen } = estate.indexed(buildChanges);
		const { policies } = subjectOf(principal, estate).identity;
		const mayChange = policies.on(action).allows.length > 0;
		const account = principal.scope.account ?? '';
		let open = policies.unread[0] ?? (mayChange ? unseen.get(account) : undefined);
		const functions = new Set<string>();
		const secrets = new Set<string>();
		for (const { workload, rotated, unsure } of byPrincipal.get(principal) ?? []) {
			if (unsure) open ??= unsure;
			for (const secret of unsure ? [] : rotated) {
				const own = canRead(principal, secret, estate);
				if (isUnread(own)) open ??= own;
				// What is not known of its policies may make it a reader, or an administrator.
				if (isUnread(own) || !isBlocked(own) || policies.unread.length > 0) continue;
				functions.add(workload.label);
				secrets.add(secret.label);
			}
		}
		return { functions: [...functions], secrets: [...secrets], open };
	},
});

/** A function that a principal may change, or may be able to. */
interface Change {
	readonly workload: Workload;
	/** What it rotates and its role reads. */
	readonly rotated: readonly Secret[];
	readonly unsure: Unread | undefined;
}

interface Changes {
	readonly byPrincipal: ReadonlyMap<Principal, readonly Change[]>;
	/** By account, why a function that rotates may not be in sight. */
	readonly open: ReadonlyMap<string, Unread>;
}

function buildChanges(estate: Estate): Changes {
	const open = new Map<string, Unread>();
	const note = (account: string | undefined, reason: Unread) => {
		if (account !== undefined && !open.has(account)) open.set(account, reason);
	};
	for (const { world, account, region, listed } of estate.scopes) {
		if (world !== 'account' || region === undefined) continue;
		for (const kind of ['secret', 'workload'] as const) {
			const state = listed[kind] ?? unread('unlisted');
			if (isUnread(state)) note(account, state);
		}
	}
	const byPrincipal = new Map<Principal, Change[]>();
	for (const [workload, secrets] of rotatedBy(estate, note)) {
		const role = roleOf(workload, 'role', estate);
		if (role === null) continue;
		if (isUnread(role)) {
			note(workload.scope.account, role);
			continue;
		}
		const rotated = secrets.filter((secret) => {
			const verdict = canRead(role, secret, estate);
			if (isUnread(verdict)) note(workload.scope.account, verdict);
			return !isUnread(verdict) && !isBlocked(verdict);
		});
		for (const [principal, unsure] of rotated.length === 0 ? [] : changersOf(workload, role, estate)) {
			const changes = byPrincipal.get(principal);
			if (changes) changes.push({ workload, rotated, unsure });
			else byPrincipal.set(principal, [{ workload, rotated, unsure }]);
		}
	}
	return { byPrincipal, open };
}

/** Every rotation function of an account that is in sight, with what it rotates. */
function rotatedBy(
	estate: Estate,
	note: (account: string | undefined, reason: Unread) => void,
): ReadonlyMap<Workload, readonly Secret[]> {
	const found = new Map<Workload, Secret[]>();
	for (const secret of estate.resources('secret')) {
		if (secret.scope.world !== 'account' || typeof factOf(secret, 'deletedAt') === 'string') continue;
		const rotation = rotationFunction.of(secret, estate);
		if (isUnread(rotation)) note(secret.scope.account, rotation);
		if (rotation === null || isUnread(rotation) || isNotApplicable(rotation) || rotation.workload === null) continue;
		const known = found.get(rotation.workload);
		if (known) known.push(secret);
		else found.set(rotation.workload, [secret]);
	}
	return found;
}

/** Who may change a function's code, and why that is not sure, if so. */
function* changersOf(workload: Workload, role: Principal, estate: Estate): Iterable<[Principal, Unread | undefined]> {
	const target = targetOf(workload, estate);
	for (const { members } of candidatesFor(target, [[action, target]], estate)) {
		for (const subject of members) {
			const { principal } = subject;
			if (!principal || principal === role) continue;
			const verdict = judge(newRequest(subject, action, target, estate));
			if (!isBlocked(verdict)) yield [principal, isUnread(verdict) ? verdict : undefined];
		}
	}
}
