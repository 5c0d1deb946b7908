import { effectOf, matchingActions, type Effect } from '../access/actions.ts';
import type { DerivedFile } from './derived.ts';

/** An AWS managed policy as published: its ARN and document. */
export interface PublishedPolicy {
	readonly arn: string;
	readonly document: { readonly Statement: unknown };
}

/** Where the documents come from. */
export interface PolicySource {
	readonly repository: string;
	readonly commit: string;
	readonly date: string;
	readonly licence: string;
}

type Statement = Readonly<Record<string, unknown>>;

/**
 * `src/access/managed-policies.json`: of each policy the statements that bear on secrets, parameters, keys, or on who may become someone
 * else; by path and name. Policies without any are listed by name alone. Those of
 * service-linked roles are left out: nobody else can attach them.
 */
export function managedPolicies(policies: readonly PublishedPolicy[], source: PolicySource): DerivedFile {
	const kept: string[] = [];
	const none: string[] = [];
	for (const { arn, document } of policies.toSorted((a, b) => (a.arn < b.arn ? -1 : 1))) {
		if (arn.includes(':policy/aws-service-role/')) continue;
		const name = arn.slice(arn.indexOf(':policy/') + ':policy/'.length);
		const statements = listOf(document.Statement).flatMap((statement) => trim(statement as Statement));
		if (statements.length === 0) none.push(name);
		else kept.push(`\t\t${JSON.stringify(name)}: ${JSON.stringify(statements)}`);
	}
	const content = [
		'{',
		`\t"source": ${JSON.stringify(source)},`,
		'\t"policies": {',
		kept.join(',\n'),
		'\t},',
		'\t"none": [',
		none.map((name) => `\t\t${JSON.stringify(name)}`).join(',\n'),
		'\t]',
		'}',
		'',
	];
	return { path: 'src/access/managed-policies.json', content: content.join('\n') };
}

function trim(statement: Statement): Statement[] {
	const { Sid, Effect, Action, NotAction, Resource, NotResource, Condition } = statement;
	const actions = Action === undefined ? undefined : listOf(Action).filter((action) => matters(String(action)));
	const resources = Resource === undefined ? undefined : listOf(Resource).filter((arn) => isOurs(String(arn)));
	if (actions?.length === 0 || resources?.length === 0) return [];
	const parts = {
		Sid,
		Effect,
		Action: actions && shorten(actions),
		NotAction,
		Resource: resources && shorten(resources),
		NotResource,
		Condition,
	};
	return [Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))];
}

const telling: Readonly<Record<string, readonly Effect[]>> = {
	secretsmanager: ['read', 'change', 'delete', 'open', 'copy', 'describe'],
	ssm: ['read', 'open', 'delete'],
	kms: ['read', 'open', 'delete', 'copy'],
	iam: ['open', 'become', 'change'],
	sts: ['become'],
};

/** Names and lists reveal nothing, and every second policy passes roles and invokes functions. */
function matters(pattern: string): boolean {
	return matchingActions(pattern).some(({ name, service }) => {
		const effect = effectOf(name);
		if (/^(ssm:PutParameter|kms:GenerateDataKey|lambda:(UpdateFunctionCode|AddPermission))$/.test(name)) return true;
		if (service === 'ssm' && effect === 'delete') return /Parameter/.test(name);
		return effect !== undefined && telling[service]?.includes(effect) === true;
	});
}

/** Whether a pattern can cover anything of the services that matter. */
function isOurs(arn: string): boolean {
	const service = /^arn:[^:]*:([a-z0-9-]+):/.exec(arn)?.[1];
	return service === undefined || service in telling || service === 'lambda';
}

function shorten(list: readonly unknown[]): unknown {
	return list.length === 1 ? list[0] : list;
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [value];
}
