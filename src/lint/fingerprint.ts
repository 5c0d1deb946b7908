import { createHash } from 'node:crypto';
import type { Resource } from '../model/estate.ts';
import { render } from '../model/text.ts';

/** Length of a secret ARN's random suffix, hyphen included. */
const suffixLength = 7;

/** Hash of what a finding is, never of how it reads: rule, kind, identity, message id and key. */
export function fingerprint(
	rule: string,
	resource: Resource,
	message: string,
	key: string | undefined,
	ordinal: number,
): string {
	const parts = [rule, resource.kind, identityOf(resource), message, key ?? null];
	if (ordinal > 0) parts.push(String(ordinal));
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** ARN without the suffix that changes when a secret is created anew; in templates scope and address, wherever the scan ran from. */
function identityOf(resource: Resource): string {
	if (resource.origin) {
		const place = resource.id.slice(resource.origin.of.id.length);
		return `${identityOf(resource.origin.of)}${place}`;
	}
	const { scope } = resource;
	if (scope.world === 'iac') return `${scope.repositoryId ?? scope.id} ${resource.id}`;
	if (resource.kind !== 'secret' || resource.arn === undefined) return resource.id;
	const arn = render(resource.arn);
	return /-[A-Za-z0-9]{6}$/.test(arn) ? arn.slice(0, -suffixLength) : arn;
}
