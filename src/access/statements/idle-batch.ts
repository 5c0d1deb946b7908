import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isNotApplicable, isUnread, unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { plain, render, type Text } from '../../model/text.ts';
import { coversAction, some, type Coverage } from './coverage.ts';
import { describeHolders } from '../holder-words.ts';
import { holdersOf, holdersOpen } from '../holders.ts';
import { inventoryOf } from '../inventory.ts';
import { identityOf } from '../layers/identity.ts';
import { matches } from '../match-pattern.ts';
import { partsOf, statementsOfCarrier } from '../statements.ts';

/** An Allow of BatchGetSecretValue that gets nobody a secret. */
export interface IdleBatch {
	/** `resource`: the action knows no resource but `*`. `alone`: each secret needs GetSecretValue besides. */
	readonly why: 'resource' | 'alone';
	readonly holders: string;
	readonly pattern: string;
}

const batch = 'secretsmanager:BatchGetSecretValue';
const single = 'secretsmanager:GetSecretValue';

/** An Allow that was written for BatchGetSecretValue and does not work; `null`: it works, or a wider wildcard brings the action along. */
export const idleBatch = question({
	kinds: ['statement'],
	needs: ['effect', 'actions', 'resources'],
	across: ['principal.policies', 'principal.groups', 'policy.document', 'secret.resourcePolicy'],
	ask({ effect, actions, resources, scope }, estate, statement): Weighed<IdleBatch | null> {
		const { origin } = statement;
		if (effect !== 'Allow' || !origin || actions === null || resources === null || !actions.some(isBatch)) return null;
		const holding = holdersOf(origin.of, estate);
		if (holding.length === 0) {
			// In an account nobody has it; a template's may be attached elsewhere.
			if (scope.world === 'account') return holdersOpen(origin.of, estate) ?? null;
		}
		const words = { holders: describeHolders(holding), pattern: resources.map(render).join(', ') };
		const others = statementsOfCarrier(origin.of);
		const all = isUnread(others) ? [] : others;
		const works = some(all.map((other) => allowsBatch(other)));
		if (isUnread(works)) return works;
		if (!works) return { why: 'resource', ...words };
		if (!resources.some((pattern) => matches(pattern, '*') === 'yes')) return null;
		const unheld = holding.length === 0 ? [unread('elsewhere')] : [];
		const reads = some([...all.map(allowsSingle), ...unheld, ...readsOtherwise(holding, statement, estate)]);
		return isUnread(reads) ? reads : reads ? null : { why: 'alone', ...words };
	},
});

function isBatch(action: Text): boolean {
	return (
		/^secretsmanager:b/i.test(plain(action) ?? '') &&
		matches(render(action).toLowerCase(), batch.toLowerCase()) === 'yes'
	);
}

function allowsBatch(statement: Resource<'statement'>): Coverage {
	const { effect, resources } = statement.facts;
	if (effect === 'Deny') return false;
	const covered = coversAction(partsOf(statement), batch);
	if (covered === false || resources === null) return false;
	if (resources === undefined || isUnread(resources)) return resources ?? unread('not-collected');
	const answers = new Set(resources.map((pattern) => matches(pattern, '*')));
	if (answers.has('yes')) return isUnread(effect) ? effect : covered;
	return answers.has('maybe') ? unread('unresolved', 'Resource') : false;
}

function allowsSingle(statement: Resource<'statement'>): Coverage {
	const { effect } = statement.facts;
	if (effect === 'Deny') return false;
	const covered = coversAction(partsOf(statement), single);
	return covered === true && isUnread(effect) ? effect : covered;
}

/** Whether a holder may read single secrets by what else it holds, or by a secret's own policy. */
function* readsOtherwise(
	holders: readonly Resource<'principal'>[],
	{ scope }: Resource<'statement'>,
	estate: Estate,
): Iterable<Coverage> {
	for (const holder of holders) {
		if (factOf(holder, 'type') === 'group') yield unread('elsewhere');
		const { policies } = identityOf(holder, estate);
		yield* policies.unread;
		for (const { statement } of policies.statements) yield allowsSingle(statement);
	}
	const { resources, open } = inventoryOf('secret', scope, estate);
	if (open) yield open;
	for (const secret of resources) yield opens(secret);
}

function coverages(policy: Resource): readonly Coverage[] {
	const statements = statementsOfCarrier(policy);
	return isUnread(statements) ? [statements] : statements.map(allowsSingle);
}

/** A secret's own policy may let the holders read it. */
function opens(secret: Resource<'secret'>): Coverage {
	const policy = factOf(secret, 'resourcePolicy');
	if (isUnread(policy)) return policy;
	return policy !== null && !isNotApplicable(policy) && some(coverages(secret));
}
