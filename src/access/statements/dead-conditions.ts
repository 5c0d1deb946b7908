import { isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import type { Condition, PolicyOrigin } from '../../model/policy.ts';
import { question } from '../../model/question.ts';
import { plain, type Text } from '../../model/text.ts';
import { actionsOf, matchingActions, type ActionInfo } from '../actions.ts';
import { describeCondition } from '../condition-words.ts';
import { describeSubjects } from '../holders.ts';
import { parameterReads, secretReads } from '../read-access.ts';
import { isByAws } from './unknown-actions.ts';

/** A condition on a key that no read carries, so that it always comes out the same. */
export interface DeadCondition {
	readonly effect: 'Allow' | 'Deny';
	/** What the condition always comes out as. */
	readonly holds: boolean;
	/** As AWS spells it, where AWS has it. */
	readonly key: string;
	/** The condition in words. */
	readonly words: string;
	/** The actions that reveal a value and do not carry the key. */
	readonly reads: readonly string[];
	/** Whom the statement is about, in words. */
	readonly holders: string;
}

const reading = new Set([...secretReads, ...parameterReads]);

/** The conditions of a statement that always come out the same, since no read that it covers carries their key. */
export const deadConditions = question({
	kinds: ['statement'],
	needs: ['effect', 'actions', 'conditions'],
	across: ['principal.policies', 'principal.groups', 'policy.type'],
	ask({ effect, actions, conditions, origin }, estate, statement): Weighed<readonly DeadCondition[]> {
		if (!origin || actions === null || conditions.length === 0 || isByAws(statement)) return [];
		const covered = actions.map(coveredBy);
		if (!covered.some((pattern) => pattern.all.some(isRead))) return [];
		const dead: DeadCondition[] = [];
		let open: Unread | undefined;
		for (const condition of conditions) {
			const holds = withoutKey(condition);
			const reads = deadReads(covered, condition, origin.policy, effect === 'Allow' && !holds);
			if (isUnread(reads)) open ??= reads;
			else if (reads.length > 0) {
				const { words, key } = describeCondition({ effect: 'Allow', condition, statement });
				dead.push({ effect, holds, key, words, reads, holders: describeSubjects(statement, estate) });
			}
		}
		return dead.length > 0 ? dead : (open ?? dead);
	},
});

/** What an operator makes of a key that is not there. */
function withoutKey({ operator, qualifier, ifExists, values }: Condition): boolean {
	if (operator === 'null') return values.some((value) => plain(value)?.toLowerCase() === 'true');
	if (qualifier === 'any') return false;
	return ifExists || qualifier === 'all' || operator.includes('not');
}

/** The actions of a pattern. `others`: it may cover some of other services; `open`: it may cover any. */
interface Covered {
	readonly all: readonly ActionInfo[];
	readonly others: boolean;
	readonly open: boolean;
}

const ownPrefix = /^(secretsmanager|ssm|kms):/;

function coveredBy(pattern: Text): Covered {
	const known = plain(pattern);
	if (known === undefined) return { all: [], others: true, open: true };
	return { all: matchingActions(known), others: !ownPrefix.test(known.toLowerCase()), open: false };
}

function together(covered: readonly Covered[]): Covered {
	return {
		all: covered.flatMap(({ all }) => all),
		others: covered.some(({ others }) => others),
		open: covered.some(({ open }) => open),
	};
}

function isRead({ name }: ActionInfo): boolean {
	return reading.has(name);
}

/**
 * The reads that do not carry the key. An Allow is dead by the pattern: what brings other actions that carry the key was written for those.
 * Otherwise the whole statement counts.
 */
function deadReads(
	covered: readonly Covered[],
	{ key }: Condition,
	policy: PolicyOrigin,
	dies: boolean,
): readonly string[] | Unread {
	const reads = new Set<string>();
	for (const { all, others, open } of dies ? covered : [together(covered)]) {
		const own = all.filter(isRead);
		if (own.length === 0 || open || (others && !ownPrefix.test(key))) continue;
		const answers = all.map((action) => carries(action, key, policy));
		if (answers.includes(true)) continue;
		const unknown = answers.find((answer) => isUnread(answer));
		if (unknown) return unknown;
		for (const { name } of own) reads.add(name);
	}
	return [...reads];
}

/** Keys of other services that no request of ours carries. */
const foreign = /^(iam|sts|s3|rds|dynamodb|sqs|sns):/;

/** Keys that follow a role's credentials about, to every service. */
const ofCredentials =
	/^(lambda:sourcefunctionarn|ec2:sourceinstancearn|ec2:roledelivery|ssm:sourceinstancearn|sts:sourceidentity|glue:|codebuild:|saml:|identitystore:|[^:]*\.[^:]*:)/;

/** Global keys that only some actions carry; the table says which. */
const byAction = /^aws:(requesttag\/|tagkeys$|resourcetag\/)/;

/** Keys that only requests carry which a service makes of itself: never those of users and roles. */
const ofServices = /^aws:source(arn|account|orgid|orgpaths)$/;

const knownKeys = new Set(
	['secretsmanager', 'ssm', 'kms'].flatMap((service) =>
		actionsOf(service).flatMap(({ conditionKeys }) => conditionKeys.map((key) => key.toLowerCase())),
	),
);

/** Whether requests of an action may carry a key. Unread: a key that no list has may be newer than the lists. */
function carries(action: ActionInfo, key: string, policy: PolicyOrigin): boolean | Unread {
	if (ofServices.test(key)) return policy !== 'identity-policy';
	if (byAction.test(key)) return has(action, key);
	if (key.startsWith('aws:') || ofCredentials.test(key)) return true;
	if (foreign.test(key)) return false;
	if (!ownPrefix.test(key)) return unread('unfamiliar', 'condition key');
	if (has(action, key)) return true;
	return !key.startsWith(`${action.service}:`) || isKnown(key) ? false : unread('unfamiliar', 'condition key');
}

function has({ conditionKeys }: ActionInfo, key: string): boolean {
	return conditionKeys.some((known) => fits(known.toLowerCase(), key));
}

function isKnown(key: string): boolean {
	for (const known of knownKeys) if (fits(known, key)) return true;
	return false;
}

function fits(known: string, key: string): boolean {
	return known === key || (/[/:]$/.test(known) && key.startsWith(known));
}
