import { isGlobal, type Estate } from '../model/estate.ts';
import { isUnread } from '../model/observed.ts';
import { plain, sameText, splitText, type Text } from '../model/text.ts';
import { accountNamed } from './layers/principal-element.ts';
import { accountIn, strangerOf, subjectOf, type Subject } from './layers/subject.ts';
import type { CompiledStatement } from './layers/compile-statement.ts';
import type { Target } from './layers/target.ts';
import { principalsOf } from './population.ts';
import type { KeptCondition, Outsider } from './verdict.ts';

/** Someone outside the estate, as policies and as reports see it. */
export interface OutsideSubject {
	readonly outsider: Outsider;
	readonly subject: Subject;
}

/** Whom the policy of a target may let in by some of the actions, and the estate does not hold. */
export function outsidersOf(target: Target, actions: readonly string[], estate: Estate): readonly OutsideSubject[] {
	const found = new Map<string, OutsideSubject>();
	const add = (outsider: Omit<Outsider, 'kind'>, stranger: Partial<Parameters<typeof strangerOf>[0]> = {}) => {
		const key = JSON.stringify([outsider.type, outsider.name]);
		const { type, account } = outsider;
		const subject = strangerOf({ type, arn: undefined, name: undefined, account, ...stranger });
		if (!found.has(key)) found.set(key, { outsider: { kind: 'outsider', ...outsider }, subject });
	};
	for (const action of actions) {
		for (const { compiled } of target.policy.on(action).allows) {
			const { principals } = compiled;
			if (principals === undefined || isUnread(principals)) continue;
			if (principals.star || principals.inverted) {
				add({ type: 'everyone', name: '*' });
				if (speaksOfServices(compiled)) add({ type: 'service', name: 'any AWS service' });
			}
			if (principals.inverted) continue;
			const { aws, service, federated } = principals.source;
			for (const name of service) add({ type: 'service', name }, { name });
			for (const name of federated) add({ type: 'federated', name }, { name });
			for (const name of aws) addIdentity(name, target, estate, add);
		}
	}
	return [...found.values()];
}

type Add = (outsider: Omit<Outsider, 'kind'>, stranger?: { readonly arn: Text }) => void;

function addIdentity(name: Text, target: Target, estate: Estate, add: Add): void {
	const text = plain(name);
	if (text === '*' || text?.startsWith('AROA') || text?.startsWith('AIDA')) return;
	const whole = text === undefined ? undefined : accountNamed(text);
	const account = whole ?? accountIn(name);
	if (whole !== undefined || isRoot(name)) {
		if (isOwnAccount(account, target) || isListed(account, estate)) return;
		add(
			{ type: 'account', name: whole ?? name, ...ofAccount(account) },
			{ arn: whole === undefined ? name : rootOf(whole, target) },
		);
		return;
	}
	if (
		principalsOf(target.resource.scope, estate).some(
			(one) => one.arn !== undefined && sameText(one.arn, name) === 'yes',
		)
	)
		return;
	const isSession = text?.includes(':federated-user/') ?? false;
	if (!isSession && (isListed(account, estate) || isSessionOfKnown(text, target, estate))) return;
	add({ type: 'identity', name, ...ofAccount(account) }, { arn: name });
}

/** A session of a role in sight is that role. */
function isSessionOfKnown(text: string | undefined, target: Target, estate: Estate): boolean {
	if (text === undefined) return false;
	return principalsOf(target.resource.scope, estate).some((one) => {
		const { sessionStart } = subjectOf(one, estate);
		return sessionStart !== undefined && text.startsWith(sessionStart);
	});
}

function ofAccount(account: Text | undefined): { readonly account?: string } {
	const id = account === undefined ? undefined : plain(account);
	return id === undefined ? {} : { account: id };
}

function isRoot(name: Text): boolean {
	return plain(splitText(name, ':')[5] ?? '') === 'root';
}

function rootOf(account: string, { resource }: Target): string {
	return `arn:${resource.scope.partition ?? 'aws'}:iam::${account}:root`;
}

function isOwnAccount(account: Text | undefined, target: Target): boolean {
	return account !== undefined && target.account !== undefined && sameText(account, target.account) === 'yes';
}

/** Whether all principals of an account are in the estate. */
function isListed(account: Text | undefined, estate: Estate): boolean {
	const id = account === undefined ? undefined : plain(account);
	return estate.scopes.some(
		(scope) => scope.world === 'account' && scope.account === id && scope.listed.principal === true,
	);
}

function speaksOfServices({ statement }: CompiledStatement): boolean {
	const { conditions } = statement.facts;
	return (
		Array.isArray(conditions) && conditions.some(({ key }) => /^aws:principal(isawsservice|servicename)/.test(key))
	);
}

const ownKeys = new Set(['aws:principalaccount', 'kms:calleraccount', 'aws:principalarn']);

/** Whether conditions let in only principals of the resource's own account, who are judged one by one. */
export function isOnlyOwn(conditions: readonly KeptCondition[], target: Target): boolean {
	return conditions.some(({ effect, condition: { key, operator, values, ifExists, qualifier } }) => {
		if (effect !== 'Allow' || !ownKeys.has(key) || operator.includes('not') || operator === 'null') return false;
		if (ifExists || qualifier === 'all' || values.length === 0) return false;
		return values.every((value) => isOwnAccount(key === 'aws:principalarn' ? accountIn(value) : value, target));
	});
}

/** Why principals at home where a target is may be missing, if so. */
export function unlistedAt(target: Target, estate: Estate) {
	const { scope } = target.resource;
	const homes = scope.world === 'iac' ? [scope] : estate.scopes.filter(({ account }) => account === scope.account);
	if (homes.some(({ listed }) => listed.principal === true)) return undefined;
	const global = homes.find(isGlobal) ?? homes.find(({ listed }) => isUnread(listed.principal));
	const reason = global?.listed.principal;
	return isUnread(reason) ? reason : ({ unread: 'unlisted' } as const);
}
