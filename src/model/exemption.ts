import { isRead, isUnread, type Observed, type Unread, type Weighed } from './observed.ts';
import { patternOf } from './name-pattern.ts';
import { question, type View } from './question.ts';
import type { SecretFacts } from './snapshot.ts';
import { render } from './text.ts';

/** Why a resource is left alone, with the evidence for people. */
export interface Exemption {
	readonly kind: 'service-owned' | 'replica' | 'pending-deletion' | 'configured' | 'partner-rotated' | 'new';
	readonly evidence: string;
}

const day = 86_400_000;

/** A secret that is not the user's to shape: service-owned, a replica, on its way out, or exempted by the user. */
export const setAside = question({
	kinds: ['secret'],
	weighs: ['name', 'owningService', 'primaryRegion', 'deletedAt'],
	ask(secret, { settings }): Weighed<Exemption | null> {
		const { name, owningService, primaryRegion, deletedAt } = secret;
		const pattern = isRead(name) ? patternOf(settings.exempt, name) : null;
		const exemption =
			serviceOwned(secret) ??
			(isRead(primaryRegion) &&
			primaryRegion !== null &&
			secret.scope.region !== undefined &&
			primaryRegion !== secret.scope.region
				? { kind: 'replica' as const, evidence: `a replica of the secret in ${primaryRegion}` }
				: null) ??
			(isRead(deletedAt) && deletedAt !== null
				? { kind: 'pending-deletion' as const, evidence: 'its deletion is scheduled' }
				: null) ??
			configured(pattern);
		return exemption ?? firstUnread([name, pattern, owningService, primaryRegion, deletedAt]);
	},
});

/** A secret that the rotation and usage rules leave alone: set aside, rotated by a partner, or too young to judge. */
export const exemption = question({
	kinds: ['secret'],
	weighs: ['type', 'createdAt'],
	asks: [setAside],
	ask({ type, createdAt }, estate, resource): Weighed<Exemption | null> {
		const aside = setAside.of(resource, estate);
		if (isRead(aside) && aside !== null) return aside;
		if (isRead(type) && type) return { kind: 'partner-rotated', evidence: `its issuer rotates it (${type})` };
		const { graceDays } = estate.settings;
		if (isRead(createdAt) && createdAt !== null && estate.now.getTime() - Date.parse(createdAt) < graceDays * day) {
			return { kind: 'new', evidence: `younger than ${graceDays} days` };
		}
		return firstUnread([aside, type, createdAt]);
	},
});

/** A parameter that the user exempted, or that is AWS's own. */
export const parameterExemption = question({
	kinds: ['parameter'],
	needs: ['name'],
	ask({ name }, { settings }): Weighed<Exemption | null> {
		if (name !== null && /^\/?(?:aws|cdk-bootstrap)\//.test(render(name))) {
			return { kind: 'service-owned', evidence: 'AWS tooling owns this path' };
		}
		const pattern = patternOf(settings.exempt, name);
		return isUnread(pattern) ? pattern : configured(pattern);
	},
});

function serviceOwned({
	name,
	owningService,
}: View<'secret', SecretFacts, never, 'name' | 'owningService'>): Exemption | null {
	if (isRead(owningService) && owningService !== null)
		return { kind: 'service-owned', evidence: `owned by ${owningService}` };
	// Only services can create names with an exclamation mark: `rds!db-…`.
	const service = isRead(name) && name !== null ? /^([a-z-]+)!/.exec(render(name))?.[1] : undefined;
	return service === undefined ? null : { kind: 'service-owned', evidence: `owned by ${service}` };
}

function configured(pattern: Observed<string | null>): Exemption | null {
	return typeof pattern === 'string' ? { kind: 'configured', evidence: `exempt by the setting "${pattern}"` } : null;
}

function firstUnread(values: readonly Weighed<unknown>[]): Unread | null {
	return values.find((value) => isUnread(value)) ?? null;
}
