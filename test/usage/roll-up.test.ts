import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addShared, Fold } from '../../src/usage/fold.ts';
import type { Json } from '../../src/usage/json.ts';
import { createResolver } from '../../src/usage/names.ts';
import { highest, RollUp, type Rotators } from '../../src/usage/roll-up.ts';
import { decrypt, identity, record, ssm } from './record.ts';

const asWritten = createResolver([], []);

function folded(records: readonly Json[]): Fold {
	const fold = new Fold();
	for (const one of records) {
		const told = fold.tell(one);
		if (told) fold.count(told);
	}
	return fold;
}

function rows(records: readonly Json[], rotators?: Rotators) {
	const fold = folded(records);
	addShared(fold.shared, fold.grain);
	const sums = new RollUp(rotators);
	sums.add(fold.grain);
	return sums.rows();
}

const at = (time: string, fields: Json = {}): Json => record({ eventTime: `2026-03-01T${time}Z`, ...fields });

function from([sourceIPAddress, second, batch]: readonly [string, number, boolean]): Json {
	const fields = {
		sourceIPAddress,
		eventID: `${sourceIPAddress} ${second} ${batch}`,
		requestParameters: batch ? { secretIdList: ['prod/db'] } : { secretId: 'prod/db' },
	};
	return { ...at(`10:00:${second}`, fields), eventName: batch ? 'BatchGetSecretValue' : 'GetSecretValue' };
}

describe('the roll-up', () => {
	it('counts calls, by hour, and those that a cache would still make', () => {
		const [row, ...more] = rows([at('10:00:00'), at('10:01:00'), at('10:04:59'), at('10:05:00'), at('11:59:59')]);
		expect(more).toEqual([]);
		expect(row).toMatchObject({
			resource: 'prod/db',
			workload: 'payments-api',
			error: null,
			count: 5,
			first: '2026-03-01T10:00:00Z',
			last: '2026-03-01T11:59:59Z',
			replay: { 300: [3, 3], 900: [2, 2], 3600: [2, 2] },
		});
		expect(row?.hours.slice(9, 13)).toEqual([0, 4, 1, 0]);
	});

	it('gives each credential a cache of its own', () => {
		const other = { userIdentity: identity({ accessKeyId: 'ASIAOTHER' }) };
		expect(rows([at('10:00:00'), at('10:00:01', other)])).toMatchObject([{ count: 2, replay: { 3600: [2, 2] } }]);
	});

	it('takes the same event once', () => {
		expect(rows([at('10:00:00', { eventID: 'x' }), at('10:00:00', { eventID: 'x' })])).toMatchObject([{ count: 1 }]);
	});

	it('takes a call across accounts once, from the trail that knows the caller', () => {
		const owner = {
			eventID: 'b',
			recipientAccountId: '222222222222',
			userIdentity: { type: 'AWSAccount', accountId: '111111111111', principalId: 'AROAEXAMPLE:payments-api' },
		};
		const shared = { sharedEventID: 's' };
		for (const order of [1, -1]) {
			const both = [record({ eventID: 'a', ...shared }), record({ ...owner, ...shared })].toSorted(() => order);
			expect(rows(both)).toMatchObject([{ count: 1, principal: 'arn:aws:iam::111111111111:role/service/payments' }]);
		}
	});

	it('keeps refusals apart, which no cache avoids', () => {
		const denied = { errorCode: 'AccessDenied' };
		expect(rows([at('10:00:00'), at('10:00:01', denied), at('10:00:02', denied)])).toMatchObject([
			{ error: null, count: 1 },
			{ error: 'AccessDenied', count: 2, replay: { 3600: [2, 2] } },
		]);
	});

	it('never counts a batch twice', () => {
		const batch = record({
			eventName: 'BatchGetSecretValue',
			requestParameters: { secretIdList: ['prod/db', 'prod/other'] },
		});
		const counts = rows([batch, at('10:00:01')]).map(({ resource, event, count }) => [resource, event, count]);
		expect(counts).toEqual([
			['*', 'secretsmanager:BatchGetSecretValue', 1],
			['prod/db', 'secretsmanager:GetSecretValue', 1],
			['prod/other', 'secretsmanager:BatchGetSecretValue', 1],
		]);
	});

	it('tells the rotation function of the secret', () => {
		const rotators = new Map([
			['prod/db', { name: 'payments-api', arn: 'arn:aws:lambda:eu-west-1:111111111111:function:x' }],
		]);
		expect(rows([record()], rotators)).toMatchObject([{ kind: 'rotation' }]);
		expect(rows([record({ requestParameters: { secretId: 'prod/other' } })], rotators)).toMatchObject([
			{ kind: 'application' },
		]);
		const role = 'arn:aws:iam::111111111111:role/another';
		const others = new Map([['prod/db', { name: 'payments-api', arn: 'arn:x', role }]]);
		expect(rows([record()], others)).toMatchObject([{ kind: 'application' }]);
	});

	it('a read that a batch made counts against one batch, not against all within five minutes', () => {
		const batches = [0, 1, 2, 3, 4].map((minute) => ({
			...record({ requestParameters: { secretIdList: ['prod/db'] } }),
			eventName: 'BatchGetSecretValue',
			eventTime: `2026-03-01T10:0${minute}:00Z`,
		}));
		const read = { ...record({ requestParameters: { secretId: 'prod/db' } }), eventTime: '2026-03-01T10:02:00Z' };
		const counts = rows([...batches, read])
			.filter(({ resource }) => resource === 'prod/db')
			.map(({ event, count }) => [event, count]);
		expect(counts).toEqual([
			['secretsmanager:BatchGetSecretValue', 4],
			['secretsmanager:GetSecretValue', 1],
		]);
	});

	it('tells the same of batches in whatever order the records come', () => {
		// Some batches have no read of their own, and callers of one session share what there is.
		const calls = fc.uniqueArray(
			fc.tuple(fc.constantFrom('10.0.1.18', '10.0.2.18'), fc.integer({ min: 10, max: 40 }), fc.boolean()),
			{ minLength: 2, maxLength: 12, selector: String },
		);
		const inOrders = calls.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
		);
		fc.assert(
			fc.property(inOrders, ([one, other]) => {
				expect(rows(other.map(from))).toEqual(rows(one.map(from)));
			}),
		);
	});

	it('keeps what was read by path and what KMS tells of it', () => {
		const arn = 'arn:aws:ssm:eu-west-1:111111111111:parameter/prod/key';
		expect(rows([ssm('GetParametersByPath', { path: '/prod' }), decrypt({ PARAMETER_ARN: arn })])).toMatchObject([
			{ resource: '/prod/*', event: 'ssm:GetParametersByPath' },
			{ resource: arn, event: 'kms:Decrypt' },
		]);
	});
});

describe('peaks', () => {
	it('are the most calls of one second, of each resource and of all', () => {
		const names = ['/a', '/b'];
		const many = [
			ssm('GetParameters', { names }),
			ssm('GetParameter', { name: '/a' }),
			ssm('GetParameter', { name: '/a' }),
		];
		const later = { ...ssm('GetParameter', { name: '/b' }), eventTime: '2026-03-01T10:00:30Z' };
		const peaks = highest(folded([...many, later]).peaks(), asWritten);
		expect(peaks.map(({ group, resource, perSecond }) => [group, resource, perSecond])).toEqual([
			['ssm:read', null, 3],
			['ssm:read', '/a', 3],
			['ssm:read', '/b', 1],
		]);
	});

	it('add up what was delivered on two days, and the names of one resource', () => {
		const late = { eventTime: '2026-03-01T23:59:59Z' };
		const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-AbCdEf';
		const one = folded([record(late), record(late)]);
		const two = folded([record({ ...late, requestParameters: { secretId: arn } })]);
		const resolve = createResolver([{ arn, name: 'prod/db' }], []);
		const peaks = highest([...one.peaks(), ...two.peaks()], resolve);
		expect(peaks.map(({ resource, perSecond }) => [resource, perSecond])).toEqual([
			[null, 3],
			[arn, 3],
		]);
	});
});
