import { describe, expect, it } from 'vitest';
import {
	couldCover,
	coversAll,
	isOpen,
	isReference,
	namePattern,
	type Openable,
} from '../../src/access/resource-pattern.ts';
import type { Scope } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';

const prod: Scope = { id: '111111111111', world: 'account', partition: 'aws', account: '111111111111', listed: {} };
const template: Scope = { id: 'main.tf', world: 'iac', listed: {} };
const [partition, region, account, name] = ['partition', 'region', 'account', 'name'].map((hole) => ({ hole }));
const front: Text = ['arn:', partition ?? '', ':secretsmanager:', region ?? '', ':', account ?? '', ':secret:'];

describe('a pattern that covers all of a kind', () => {
	it.each<[Openable, Text]>([
		['secret', '*'],
		['secret', '**'],
		['secret', 'arn:*'],
		['secret', 'arn:aws:secretsmanager:*'],
		['secret', 'arn:aws:secretsmanager:*:*:*'],
		['secret', 'arn:aws:secretsmanager:*:*:secret:*'],
		['secret', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:*'],
		['secret', 'arn:aws:secretsmanager:us-*:111111111111:secret:*'],
		['secret', 'arn:aws:secretsmanager:*:111111111111:secret:?*'],
		['secret', 'arn:aws:secretsmanager:*:111111111111:secret:*-??????'],
		['secret', 'arn:aws:secretsmanager:*:111111111111:sec*'],
		['parameter', '*'],
		['parameter', 'arn:*:ssm:*'],
		['parameter', 'arn:aws:ssm:*:*:parameter*'],
		['parameter', 'arn:aws:ssm:eu-west-1:111111111111:parameter/*'],
		['parameter', 'arn:aws:ssm:eu-west-1:111111111111:*'],
		['key', 'arn:aws:kms:*:111111111111:key/*'],
		['key', '*'],
	])('%s: %s', (kind, pattern) => {
		expect(coversAll(pattern, kind, prod)).toBe('yes');
		expect(coversAll(pattern, kind, template)).toBe('yes');
	});

	it('whatever the template leaves to the account and Region', () => {
		expect(coversAll([...front, '*'], 'secret', template)).toBe('yes');
		expect(coversAll([...front, '*-??????'], 'secret', template)).toBe('yes');
	});
});

describe('a pattern that does not', () => {
	it.each<[Openable, Text]>([
		['secret', 'arn:aws:secretsmanager:*:*:secret:prod/*'],
		['secret', 'arn:aws:secretsmanager:*:*:secret:*/*'],
		['secret', 'arn:aws:secretsmanager:*:*:secret:??*a*'],
		['secret', 'arn:aws:ssm:*:*:parameter/*'],
		['secret', 'arn:aws:s3:::*'],
		['parameter', 'arn:aws:ssm:*:*:parameter/aws/service/*'],
		['parameter', 'arn:aws:ssm:*:*:parameter//*'],
		['parameter', 'arn:aws:ssm:*:*:document/*'],
		['key', 'arn:aws:kms:*:*:alias/*'],
		['secret', ''],
	])('%s: %s', (kind, pattern) => {
		expect(coversAll(pattern, kind, prod)).toBe('no');
		expect(coversAll(pattern, kind, template)).toBe('no');
	});

	it('because it is about another account', () => {
		const pattern = 'arn:aws:secretsmanager:*:222222222222:secret:*';
		expect(coversAll(pattern, 'secret', prod)).toBe('no');
		expect(couldCover(pattern, 'secret', prod)).toBe(false);
	});

	it('because a hole of the template is a name', () => {
		for (const tail of ['', '*', '-*', '/*', '-??????']) {
			expect(coversAll([...front, name ?? '', tail], 'secret', template)).toBe('no');
		}
	});
});

describe('a pattern of which nothing is known', () => {
	it.each<[string, Text]>([
		['all of it', [{ hole: 'arn' }]],
		['an ARN with more behind it', [{ hole: 'arn' }, '*']],
		['all behind the account', ['arn:aws:secretsmanager:eu-west-1:111111111111:', { hole: 'resource' }]],
	])('%s', (_, pattern) => {
		expect(coversAll(pattern, 'secret', template)).toBe('maybe');
		expect(couldCover(pattern, 'secret', template)).toBe(true);
	});
});

describe('a reference to one resource', () => {
	it.each(['data.aws_secretsmanager_secret.db.arn', 'module.db.aws_secretsmanager_secret.this[0].id'])('%s', (hole) => {
		expect(coversAll([{ hole }], 'secret', template)).toBe('no');
		expect(isOpen([{ hole }])).toBe(false);
		expect(isReference([{ hole }, '*'])).toBe(true);
	});

	it('is none where a module or variable brings it', () => {
		expect(isOpen([{ hole: 'module.db.secret_arn' }])).toBe(true);
		expect(isReference([{ hole: 'var.secret_arn' }])).toBe(false);
	});
});

describe('the name in a pattern', () => {
	it.each<[Text, 'secret' | 'parameter', Text | undefined]>([
		['arn:aws:secretsmanager:*:*:secret:prod/orders/db-*', 'secret', 'prod/orders/db-*'],
		['arn:aws:ssm:*:*:parameter/prod/*', 'parameter', 'prod/*'],
		[[...front, name ?? '', '-*'], 'secret', [{ hole: 'name' }, '-*']],
		['*', 'secret', undefined],
		['arn:aws:ssm:*:*:parameter*', 'parameter', undefined],
	])('%s', (pattern, kind, expected) => {
		expect(namePattern(pattern, kind)).toEqual(expected);
	});
});
