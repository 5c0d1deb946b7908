import { describe, expect, it } from 'vitest';
import { lookalikes, suffixSibling } from '../../src/model/lookalikes.ts';
import { unread } from '../../src/model/observed.ts';
import type { Secret } from '../../src/model/snapshot.ts';
import { account, declaredNamed, estateOf, ofParameters, ofSecrets, parameterNamed, secretNamed } from './ask.ts';

const denied = unread('denied', 'secretsmanager:ListSecrets');
const elsewhere = { ...account, id: 'other', region: 'us-east-1' };
const cut = { ...account, listed: { secret: denied, parameter: true } } as const;

function alike(...secrets: readonly Secret[]) {
	return ofSecrets(lookalikes, estateOf({ secrets, scopes: [account, elsewhere] }));
}

describe('lookalikes', () => {
	it('differ by case or separator', () => {
		const names = ['prod/orders/db', 'prod-orders-db', 'Prod_Orders.DB', 'prod/ordersdb', 'prod/orders/db2'];
		const [first, second, third, ...others] = alike(...names.map((name) => secretNamed(name)));
		expect(first).toEqual(['prod-orders-db', 'Prod_Orders.DB']);
		expect(second).toEqual(['prod/orders/db', 'Prod_Orders.DB']);
		expect(third).toEqual(['prod/orders/db', 'prod-orders-db']);
		expect(others).toEqual([[], []]);
	});

	it('are of one kind and one scope', () => {
		const secrets = [secretNamed('prod/db'), secretNamed('prod-db', { scope: 'other' })];
		const estate = estateOf({ secrets, parameters: [parameterNamed('prod-db')], scopes: [account, elsewhere] });
		expect(ofSecrets(lookalikes, estate)).toEqual([[], []]);
		expect(ofParameters(lookalikes, estate)).toEqual([[]]);
	});

	it('are not on their way out', () => {
		expect(alike(secretNamed('prod/db'), secretNamed('prod-db', { deletedAt: '2026-10-30T00:00:00Z' }))[0]).toEqual([]);
		expect(alike(secretNamed('prod/db'), secretNamed('prod-db', { deletedAt: denied }))[0]).toEqual(denied);
	});

	it('may be missing from a list that was cut short, if none is in sight', () => {
		const secrets = [secretNamed('prod/db'), secretNamed('prod/api'), secretNamed('prod-api')];
		const answers = ofSecrets(lookalikes, estateOf({ secrets, scopes: [cut] }));
		expect(answers).toEqual([denied, ['prod-api'], ['prod/api']]);
	});

	it('are not guessed from holes', () => {
		const name = [{ hole: 'var.env' }, '/db'];
		expect(alike(declaredNamed(name), declaredNamed(null))).toEqual([[], []]);
	});
});

describe('the sibling of a name that ends like a suffix', () => {
	it('bears the rest of it', () => {
		const secrets = ['feed-backup', 'feed', 'other-backup', 'feed-back'].map((name) => secretNamed(name));
		expect(ofSecrets(suffixSibling, estateOf({ secrets }))).toEqual(['feed', null, null, null]);
	});

	it('is one to the letter', () => {
		const secrets = ['prod/feed-backup', 'prod-feed'].map((name) => secretNamed(name));
		expect(ofSecrets(suffixSibling, estateOf({ secrets }))[0]).toBeNull();
	});

	it('may be missing from a list that was cut short', () => {
		const secrets = [secretNamed('feed-backup'), secretNamed('feeds')];
		expect(ofSecrets(suffixSibling, estateOf({ secrets, scopes: [cut] }))).toEqual([denied, null]);
	});
});
