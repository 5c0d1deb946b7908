import { describe, expect, it } from 'vitest';
import { createResolver } from '../../src/usage/names.ts';

const place = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret';
const parameter = 'arn:aws:ssm:eu-west-1:111111111111:parameter';
const inventory = [
	{ arn: `${place}:prod/db-AbCdEf`, name: 'prod/db' },
	// Its name ends like a suffix: it is tried whole first.
	{ arn: `${place}:prod/db-backup-GhIjKl`, name: 'prod/db-backup' },
	{ arn: `${parameter}/prod/key` },
	{ arn: `${parameter}/flat` },
];

function resolved(event: string, resource: string, seen: readonly string[] = [], account = '111111111111'): string {
	return createResolver(inventory, seen)(event, resource, account, 'eu-west-1');
}

describe('a secret', () => {
	it.each([
		['prod/db', `${place}:prod/db-AbCdEf`],
		[`${place}:prod/db-AbCdEf`, `${place}:prod/db-AbCdEf`],
		[`${place}:prod/db`, `${place}:prod/db-AbCdEf`],
		[`${place}:prod/db-backup`, `${place}:prod/db-backup-GhIjKl`],
		[`${place}:prod/db-Zzzzzz`, `${place}:prod/db-Zzzzzz`],
		['prod/other', 'prod/other'],
		['*', '*'],
	])('%s is %s', (written, arn) => {
		expect(resolved('secretsmanager:GetSecretValue', written)).toBe(arn);
	});

	it('of another account keeps its name', () => {
		expect(resolved('secretsmanager:GetSecretValue', 'prod/db', [], '222222222222')).toBe('prod/db');
	});

	it('that the inventory lacks is told by its decryption', () => {
		const arn = `${place}:prod/new-MnOpQr`;
		expect(resolved('secretsmanager:GetSecretValue', 'prod/new', [arn])).toBe(arn);
		expect(resolved('secretsmanager:GetSecretValue', 'prod/new', [arn, `${place}:prod/new-StUvWx`])).toBe('prod/new');
	});

	it('is reached through Parameter Store', () => {
		const reference = '/aws/reference/secretsmanager/prod/db';
		expect(resolved('ssm:GetParameter', reference)).toBe(`${place}:prod/db-AbCdEf`);
	});
});

describe('a parameter', () => {
	it.each([
		['/prod/key', `${parameter}/prod/key`],
		[`${parameter}/prod/key`, `${parameter}/prod/key`],
		['flat', `${parameter}/flat`],
		['/flat', `${parameter}/flat`],
		['prod/db', 'prod/db'],
		['/prod/*', '/prod/*'],
	])('%s is %s', (written, arn) => {
		expect(resolved('ssm:GetParameter', written)).toBe(arn);
	});
});
