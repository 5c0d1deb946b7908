import { findMeanings } from './credential-search.ts';
import { factOf, type Estate, type Resource } from './estate.ts';
import { functionAt, functionName } from './function-index.ts';
import { isNotApplicable, isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import type { Rotation, Scope } from './snapshot.ts';
import { plain, render, type Text } from './text.ts';
import { tokensOf } from './tokens.ts';

/** Whether a function rotates the secret that was not written for an issuer of its own: its name names none. `false` where no function rotates it. */
export const genericRotation = question({
	kinds: ['secret'],
	needs: ['rotation'],
	ask({ rotation }): Weighed<boolean> {
		if (!rotation?.enabled || rotation.functionArn === undefined || rotation.functionArn === null) return false;
		const name = plain(functionName(rotation.functionArn));
		if (name === undefined) return unread('unresolved');
		const named = findMeanings(tokensOf(name).tokens);
		return !named.some(({ meaning: { rotatable } }) => rotatable === 'no' || rotatable === 'issuer');
	},
});

/** The function that rotates a secret. */
export interface RotationFunction {
	/** For a message: its name, or what a template says of it. */
	readonly name: string;
	readonly arn: Text;
	/** `null`: it is not there. */
	readonly workload: Resource<'workload'> | null;
}

/** `null`: no function rotates it. */
export const rotationFunction = question({
	kinds: ['secret'],
	needs: ['rotation'],
	across: ['workload.type'],
	ask({ rotation, scope }, estate): Weighed<RotationFunction | null> {
		const arn = functionArnOf(rotation, scope);
		if (arn === null || isUnread(arn)) return arn;
		const workload = functionAt(arn, scope, estate);
		return isUnread(workload) ? workload : { name: wordFor(arn), arn, workload };
	},
});

/** Labels of the secrets that the function rotates, in the snapshot's order. Unread if it may rotate one, and none is known. */
export const rotates = question({
	kinds: ['workload'],
	needs: ['type'],
	across: ['secret.rotation'],
	ask({ type, scope }, estate, resource): Weighed<readonly string[]> {
		if (type !== 'function') return [];
		const { secrets, open } = estate.indexed(buildRotations);
		const known = secrets.get(resource);
		if (known) return known;
		const listed = scope.listed.secret ?? unread('unlisted');
		return isUnread(listed) ? listed : (open.get(scope) ?? []);
	},
});

/** What users change everybody's one user, or two in turn. */
export type RotationStrategy = 'single-user' | 'alternating-users';

/** As the name of AWS's template tells, which its functions bear; `null`: no function rotates it. */
export const rotationStrategy = question({
	kinds: ['secret'],
	needs: ['rotation'],
	ask({ rotation, scope }): Weighed<RotationStrategy | null> {
		const arn = functionArnOf(rotation, scope);
		if (arn === null || isUnread(arn)) return arn;
		const name = render(functionName(arn));
		if (/single[-_]?user/i.test(name)) return 'single-user';
		if (/(?:multi|alternating)[-_]?users?/i.test(name)) return 'alternating-users';
		return unread(plain(functionName(arn)) === undefined ? 'unresolved' : 'unfamiliar');
	},
});

function functionArnOf(rotation: Rotation | null, { world }: Scope): Text | Unread | null {
	if (!rotation?.enabled) return null;
	const { functionArn } = rotation;
	return functionArn === undefined && world === 'iac' ? unread('unresolved') : (functionArn ?? null);
}

/** What a template refers to without making it has no name but its address. */
function wordFor(arn: Text): string {
	return render(functionName(arn)).replace(/^\$\{(.+?)(?:\.(?:qualified_)?arn)?\}$/, '$1');
}

interface Rotations {
	readonly secrets: ReadonlyMap<Resource<'workload'>, readonly string[]>;
	/** Scopes with a secret that any function may rotate. */
	readonly open: ReadonlyMap<Scope, Unread>;
}

function buildRotations(estate: Estate): Rotations {
	const secrets = new Map<Resource<'workload'>, string[]>();
	const open = new Map<Scope, Unread>();
	for (const secret of estate.resources('secret')) {
		const { scope } = secret;
		const rotation = factOf(secret, 'rotation');
		if (isNotApplicable(rotation)) continue;
		const arn = isRead(rotation) ? functionArnOf(rotation, scope) : rotation;
		if (arn === null) continue;
		const workload = isUnread(arn) ? arn : functionAt(arn, scope, estate);
		if (workload === null) continue;
		if (isUnread(workload)) {
			// A function elsewhere is none of this scope.
			if (!['foreign', 'elsewhere', 'unfamiliar'].includes(workload.unread)) open.set(scope, workload);
			continue;
		}
		const known = secrets.get(workload);
		if (known) known.push(secret.label);
		else secrets.set(workload, [secret.label]);
	}
	return { secrets, open };
}
