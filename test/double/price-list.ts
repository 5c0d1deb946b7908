import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A product with its rates as AWS writes them: from, to, USD. */
export interface ListedProduct {
	readonly family?: string;
	readonly usagetype: string;
	readonly unit: string;
	readonly rates: readonly (readonly [from: string, to: string, price: string])[];
	readonly currency?: string;
}

export type Services = 'AWSSecretsManager' | 'AWSSystemsManager' | 'awskms';

/** The products of a Region by service; a service that is left out is not offered there. */
export type ListedRegion = { readonly [Service in Services]?: readonly ListedProduct[] };

const once = (price: string) => [['0', 'Inf', price]] as const;

/** What AWS lists for a Region, with neighbours that must not be taken for it; `prefix` is the Region in short. */
export function listedRegion(region: string, prefix: string, factor = 1): Required<ListedRegion> {
	const usd = (price: number): string => (price * factor).toFixed(10);
	return {
		AWSSecretsManager: [
			{
				family: 'Secret',
				usagetype: prefix === 'APS1' ? 'APS1-AWSSecretsManager-Secret' : `${prefix}-AWSSecretsManager-Secrets`,
				unit: 'Secrets',
				rates: once(usd(0.4)),
			},
			{
				family: 'API Request',
				usagetype: prefix === 'EU' ? 'EU-AWSSecretsManager-APIRequests' : `${prefix}-AWSSecretsManagerAPIRequest`,
				unit: 'API Requests',
				rates: once(usd(0.000005)),
			},
		],
		AWSSystemsManager: [
			{
				family: 'AWS Systems Manager',
				usagetype: `${prefix}-PS-Advanced-Param-Tier1`,
				unit: 'Hrs',
				rates: once(usd(0.0000694444)),
			},
			{
				family: 'AWS Systems Manager',
				usagetype: `${prefix}-MI-AdvInstances-Hrs`,
				unit: 'Hrs',
				rates: once('0.00695'),
			},
			{
				family: 'API Request',
				usagetype: `${prefix}-PS-Param-Processed-Tier1`,
				unit: 'API Interactions',
				rates: once(usd(0.000005)),
			},
			{
				family: 'API Request',
				usagetype: `${prefix}-PS-Param-Processed-Tier2`,
				unit: 'API Interactions',
				rates: once(usd(0.000005)),
			},
			{ family: 'API Request', usagetype: `${prefix}-AppConfig-Requests`, unit: 'Requests', rates: once('0.0000002') },
		],
		awskms: [
			{ family: 'Encryption Key', usagetype: `${region}-KMS-Keys`, unit: 'Keys', rates: once(usd(1)) },
			{ family: 'API Request', usagetype: `${region}-KMS-Requests`, unit: 'Requests', rates: once(usd(0.000003)) },
			{
				family: 'API Request',
				usagetype: 'Global-KMS-Requests',
				unit: 'Requests',
				rates: [['0', '20000', '0.0000000000']],
			},
			{ usagetype: `${region}-KMS-Requests-Asymmetric`, unit: 'Requests', rates: once('0.000015') },
			{ usagetype: `${region}-KMS-Requests-GenerateDatakeyPair-RSA`, unit: 'Requests', rates: once('0.0012') },
		],
	};
}

/** A bulk file as AWS publishes it. */
export function offerFile(code: string, region: string, products: readonly ListedProduct[]): object {
	const sku = (at: number): string => `${code}${region}${at}`;
	return {
		formatVersion: 'v1.0',
		offerCode: code,
		version: '20260911124610',
		publicationDate: '2026-09-11T12:46:10Z',
		products: Object.fromEntries(
			products.map(({ family, usagetype }, at) => [
				sku(at),
				{
					sku: sku(at),
					...(family === undefined ? {} : { productFamily: family }),
					attributes: { servicecode: code, regionCode: region, usagetype },
				},
			]),
		),
		terms: {
			OnDemand: Object.fromEntries(
				products.map(({ unit, rates, currency = 'USD' }, at) => [
					sku(at),
					{
						[`${sku(at)}.JRTCKXETXF`]: {
							offerTermCode: 'JRTCKXETXF',
							priceDimensions: Object.fromEntries(
								rates.map(([beginRange, endRange, price], tier) => [
									`${sku(at)}.JRTCKXETXF.${tier}`,
									{ unit, beginRange, endRange, pricePerUnit: { [currency]: price } },
								]),
							),
						},
					},
				]),
			),
		},
	};
}

/** What a server answers instead of a file. */
export type Answer = (response: ServerResponse) => void;

export interface PriceServer {
	readonly endpoint: string;
	/** Paths in the order they were asked for. */
	readonly asked: string[];
	close(): Promise<void>;
}

/** Serves price lists on loopback; `answers` replaces what is served by the ends of paths. */
export async function servePriceList(
	regions: Readonly<Record<string, ListedRegion>>,
	answers: Readonly<Record<string, Answer>> = {},
): Promise<PriceServer> {
	const files = new Map<string, object>();
	for (const code of ['AWSSecretsManager', 'AWSSystemsManager', 'awskms'] as const) {
		const own = Object.entries(regions).flatMap(([region, { [code]: products }]) =>
			products === undefined
				? []
				: [{ region, products, path: `/offers/v1.0/aws/${code}/20260911124610/${region}/index.json` }],
		);
		for (const { region, products, path } of own) files.set(path, offerFile(code, region, products));
		files.set(`/offers/v1.0/aws/${code}/current/region_index.json`, {
			formatVersion: 'v1.0',
			publicationDate: '2026-09-11T12:46:10Z',
			regions: Object.fromEntries(
				own.map(({ region, path }) => [region, { regionCode: region, currentVersionUrl: path }]),
			),
		});
	}
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(path);
		const answer = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
		const file = files.get(path);
		if (answer) answer(response);
		else if (file) response.setHeader('content-type', 'application/json').end(JSON.stringify(file));
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
