import { describe, expect, it } from 'vitest';
import { CallerIndex, callerOf, type Caller } from '../../src/usage/caller.ts';
import { callOf } from '../../src/usage/event.ts';
import { decrypt, identity, record, ssm } from './record.ts';

describe('callOf', () => {
	it.each([
		[record(), ['prod/db']],
		[record({ requestParameters: null, errorCode: 'AccessDenied' }), ['*']],
		[record({ eventName: 'ListSecrets', requestParameters: { maxResults: 3 } }), ['*']],
		[record({ eventName: 'BatchGetSecretValue', requestParameters: { filters: [] } }), ['*']],
		[
			record({ eventName: 'BatchGetSecretValue', requestParameters: { secretIdList: ['a', 'b', 'a', 3] } }),
			['*', 'a', 'b'],
		],
		[ssm('GetParameter', { name: '/prod/key:3' }), ['/prod/key']],
		[
			ssm('GetParameter', { name: 'arn:aws:ssm:eu-west-1:111111111111:parameter/prod/key:label' }),
			['arn:aws:ssm:eu-west-1:111111111111:parameter/prod/key'],
		],
		[ssm('GetParameter', { name: '/aws/reference/secretsmanager/prod/db' }), ['/aws/reference/secretsmanager/prod/db']],
		[ssm('GetParameters', { names: ['/a', '/b'] }), ['/a', '/b']],
		[ssm('GetParametersByPath', { path: '/prod/' }), ['/prod/*']],
		[ssm('GetParametersByPath', { path: '/' }), ['/*']],
		[decrypt({ SecretARN: 'arn:x', SecretVersionId: '1' }), ['arn:x']],
		[decrypt({ PARAMETER_ARN: 'arn:y' }), ['arn:y']],
	])('of %j is about %j', (event, resources) => {
		expect(callOf(event)?.resources).toEqual(resources);
	});

	it.each([
		['another service', record({ eventSource: 'ec2.amazonaws.com' })],
		['another call', record({ eventName: 'PutSecretValue' })],
		['a check of the key', decrypt({ SecretARN: 'arn:x', SecretVersionId: 'RequestToValidateKeyAccess' })],
		['a decryption for itself', decrypt({ purpose: 'own' })],
		['no time', record({ eventTime: 'soon' })],
		['a time before clocks', record({ eventTime: '1960-01-01T00:00:00Z' })],
		['other types', record({ eventName: { toString: 1 }, eventSource: ['ssm.amazonaws.com'] })],
		['a name of all objects', record({ eventSource: 'constructor' })],
	])('of %s tells nothing', (_, event) => {
		expect(callOf(event)).toBeUndefined();
	});

	it('keeps the error, the time and both ids', () => {
		expect(callOf(record({ errorCode: 'AccessDenied', eventID: 'a', sharedEventID: 'b' }))).toMatchObject({
			event: 'secretsmanager:GetSecretValue',
			error: 'AccessDenied',
			time: Date.UTC(2026, 2, 1, 10) / 1000,
			id: 'a',
			sharedId: 'b',
		});
	});
});

describe('callerOf', () => {
	it('is the role behind the session, with its path, and the function by its session', () => {
		expect(callerOf(record())).toMatchObject({
			principal: 'arn:aws:iam::111111111111:role/service/payments',
			workload: 'payments-api',
			kind: 'application',
		});
	});

	it('is the function that holds the credentials, where the record tells', () => {
		const inScopeOf = { sourceArn: 'arn:aws:lambda:eu-west-1:111111111111:function:pay' };
		expect(callerOf(record({ userIdentity: identity({ inScopeOf }) })).workload).toBe(inScopeOf.sourceArn);
	});

	it('never keeps the access key', () => {
		const caller = callerOf(record());
		expect(caller.credential).toMatch(/^[0-9a-f]{16}$/);
		expect(JSON.stringify(caller)).not.toContain('ASIAEXAMPLE');
	});

	it.each([
		['iac', record({ userAgent: 'HashiCorp/1.0 Terraform/1.9.2' })],
		['iac', record({ userIdentity: identity({ invokedBy: 'cloudformation.amazonaws.com' }) })],
		['scanner', record({ userAgent: 'Prowler/5' })],
		['person', record({ sessionCredentialFromConsole: 'true' })],
		['person', record({ userIdentity: { type: 'Root', arn: 'arn:aws:iam::111111111111:root' } })],
		['service', record({ userIdentity: { type: 'AWSService', invokedBy: 'rds.amazonaws.com' } })],
		['application', record({ userIdentity: { type: 'AWSAccount', accountId: '222222222222', principalId: 'AROA:x' } })],
		['application', record({ userIdentity: 'nobody' })],
	])('%s', (kind, event) => {
		expect(callerOf(event).kind).toBe(kind);
	});

	it('is found again by an index, and told from whoever differs in anything', () => {
		const callers: Caller[] = [];
		const index = new CallerIndex((caller) => callers.push(caller) - 1);
		const variants = [
			record(),
			record({ sourceIPAddress: '10.0.0.2' }),
			record({ userAgent: 'Terraform/1' }),
			record({ awsRegion: 'us-east-1' }),
			record({ recipientAccountId: '222222222222' }),
			record({ userIdentity: identity({ invokedBy: 'ssm.amazonaws.com' }) }),
		];
		const numbers = variants.map((event) => index.of(event));
		expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
		expect(variants.map((event) => index.of(structuredClone(event)))).toEqual(numbers);
		expect(callers).toEqual(variants.map((event) => callerOf(event)));
	});
});
