import { encryptionKey } from '../../model/encryption.ts';
import type { Estate, Resource } from '../../model/estate.ts';
import { isNotApplicable, isUnread } from '../../model/observed.ts';
import type { AnswerStep, BlockedReader } from './answer.ts';
import { candidatesFor } from '../candidates.ts';
import { describePath, describePrincipal, faultOf } from './describe.ts';
import type { Subject } from '../layers/subject.ts';
import { targetOf } from '../layers/target.ts';
import { outsidersOf } from '../outsiders.ts';
import { askedFor, explainReadOf, judgeRead, readActionsOf, type Readable } from '../read-access.ts';
import type { Outsider } from '../verdict.ts';

type Block = Pick<BlockedReader, 'by' | 'denied' | 'path'>;

/** Whom one layer alone keeps from reading: principals of the estate, and those its policy names. */
export function blockedReaders(resource: Readable, estate: Estate): BlockedReader[] {
	const target = targetOf(resource, estate);
	// Whom no policy lets read lacks more than one layer.
	const own = [...candidatesFor(target, askedFor(target), estate)].flatMap(({ members }) =>
		members.flatMap((subject) => (subject.principal ? [{ principal: subject.principal, subject }] : [])),
	);
	const others = outsidersOf(target, readActionsOf(resource.kind), estate).map(({ outsider, subject }) => ({
		principal: outsider,
		subject,
	}));
	return [...own, ...others].flatMap(({ principal, subject }) => {
		const block = blockOf(principal, subject, resource, estate);
		return block ? [{ principal: describePrincipal(principal), ...block }] : [];
	});
}

/** The one layer that keeps someone from reading, if the others would let it. */
export function blockOf(
	principal: Resource<'principal'> | Outsider,
	subject: Subject,
	resource: Readable,
	estate: Estate,
): Block | undefined {
	const target = targetOf(resource, estate);
	const verdict = judgeRead(subject, target, estate);
	if (isUnread(verdict) || verdict.outcome !== 'blocked') return undefined;
	const { by, denied } = verdict;
	if (by === 'identity-policy' && !denied) return undefined;
	const path = describePath(explainReadOf(subject, target, estate), principal, estate);
	const obstacles = path.filter(({ outcome }) => outcome === 'denies' || outcome === 'lacks');
	if (!obstacles.every(({ layer }) => layer === by)) return undefined;
	const outside = principal.kind === 'outsider';
	return { by, denied, path: path.map((step) => withKeyWords(step, outside, resource, estate)) };
}

function withKeyWords(step: AnswerStep, outside: boolean, resource: Readable, estate: Estate): AnswerStep {
	if (step.outcome !== 'lacks' || step.words !== undefined) return step;
	if (step.layer === 'key') return { ...step, words: keyFault(resource, estate) };
	// What the policies of another account say is not known here.
	return outside && step.layer === 'key-policy' ? { ...step, words: `which does not allow ${step.action}` } : step;
}

function keyFault(resource: Readable, estate: Estate): string {
	const encryption = encryptionKey.of(resource, estate);
	if (encryption === null || isUnread(encryption) || isNotApplicable(encryption)) return 'which cannot be used';
	if (encryption.kind === 'aws-managed') return 'since a default key serves its own account alone';
	return faultOf(encryption) ?? 'which cannot be used';
}
