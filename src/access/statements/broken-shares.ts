import { encryptionKey } from '../../model/encryption.ts';
import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { plain, render } from '../../model/text.ts';
import { allowedBy, foreignAccess, grantedBy, type ForeignParty } from './foreign-access.ts';
import { isBlocked } from '../layers/judge.ts';
import { accountIn, subjectOf } from '../layers/subject.ts';
import { keyOfTarget, targetOf, type Target } from '../layers/target.ts';
import { homesOf } from '../population.ts';
import { judgeKey, judgeRead, readActionsOf } from '../read-access.ts';
import { accessFacts } from '../readers.ts';
import { statementsOfCarrier } from '../statements.ts';
import { isForeign } from './trusted-accounts.ts';

/** Someone of another account whom a policy lets in and who cannot read for all that. */
export interface BrokenShare {
	readonly party: ForeignParty;
	/** What stands in the way. */
	readonly leg: 'default-key' | 'key-policy' | 'own-policies';
	/** What people call the key. */
	readonly key: string;
}

export interface BrokenShares {
	readonly shares: readonly BrokenShare[];
	/** Why there may be more, if so. */
	readonly open: Unread | undefined;
}

/** Whom a statement of a secret's or parameter's policy lets in, and a key or their own policies do not. */
export const brokenShares = question({
	kinds: ['statement'],
	asks: [encryptionKey, foreignAccess],
	across: [...accessFacts, 'secret.kmsKeyId', 'parameter.kmsKeyId', 'parameter.type'],
	ask(_, estate, statement): Weighed<BrokenShares> {
		const { origin } = statement;
		if (origin?.policy !== 'secret-policy' && origin?.policy !== 'parameter-policy')
			return { shares: [], open: undefined };
		const target = targetOf(origin.of as Resource<'secret'>, estate);
		const found = allowedBy(statement, estate);
		const reading: ReadonlySet<string> = new Set(readActionsOf(target.kind === 'secret' ? 'secret' : 'parameter'));
		const shares: BrokenShare[] = [];
		let { open } = found;
		for (const party of found.parties) {
			if (!party.actions.some((action) => reading.has(action))) continue;
			const broken = missingLeg(party, target, estate);
			if (isUnread(broken)) open ??= broken;
			else if (broken) shares.push(broken);
		}
		return { shares, open };
	},
});

function missingLeg(party: ForeignParty, target: Target, estate: Estate): BrokenShare | Unread | null {
	const encryption = keyOfTarget(target, estate);
	if (isUnread(encryption)) return encryption;
	if (encryption !== null) {
		const { kind, id } = encryption;
		if (kind === 'aws-managed') return { party, leg: 'default-key', key: id };
		const key = encryption.key?.label ?? id;
		// A key that is gone keeps everyone out, which is told apart; one of another account is not in sight.
		if (kind === 'missing') return null;
		if (kind === 'foreign') return unread('foreign');
		const leg = judgeKey(party.subject, target, estate);
		if (isUnread(leg))
			return encryption.key && namesOnlyOwn(encryption.key, estate) ? { party, leg: 'key-policy', key } : leg;
		if (leg !== null && isBlocked(leg)) {
			// A key that is disabled keeps everyone out too.
			if (leg.by === 'key') return null;
			const some = party.whole && encryption.key ? lettingSome(party.account, encryption.key, estate) : false;
			if (isUnread(some)) return some;
			if (!some) return { party, leg: 'key-policy', key };
		}
	}
	return lacksOwn(party, target, estate) ? { party, leg: 'own-policies', key: encryption?.id ?? '' } : null;
}

/** Whether a key lets in some principal of an account. */
function lettingSome(account: string, key: Resource<'key'>, estate: Estate): boolean | Unread {
	const statements = statementsOfCarrier(key);
	if (isUnread(statements)) return statements;
	const ways = [grantedBy(key, estate), ...statements.map((statement) => allowedBy(statement, estate))];
	const some = ways.some(({ parties }) =>
		parties.some((party) => party.account === account && party.actions.includes('kms:Decrypt')),
	);
	return some || (ways.find(({ open }) => open)?.open ?? false);
}

/** Whether no one of theirs is allowed by their own policies, where those are in sight. */
function lacksOwn({ account, name, whole }: ForeignParty, target: Target, estate: Estate): boolean {
	const listed = estate.scopes.some(
		(scope) => scope.world === 'account' && scope.account === account && scope.listed.principal === true,
	);
	if (!listed) return false;
	const all = homesOf(estate).get(`account ${account}`) ?? [];
	const named = whole ? all : all.filter(({ arn }) => arn !== undefined && plain(arn) === render(name));
	if (named.length === 0) return whole;
	return named.every((principal) => {
		const verdict = judgeRead(subjectOf(principal, estate), target, estate);
		return !isUnread(verdict) && isBlocked(verdict);
	});
}

/** Whether a template's key lets in nobody but principals of its own account, which a party of another is none of. */
function namesOnlyOwn(key: Resource<'key'>, estate: Estate): boolean {
	const grants = factOf(key, 'grants');
	if (isUnread(grants) || (Array.isArray(grants) && grants.length > 0)) return false;
	const { policy } = targetOf(key, estate);
	return (
		policy.unread.length === 0 &&
		policy.on('kms:Decrypt').allows.every(({ compiled: { principals } }) => {
			if (principals === undefined || isUnread(principals) || principals.inverted) return false;
			const { aws, federated } = principals.source;
			return federated.length === 0 && aws.every((name) => isForeign(accountIn(name) ?? name, key, estate) === false);
		})
	);
}
