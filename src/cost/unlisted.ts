import type { Estate } from '../model/estate.ts';
import { addTo } from '../model/group-by.ts';
import { isUnread, sentence } from '../model/observed.ts';
import type { UnknownCost } from './answer.ts';

const billed = { secret: 'secrets', parameter: 'parameters', key: 'keys', workload: 'workloads' } as const;

/** What may cost something and was not listed, or not all of it: by place and reason. */
export function unlistedCosts({ scopes }: Estate): UnknownCost[] {
	return scopes.flatMap(({ world, account, region, root, listed }) => {
		const place = world === 'iac' ? root : [account, region].filter(Boolean).join(' ');
		const kinds = new Map<string, string[]>();
		for (const kind of ['secret', 'parameter', 'key', 'workload'] as const) {
			const state = listed[kind];
			// Of workloads only those in templates cost something: they declare how often they read.
			if (!isUnread(state) || (kind === 'workload' && world !== 'iac')) continue;
			addTo(kinds, sentence(state), billed[kind]);
		}
		return [...kinds].map(([reason, names]) => ({ resource: `${words(names)} ${place}`, reason }));
	});
}

function words(names: readonly string[]): string {
	if (names.length === Object.keys(billed).length) return 'everything in';
	return `${[names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')} in`;
}
