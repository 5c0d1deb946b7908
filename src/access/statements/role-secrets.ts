import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isRead, isUnread, type Unread } from '../../model/observed.ts';
import { render } from '../../model/text.ts';
import { grant } from '../grant.ts';
import { inventoryOf } from '../inventory.ts';
import { subjectOf } from '../layers/subject.ts';
import { reads } from '../reads.ts';
import { statementsOfCarrier } from '../statements.ts';

/** The secrets and SecureStrings that a role reads, by name; in templates also the patterns of secrets that it may read. */
export function secretsOf(role: Resource<'principal'>, estate: Estate): readonly string[] | Unread {
	const own = reads.of(role, estate);
	if (!isRead(own)) return isUnread(own) ? own : [];
	const names = own.all.flatMap(({ resource }) =>
		resource.kind === 'secret' || factOf(resource, 'type') === 'SecureString' ? [resource.label] : [],
	);
	const { identity } = subjectOf(role, estate);
	// What is not known of its policies may make it an administrator.
	const [unsure] = identity.policies.unread;
	if (unsure) return unsure;
	if (names.length > 0) return names;
	const patterns = role.scope.world === 'iac' ? patternsOf(role, estate) : [];
	if (isUnread(patterns) || patterns.length > 0) return patterns;
	const [open] = own.lowerBound;
	const missing = role.scope.world === 'account' ? inventoryOf('secret', role.scope, estate).open : undefined;
	return open ?? missing ?? [];
}

function patternsOf(role: Resource<'principal'>, estate: Estate): readonly string[] | Unread {
	let open: Unread | undefined;
	const patterns = new Set<string>();
	for (const policy of subjectOf(role, estate).identity.held) {
		const statements = statementsOfCarrier(policy);
		for (const statement of isUnread(statements) ? [] : statements) {
			const given = grant.of(statement, estate);
			if (isUnread(given)) open ??= given;
			if (!isRead(given) || !given?.reads.includes('secretsmanager:GetSecretValue')) continue;
			if (given.holders.includes(role)) for (const pattern of given.patterns) patterns.add(render(pattern));
		}
	}
	return patterns.size > 0 ? [...patterns] : (open ?? []);
}
