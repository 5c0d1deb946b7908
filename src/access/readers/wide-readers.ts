import type { Estate, Resource } from '../../model/estate.ts';
import { isRead, isUnread, type Unread } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import { holdersOf } from '../holders.ts';
import { subjectOf } from '../layers/subject.ts';
import { openness } from '../statements/openness.ts';
import type { Readable } from '../read-access.ts';
import { coversAll } from '../resource-pattern.ts';
import { statementsOf, statementsOfCarrier } from '../statements.ts';
import { wideRead } from '../statements/wide-reads.ts';

type Principal = Resource<'principal'>;

const kinds = ['secret', 'parameter'] as const;

/** Who reads all secrets, or all parameters, by one statement that no condition narrows to some of them. */
export interface WideReaders {
	/** Labels of the policies that say so; `undefined`: none does. Administrators and service-linked roles are none of them. */
	policiesOf(principal: Principal): readonly string[] | undefined;
	/** What of a principal's policies is not known and may make it such a reader, or an administrator. */
	openAt(principal: Principal): Unread | undefined;
}

export function wideReaders(kind: 'secret' | 'parameter', estate: Estate): WideReaders {
	const { open, ...byKind } = estate.indexed(build);
	return {
		policiesOf: (principal) => byKind[kind].get(principal),
		openAt: (principal) => open.get(principal) ?? subjectOf(principal, estate).identity.policies.unread[0],
	};
}

/** Whether a secret's own policy opens it to everyone, which is told apart. */
export function isPublic(resource: Readable, estate: Estate): boolean {
	const statements = statementsOfCarrier(resource);
	if (isUnread(statements)) return false;
	return statements.some((statement) => {
		const open = openness.of(statement, estate);
		return isRead(open) && open !== null;
	});
}

interface Index {
	readonly secret: Map<Principal, string[]>;
	readonly parameter: Map<Principal, string[]>;
	readonly open: Map<Principal, Unread>;
}

/** Without asking who keeps it: most statements are about some resources. */
function mayBeWide({ facts: { effect, resources }, scope }: Resource<'statement'>): boolean {
	if (effect === 'Deny' || !Array.isArray(resources)) return effect !== 'Deny' && resources !== null;
	const patterns: readonly Text[] = resources;
	return patterns.some((pattern) => kinds.some((kind) => coversAll(pattern, kind, scope) !== 'no'));
}

function build(estate: Estate): Index {
	const index: Index = { secret: new Map(), parameter: new Map(), open: new Map() };
	for (const statement of statementsOf(estate)) {
		if ('missing' in statement || statement.origin?.policy !== 'identity-policy') continue;
		if (!mayBeWide(statement)) continue;
		const policy = statement.origin.of;
		const wide = wideRead.of(statement, estate);
		if (isUnread(wide)) for (const holder of holdersOf(policy, estate)) index.open.set(holder, wide);
		if (wide === null || isUnread(wide) || !('grant' in wide) || wide.grant.narrowing === 'which') continue;
		for (const kind of wide.kinds) {
			for (const principal of wide.grant.holders) {
				const policies = index[kind].get(principal) ?? [];
				if (!policies.includes(policy.label)) policies.push(policy.label);
				index[kind].set(principal, policies);
			}
		}
	}
	return index;
}
