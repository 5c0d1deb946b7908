import { describe, expect, it } from 'vitest';
import { nameFit } from '../../src/model/name-fit.ts';
import { isGivenName } from '../../src/model/name-origin.ts';
import { unread } from '../../src/model/observed.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { Secret } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';
import { account, estateOf, ofParameters, ofSecrets, parameterNamed, secretNamed } from './ask.ts';

const env = { hole: 'var.env' };

function fitOf(name: Text, settings: Partial<Settings> = {}, others: readonly Secret[] = []) {
	const [answer] = ofSecrets(nameFit, estateOf({ secrets: [secretNamed(name), ...others], settings }));
	return answer && 'fits' in answer ? answer : undefined;
}

describe('a name and the default convention', () => {
	it.each<[Text, string]>([
		['prod/orders/db', 'yes'],
		['production/orders/db/reader', 'yes'],
		['shared/ci/npm-token', 'yes'],
		['prod/orders', 'no'],
		['prod//db', 'no'],
		['prod/orders/', 'no'],
		['prod/orders/db/', 'no'],
		['/prod/orders/db', 'no'],
		['orders/prod/db', 'no'],
		['prod-orders-db', 'no'],
		[[env, '/orders/db'], 'maybe'],
		[['prod/', { hole: 'x' }, '/db'], 'maybe'],
		[['orders-', { hole: 'x' }], 'maybe'],
		[['orders/', { hole: 'x' }, '/db'], 'no'],
		[[env], 'maybe'],
	])('%j: %s', (name, expected) => {
		expect(fitOf(name)?.fits).toBe(expected);
	});
});

describe('a name and a template of the user', () => {
	it.each([
		['{service}/{environment}', 'orders/prod', 'yes'],
		['{service}/{environment}', 'prod/orders', 'no'],
		['acme/{environment}/{purpose}', 'acme/prod/db', 'yes'],
		['acme/{environment}/{purpose}', 'other/prod/db', 'no'],
		['{environment}/app-{service}', 'prod/app-orders', 'yes'],
		['{environment}/app-{service}', 'prod/app-', 'no'],
		['{environment}/app-{service}', 'prod/app-orders/more', 'no'],
		['{team}-{service}/{purpose}', 'a-b/c', 'yes'],
		['{team}-{service}/{purpose}', 'ab/c', 'no'],
	])('%s and %s: %s', (secretName, name, expected) => {
		const fit = fitOf(name, { secretName });
		expect(fit).toMatchObject({ fits: expected, configured: true, template: secretName });
	});
});

describe('the name offered', () => {
	it.each([
		['prod-orders-db-password', 'prod/orders/db-password'],
		['orders-db-prod', 'prod/orders/db'],
		['orders_db.PROD', 'prod/orders/db'],
		['ProdOrdersDbPassword', 'prod/orders/db-password'],
		['orders/production/db', 'prod/orders/db'],
		['pre-prod-orders-feed', 'pre-prod/orders/feed'],
		['orders-feed-preprod', 'pre-prod/orders/feed'],
		['prod-orders', null],
		['orders-db', null],
		['dev-orders-prod', null],
	])('%s: %s', (name, expected) => {
		expect(fitOf(name)?.suggestion).toBe(expected);
	});

	it('is not one that is taken', () => {
		expect(fitOf('prod-orders-db', {}, [secretNamed('prod/orders/db')])?.suggestion).toBeNull();
	});

	it('is none for a tag that contradicts the name', () => {
		const [answer] = ofSecrets(
			nameFit,
			estateOf({ secrets: [secretNamed('orders-dev-db', { tags: { env: 'prod' } })] }),
		);
		expect(answer).toMatchObject({ fits: 'no', suggestion: null });
	});
});

it.each([
	['live/orders/db', 'live'],
	['live/orders', null],
	['prod-orders-db', null],
])('what stands for an environment in %s: %s', (name, expected) => {
	expect(fitOf(name)?.strange).toBe(expected);
});

describe('names that nobody chose', () => {
	it.each<[Text, boolean]>([
		['AmazonMSK_orders', true],
		['AmazonSageMaker-git', true],
		['ecr-pullthroughcache/docker-hub', true],
		['rds-db-credentials/cluster-ABC/admin/1599', true],
		['rds!db-1', true],
		['OrdersDbSecret86DBB7B3', true],
		['OrdersDbSecret86DBB7B3-4hS5k3l2J1x0', true],
		['DbSecret-9hS5k3l2J1xQ', true],
		['terraform-20240101000000000000000001', true],
		['prod/orders/db-20240101000000000000000001', true],
		['prod/orders/db', false],
		['prod/orders/backup-111111111111', false],
		['prod/orders/account12345678', false],
		['prod/orders/configuration', false],
		['prod/orders/ABCDEFAB', false],
	])('%j: %s', (name, expected) => {
		expect(isGivenName(name)).toBe(expected);
		if (expected) expect(fitOf(name)).toBeUndefined();
	});
});

describe('how many fit', () => {
	it('is counted over the names that are the user’s', () => {
		const others = [
			secretNamed('prod/a/b'),
			secretNamed('AmazonMSK_x'),
			secretNamed('copy', { primaryRegion: 'us-east-1' }),
			secretNamed('gone', { deletedAt: '2026-10-30T00:00:00Z' }),
			secretNamed(null),
		];
		expect(fitOf('x', {}, others)).toMatchObject({ judged: 2, fitting: 1 });
	});

	it('is unknown where a name is, or where not all are listed', () => {
		const denied = unread('denied', 'a:B');
		const lost = secretNamed('y', { name: denied, owningService: 'rds' });
		expect(ofSecrets(nameFit, estateOf({ secrets: [secretNamed('x'), lost] }))[0]).toEqual(denied);
		const scopes = [{ ...account, listed: { secret: denied } }];
		expect(ofSecrets(nameFit, estateOf({ secrets: [secretNamed('x')], scopes }))[0]).toEqual(denied);
		expect(ofSecrets(nameFit, estateOf({ secrets: [secretNamed('prod/a/b')], scopes }))[0]).toMatchObject({
			fits: 'yes',
		});
		const estate = estateOf({ secrets: [secretNamed('x'), lost], settings: { secretName: '{a}/{b}' } });
		expect(ofSecrets(nameFit, estate)[0]).toMatchObject({ fits: 'no' });
	});

	it('parameters bear the convention behind a slash', () => {
		const parameters = ['/prod/orders/level', 'prod/orders/level', '/aws/x/y'].map((name) => parameterNamed(name));
		const answers = ofParameters(nameFit, estateOf({ parameters }));
		expect(answers.map((answer) => answer && 'fits' in answer && answer.fits)).toEqual(['yes', 'no', null]);
		expect(answers[0]).toMatchObject({ judged: 2, fitting: 1 });
	});
});
