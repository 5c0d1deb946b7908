import { readFileSync } from 'node:fs';
import type { ApiAccount, ApiEstate } from './estate.ts';
import { enlarge } from './estate.ts';

const prodAccount = '111111111111';

/** The production account of the fixtures, with more secrets and parameters in eu-west-1 if so wished. */
export function exampleAccount(extra = 0): ApiAccount {
	const home = readRegion('eu-west-1');
	return {
		account: prodAccount,
		regions: {
			'eu-west-1': extra === 0 ? home : enlarge(home, 'eu-west-1', prodAccount, extra),
			'us-east-1': readRegion('us-east-1'),
			'us-west-2': { secrets: [], parameters: [], keys: [], aliases: [], serviceSettings: home.serviceSettings },
		},
	};
}

function readRegion(region: string): ApiEstate {
	const file = new URL(`../../fixtures/api/${prodAccount}/${region}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as ApiEstate;
}
