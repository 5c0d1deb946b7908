import { describe, expect, test } from 'vitest';
import { partRole } from '../../src/model/credential-parts.ts';
import type { Text } from '../../src/model/text.ts';

const env = { hole: 'var.env' };

describe('parts', () => {
	test.each<[Text, string, string]>([
		['prod/db/username', 'prod db', 'username'],
		['prod/db/password', 'prod db', 'password'],
		['prod/db/host', 'prod db', 'host'],
		['prod/db/port', 'prod db', 'port'],
		['prod/db/engine', 'prod db', 'engine'],
		['prod/db/name', 'prod db', 'database'],
		['prod/db/dbname', 'prod db', 'database'],
		['prod/db/url', 'prod db', 'url'],
		['orders-db-password', 'orders db', 'password'],
		['ordersDBPassword', 'orders db', 'password'],
		['ORDERS_DB_PASSWORD', 'orders db', 'password'],
		['orders-dbpassword', 'orders db', 'password'],
		['orders-dbname', 'orders db', 'database'],
		['orders_db_name', 'orders db', 'database'],
		['orders/database-name', 'orders database', 'database'],
		['orders_db_user', 'orders db', 'username'],
		['orders-db-hostname', 'orders db', 'host'],
		['orders-db-endpoint', 'orders db', 'host'],
		['orders.db.connection-string', 'orders db', 'url'],
		['stripe_client_id', 'stripe', 'client-id'],
		['stripe_client_secret', 'stripe', 'client-secret'],
		['StripeClientSecret', 'stripe', 'client-secret'],
		['okta/clientid', 'okta', 'client-id'],
		['twitter/consumer-key', 'twitter', 'client-id'],
		['ci/access-key-id', 'ci', 'key-id'],
		['ci/secret-access-key', 'ci', 'key-secret'],
		['AWS_ACCESS_KEY_ID', 'aws', 'key-id'],
		['AWS_SECRET_ACCESS_KEY', 'aws', 'key-secret'],
		['ci/access-key', 'ci', 'key-id'],
		['ci/secret-key', 'ci', 'key-secret'],
		['confluent/api-key-id', 'confluent', 'key-id'],
		['confluent/api-key-secret', 'confluent', 'key-secret'],
		['username', '', 'username'],
		[[env, '/db/username'], '${var.env} db', 'username'],
		[['orders/', env, '/db-password'], 'orders ${var.env} db', 'password'],
	])('%j', (name, stem, role) => {
		expect(partRole(name)).toEqual({ stem, role });
	});

	test('of one credential have one stem, whatever joins them', () => {
		const names: Text[] = [
			'prod/orders-db/username',
			'prod-orders-db-password',
			'PROD_ORDERS_DB_HOST',
			'prodOrdersDBPort',
		];
		expect(new Set(names.map((name) => partRole(name)?.stem))).toEqual(new Set(['prod orders db']));
	});
});

test.each<[Text]>([
	['prod/orders/db'],
	['prod/orders/database'],
	['prod/orders/api-key'],
	['prod/stripe'],
	['prod/orders/credentials'],
	['passwords'],
	['compass'],
	['airport'],
	['localhost'],
	['superuser'],
	['curl'],
	['password-policy'],
	['app-name'],
	['username-prefix'],
	['prod/db/password-v2'],
	[''],
	[['prod/db/', env]],
	[[env, 'username']],
	[['prod/db', env, 'password']],
	[[env]],
])('%j is no part', (name) => {
	expect(partRole(name)).toBeNull();
});
