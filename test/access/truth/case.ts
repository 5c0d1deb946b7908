import type { RawStatement } from '../../../src/model/policy.ts';
import type { KeyGrant } from '../../../src/model/principal.ts';
import type { Layer } from '../../../src/access/verdict.ts';

/** One row of the truth table: who asks, under which policies, and what AWS's documentation says comes of it. */
export interface Case {
	readonly says: string;
	readonly page: string;
	readonly who?: Who;
	readonly secret?: Secret;
	/** Asked for instead of the secret. */
	readonly parameter?: Parameter;
	readonly key?: Key;
	/** Of the caller's account. */
	readonly organization?: Guardrails;
	/** Of the account that owns what is asked for, where it is another. */
	readonly owner?: Guardrails;
	/** One action through `decide`; without it the question is whether the value can be read. */
	readonly action?: string;
	readonly verdict: Expected;
	/** The layer that blocks, where the page says so. */
	readonly by?: Layer;
}

/**
 * `reads`: allowed, whether or not under conditions. `denied`: a Deny. `not allowed`: no Allow. `blocked`: either of the two. `unread`: what decides is
 * not collected.
 */
export type Expected = 'allowed' | 'allowed-if' | 'reads' | 'denied' | 'not allowed' | 'blocked' | 'unread';

export interface Who {
	readonly type?: 'role' | 'user';
	readonly account?: string;
	/** With its path, without the slash before: `service/app`. */
	readonly name?: string;
	readonly tags?: Readonly<Record<string, string>>;
	readonly policy?: readonly RawStatement[];
	readonly version?: string;
	/** ARN of an AWS managed policy it holds besides. */
	readonly managed?: string;
	/** Of the groups that a user is in. */
	readonly groups?: readonly (readonly RawStatement[])[];
	/** ARN of an AWS managed policy, or statements. */
	readonly boundary?: readonly RawStatement[] | string;
}

export interface Secret {
	readonly name?: string;
	readonly tags?: Readonly<Record<string, string>>;
	readonly policy?: readonly RawStatement[];
	/** `default`: aws/secretsmanager. */
	readonly encryption?: 'default' | 'customer';
	readonly region?: string;
	readonly primaryRegion?: string;
}

export interface Parameter {
	readonly name?: string;
	readonly type?: 'String' | 'SecureString';
	readonly tags?: Readonly<Record<string, string>>;
	readonly policy?: readonly RawStatement[];
	/** `default`: aws/ssm. */
	readonly encryption?: 'default' | 'customer';
}

export interface Key {
	/** The default key policy if left out. */
	readonly policy?: readonly RawStatement[];
	readonly grants?: readonly KeyGrant[];
	readonly aliases?: readonly string[];
}

/** Statements of the policies on each level, from the root to the account. */
export interface Guardrails {
	readonly serviceControl?: readonly (readonly RawStatement[])[];
	readonly resourceControl?: readonly (readonly RawStatement[])[];
	readonly management?: boolean;
	readonly outside?: boolean;
}

type OneOrMore = string | readonly string[];
type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;

export function allow(Action: OneOrMore, Resource: OneOrMore = '*', Condition?: Conditions): RawStatement {
	return { Effect: 'Allow', Action, Resource, ...(Condition === undefined ? {} : { Condition }) };
}

export function deny(Action: OneOrMore, Resource: OneOrMore = '*', Condition?: Conditions): RawStatement {
	return { ...allow(Action, Resource, Condition), Effect: 'Deny' };
}

/** For resource policies. */
export function to(Principal: unknown, statement: RawStatement): RawStatement {
	return { ...statement, Principal };
}

export const read = 'secretsmanager:GetSecretValue';
export const decrypt = 'kms:Decrypt';

export const prod = '111111111111';
export const dev = '222222222222';
export const partner = '333333333333';

export const region = 'eu-west-1';
export const secretName = 'prod/orders/db';
export const secretArn = `arn:aws:secretsmanager:${region}:${prod}:secret:${secretName}-AbCdEf`;
export const parameterArn = `arn:aws:ssm:${region}:${prod}:parameter/prod/orders/db-password`;
export const keyArn = `arn:aws:kms:${region}:${prod}:key/11111111-2222-4333-8444-555555555555`;

export function secretsNamed(pattern: string): string {
	return `arn:aws:secretsmanager:${region}:${prod}:secret:${pattern}`;
}

export function parametersAt(path: string): string {
	return `arn:aws:ssm:${region}:${prod}:parameter${path}`;
}

export function role(name = 'app', account = prod): string {
	return `arn:aws:iam::${account}:role/${name}`;
}

export function user(name = 'app', account = prod): string {
	return `arn:aws:iam::${account}:user/${name}`;
}

export function root(account = prod): string {
	return `arn:aws:iam::${account}:root`;
}
