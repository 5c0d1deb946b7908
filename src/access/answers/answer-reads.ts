import type { Estate, Resource } from '../../model/estate.ts';
import { isUnread, sentence } from '../../model/observed.ts';
import { isAdministrator } from '../administrators.ts';
import type { AnswerRead, BlockedRead, PrincipalReads, ReadsAnswer, UnknownRead } from './answer.ts';
import { doubtsOf, headOf } from './build-answers.ts';
import { describeConditions, describePath, describePrincipal, describeResource } from './describe.ts';
import type { Someone } from './find-principals.ts';
import { readablesOf } from './find-resources.ts';
import { targetOf } from '../layers/target.ts';
import { homeOf } from '../population.ts';
import { explainReadOf, judgeRead, type Readable } from '../read-access.ts';
import { blockOf } from './sole-blocks.ts';
import type { Blocked } from '../verdict.ts';

/** What each of them can read. */
export function answerReads(asked: readonly Someone[], estate: Estate, tool: string): ReadsAnswer {
	return { question: 'reads', ...headOf(estate, tool), principals: asked.map((one) => readsOf(one, estate)) };
}

function readsOf(someone: Someone, estate: Estate): PrincipalReads {
	const { principal, subject } = someone;
	const all = readablesOf(estate).filter((one) => meet(principal, one));
	const reads: AnswerRead[] = [];
	const blocked: BlockedRead[] = [];
	const unknown: UnknownRead[] = [];
	for (const one of all) {
		const target = targetOf(one, estate);
		const verdict = judgeRead(subject, target, estate);
		if (isUnread(verdict)) {
			unknown.push({ resource: describeResource(one, estate), reason: sentence(verdict) });
			continue;
		}
		if (verdict.outcome === 'blocked') {
			const block = isNotable(verdict, someone, one) ? blockOf(principal, subject, one, estate) : undefined;
			if (block) blocked.push({ resource: describeResource(one, estate), ...block });
			continue;
		}
		const explanations = explainReadOf(subject, target, estate);
		reads.push({
			resource: describeResource(one, estate),
			outcome: verdict.outcome,
			actions: explanations.map(({ action }) => action).filter((action) => !action.startsWith('kms:')),
			conditions: describeConditions(verdict.conditions),
			path: describePath(explanations, principal, estate),
			atMost: doubtsOf({ principal, verdict }),
		});
	}
	const administers = principal.kind === 'principal' && isAdministrator(principal, estate);
	const described = describePrincipal(principal, administers ? 'administrator' : undefined);
	return { principal: described, reads, blocked, unknown, of: all.length };
}

/** Templates know only their own; accounts may share. */
function meet(principal: Someone['principal'], other: Resource): boolean {
	if (principal.kind === 'outsider') return true;
	const { scope } = principal;
	return scope.world === 'account' ? other.scope.world === 'account' : homeOf(scope) === homeOf(other.scope);
}

/** That the secrets of other accounts name nobody is how it should be. */
function isNotable({ by, denied }: Blocked, { principal }: Someone, { scope }: Readable): boolean {
	if (by !== 'resource-policy' || denied) return true;
	return principal.kind === 'principal' && homeOf(principal.scope) === homeOf(scope);
}
