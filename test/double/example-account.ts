import { readFileSync } from 'node:fs';
import type { ApiAccount, ApiEstate, ApiIdentities, ApiOrganization } from './estate.ts';
import { enlarge } from './estate.ts';

const prodAccount = '111111111111';

/** The production account of the fixtures, with more secrets and parameters in eu-west-1 if so wished. */
export function exampleAccount(extra = 0): ApiAccount {
	const home = read<ApiEstate>('eu-west-1');
	return {
		account: prodAccount,
		regions: {
			'eu-west-1': extra === 0 ? home : enlarge(home, 'eu-west-1', prodAccount, extra),
			'us-east-1': read<ApiEstate>('us-east-1'),
			'us-west-2': { secrets: [], parameters: [], keys: [], aliases: [], serviceSettings: home.serviceSettings },
		},
		identities: read<ApiIdentities>('identities'),
		organization: read<ApiOrganization>('organization'),
	};
}

// eslint-disable-next-line typescript/no-unnecessary-type-parameters -- says what the file holds
function read<Content>(name: string): Content {
	const file = new URL(`../../fixtures/api/${prodAccount}/${name}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
