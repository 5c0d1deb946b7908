import type { PriceRemark } from '../cost/refreshed-prices.ts';
import type { PriceTableRow } from '../cost/price-table.ts';
import { listed } from './wording.ts';

/** What is billed, and by what measure. */
export const pricedWords: {
	readonly [Item in PriceTableRow['item']]: { readonly what: string; readonly per: string };
} = {
	secretMonth: { what: 'Secret, or replica of one', per: 'month' },
	apiCall10k: { what: 'Calls of Secrets Manager', per: '10,000 calls' },
	parameterAdvancedMonth: { what: 'Advanced parameter', per: 'month' },
	parameterInteraction10k: { what: 'Charged reads of parameters', per: '10,000 parameters' },
	kmsKeyMonth: { what: 'Customer managed key', per: 'month' },
	kmsRotationMonth: { what: 'Rotation of a key, the first two', per: 'month each' },
	kmsRequest10k: { what: 'Requests to KMS', per: '10,000 requests' },
};

const fewRegions = 5;

/** `Advanced parameter: left out for eu-west-1 and eu-west-2: the list has several prices for it`. */
export function remarkWords({ item, regions, missing, reason }: PriceRemark): string {
	const what = item === 'kmsFreeRequests' ? 'Requests to KMS' : pricedWords[item].what;
	const where = listed(regions, fewRegions);
	return missing ? `${what}: left out for ${where}: ${reason}` : `${what}: for ${where}, ${reason}`;
}

/** `$0.40`, `$0.050694`: exact, however small. */
export function priceWords(micro: number | null): string {
	return micro === null ? 'not known' : `$${(micro / 1e6).toFixed(6).replace(/0{1,4}$/, '')}`;
}
