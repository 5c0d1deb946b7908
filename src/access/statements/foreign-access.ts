import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { protects } from '../../model/key-users.ts';
import { isRead, isUnread, type Unread, type Weighed } from '../../model/observed.ts';
import type { Condition, PolicyOrigin } from '../../model/policy.ts';
import { question } from '../../model/question.ts';
import { plain, render, splitText, type Text } from '../../model/text.ts';
import { newRequest } from '../decide.ts';
import { applies } from '../layers/apply.ts';
import { compileStatement, type CompiledStatement } from '../layers/compile-statement.ts';
import { isBlocked, judge } from '../layers/judge.ts';
import { both, isKept } from '../layers/match.ts';
import { accountNamed } from '../layers/principal-element.ts';
import { accountIn, strangerOf, type Subject } from '../layers/subject.ts';
import { targetOf, type Target } from '../layers/target.ts';
import { isForeign, isOwnOrganization, isTrusted } from './trusted-accounts.ts';

/** Someone of another account whom a policy or a grant lets in. */
export interface ForeignParty {
	/** Account id. */
	readonly account: string;
	/** As the policy names it. */
	readonly name: Text;
	/** The account as a whole, and no condition says which of its principals. */
	readonly whole: boolean;
	/** Whether the settings or the organization vouch for the account. */
	readonly trusted: boolean | Unread;
	/** What it lets them do, as AWS spells it. */
	readonly actions: readonly string[];
	readonly subject: Subject;
}

export interface ForeignAccess {
	readonly parties: readonly ForeignParty[];
	/** Why there may be more, if so. */
	readonly open: Unread | undefined;
}

const nobody: ForeignAccess = { parties: [], open: undefined };

/** Per policy, the actions that end in a read of the value. */
const openingActions: Readonly<Partial<Record<PolicyOrigin, readonly string[]>>> = {
	'secret-policy': ['secretsmanager:GetSecretValue', 'secretsmanager:PutResourcePolicy'],
	'parameter-policy': ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParameterHistory', 'ssm:PutResourcePolicy'],
	'key-policy': ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:CreateGrant', 'kms:PutKeyPolicy'],
};

/** Whom of other accounts a statement of a resource's own policy lets in, or a grant of a key; of keys those that protect secrets. */
export const foreignAccess = question({
	kinds: ['statement', 'key'],
	asks: [protects],
	across: [
		'secret.resourcePolicy',
		'parameter.resourcePolicies',
		'key.policy',
		'key.grants',
		'account.organization',
		'account.organizationAccounts',
		'account.resourceControl',
	],
	ask(_, estate, resource): Weighed<ForeignAccess> {
		const found =
			resource.kind === 'key'
				? grantedBy(resource as Resource<'key'>, estate)
				: allowedBy(resource as Resource<'statement'>, estate);
		const key = resource.kind === 'key' ? resource : resource.origin?.of;
		if (key?.kind !== 'key' || (found.parties.length === 0 && !found.open)) return found;
		const users = protects.of(key as Resource<'key'>, estate);
		if (isUnread(users)) return users;
		return isRead(users) && users.length > 0 ? found : nobody;
	},
});

/** Of a statement alone. */
export function allowedBy(statement: Resource<'statement'>, estate: Estate): ForeignAccess {
	const { origin } = statement;
	const actions = origin && openingActions[origin.policy];
	const compiled = compileStatement(statement);
	const { effect, principals } = compiled;
	if (!origin || !actions || effect === 'Deny' || principals === undefined) return nobody;
	const covered = actions.filter((action) => compiled.coversAction(action) !== false);
	if (covered.length === 0) return nobody;
	if (isUnread(principals)) return { parties: [], open: principals };
	if (principals.inverted) return nobody;
	const { of } = origin;
	const target = targetOf(of as Resource<'secret'>, estate);
	const parties: ForeignParty[] = [];
	let open: Unread | undefined;
	for (const name of principals.star ? namedByConditions(compiled) : principals.source.aws) {
		const party = partyOf(name, of, estate);
		if (party === null) continue;
		if (isUnread(party)) {
			open ??= party;
			continue;
		}
		const given = letIn(compiled, covered, party.subject, target, estate);
		open ??= given.open;
		if (given.actions.length === 0) continue;
		const conditions = isUnread(compiled.conditions) ? [] : compiled.conditions.map(({ condition }) => condition);
		const trusted = party.trusted === true ? true : isVouchedFor(conditions, of, estate) ? true : party.trusted;
		parties.push({
			...party,
			trusted,
			whole: party.whole && !conditions.some(namesPrincipals),
			actions: given.actions,
		});
	}
	return { parties, open };
}

/** What a statement lets someone do that nothing else denies. */
function letIn(
	compiled: CompiledStatement,
	actions: readonly string[],
	subject: Subject,
	target: Target,
	estate: Estate,
): { readonly actions: readonly string[]; readonly open: Unread | undefined } {
	let open: Unread | undefined;
	const allowed = actions.filter((action) => {
		const request = newRequest(subject, action, target, estate);
		const covers = compiled.coversAction(action);
		const effect = isUnread(compiled.effect) ? compiled.effect : true;
		const match = both(effect, both(covers, applies({ compiled, unsure: undefined }, request)));
		if (match === false) return false;
		const verdict = judge(request);
		if (isBlocked(verdict)) return false;
		if (isUnread(match) || isUnread(verdict)) {
			open ??= isUnread(match) ? match : isUnread(verdict) ? verdict : undefined;
			return false;
		}
		return !(isKept(match) && match.some(({ condition }) => isForServices(condition)));
	});
	return { actions: allowed, open };
}

/** A grant for AWS services is none for the account. */
function isForServices({ key, operator, values }: Condition): boolean {
	return key === 'kms:grantisforawsresource' && operator === 'bool' && values.includes('true');
}

type Party = Omit<ForeignParty, 'actions'>;

/** Someone of another account; `null`: of the own one, or of none. */
export function partyOf(name: Text, of: Resource, estate: Estate): Party | Unread | null {
	const text = plain(name);
	if (text === '*' || (text !== undefined && /^A[A-Z]{3}[A-Z0-9]{12,}$/.test(text))) return null;
	const root = plain(splitText(name, ':')[5] ?? '') === 'root';
	const account = (text === undefined ? undefined : accountNamed(text)) ?? accountIn(name) ?? name;
	const foreign = isForeign(account, of, estate);
	if (foreign === false) return null;
	const id = plain(account);
	if (isUnread(foreign)) return foreign;
	if (id === undefined || !/^\d{12}$/.test(id)) return null;
	const whole = root || account === name || id === text;
	const arn = whole ? `arn:${of.scope.partition ?? 'aws'}:iam::${id}:root` : name;
	const subject = strangerOf({ type: whole ? 'account' : 'identity', arn, account: id, name: undefined });
	return { account: id, name, whole, trusted: isTrusted(id, of, estate), subject };
}

const accountKeys = new Set(['aws:principalaccount', 'kms:calleraccount']);

/** Accounts and principals that conditions name where the Principal element says everyone. */
function namedByConditions({ conditions }: CompiledStatement): readonly Text[] {
	if (isUnread(conditions)) return [];
	return conditions.flatMap(({ condition }) => {
		const { key, operator, values } = condition;
		if (operator.includes('not') || operator === 'null') return [];
		if (accountKeys.has(key)) return values.filter((value) => !/[*?$]/.test(render(value)));
		if (key !== 'aws:principalarn') return [];
		return values.filter((value) => !/[*?$]/.test(render(accountIn(value) ?? '*')));
	});
}

/** Whether conditions let in only principals of the own organization. */
function isVouchedFor(conditions: readonly Condition[], of: Resource, estate: Estate): boolean {
	return conditions.some(({ key, operator, ifExists, qualifier, values }) => {
		if (operator.includes('not') || operator === 'null' || ifExists || qualifier === 'all') return false;
		if (key !== 'aws:principalorgid' && key !== 'aws:principalorgpaths') return false;
		return values.every((value) => isOwnOrganization(splitText(value, '/')[0] ?? '', of, estate) === true);
	});
}

/** Whether a condition says which principals of an account it means. */
function namesPrincipals({ key, operator, values }: Condition): boolean {
	if (operator.includes('not') || operator === 'null') return false;
	if (key === 'aws:userid' || key.startsWith('aws:principaltag/')) return true;
	return key === 'aws:principalarn' && values.every((value) => !/:(root|\*)$/.test(render(value)));
}

const opening = new Set(['Decrypt', 'ReEncryptFrom', 'CreateGrant']);

/** Whom of other accounts the grants of a key let in. */
export function grantedBy(key: Resource<'key'>, estate: Estate): ForeignAccess {
	const grants = factOf(key, 'grants');
	if (isUnread(grants)) return { parties: [], open: factOf(key, 'manager') === 'aws' ? undefined : grants };
	if (!isRead(grants)) return nobody;
	const parties: ForeignParty[] = [];
	let open: Unread | undefined;
	for (const { grantee, operations } of grants) {
		const actions = operations.filter((operation) => opening.has(operation)).map((operation) => `kms:${operation}`);
		if (actions.length === 0 || /\.amazonaws\.com/.test(render(grantee))) continue;
		const party = partyOf(grantee, key, estate);
		if (isUnread(party)) open ??= party;
		else if (party) parties.push({ ...party, actions });
	}
	return { parties, open };
}
