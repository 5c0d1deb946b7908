import { describe, expect, it } from 'vitest';
import { environment, environments } from '../../src/model/environment.ts';
import { unread } from '../../src/model/observed.ts';
import type { Tags } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';
import { ofSecret, secretNamed } from './ask.ts';

const env = { hole: 'var.env' };
const unresolved = unread('unresolved');

function both(name: Text | null, tags: Tags = {}) {
	const answer = ofSecret(environments, secretNamed(name, { tags }));
	return answer && 'byName' in answer ? answer : undefined;
}

describe('by its name', () => {
	it.each<[Text | null, unknown]>([
		['prod/orders/db', 'prod'],
		['production/orders/db', 'prod'],
		['PRD/orders/db', 'prod'],
		['/stg/orders/db', 'staging'],
		['orders/dev/db', 'dev'],
		['orders-db-uat', 'test'],
		['prod-orders-db', 'prod'],
		['prod.orders.db', 'prod'],
		['prod_orders_db', 'prod'],
		['ProdOrdersDb', 'prod'],
		['OrdersDbStaging', 'staging'],
		['pre-prod-orders', 'pre-prod'],
		['pre-prod/orders', 'pre-prod'],
		['non-prod/orders', 'non-prod'],
		['preprod', 'pre-prod'],
		['prod', 'prod'],
		['DevOpsBotToken', null],
		['devops-token', null],
		['product-x/key', null],
		['reproduction-key', null],
		['load-test/runner', null],
		['prod/dev/orders', null],
		['dev-orders-prod', null],
		['orders/db', null],
		['', null],
		[null, null],
		[['', env, '/orders/db'], unresolved],
		[['prod/', { hole: 'x' }, '/db'], 'prod'],
		[['prod-', { hole: 'x' }], unresolved],
		[['orders/key-', { hole: 'x' }, '/db'], null],
		[['orders/p', { hole: 'x' }, '/db'], unresolved],
		[[env], unresolved],
	])('%j: %j', (name, expected) => {
		expect(both(name)?.byName).toEqual(expected);
	});
});

describe('by its tag', () => {
	it.each<[Tags, unknown]>([
		[{ Environment: 'Production' }, 'prod'],
		[{ env: 'dev' }, 'dev'],
		[{ STAGE: 'qa' }, 'test'],
		[{ Environment: 'live' }, null],
		[{ Environment: '' }, null],
		[{ team: 'prod' }, null],
		[{}, null],
		[{ env: [env] }, unresolved],
	])('%j: %j', (tags, expected) => {
		expect(both('x', tags)?.byTag).toEqual(expected);
	});
});

it.each<[string, Text, Tags | ReturnType<typeof unread>, unknown]>([
	['the tag goes before the name', 'prod/orders/db', { env: 'dev' }, 'dev'],
	['the name speaks where the tag does not', 'prod/orders/db', {}, 'prod'],
	['neither', 'orders/db', {}, null],
	['an unread tag could say otherwise', 'prod/orders/db', unread('denied'), unread('denied')],
	['a tag is enough', ['', env, '/db'], { env: 'dev' }, 'dev'],
	['an unknown name', ['', env, '/db'], {}, unresolved],
])('%s', (_, name, tags, expected) => {
	expect(ofSecret(environment, secretNamed(name, { tags }))).toEqual(expected);
});

it('knows the environments of the settings', () => {
	const settings = { environments: { live: ['prod'], lab: [] } };
	const answers = ['live/x', 'prod/x', 'lab/x', 'dev/x'].map((name) =>
		ofSecret(environment, secretNamed(name), settings),
	);
	expect(answers).toEqual(['live', 'live', 'lab', null]);
});
