import { describe, expect, it } from 'vitest';
import { mayInvoke } from '../../../src/access/readers/invocation.ts';
import { unread } from '../../../src/model/observed.ts';
import type { PolicyDocument } from '../../../src/model/policy.ts';
import type { Text } from '../../../src/model/text.ts';

const functionArn = 'arn:aws:lambda:eu-west-1:111111111111:function:rotate-db';
const secretArn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/orders/db-AbCdEf';
const service = { Service: 'secretsmanager.amazonaws.com' };

interface Parts {
	readonly Effect?: unknown;
	readonly Principal?: unknown;
	readonly Action?: unknown;
	readonly Resource?: unknown;
	readonly Condition?: unknown;
	readonly NotAction?: unknown;
}

function allow(parts: Parts = {}): Parts {
	return { Effect: 'Allow', Principal: service, Action: 'lambda:InvokeFunction', Resource: functionArn, ...parts };
}

function ask(statements: readonly Parts[] | null, arn: Text = functionArn) {
	const policy = statements === null ? null : { Version: '2012-10-17', Statement: statements };
	return mayInvoke(policy as PolicyDocument | null, { functionArn: arn, secretArn });
}

describe('whether Secrets Manager may invoke a function', () => {
	it.each([
		['by a plain permission', allow()],
		['by a wildcard', allow({ Action: 'lambda:*', Resource: `${functionArn}*` })],
		['as everyone', allow({ Principal: '*' })],
		['for its account', allow({ Condition: { StringEquals: { 'AWS:SourceAccount': '111111111111' } } })],
		['for the secret', allow({ Condition: { ArnLike: { 'AWS:SourceArn': `${secretArn.slice(0, -6)}??????` } } })],
	])('yes %s', (_, statement) => {
		expect(ask([allow({ Principal: { Service: 's3.amazonaws.com' } }), statement])).toBe(true);
	});

	it.each([
		['without a policy', null],
		['without a statement', []],
		['of another service', [allow({ Principal: { Service: 'events.amazonaws.com' } })]],
		['as an account', [allow({ Principal: { AWS: '111111111111' } })]],
		['for another action', [allow({ Action: 'lambda:GetFunction' })]],
		['for an alias', [allow({ Resource: `${functionArn}:live` })]],
		['of another account', [allow({ Condition: { StringEquals: { 'aws:SourceAccount': '222222222222' } } })]],
		['for another secret', [allow({ Condition: { ArnEquals: { 'aws:SourceArn': `${secretArn}x` } } })]],
		['where a Deny says so', [allow(), allow({ Effect: 'Deny' })]],
	])('no %s', (_, statements) => {
		expect(ask(statements)).toBe(false);
	});

	it.each([
		['an unread statement', [unread('unresolved') as Parts], 'unresolved'],
		['an unread principal', [allow({ Principal: unread('unresolved') })], 'unresolved'],
		['an unknown condition', [allow({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })], 'unfamiliar'],
		['an unknown operator', [allow({ Condition: { Null: { 'aws:SourceArn': 'false' } } })], 'unfamiliar'],
		['NotAction', [{ Effect: 'Allow', Principal: service, NotAction: 'x:Y', Resource: '*' }], 'unfamiliar'],
		['a Deny that may hold', [allow(), allow({ Effect: 'Deny', Action: unread('unresolved') })], 'unresolved'],
		['an unread effect', [allow({ Effect: unread('unresolved') })], 'unresolved'],
	])('unknown with %s', (_, statements, reason) => {
		expect(ask(statements)).toEqual({ unread: reason });
	});

	it('is not allowed by what may only deny', () => {
		expect(ask([allow({ Effect: 'Deny', Action: unread('unresolved') })])).toBe(false);
	});

	it('compares what a template leaves open', () => {
		const arn = ['arn:aws:lambda:eu-west-1:', { hole: 'account' }, ':function:', { hole: 'Rotate' }];
		expect(ask([allow({ Resource: arn })], arn)).toBe(true);
		expect(ask([allow()], arn)).toEqual({ unread: 'unresolved' });
	});
});
