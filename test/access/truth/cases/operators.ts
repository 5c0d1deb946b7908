import { allow, deny, read, role, type Case, type Who } from '../case.ts';
import { pages } from '../pages.ts';

type Conditions = Parameters<typeof allow>[2];

const page = pages.operators;
const orders = { tags: { team: 'orders' } };

function under(condition: Conditions, who: Who = {}): Pick<Case, 'who'> {
	return { who: { ...who, policy: [allow(read, '*', condition)] } };
}

function unless(condition: Conditions, who: Who = {}): Pick<Case, 'who'> {
	return { who: { ...who, policy: [allow(read), deny(read, '*', condition)] } };
}

/** Condition operators on keys that are there, that are not, and that nobody knows beforehand. */
export const operators: readonly Case[] = [
	{
		says: 'StringNotEquals holds for another value',
		page,
		...under({ StringNotEquals: { 'aws:ResourceTag/team': 'billing' } }),
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'StringNotEquals has to differ from every value',
		page: pages.multivalued,
		...under({ StringNotEquals: { 'aws:ResourceTag/team': ['billing', 'orders'] } }),
		secret: orders,
		verdict: 'not allowed',
	},
	{
		says: 'StringNotEquals holds where the key is absent',
		page,
		...under({ StringNotEquals: { 'aws:ResourceTag/team': 'billing' } }),
		verdict: 'allowed',
	},
	{
		says: 'StringNotEqualsIgnoreCase does not look at case',
		page,
		...under({ StringNotEqualsIgnoreCase: { 'aws:ResourceTag/team': 'ORDERS' } }),
		secret: orders,
		verdict: 'not allowed',
	},
	{
		says: 'StringLike with a star',
		page,
		...under({ StringLike: { 'aws:ResourceTag/team': 'ord*' } }),
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'StringLike with question marks counts letters',
		page,
		...under({ StringLike: { 'aws:ResourceTag/team': 'order?s' } }),
		secret: orders,
		verdict: 'not allowed',
	},
	{
		says: 'StringLike with a star alone needs the key',
		page,
		...under({ StringLike: { 'aws:ResourceTag/team': '*' } }),
		verdict: 'not allowed',
	},
	{
		says: 'StringEquals takes a star for a letter',
		page,
		...under({ StringEquals: { 'aws:ResourceTag/team': 'ord*' } }),
		secret: orders,
		verdict: 'not allowed',
	},
	{
		says: 'StringNotLike is the opposite of StringLike',
		page,
		...unless({ StringNotLike: { 'aws:ResourceTag/team': ['web*', 'ord*'] } }),
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'IfExists holds where the key is absent',
		page,
		...under({ StringEqualsIfExists: { 'aws:ResourceTag/team': 'billing' } }),
		verdict: 'allowed',
	},
	{
		says: 'IfExists compares where the key is there',
		page,
		...under({ StringEqualsIfExists: { 'aws:ResourceTag/team': 'billing' } }),
		secret: orders,
		verdict: 'not allowed',
	},
	{
		says: 'a Deny with StringNotEqualsIfExists denies where the tag is missing',
		page,
		...unless({ StringNotEqualsIfExists: { 'aws:ResourceTag/team': 'orders' } }),
		verdict: 'denied',
	},
	{
		says: 'Null true: the key must not be there',
		page,
		...under({ Null: { 'aws:ResourceTag/team': 'true' } }),
		secret: orders,
		verdict: 'not allowed',
	},
	{
		says: 'Null false: the key must be there',
		page,
		...under({ Null: { 'aws:ResourceTag/team': 'false' } }),
		secret: orders,
		verdict: 'allowed',
	},
	{
		says: 'Bool on what is known: a role is no service',
		page: pages.conditionKeys,
		...under({ Bool: { 'aws:PrincipalIsAWSService': 'true' } }),
		verdict: 'not allowed',
	},
	{
		says: 'Bool false on what is known',
		page: pages.conditionKeys,
		...under({ Bool: { 'aws:PrincipalIsAWSService': 'false' } }),
		verdict: 'allowed',
	},
	{
		says: 'Bool on multi-factor authentication depends on the request',
		page: pages.conditionKeys,
		...under({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, { type: 'user' }),
		verdict: 'allowed-if',
	},
	{
		says: 'requests over TLS meet aws:SecureTransport',
		page,
		...unless({ Bool: { 'aws:SecureTransport': 'false' } }),
		verdict: 'reads',
	},
	{
		says: 'IpAddress depends on the request',
		page,
		...under({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:DB8:1234:5678::/64'] } }),
		verdict: 'allowed-if',
	},
	{
		says: 'a Deny by NotIpAddress leaves the addresses it names',
		page,
		...unless({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
		verdict: 'allowed-if',
	},
	{
		says: 'NumericLessThan on the age of a login depends on the request',
		page,
		...under({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }, { type: 'user' }),
		verdict: 'allowed-if',
	},
	{
		says: 'a numeric key of another service is absent: no match',
		page,
		...under({ NumericLessThanEquals: { 's3:max-keys': '10' } }),
		verdict: 'not allowed',
	},
	{
		says: 'a negated numeric operator holds on an absent key',
		page,
		...under({ NumericNotEquals: { 's3:max-keys': '10' } }),
		verdict: 'allowed',
	},
	{
		says: 'a numeric operator with IfExists holds on an absent key',
		page,
		...under({ NumericGreaterThanIfExists: { 's3:max-keys': '10' } }),
		verdict: 'allowed',
	},
	{
		says: 'DateGreaterThan a day that has passed',
		page,
		...under({ DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }),
		verdict: 'reads',
	},
	{
		says: 'DateLessThan a day that has passed',
		page,
		...under({ DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }),
		verdict: 'not allowed',
	},
	{
		says: 'a Deny until a day that has passed',
		page,
		...unless({ DateLessThanEquals: { 'aws:CurrentTime': '2026-01-01' } }),
		verdict: 'reads',
	},
	{
		says: 'a Deny from a day that has passed',
		page,
		...unless({ DateGreaterThanEquals: { 'aws:EpochTime': '1767225600' } }),
		verdict: 'denied',
	},
	{
		says: 'the issue time of a session depends on the request',
		page,
		...under({ DateGreaterThan: { 'aws:TokenIssueTime': '2026-05-01T00:00:01Z' } }),
		verdict: 'allowed-if',
	},
	{
		says: 'the credentials of a role always carry the time of their issue',
		page: pages.conditionKeys,
		...under({ Null: { 'aws:TokenIssueTime': 'true' } }),
		verdict: 'not allowed',
	},
	{
		says: 'a Deny of long-term credentials does not meet a role',
		page: pages.conditionKeys,
		...unless({ Null: { 'aws:TokenIssueTime': 'true' } }),
		verdict: 'allowed',
	},
	{
		says: 'a Deny of temporary credentials meets every role',
		page: pages.conditionKeys,
		...unless({ Null: { 'aws:TokenIssueTime': 'false' } }),
		verdict: 'denied',
	},
	{
		says: 'a user may have either kind of credentials',
		page: pages.conditionKeys,
		who: { type: 'user', policy: [allow(read, '*', { Null: { 'aws:TokenIssueTime': 'true' } })] },
		verdict: 'allowed-if',
	},
	{
		says: 'BinaryEquals on a key that is absent does not match',
		page,
		...under({ BinaryEquals: { 'aws:ResourceTag/blob': 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' } }),
		verdict: 'not allowed',
	},
	{
		says: 'ArnEquals takes wildcards as ArnLike does',
		page,
		...under({ ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/a?p' } }),
		verdict: 'allowed',
	},
	{
		says: 'ArnLike compares part by part: a star does not cross a colon',
		page,
		...under({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:*:role/app' } }),
		verdict: 'not allowed',
	},
	{
		says: 'StringLike knows no parts: a star crosses colons',
		page,
		...under({ StringLike: { 'aws:PrincipalArn': 'arn:aws:*:role/app' } }),
		verdict: 'allowed',
	},
	{
		says: 'ArnNotLike of another role',
		page,
		...under({ ArnNotLike: { 'aws:PrincipalArn': role('other*') } }),
		verdict: 'allowed',
	},
	{
		says: 'ArnNotEquals of the role itself',
		page,
		...under({ ArnNotEquals: { 'aws:PrincipalArn': [role('other'), role()] } }),
		verdict: 'not allowed',
	},
	{
		says: 'ForAllValues holds where the key is absent',
		page: pages.multivalued,
		...under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
		verdict: 'allowed',
	},
	{
		says: 'ForAnyValue does not hold where the key is absent',
		page: pages.multivalued,
		...under({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['team'] } }),
		verdict: 'not allowed',
	},
	{
		says: 'ForAnyValue on the path in the organization',
		page: pages.conditionKeys,
		...under({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-hush111111/r-ab12/ou-ab12-11111111/*' } }),
		verdict: 'allowed',
	},
	{
		says: 'ForAnyValue on another path in the organization',
		page: pages.conditionKeys,
		...under({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-hush111111/r-ab12/ou-ab12-22222222/*' } }),
		verdict: 'not allowed',
	},
	{
		says: 'ForAnyValue on the services in between depends on the request',
		page: pages.conditionKeys,
		...under({ 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'cloudformation.amazonaws.com' } }),
		verdict: 'allowed-if',
	},
];
