import type { Estate, Resource } from './estate.ts';
import { isUnread, unread, type Unread } from './observed.ts';
import type { Scope } from './snapshot.ts';
import { isHole, partsOf, plain, splitText, type Text } from './text.ts';

type Workload = Resource<'workload'>;

/** The name of a function in its ARN, without version or alias; the whole text where it is none. */
export function functionName(arn: Text): Text {
	const segments = splitText(arn, ':');
	return segments[6] ?? segments.at(-1) ?? '';
}

/**
 * The Lambda function that an ARN means, seen from a scope. `null`: what should hold it was read in full, and it is not there. Unread where it
 * lies in an account and Region, or in a template, that is not in sight.
 */
export function functionAt(arn: Text, scope: Scope, estate: Estate): Workload | Unread | null {
	return scope.world === 'iac' ? declared(arn, scope, estate) : deployed(arn, estate);
}

function deployed(arn: Text, estate: Estate): Workload | Unread | null {
	const [scheme, , service, region, account, type, name] = (plain(arn) ?? '').split(':');
	if (scheme !== 'arn' || service !== 'lambda' || type !== 'function' || name === undefined)
		return unread('unfamiliar');
	const found = estate.indexed(buildIndex).get(JSON.stringify([account, region, name]));
	if (found) return found;
	const home = estate.scopes.find(
		(scope) => scope.world === 'account' && scope.account === account && scope.region === region,
	);
	if (!home) return unread('foreign');
	const listed = home.listed.workload ?? unread('unlisted');
	return isUnread(listed) ? listed : null;
}

function declared(arn: Text, scope: Scope, estate: Estate): Workload | Unread | null {
	const index = estate.indexed(buildIndex);
	const segments = splitText(arn, ':');
	const found = segments.length > 6 ? index.get(keyOf(scope, segments[6] ?? '')) : undefined;
	if (found) return found;
	const address = undeclared(arn);
	if (address === undefined) return unread(plain(arn) === undefined ? 'unresolved' : 'elsewhere');
	const twin = index.get(keyOf(scope, [{ hole: address }]));
	if (twin) return twin;
	const listed = scope.listed.workload ?? unread('unlisted');
	return isUnread(listed) ? listed : null;
}

/** Terraform leaves a hole named like this where it refers to a resource that the configuration does not make. */
function undeclared(arn: Text): string | undefined {
	const [only, ...others] = partsOf(arn);
	if (only === undefined || others.length > 0 || !isHole(only)) return undefined;
	return /^((?:module\.[^.]+\.)*aws_lambda_function\.[^.]+)\.(?:qualified_)?arn$/.exec(only.hole)?.[1];
}

function buildIndex(estate: Estate): ReadonlyMap<string, Workload> {
	const index = new Map<string, Workload>();
	for (const workload of estate.resources('workload')) {
		const { scope, address, arn, facts } = workload;
		if (scope.world === 'account') {
			const [, , service, region, account, , name] = plain(arn ?? '')?.split(':') ?? [];
			if (service === 'lambda') index.set(JSON.stringify([account, region, name]), workload);
			continue;
		}
		const { type, name } = facts;
		if (type !== 'function') continue;
		if (typeof name === 'string' || Array.isArray(name)) index.set(keyOf(scope, name as Text), workload);
		if (arn !== undefined) index.set(keyOf(scope, functionName(arn)), workload);
		if (address === undefined) continue;
		// Where AWS makes the name up, the front ends leave a hole that bears the address.
		for (const hole of [address, `${address}.function_name`]) index.set(keyOf(scope, [{ hole }]), workload);
	}
	return index;
}

function keyOf(scope: Scope, name: Text): string {
	return JSON.stringify([scope.id, ...partsOf(name).map((part) => (isHole(part) ? [part.hole] : part))]);
}
