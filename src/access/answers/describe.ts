import { encryptionKey, type EncryptionKey } from '../../model/encryption.ts';
import { factOf, type Estate, type Resource, isKind } from '../../model/estate.ts';
import { isNotApplicable, isUnread } from '../../model/observed.ts';
import { plain, render, type Text } from '../../model/text.ts';
import type { AnswerCondition, AnswerPrincipal, AnswerResource, AnswerStep, Group } from './answer.ts';
import { describeCondition } from '../condition-words.ts';
import { nameOf } from './find-resources.ts';
import type { Readable } from '../read-access.ts';
import type { Explanation, KeptCondition, Outsider, Step } from '../verdict.ts';

/** A secret or parameter as answers show it. */
export function describeResource(resource: Readable, estate: Estate): AnswerResource {
	const { kind, id, scope, at } = resource;
	const key = keyWords(resource, estate);
	const deletedAt = kind === 'secret' ? factOf(resource, 'deletedAt') : null;
	return {
		kind,
		id,
		name: nameOf(resource),
		...(scope.account === undefined ? {} : { account: scope.account }),
		...(scope.region === undefined ? {} : { region: scope.region }),
		...(at === undefined ? {} : { at }),
		...(key === undefined ? {} : { key }),
		...(typeof deletedAt === 'string' ? { deletedAt } : {}),
	};
}

function keyWords(resource: Readable, estate: Estate): string | null | undefined {
	const encryption = encryptionKey.of(resource, estate);
	if (encryption === null) return null;
	if (isUnread(encryption) || isNotApplicable(encryption)) return undefined;
	const { kind, id, key } = encryption;
	const fault = faultOf(encryption);
	if (kind === 'aws-managed') return `${id}, the default key of the account`;
	const name = kind === 'missing' ? id : (key?.label ?? id);
	return [name, ...(kind === 'foreign' ? ['of another account'] : []), ...(fault === undefined ? [] : [fault])].join(
		', ',
	);
}

/** Why nobody can use a key, to follow its name. */
export function faultOf({ kind, key }: EncryptionKey): string | undefined {
	if (kind === 'missing') return 'which does not exist';
	const state = key && factOf(key, 'state');
	return typeof state === 'string' && Object.hasOwn(faults, state) ? faults[state] : undefined;
}

const faults: Readonly<Record<string, string>> = {
	Disabled: 'which is disabled',
	PendingDeletion: 'whose deletion is scheduled',
	PendingReplicaDeletion: 'whose deletion is scheduled',
	Unavailable: 'which is unavailable',
	Missing: 'which does not exist',
};

/** Someone as answers show them. */
export function describePrincipal(principal: Resource<'principal'> | Outsider, group?: Group): AnswerPrincipal {
	if (principal.kind === 'outsider') {
		const { type, name, account } = principal;
		const id = render(name);
		return {
			group: type,
			id,
			name: type === 'everyone' ? 'anyone' : id,
			...(account === undefined ? {} : { account }),
		};
	}
	const { id, label, at, arn } = principal;
	const account = principal.scope.account ?? accountIn(arn);
	return {
		group: group ?? groupOf(principal),
		id,
		name: label,
		...(account === undefined ? {} : { account }),
		...(at === undefined ? {} : { at }),
	};
}

function groupOf(principal: Resource<'principal'>): Group {
	if (isServiceLinked(principal)) return 'service-linked';
	return factOf(principal, 'type') === 'user' ? 'user' : 'role';
}

export function isServiceLinked({ arn }: Resource<'principal'>): boolean {
	return arn !== undefined && render(arn).includes(':role/aws-service-role/');
}

function accountIn(arn: Text | undefined): string | undefined {
	return arn === undefined ? undefined : plain(arn)?.split(':')[4];
}

export function describeConditions(conditions: readonly KeptCondition[]): AnswerCondition[] {
	const described = conditions.map(describeCondition);
	return described.filter(
		(one, at) => described.findIndex(({ words, negated }) => words === one.words && negated === one.negated) === at,
	);
}

/** The layers that decided, action by action. */
export function describePath(
	explanations: readonly Explanation[],
	principal: Resource<'principal'> | Outsider,
	estate: Estate,
): AnswerStep[] {
	return explanations.flatMap(({ action, steps }) =>
		steps.map((step) => describeStep(action, step, principal, estate)),
	);
}

function describeStep(
	action: string,
	{ layer, outcome, statement, words }: Step,
	principal: Resource<'principal'> | Outsider,
	estate: Estate,
): AnswerStep {
	const policy = statement && policyWords(statement, layer);
	const group = statement && principal.kind === 'principal' ? groupHolding(statement, principal, estate) : undefined;
	return {
		action,
		layer,
		outcome,
		...(policy === undefined ? {} : { policy }),
		...(statement === undefined ? {} : { statement: statementName(statement) }),
		...(statement?.at === undefined ? {} : { at: statement.at }),
		...(group === undefined ? {} : { group }),
		...(words === undefined ? {} : { words }),
	};
}

/** Its Sid, else its number from 1. */
function statementName({ id, facts: { sid } }: Resource<'statement'>): string {
	return typeof sid === 'string' && sid !== '' ? sid : id.slice(id.lastIndexOf('#') + 1);
}

function policyWords({ origin }: Resource<'statement'>, layer: Step['layer']): string | undefined {
	if (!origin) return undefined;
	const { policy, of } = origin;
	if (policy === 'secret-policy' || policy === 'parameter-policy') return 'the resource policy';
	if (policy === 'key-policy') return `the key policy of ${of.label}`;
	if (policy === 'trust-policy') return `the trust policy of ${of.label}`;
	if (!isKind(of, 'policy')) return `the policies of ${of.label}`;
	const name = of.address ?? of.label;
	if (layer === 'boundary') return `the permissions boundary ${name}`;
	const type = factOf(of, 'type');
	if (type === 'aws') return `AWS managed policy ${name}`;
	if (type === 'inline') return `inline policy ${name}`;
	if (type === 'service-control') return `service control policy ${name}`;
	return type === 'resource-control' ? `resource control policy ${name}` : `policy ${name}`;
}

/** The group by which a user holds the policy, if it does not hold it itself. */
function groupHolding(
	{ origin }: Resource<'statement'>,
	principal: Resource<'principal'>,
	estate: Estate,
): string | undefined {
	const policy = origin?.of;
	if (policy === undefined || !isKind(policy, 'policy') || holds(principal, policy)) return undefined;
	const groups = factOf(principal, 'groups');
	if (!Array.isArray(groups)) return undefined;
	const members = groups as readonly { readonly group: Text; readonly address?: string }[];
	const names = new Set(members.flatMap(({ group, address }) => [render(group), address ?? []].flat()));
	const found = estate
		.resources('principal')
		.find((one) => (names.has(one.id) || (one.arn && names.has(render(one.arn)))) && holds(one, policy));
	return found?.label;
}

function holds(principal: Resource<'principal'>, policy: Resource<'policy'>): boolean {
	const held = factOf(principal, 'policies');
	if (!Array.isArray(held)) return false;
	const references = held as readonly { readonly policy: Text; readonly address?: string }[];
	const arn = policy.arn === undefined ? undefined : render(policy.arn);
	return references.some(
		({ policy: name, address }) =>
			[render(name), address].includes(policy.id) || (arn !== undefined && render(name) === arn),
	);
}
