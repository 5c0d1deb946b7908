import { environment } from '../../model/environment.ts';
import type { Estate, Resource } from '../../model/estate.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import type { Scope } from '../../model/snapshot.ts';
import { partsOf, render, type Text } from '../../model/text.ts';
import { grant, type Grant } from '../grant.ts';
import { inventoryOf } from '../inventory.ts';
import { serviceOf, spanOf } from './name-span.ts';
import { couldCover, coversAll, isElsewhere, isOpen, isReference, namePattern } from '../resource-pattern.ts';
import { readsOf } from './wide-reads.ts';

/** What a Resource narrower than everything spans, of the secrets or parameters in sight, or by its letters. */
export interface PatternSpan {
	readonly pattern: string;
	readonly kind: 'secret' | 'parameter';
	/** How many it matches. */
	readonly matched: number;
	readonly environments: readonly string[];
	readonly services: readonly string[];
	/** What the letters alone leave open, where nothing in sight says more. */
	readonly every: 'environments' | 'services' | null;
}

/** A grant with what each of its patterns spans. */
export interface SpannedGrant {
	readonly grant: Grant;
	readonly spans: readonly PatternSpan[];
	/** Why one of them may span more. */
	readonly open: Unread | undefined;
}

/** Parameters that AWS tooling keeps for everyone. */
const publicNames = /^(aws|cdk-bootstrap)\//;

/** What the patterns of a grant span; `null`: it reads nothing, or everything but something. */
export const spannedGrant = question({
	kinds: ['statement'],
	asks: [grant, environment],
	across: ['secret.name', 'secret.tags', 'secret.deletedAt', 'parameter.name', 'parameter.tags'],
	ask({ scope }, estate, statement): Weighed<SpannedGrant | null> {
		const given = grant.of(statement, estate);
		if (!isRead(given)) return given;
		if (given === null || given.inverted.length > 0) return null;
		const spans: PatternSpan[] = [];
		let open: Unread | undefined;
		for (const kind of ['secret', 'parameter'] as const) {
			if (readsOf(given, kind).length === 0) continue;
			for (const pattern of given.patterns) {
				if (coversAll(pattern, kind, scope) === 'yes' || !couldCover(pattern, kind, scope)) continue;
				const span = judge(pattern, kind, scope, estate);
				if (span && !isUnread(span)) spans.push(span.span);
				const reason = isUnread(span) ? span : span?.open;
				// Names in AWS's own policies are AWS's own.
				if (!given.managed || scope.world === 'account') open ??= reason;
			}
		}
		return { grant: given, spans, open };
	},
});

interface Judged {
	readonly span: PatternSpan;
	readonly open: Unread | undefined;
}

function judge(pattern: Text, kind: 'secret' | 'parameter', scope: Scope, estate: Estate): Judged | Unread | null {
	if (isReference(pattern)) return null;
	if (isOpen(pattern)) return unread('unresolved');
	const name = namePattern(pattern, kind);
	const [start] = name === undefined ? [] : partsOf(name);
	if (kind === 'parameter' && typeof start === 'string' && publicNames.test(start)) return null;
	if (name !== undefined && !isWild(name)) return null;
	const inventory = inventoryOf(kind, scope, estate);
	const matched: readonly Resource<'secret' | 'parameter'>[] = inventory.matching(pattern);
	const distinct = (ask: (one: Resource<'secret' | 'parameter'>) => unknown): string[] =>
		[...new Set(matched.map(ask))].filter((word) => typeof word === 'string').toSorted();
	const span = {
		pattern: render(pattern),
		kind,
		matched: new Set(matched.map(({ label }) => label)).size,
		environments: distinct((one) => environmentOf(one, estate)),
		services: distinct((one) => serviceOf(one, estate)),
		every: null,
	};
	if (scope.world === 'account') {
		const away = isElsewhere(pattern, estate, scope) ? unread('foreign') : undefined;
		return { span, open: inventory.open ?? away };
	}
	const every = name === undefined ? unread('elsewhere') : spanOf(name, kind, estate);
	// A wildcard behind the name of a declared secret stands for its suffix.
	const suffix = name !== undefined && kind === 'secret' && isSuffixOf(name, matched);
	if (every === 'one' || suffix) return { span, open: undefined };
	return isUnread(every) ? { span, open: every } : { span: { ...span, every }, open: undefined };
}

function environmentOf(resource: Resource<'secret' | 'parameter'>, estate: Estate): string | null {
	const remembered = estate.memo.has(resource);
	const answer = environment.of(resource, estate);
	if (!remembered) estate.memo.delete(resource);
	return isRead(answer) ? answer : null;
}

function isWild(name: Text): boolean {
	return partsOf(name).some((part) => typeof part === 'string' && /[*?]/.test(part));
}

/** Whether the pattern is the name of one of the secrets with a wildcard behind it. */
function isSuffixOf(pattern: Text, secrets: readonly Resource<'secret' | 'parameter'>[]): boolean {
	const stem = render(pattern).replace(/-?[*?]+$/, '');
	return secrets.some((secret) => {
		const { name } = secret.facts;
		return name !== undefined && isRead(name) && name !== null && render(name) === stem;
	});
}
