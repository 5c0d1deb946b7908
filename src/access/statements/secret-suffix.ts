import { factOf, type Resource } from '../../model/estate.ts';
import { endsLikeSuffix } from '../../model/name-suffix.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { isHole, partsOf as partsOfText, render, type Text } from '../../model/text.ts';
import { actionsOf } from '../actions.ts';
import { coversAction } from './coverage.ts';
import { describeSubjects } from '../holders.ts';
import { inventoryOf } from '../inventory.ts';
import { matches } from '../match-pattern.ts';
import { isElsewhere, isOpen, namePattern, tailOf } from '../resource-pattern.ts';
import { partsOf } from '../statements.ts';

/** A Resource that ends where the name of a secret does, and so matches no secret: every ARN has six random characters behind it. */
export interface SuffixlessArn {
	readonly pattern: string;
	/** Names of the secrets it was meant for. */
	readonly names: readonly string[];
	readonly effect: 'Allow' | 'Deny';
	readonly actions: readonly string[];
	/** Whom the statement is about, in words. */
	readonly holders: string;
	/** How the Resource that matches them ends. */
	readonly remedy: string;
}

const creation = 'secretsmanager:CreateSecret';
const onSecrets = actionsOf('secretsmanager').filter(
	({ name, resourceTypes }) => resourceTypes.length > 0 && name !== creation,
);

/** The Resources of a statement on Secrets Manager that bear a secret's name without the suffix of its ARN. */
export const suffixlessArns = question({
	kinds: ['statement'],
	needs: ['effect', 'resources'],
	weighs: ['actions', 'notActions'],
	across: ['secret.name', 'secret.deletedAt'],
	ask({ effect, resources, scope }, estate, statement): Weighed<readonly SuffixlessArn[]> {
		if (resources === null) return [];
		const parts = partsOf(statement);
		const covered = onSecrets.map(({ name }) => coversAction(parts, name));
		if (covered.every((answer) => answer === false)) return [];
		const creates = effect === 'Allow' && coversAction(parts, creation);
		// To create a secret the name alone is right: the suffix does not exist yet.
		if (creates === true) return [];
		const inventory = inventoryOf('secret', scope, estate);
		let served: ReadonlySet<Resource<'secret'>> | undefined;
		const found: SuffixlessArn[] = [];
		let open: Unread | undefined;
		for (const pattern of resources) {
			if (isOpen(pattern)) open ??= unread('unresolved');
			const name = namePattern(pattern, 'secret');
			if (name === undefined || isWildAtEnd(name) || inventory.matching(pattern).length > 0) continue;
			if (isElsewhere(pattern, estate, scope)) {
				open ??= unread('foreign');
				continue;
			}
			const meant = inventory.resources.filter((secret) => isNamed(secret, name));
			// Beside a Resource that matches the secret, its bare name does no harm.
			if (meant.length > 0) {
				served ??= new Set(resources.flatMap((other) => inventory.matching(other)));
				if (meant.some((secret) => served?.has(secret))) continue;
				found.push({
					pattern: render(pattern),
					names: meant.map(nameOf),
					effect,
					actions: actionWords(parts),
					holders: describeSubjects(statement, estate),
					remedy: `${render(tailOf(pattern) ?? '')}-??????`,
				});
			} else open ??= inventory.open ?? unknownTail(name, scope.world);
		}
		if (found.length === 0) return open ?? found;
		return [creates, ...covered].find((answer) => isUnread(answer)) ?? found;
	},
});

/** A name that nobody bears: in an account it is no secret's; elsewhere it may be an ARN with its suffix. */
function unknownTail(name: Text, world: 'account' | 'iac'): Unread | undefined {
	if (world === 'account') return undefined;
	const ends = endsLikeSuffix(name);
	if (ends === 'maybe') return unread('unresolved');
	return ends === 'yes' ? unread('elsewhere') : undefined;
}

/** The actions as the statement has them. */
function actionWords({ actions, notActions }: ReturnType<typeof partsOf>): readonly string[] {
	if (isRead(actions) && actions !== null) return actions.map(render);
	return isRead(notActions) && notActions !== null ? [`all but ${notActions.map(render).join(', ')}`] : [];
}

function isNamed(secret: Resource<'secret'>, pattern: Text): boolean {
	const name = factOf(secret, 'name');
	return isRead(name) && name !== null && matches(pattern, name) === 'yes';
}

/** The name of a secret, else what people call it. */
export function nameOf(secret: Resource<'secret'>): string {
	const name = factOf(secret, 'name');
	return isRead(name) && name !== null ? render(name) : secret.label;
}

function isWildAtEnd(name: Text): boolean {
	const last = partsOfText(name).at(-1);
	return last === undefined || (!isHole(last) && /[*?]$/.test(last));
}
