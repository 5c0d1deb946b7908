import type { Estate, Resource } from '../../model/estate.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import type { Condition } from '../../model/policy.ts';
import { question } from '../../model/question.ts';
import { plain, render, splitText, type Text } from '../../model/text.ts';
import { isAdministrator, isServiceLinked } from '../administrators.ts';
import { partyOf } from './foreign-access.ts';
import { compileStatement, type CompiledStatement } from '../layers/compile-statement.ts';
import { openness } from './openness.ts';
import { secretsOf } from './role-secrets.ts';
import { looseSubject } from './token-subject.ts';

/** Someone whom a role's trust policy lets in with too little said of who it is. */
export interface LooseTrust {
	readonly kind: 'everyone' | 'account' | 'provider' | 'any-subject' | 'service-accounts';
	/** The account, the identity provider; empty for everyone. */
	readonly whom: string;
	/** Of everyone, what the conditions leave: "without a condition". */
	readonly because: string;
}

export interface LooseReader {
	readonly trust: readonly LooseTrust[];
	/** Some of what the role reads, in words. */
	readonly secrets: readonly string[];
	/** Why there may be more, if so. */
	readonly open: Unread | undefined;
}

const none: LooseReader = { trust: [], secrets: [], open: undefined };

/** Whom a statement of a trust policy lets in too easily, where the role reads secrets; administrators are told apart. */
export const looseTrust = question({
	kinds: ['statement'],
	asks: [openness],
	across: [
		'principal.trust',
		'principal.policies',
		'principal.boundary',
		'policy.document',
		'secret.resourcePolicy',
		'secret.kmsKeyId',
		'parameter.kmsKeyId',
		'parameter.type',
		'account.organization',
		'account.organizationAccounts',
	],
	ask({ origin }, estate, statement): Weighed<LooseReader> {
		const role = origin?.of;
		if (origin?.policy !== 'trust-policy' || !role || !isPrincipal(role) || isServiceLinked(role)) return none;
		if (isAdministrator(role, estate)) return none;
		const { trust, open } = looseIn(statement, role, estate);
		if (trust.length === 0 && !open) return none;
		const secrets = secretsOf(role, estate);
		if (isUnread(secrets)) return { trust: [], secrets: [], open: secrets };
		return secrets.length === 0 ? none : { trust, secrets, open };
	},
});

function isPrincipal(resource: Resource): resource is Resource<'principal'> {
	return resource.kind === 'principal';
}

interface Loose {
	readonly trust: readonly LooseTrust[];
	readonly open: Unread | undefined;
}

function looseIn(statement: Resource<'statement'>, role: Resource<'principal'>, estate: Estate): Loose {
	const compiled = compileStatement(statement);
	const { effect, principals, conditions } = compiled;
	if (effect === 'Deny' || principals === undefined) return { trust: [], open: undefined };
	const unknown = [effect, principals].find((part) => isUnread(part));
	if (isUnread(unknown) || isUnread(principals)) {
		return { trust: [], open: isUnread(unknown) ? unknown : undefined };
	}
	const opened = openness.of(statement, estate);
	if (isUnread(opened)) return { trust: [], open: opened };
	if (isRead(opened) && opened !== null) {
		return { trust: [{ kind: 'everyone', whom: '', because: opened.because }], open: undefined };
	}
	if (principals.star || principals.inverted) return { trust: [], open: undefined };
	const trust: LooseTrust[] = [];
	let open: Unread | undefined;
	const add = (found: LooseTrust | Unread | null) => {
		if (isUnread(found)) open ??= found;
		else if (found) trust.push(found);
	};
	const covers = (action: string) => compiled.coversAction(action) !== false;
	if (covers('sts:AssumeRole')) {
		for (const name of principals.source.aws) add(looseAccount(name, compiled, role, estate));
	}
	if (covers('sts:AssumeRoleWithWebIdentity')) {
		for (const name of principals.source.federated) add(looseProvider(name, conditions));
	}
	return { trust, open };
}

/** Keys by which an account that acts for others, or a person who signs in, says more than its number. */
const telling =
	/^(?:sts:externalid|aws:multifactorauthpresent|aws:principalorgid|aws:principalorgpaths|aws:principalarn|aws:userid|aws:principaltag\/.+|aws:source(?:ip|vpc|vpce|identity))$/;

/** A foreign account as a whole, of which nothing more is asked. */
function looseAccount(
	name: Text,
	{ conditions }: CompiledStatement,
	role: Resource<'principal'>,
	estate: Estate,
): LooseTrust | Unread | null {
	const party = partyOf(name, role, estate);
	if (party === null || isUnread(party)) return party;
	if (!party.whole || party.trusted === true) return null;
	if (isUnread(conditions)) return conditions;
	if (conditions.some(({ condition }) => telling.test(condition.key) && isAsking(condition))) return null;
	return isUnread(party.trusted) ? party.trusted : { kind: 'account', whom: party.account, because: '' };
}

/** Whether a condition asks for a value, rather than for another one or for none. */
function isAsking({ operator, ifExists, qualifier, values }: Condition): boolean {
	if (operator === 'null') return values.includes('false');
	return !operator.includes('not') && !ifExists && qualifier !== 'all' && !values.includes('*');
}

/** Providers whose tokens say nothing of a subject that a policy could name beforehand: the application they are for says who it is. */
const byApplication = new Set([
	'cognito-identity.amazonaws.com',
	'accounts.google.com',
	'www.amazon.com',
	'graph.facebook.com',
]);

/** Claims that say for whom a token is, not about whom. */
const audience = /:(?:aud|azp|oaud|iss|amr|iat|exp)$/;

function looseProvider(provider: Text, conditions: CompiledStatement['conditions']): LooseTrust | Unread | null {
	const name = render(provider);
	if (name.includes(':saml-provider/') || /^aws_iam_saml_provider\b|\$\{aws_iam_saml_provider/.test(name)) return null;
	if (isUnread(conditions)) return conditions;
	const about = conditions.map(({ condition }) => condition).filter(({ key }) => /^[^:]+[./][^:]*:/.test(key));
	const host = hostOf(provider) ?? about[0]?.key.replace(/:[^:]*$/, '');
	const asked = about.filter(({ operator }) => !operator.includes('not') && operator !== 'null');
	const whom = host ?? 'the identity provider';
	if (host !== undefined && byApplication.has(host)) {
		return asked.length > 0 ? null : { kind: 'provider', whom, because: '' };
	}
	if (asked.some(({ key }) => !key.endsWith(':sub') && !audience.test(key))) return null;
	const subjects = asked.filter(({ key }) => key.endsWith(':sub'));
	if (subjects.length === 0) return { kind: 'provider', whom, because: '' };
	let open: Unread | undefined;
	let loose: LooseTrust | undefined;
	for (const subject of subjects) {
		const answer = looseSubject(subject);
		if (answer === 'no') return null;
		if (answer === 'maybe') open ??= unread('unresolved', 'the subject of the token');
		else loose ??= { kind: answer, whom, because: '' };
	}
	return open ?? loose ?? null;
}

/** `token.actions.githubusercontent.com`; `undefined` where a template leaves it open. */
function hostOf(provider: Text): string | undefined {
	const path = splitText(provider, ':oidc-provider/')[1] ?? provider;
	return plain(path);
}
