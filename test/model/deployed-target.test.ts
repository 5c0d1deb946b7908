import { describe, expect, it } from 'vitest';
import { isRead, notApplicable, unread } from '../../src/model/observed.ts';
import { targetOf } from '../../src/model/reference-target.ts';
import type { Scope } from '../../src/model/snapshot.ts';
import type { SecretReference } from '../../src/model/template.ts';
import { account, estateOf, parameterNamed, secretNamed } from './ask.ts';

const secrets = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:';
const parameters = 'arn:aws:ssm:eu-west-1:111111111111:parameter';

function find(reference: Partial<SecretReference>, scopes: readonly Scope[] = [account]) {
	const estate = estateOf({
		scopes,
		secrets: [secretNamed('prod/orders/db', { arn: `${secrets}prod/orders/db-AbCdEf` })],
		parameters: [
			parameterNamed('/prod/token', { arn: `${parameters}/prod/token` }),
			parameterNamed('flat', { arn: `${parameters}/flat` }),
		],
	});
	const target = targetOf({ to: 'secret', target: '', how: 'injected', ...reference }, account, estate);
	return target !== null && isRead(target) ? target.label : target;
}

describe('what a deployed workload refers to', () => {
	it.each([
		[`${secrets}prod/orders/db-AbCdEf`, 'secret', 'prod/orders/db'],
		[`${secrets}prod/orders/db`, 'secret', 'prod/orders/db'],
		['prod/orders/db', 'secret', 'prod/orders/db'],
		[`${parameters}/prod/token`, 'parameter', '/prod/token'],
		[`${parameters}/prod/token:4`, 'parameter', '/prod/token'],
		['/prod/token', 'parameter', '/prod/token'],
		['/prod/token:latest', 'parameter', '/prod/token'],
		['flat', 'parameter', 'flat'],
		['/aws/reference/secretsmanager/prod/orders/db', 'parameter', 'prod/orders/db'],
	] as const)('finds %s', (target, to, label) => {
		expect(find({ target, to })).toBe(label);
	});

	it.each([
		[`${secrets}prod/orders/db-Zz9Yy8`, 'secret'],
		[`${secrets}prod/orders`, 'secret'],
		['/prod/tokens', 'parameter'],
		[`${parameters}/prod`, 'parameter'],
	] as const)('misses %s', (target, to) => {
		expect(find({ target, to })).toBeNull();
	});

	it('does not judge what may be no name of a secret', () => {
		expect(find({ target: 'orders', how: 'runtime' })).toEqual(unread('uncertain'));
		expect(find({ target: '/aws/service/ami/latest', to: 'parameter' })).toEqual(notApplicable);
		expect(find({ target: `${secrets.slice(0, -7)}cluster:x` })).toEqual(unread('uncertain'));
		expect(find({ target: [{ hole: 'x' }] })).toEqual(unread('unresolved'));
	});

	it('does not judge what is out of sight', () => {
		expect(find({ target: `${secrets.replace('eu-west-1', 'us-east-1')}x-AbCdEf` })).toEqual(unread('foreign'));
		const blind = { ...account, listed: { secret: unread('denied') } };
		expect(find({ target: `${secrets}x-AbCdEf` }, [blind])).toEqual(unread('denied'));
		expect(find({ target: '/x', to: 'parameter' }, [blind])).toEqual(unread('unlisted'));
	});
});
