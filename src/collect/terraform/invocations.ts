import { unread, type Observed, type Unread } from '../../model/observed.ts';
import type { PolicyDocument, RawStatement } from '../../model/policy.ts';
import { plain, render, type Text } from '../../model/text.ts';
import { field, locate, type ResourceValues } from './attributes.ts';
import { arnOf, comesFromOutside, createLinks } from './links.ts';
import { joinTexts, plainOf, textOf, type Value } from './value.ts';

/** Who may invoke each function of a root, by its address; `null`: nobody is allowed to there. */
export function invocations(
	resources: readonly ResourceValues[],
	{ blind, leaving }: { readonly blind?: Unread | undefined; readonly leaving: ReadonlySet<string> },
): (of: ResourceValues) => Observed<PolicyDocument | null> {
	const find = createLinks(resources, ['aws_lambda_function']);
	const permissions = new Map<string, ResourceValues[]>();
	let stray = blind;
	for (const resource of resources) {
		if (resource.type !== 'aws_lambda_permission' || resource.mode !== 'managed') continue;
		const name = field(resource, 'function_name');
		const target = find(name);
		if (target === 'unknown' && name && !comesFromOutside(name)) stray ??= unread('unresolved');
		else if (typeof target !== 'string')
			permissions.set(target.address, [...(permissions.get(target.address) ?? []), resource]);
	}
	return (of) => {
		const known = (permissions.get(of.address) ?? []).map((one) =>
			one.uncertain && !of.uncertain ? unread('unresolved') : statementOf(one, of),
		);
		const more = stray ?? (leaving.has(of.address) ? unread('elsewhere') : undefined);
		if (known.length === 0) return more ?? null;
		return { Version: '2012-10-17', Statement: [...known, ...(more ? [more] : [])] as unknown as RawStatement[] };
	};
}

function statementOf(permission: ResourceValues, of: ResourceValues): RawStatement {
	const given = (name: string): Text | undefined => {
		const value = field(permission, name);
		return value && textOf(value);
	};
	const qualifier = given('qualifier');
	const arn = arnOf(of);
	const conditions: [string, string, Text | undefined][] = [
		['ArnLike', 'AWS:SourceArn', given('source_arn')],
		['StringEquals', 'AWS:SourceAccount', given('source_account')],
		['StringEquals', 'aws:PrincipalOrgID', given('principal_org_id')],
		['StringEquals', 'lambda:FunctionUrlAuthType', given('function_url_auth_type')],
		['StringEquals', 'lambda:EventSourceToken', given('event_source_token')],
	];
	const condition: Record<string, Record<string, Text>> = {};
	for (const [operator, key, value] of conditions)
		if (value !== undefined) condition[operator] = { ...condition[operator], [key]: value };
	const sid = given('statement_id');
	return {
		...locate(permission.at),
		...(sid === undefined ? {} : { Sid: sid }),
		Effect: 'Allow',
		Principal: principalOf(field(permission, 'principal')),
		Action: given('action') ?? 'lambda:InvokeFunction',
		Resource: qualifier === undefined ? arn : joinTexts([arn, ':', qualifier]),
		...(Object.keys(condition).length > 0 ? { Condition: condition } : {}),
	};
}

/** A service by its domain, an account, an ARN, or anyone. */
function principalOf(value: Value | undefined): unknown {
	const found = value && textOf(value);
	if (found === undefined) return unread('unresolved');
	if (plainOf(value) === '*') return '*';
	const shape = render(found);
	if (/^\d{12}$/.test(shape) || shape.startsWith('arn:')) return { AWS: found };
	const isService = plain(found) !== undefined || /^[a-z][a-z0-9-]*\./.test(shape);
	return isService ? { Service: found } : unread('unresolved');
}
