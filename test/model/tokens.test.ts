import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/model/text.ts';
import { hasTokens, tokensOf } from '../../src/model/tokens.ts';

describe('names', () => {
	test.each([
		['prod/orders/db', 'prod orders db'],
		['/prod/orders_service/db.password', 'prod orders service db password'],
		['ordersDBPassword', 'orders db password'],
		['HTTPServer2', 'http server2'],
		['OrdersDBSecretA1B2C3', 'orders db secret a1b2c3'],
		['pre-prod', 'pre prod'],
		['dynamodb-table', 'dynamodb table'],
		['DynamoDBTable', 'dynamodb table'],
		['dynamoDbTable', 'dynamodb table'],
		['mongoDBUri', 'mongodb uri'],
		['MyDBPassword', 'my db password'],
		['MySQLRootPassword', 'mysql root password'],
		['SecretsManagerRDSPostgreSQLRotationMultiUser', 'secrets manager rds postgresql rotation multi user'],
		['SecretsManagerRDSSQLServerRotationSingleUser', 'secrets manager rds sqlserver rotation single user'],
		['SecretsManagerRDSDb2RotationSingleUser', 'secrets manager rds db2 rotation single user'],
		['GitHubToken', 'github token'],
		['OAuth2ClientSecret', 'oauth2 client secret'],
		['oauth2-client', 'oauth2 client'],
		['EC2KeyPair', 'ec2 key pair'],
		['S3bucket', 's3 bucket'],
		['db2Password', 'db2 password'],
		['userIDs', 'user ids'],
		['APIKeys', 'api keys'],
		['SHA256sum', 'sha256 sum'],
		['2fa-seed', '2fa seed'],
		['2FASeed', '2fa seed'],
		['DB_PASSWORD', 'db password'],
		['DB2_PASSWORD', 'db2 password'],
		['rds!db-6f2c', 'rds db 6f2c'],
		['a+b=c@d e:f', 'a b c d e f'],
		['größeTabelle', 'größe tabelle'],
		['password', 'password'],
		['X', 'x'],
		['', ''],
		['--//__', ''],
	])('%s', (name, expected) => {
		expect(tokensOf(name)).toEqual({ tokens: expected === '' ? [] : expected.split(' '), complete: true });
	});

	test('of any text are lower case, and joined they are its letters and digits', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Za-z0-9/_+=.@-]*$/), (name) => {
				const { tokens, complete } = tokensOf(name);
				expect(complete).toBe(true);
				expect(tokens.join('')).toBe(name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase());
				expect(tokens).not.toContain('');
			}),
		);
	});

	test('of a long text take no time that grows faster than it', () => {
		expect(tokensOf('A'.repeat(100_000)).tokens).toHaveLength(1);
		expect(tokensOf('aB'.repeat(50_000)).tokens).toHaveLength(50_001);
	});
});

describe('names with holes', () => {
	const env = { hole: 'var.env' };
	test.each<[Text, readonly string[]]>([
		[[env, '/db'], ['db']],
		[['orders-', env], ['orders']],
		[['prod', env, '/db'], ['db']],
		[[env, 'DBPassword'], ['password']],
		[
			['a/b', env, 'c/d'],
			['a', 'd'],
		],
		[[env], []],
		[
			['orders/db-', env, '-password'],
			['orders', 'db', 'password'],
		],
		[['orders', env, 'password'], []],
	])('%j', (name, tokens) => {
		expect(tokensOf(name)).toEqual({ tokens, complete: false });
	});

	test('a list without holes is complete', () => {
		expect(tokensOf(['orders/d', 'b'])).toEqual({ tokens: ['orders', 'db'], complete: true });
	});

	test('a name without capitals has the words that it has as a text of parts', () => {
		const name = fc.string({ unit: fc.constantFrom(...Array.from('abz019/-_. :é')) });
		fc.assert(
			fc.property(name, (plain) => {
				expect(tokensOf(plain)).toEqual(tokensOf([plain]));
			}),
		);
	});
});

test.each([
	['prod/stripe/api-key', ['api', 'key'], true],
	['prod/stripe/apiKey', ['api', 'key'], true],
	['prod/stripe/apikey', ['api', 'key'], true],
	['prod/stripe/key-api', ['api', 'key'], false],
	['prod/api/stripe/key', ['api', 'key'], false],
	['dynamodb', ['db'], false],
	['orders-db', ['db'], true],
	['keyboard', ['key'], false],
	['anything', [], true],
	['', ['db'], false],
	['aws-secret-access-key', ['secret', 'access', 'key'], true],
	['secret-access', ['secret', 'access', 'key'], false],
])('%s has %j: %s', (name, sequence, expected) => {
	expect(hasTokens(tokensOf(name).tokens, sequence)).toBe(expected);
});
