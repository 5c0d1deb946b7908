import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { OfferError, readOffer, readRegionIndex } from '../../src/cost/offer.ts';
import { listedItems, pricesOf } from '../../src/cost/offer-prices.ts';
import { priceOf } from '../../src/cost/prices.ts';
import { parsePrices } from '../../src/cost/read-prices.ts';
import { refreshedPrices } from '../../src/cost/refreshed-prices.ts';
import { unread } from '../../src/model/observed.ts';
import { listedRegion, offerFile, type ListedProduct, type ListedRegion, type Services } from '../double/price-list.ts';

function offersOf(region: string, services: ListedRegion) {
	return Object.entries(services).map(([code, products]) => readOffer(offerFile(code, region, products)));
}

const virginia = listedRegion('us-east-1', 'USE1');

/** What is found in Virginia's list with the products of one service replaced. */
function found(service: Services, products: readonly ListedProduct[]) {
	return pricesOf(offersOf('us-east-1', { ...virginia, [service]: products }));
}

const listPrices = {
	secretMonth: 400_000,
	apiCall10k: 50_000,
	// An hour costs a 720th of $0.05, and a month has 730.
	parameterAdvancedMonth: 50_694,
	parameterInteraction10k: 50_000,
	kmsKeyMonth: 1_000_000,
	kmsRequest10k: 30_000,
};

const key = (rates: ListedProduct['rates'], parts: Partial<ListedProduct> = {}): ListedProduct => ({
	family: 'Encryption Key',
	usagetype: 'us-east-1-KMS-Keys',
	unit: 'Keys',
	rates,
	...parts,
});

const request = (rates: ListedProduct['rates'], usagetype = 'us-east-1-KMS-Requests'): ListedProduct => ({
	family: 'API Request',
	usagetype,
	unit: 'Requests',
	rates,
});

const at = (region: string, services: ListedRegion) => ({ region, offers: offersOf(region, services) });

describe('the price list of AWS', () => {
	it.each([
		['us-east-1', 'USE1'],
		['eu-west-1', 'EU'],
		['ap-southeast-1', 'APS1'],
	])('is read by family and usage, however %s names it', (region, prefix) => {
		const { prices, missing, simplified, kmsFreeRequests } = pricesOf(offersOf(region, listedRegion(region, prefix)));
		expect(Object.fromEntries(prices)).toEqual(listPrices);
		expect({ missing: missing.size, simplified: simplified.size, kmsFreeRequests }).toEqual({
			missing: 0,
			simplified: 0,
			kmsFreeRequests: 20_000,
		});
	});

	const dollar = key([['0', 'Inf', '1.0']]);

	it.each<[string, readonly ListedProduct[], string]>([
		['no product of the family', [key([['0', 'Inf', '1']], { family: 'Key' })], 'the list has no such product'],
		[
			'another usage type',
			[key([['0', 'Inf', '1']], { usagetype: 'us-east-1-KMS-Vaults' })],
			'the list names its usage in a way that is not known',
		],
		['two prices', [dollar, key([['0', 'Inf', '2']])], 'the list has several prices for it'],
		[
			'two prices from the same quantity on',
			[
				key([
					['0', 'Inf', '1'],
					['0', 'Inf', '2'],
				]),
			],
			'the list has several prices for it',
		],
		['a free and a paid product', [dollar, key([['0', 'Inf', '0']])], 'the list has several prices for it'],
		['only what is free', [key([['0', '10', '0']])], 'the list has only what is free of it'],
		[
			'an unknown unit',
			[key([['0', 'Inf', '1']], { unit: 'Vaults' })],
			'the list counts it in a unit that is not known',
		],
		['yuan', [key([['0', 'Inf', '7']], { currency: 'CNY' })], 'the list has no price in USD for it'],
		['no term', [key([])], 'the list has no price on demand for it'],
	])('leaves out what it is unsure of: %s', (_, products, reason) => {
		const { prices, missing } = found('awskms', products);
		expect(prices.has('kmsKeyMonth')).toBe(false);
		expect(missing.get('kmsKeyMonth')).toBe(reason);
		expect(prices.get('secretMonth')).toBe(400_000);
	});

	it('takes the same price twice for one', () => {
		expect(found('awskms', [dollar, dollar]).prices.get('kmsKeyMonth')).toBe(1_000_000);
	});

	it('takes hours for parts of a month', () => {
		const hourly = found('awskms', [key([['0', 'Inf', '0.001']], { unit: 'Key-Hours' })]);
		expect(hourly.prices.get('kmsKeyMonth')).toBe(730_000);
	});

	it('takes the first price that is paid, and tells of the others', () => {
		const tiers = found('awskms', [
			key([
				['1000', 'Inf', '0.5'],
				['0', '10', '0'],
				['10', '1000', '1'],
			]),
		]);
		expect(tiers.prices.get('kmsKeyMonth')).toBe(1_000_000);
		expect(tiers.simplified.get('kmsKeyMonth')).toBe(
			'the first 10 a month are free, from 1000 a month on they have another price',
		);
	});

	it.each<[string, readonly ListedProduct[], number | undefined, number | null]>([
		[
			'in the first tier',
			[
				request([
					['0', '20000', '0'],
					['20000', 'Inf', '0.000003'],
				]),
			],
			30_000,
			20_000,
		],
		[
			'in a product of the whole account',
			[request([['0', 'Inf', '0.000003']]), request([['0', '20000', '0']], 'Global-KMS-Requests')],
			30_000,
			20_000,
		],
		[
			'in one that goes on to be paid',
			[
				request([['0', 'Inf', '0.000003']]),
				request(
					[
						['0', '20000', '0'],
						['20000', 'Inf', '0.000009'],
					],
					'Global-KMS-Requests',
				),
			],
			30_000,
			20_000,
		],
		['nowhere', [request([['0', 'Inf', '0.000003']])], 30_000, null],
		[
			'in contradiction',
			[
				request([
					['0', '10000', '0'],
					['10000', 'Inf', '0.000003'],
				]),
				request([['0', '20000', '0']], 'Global-KMS-Requests'),
			],
			30_000,
			null,
		],
		['alone', [request([['0', '20000', '0']], 'Global-KMS-Requests')], undefined, 20_000],
	])('knows the free requests to KMS: %s', (_, products, price, free) => {
		const { prices, simplified, kmsFreeRequests } = found('awskms', products);
		expect({ price: prices.get('kmsRequest10k'), kmsFreeRequests }).toEqual({ price, kmsFreeRequests: free });
		expect(simplified.size).toBe(0);
	});

	it.each<[string, unknown]>([
		['a text', 'x'],
		['a list', []],
		['nothing', {}],
		['no terms', { offerCode: 'a', products: {} }],
		['a price that is none', offerFile('a', 'r', [key([['0', 'Inf', 'free']])])],
		['a price below zero', offerFile('a', 'r', [key([['0', 'Inf', '-1']])])],
		['products that are none', { offerCode: 'a', products: { a: 5 }, terms: { OnDemand: {} } }],
	])('is refused: %s', (_, data) => {
		expect(() => readOffer(data)).toThrow(OfferError);
	});

	it.each(['https://evil.example/offers/v1.0/index.json', '//evil.example/offers/a.json', '/offers/../a.json', '', 5])(
		'is not fetched from elsewhere: %j',
		(currentVersionUrl) => {
			expect(() => readRegionIndex({ regions: { 'eu-west-1': { currentVersionUrl } } })).toThrow(OfferError);
		},
	);
});

describe('a refreshed price list', () => {
	const regions = [
		at('us-east-1', virginia),
		at('eu-west-1', listedRegion('eu-west-1', 'EU')),
		at('sa-east-1', listedRegion('sa-east-1', 'SAE1', 1.5)),
		at('us-gov-west-1', listedRegion('us-gov-west-1', 'UGW1', 1.2)),
		at('mx-central-1', { awskms: listedRegion('mx-central-1', 'MXC1').awskms }),
	];

	it('has a row for a partition, and for Regions that differ', () => {
		const { list, remarks } = refreshedPrices(regions, { date: '2026-11-22', all: true });
		expect(list).toMatchObject({
			source: 'AWS price list (AWSSecretsManager of 2026-09-11, AWSSystemsManager of 2026-09-11, awskms of 2026-09-11)',
			date: '2026-11-22',
			partitions: {
				aws: { ...listPrices, kmsRotationMonth: 1_000_000 },
				'aws-us-gov': { secretMonth: 480_000, kmsKeyMonth: 1_200_000, kmsRotationMonth: 1_200_000 },
			},
			kmsFreeRequests: 20_000,
		});
		expect(Object.keys(list.regions ?? {})).toEqual(['sa-east-1', 'mx-central-1']);
		expect(list.regions?.['sa-east-1']?.secretMonth).toBe(600_000);
		expect(list.regions?.['mx-central-1']).toEqual({
			secretMonth: null,
			apiCall10k: null,
			parameterAdvancedMonth: null,
			parameterInteraction10k: null,
		});
		expect(remarks.map(({ item, regions: where, missing }) => ({ item, where, missing }))).toEqual(
			(['secretMonth', 'apiCall10k', 'parameterAdvancedMonth', 'parameterInteraction10k'] as const).map((item) => ({
				item,
				where: ['mx-central-1'],
				missing: true,
			})),
		);
	});

	it('is what --prices reads, and never lends a Region a price it lacks', () => {
		const { list } = refreshedPrices(regions, { date: '2026-11-22', all: true });
		const read = parsePrices(JSON.stringify({ unit: 'micro-dollars', ...list }));
		expect(read).toEqual(list);
		expect(priceOf({ region: 'mx-central-1' }, 'secretMonth', read)).toEqual(unread('unpriced', 'mx-central-1'));
		expect(priceOf({ region: 'mx-central-1' }, 'kmsKeyMonth', read)).toBe(1_000_000);
		expect(priceOf({ region: 'sa-east-1' }, 'secretMonth', read)).toBe(600_000);
		expect(priceOf({ region: 'us-gov-east-1' }, 'secretMonth', read)).toBe(480_000);
		expect(priceOf({ region: 'cn-north-1' }, 'secretMonth', read)).toEqual(unread('unpriced', 'cn-north-1'));
	});

	it('says of each Region what its own lists say, whatever the others pay', () => {
		const names = ['us-east-1', 'eu-west-1', 'sa-east-1', 'us-gov-west-1', 'us-gov-east-1'] as const;
		const lists = fc.tuple(
			...names.map((region) =>
				fc
					.record({ factor: fc.constantFrom(1, 1, 1.5, 2), lacks: fc.subarray(Object.keys(virginia)) })
					.map(({ factor, lacks }) => {
						const whole = Object.entries(listedRegion(region, 'X', factor));
						return at(region, Object.fromEntries(whole.filter(([service]) => !lacks.includes(service))));
					}),
			),
		);
		fc.assert(
			fc.property(lists, fc.boolean(), (some, all) => {
				const { list } = refreshedPrices(some, { date: '2026-11-22', all });
				for (const { region, offers } of some) {
					const { prices } = pricesOf(offers);
					for (const item of listedItems) {
						expect(priceOf({ region }, item, list)).toEqual(prices.get(item) ?? unread('unpriced', region));
					}
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('prices no Region that was not asked for', () => {
		const { list } = refreshedPrices(regions.slice(1, 2), { date: '2026-11-22', all: false });
		expect(list.partitions).toEqual({});
		expect(priceOf({ region: 'eu-west-1' }, 'secretMonth', list)).toBe(400_000);
		expect(priceOf({ region: 'us-east-1' }, 'secretMonth', list)).toEqual(unread('unpriced', 'us-east-1'));
	});

	it('says so where the list does not tell what is free', () => {
		const kms = virginia.awskms.filter(({ usagetype }) => !usagetype.startsWith('Global-'));
		const { list, remarks } = refreshedPrices([at('us-east-1', { ...virginia, awskms: kms })], {
			date: '2026-11-22',
			all: true,
		});
		expect(list.kmsFreeRequests).toBe(20_000);
		expect(remarks.map(({ item, missing }) => [item, missing])).toEqual([['kmsFreeRequests', false]]);
	});

	test("of equally many Regions the dearer price is the partition's", () => {
		const { list } = refreshedPrices(regions.slice(1, 3), { date: '2026-11-22', all: true });
		expect(list.partitions['aws']?.secretMonth).toBe(600_000);
		expect(list.regions?.['eu-west-1']?.secretMonth).toBe(400_000);
	});
});
