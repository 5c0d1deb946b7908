import { encryptionKey } from '../model/encryption.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isNotApplicable, isUnread } from '../model/observed.ts';
import type { AnswerStep, BlockedReader } from './answer.ts';
import { describePath, describePrincipal } from './describe.ts';
import { subjectOf, type Subject } from './layers/subject.ts';
import { targetOf } from './layers/target.ts';
import { outsidersOf } from './outsiders.ts';
import { principalsOf } from './population.ts';
import { explainReadOf, judgeRead, readActionsOf, type Readable } from './read-access.ts';
import type { Outsider } from './verdict.ts';

type Block = Pick<BlockedReader, 'by' | 'denied' | 'path'>;

/** Whom one layer alone keeps from reading: principals at home where the resource is, and those its policy names. */
export function blockedReaders(resource: Readable, estate: Estate): BlockedReader[] {
	const target = targetOf(resource, estate);
	const own = principalsOf(resource.scope, estate).map((principal) => ({
		principal,
		subject: subjectOf(principal, estate),
	}));
	const others = outsidersOf(target, readActionsOf(resource.kind), estate)
		.filter(({ outsider: { type } }) => type === 'account' || type === 'identity')
		.map(({ outsider, subject }) => ({ principal: outsider, subject }));
	return [...own, ...others].flatMap(({ principal, subject }) => {
		const block = blockOf(principal, subject, resource, estate);
		return block ? [{ principal: describePrincipal(principal), ...block }] : [];
	});
}

/** The one layer that keeps a principal from reading, if the others would let it. */
export function soleBlock(principal: Resource<'principal'>, resource: Readable, estate: Estate): Block | undefined {
	return blockOf(principal, subjectOf(principal, estate), resource, estate);
}

function blockOf(
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
	return { by, denied, path: by === 'key' ? path.map((step) => withKeyWords(step, resource, estate)) : path };
}

function withKeyWords(step: AnswerStep, resource: Readable, estate: Estate): AnswerStep {
	if (step.layer !== 'key' || step.outcome !== 'lacks' || step.words !== undefined) return step;
	return { ...step, words: keyFault(resource, estate) };
}

function keyFault(resource: Readable, estate: Estate): string {
	const encryption = encryptionKey.of(resource, estate);
	if (encryption === null || isUnread(encryption) || isNotApplicable(encryption)) return 'it cannot be used';
	if (encryption.kind === 'aws-managed') return 'a default key serves its own account alone';
	if (encryption.kind === 'missing') return 'it does not exist';
	const state = encryption.key && factOf(encryption.key, 'state');
	const words = typeof state === 'string' ? states[state] : undefined;
	return words ?? 'it cannot be used';
}

const states: Readonly<Record<string, string>> = {
	Disabled: 'it is disabled',
	PendingDeletion: 'its deletion is scheduled',
	PendingReplicaDeletion: 'its deletion is scheduled',
	Missing: 'it does not exist',
};
