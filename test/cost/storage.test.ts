import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estateStorage } from '../../src/cost/estate-storage.ts';
import { partsSaving } from '../../src/cost/parts-saving.ts';
import { priceOf, sourceOf, usd } from '../../src/cost/prices.ts';
import { keyStorage, parameterStorage, replicaPrice, replicaStorage, secretStorage } from '../../src/cost/storage.ts';
import { createEstate } from '../../src/model/estate.ts';
import { unread } from '../../src/model/observed.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { KmsKey, Parameter, Scope, Secret, Snapshot } from '../../src/model/snapshot.ts';

const live: Scope = {
	id: 'live',
	world: 'account',
	partition: 'aws',
	account: '111111111111',
	region: 'eu-west-1',
	listed: { secret: true },
};
const template: Scope = { id: 'iac', world: 'iac', root: 'infra', listed: {} };
const china: Scope = { ...live, id: 'cn', partition: 'aws-cn', region: 'cn-north-1' };

function estateOf(parts: Partial<Snapshot>, scope = live) {
	return createEstate({ version: '1.0', takenAt: '2026-06-01T00:00:00Z', scopes: [scope], ...parts }, defaultSettings);
}

function ofSecret(facts: Partial<Secret>, scope = live, question = secretStorage) {
	const estate = estateOf({ secrets: [{ arn: 'arn:s', ...facts }] }, scope);
	const [secret] = estate.resources('secret');
	return secret && question.of(secret, estate);
}

function ofParameter(facts: Partial<Parameter>, scope = live) {
	const estate = estateOf({ parameters: [{ arn: 'arn:p', ...facts }] }, scope);
	const [parameter] = estate.resources('parameter');
	return parameter && parameterStorage.of(parameter, estate);
}

function ofKey(facts: Partial<KmsKey>, scope = live) {
	const estate = estateOf({ keys: [{ arn: 'arn:k', ...facts }] }, scope);
	const [key] = estate.resources('key');
	return key && keyStorage.of(key, estate);
}

const plain = { deletedAt: null, owningService: null };
const declared = (dollars: number) => ({ usd: dollars, basis: 'declared' });
const unpriced = unread('unpriced', 'cn-north-1');

describe('storage of a secret', () => {
	it.each<[string, Partial<Secret>, Scope, unknown]>([
		['a secret', plain, live, declared(0.4)],
		['a replica', { ...plain, primaryRegion: 'us-east-1' }, live, declared(0.4)],
		[
			'one with replicas, which are billed where they are',
			{ ...plain, replicas: [{ region: 'us-east-1' }] },
			live,
			declared(0.4),
		],
		['pending deletion', { ...plain, deletedAt: '2026-06-20T00:00:00Z' }, live, declared(0)],
		['owned by RDS', { ...plain, owningService: 'rds' }, live, declared(0.4)],
		['owned by EventBridge', { ...plain, owningService: 'events' }, live, declared(0)],
		['in a template', {}, template, declared(0.4)],
		['in China', plain, china, unpriced],
		['pending deletion in China', { ...plain, deletedAt: '2026-06-20T00:00:00Z' }, china, declared(0)],
		['an unknown deletion', { ...plain, deletedAt: unread('denied') }, live, unread('denied')],
		['an unknown deletion of a free one', { deletedAt: unread('denied'), owningService: 'events' }, live, declared(0)],
		['an owner that was not collected', { deletedAt: null }, live, unread('not-collected')],
	])('%s', (_, facts, scope, expected) => {
		expect(ofSecret(facts, scope)).toEqual(expected);
	});

	it.each<[string, Partial<Secret>, Scope, unknown]>([
		['none', { ...plain, replicas: [] }, live, declared(0)],
		[
			'three',
			{ ...plain, replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }, { region: [{ hole: 'r' }] }] },
			live,
			declared(1.2),
		],
		[
			'of a secret pending deletion',
			{ replicas: [{ region: 'us-east-1' }], deletedAt: '2026-06-20T00:00:00Z' },
			live,
			declared(0),
		],
		['in a template', { replicas: [{ region: 'us-east-1' }] }, template, declared(0.4)],
		['in China', { ...plain, replicas: [{ region: 'cn-northwest-1' }] }, china, unread('unpriced', 'cn-northwest-1')],
		['that are unread', { ...plain, replicas: unread('denied') }, live, unread('denied')],
		[
			'of an unknown deletion',
			{ replicas: [{ region: 'us-east-1' }], deletedAt: unread('denied') },
			live,
			unread('denied'),
		],
	])('replicas: %s', (_, facts, scope, expected) => {
		expect(ofSecret(facts, scope, replicaStorage)).toEqual(expected);
	});

	it('prices one replica', () => {
		expect(ofSecret({}, live, replicaPrice)).toEqual(declared(0.4));
		expect(ofSecret({}, china, replicaPrice)).toEqual(unpriced);
	});

	it('counts what one secret instead of several would save', () => {
		const names = ['prod/orders/db-username', 'prod/orders/db-password', 'prod/orders/db-host', 'prod/web/token'];
		const estate = estateOf({
			secrets: names.map((name) => Object.assign({ arn: `arn:${name}`, name, primaryRegion: null }, plain)),
		});
		const savings = estate.resources('secret').map((secret) => partsSaving.of(secret, estate));
		expect(savings).toEqual([declared(0.8), declared(0.8), declared(0.8), declared(0)]);
		expect(ofSecret({ name: unread('denied') }, live, partsSaving)).toEqual(unread('denied'));
		expect(ofSecret({ name: 'prod/web/token' }, china, partsSaving)).toEqual(unpriced);
	});
});

describe('storage of a parameter', () => {
	const policies = [{ type: 'Expiration', status: 'Pending' }];
	it.each<[string, Partial<Parameter>, Scope, unknown]>([
		['standard', { tier: 'Standard' }, live, declared(0)],
		['standard in China', { tier: 'Standard' }, china, declared(0)],
		['advanced', { tier: 'Advanced' }, live, declared(0.05)],
		['advanced in China', { tier: 'Advanced' }, china, unpriced],
		['tiered with policies', { tier: 'Intelligent-Tiering', policies }, template, declared(0.05)],
		['tiered', { tier: 'Intelligent-Tiering', policies: [] }, template, { usd: 0, basis: 'assumed' }],
		['tiered, policies unread', { tier: 'Intelligent-Tiering', policies: unread('denied') }, live, unread('denied')],
		['of a tier to come', { tier: 'Archive' }, live, unread('unpriced', 'tier')],
		['tier unread', { tier: unread('denied') }, live, unread('denied')],
	])('%s', (_, facts, scope, expected) => {
		expect(ofParameter(facts, scope)).toEqual(expected);
	});
});

describe('storage of a key', () => {
	const own = { manager: 'customer', state: 'Enabled', rotation: { enabled: false } } as const;
	it.each<[string, Partial<KmsKey>, Scope, unknown]>([
		['of AWS', { manager: 'aws' }, china, declared(0)],
		['of the customer', own, live, declared(1)],
		['disabled', { ...own, state: 'Disabled' }, live, declared(1)],
		['rotated who knows how often', { ...own, rotation: { enabled: true } }, live, { usd: 1, basis: 'assumed' }],
		['rotation unread', { ...own, rotation: unread('denied') }, live, { usd: 1, basis: 'assumed' }],
		['pending deletion', { ...own, state: 'PendingDeletion' }, live, declared(0)],
		['missing', { ...own, state: 'Missing' }, live, declared(0)],
		['state unread', { ...own, state: unread('denied') }, live, unread('denied')],
		['manager unread', { ...own, manager: unread('denied') }, live, unread('denied')],
		['in China', own, china, unpriced],
		['of its own account', { ...own, arn: 'arn:aws:kms:eu-west-1:111111111111:key/1' }, live, declared(1)],
		['of another account', { ...own, arn: 'arn:aws:kms:eu-west-1:333333333333:key/1' }, live, declared(0)],
	])('%s', (_, facts, scope, expected) => {
		expect(ofKey(facts, scope)).toEqual(expected);
	});
});

describe('prices', () => {
	it('are known by Region or partition', () => {
		expect(priceOf({}, 'secretMonth')).toBe(400_000);
		expect(priceOf({ region: 'ap-southeast-4' }, 'apiCall10k')).toBe(50_000);
		expect(priceOf({ region: 'us-gov-west-1' }, 'secretMonth')).toEqual(unread('unpriced', 'us-gov-west-1'));
		expect(priceOf({ partition: 'aws', region: 'cn-north-1' }, 'secretMonth')).toEqual(
			unread('unpriced', 'cn-north-1'),
		);
		expect(priceOf({ partition: 'aws-eusc' }, 'secretMonth')).toEqual(unread('unpriced', 'aws-eusc'));
		expect(priceOf({ region: 'eusc-de-east-1' }, 'kmsKeyMonth')).toEqual(unread('unpriced', 'eusc-de-east-1'));
	});

	it('are whole micro-dollars, as dollars at the end', () => {
		for (const item of [
			'secretMonth',
			'apiCall10k',
			'parameterAdvancedMonth',
			'parameterInteraction10k',
			'kmsKeyMonth',
			'kmsRequest10k',
		] as const) {
			expect(Number.isInteger(priceOf({}, item))).toBe(true);
		}
		expect(usd(1)).toBe(0.000001);
		expect(sourceOf()).toMatch(/AWS.*\d{4}-\d{2}-\d{2}$/);
	});
});

describe('storage of an estate', () => {
	const secret = { arn: 'arn:s', ...plain, replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }] };
	const key: KmsKey = { arn: 'arn:k', manager: 'customer', state: 'Enabled', rotation: { enabled: false } };

	it('adds everything up once', () => {
		const estate = estateOf({
			secrets: [secret, { ...secret, arn: 'arn:t' }],
			parameters: [
				{ arn: 'arn:p', tier: 'Advanced' },
				{ arn: 'arn:q', tier: 'Standard' },
			],
			keys: [key],
		});
		expect(estateStorage(estate)).toEqual({ usd: 1.85, prices: sourceOf() });
		expect(estate.memo.size).toBe(0);
		expect(estateStorage(estateOf({ secrets: [secret] }, template))).toMatchObject({ usd: 1.2 });
		expect(estateStorage(estateOf({}))).toMatchObject({ usd: 0 });
	});

	it('says what it leaves out', () => {
		expect(estateStorage(estateOf({ secrets: [secret] }, china))).toMatchObject({ usd: null });
		const mixed = estateOf({ secrets: [secret, { arn: 'arn:t', deletedAt: unread('denied') }] });
		expect(estateStorage(mixed)).toEqual({ usd: 0.4, prices: `${sourceOf()}; without 1 whose cost is not known` });
	});

	it('is exact for any number of resources, in any order', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom<'s' | 'p' | 'k'>('s', 'p', 'k'), { maxLength: 200 }), (kinds) => {
				const count = (kind: string) => kinds.filter((other) => other === kind).length;
				const estate = estateOf({
					secrets: Array.from({ length: count('s') }, () => secret),
					parameters: Array.from({ length: count('p') }, () => ({ arn: 'arn:p', tier: 'Advanced' })),
					keys: Array.from({ length: count('k') }, () => key),
				});
				const cents = 40 * count('s') + 5 * count('p') + 100 * count('k');
				expect(estateStorage(estate).usd).toBe(cents / 100);
			}),
			{ numRuns: 50 },
		);
	});
});
