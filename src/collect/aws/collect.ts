import pLimit from 'p-limit';
import type { Snapshot } from '../../model/snapshot.ts';
import { collectGlobal, collectRegion, joinParts } from './estate.ts';
import type { Engine } from './engine.ts';
import { regionsAtOnce, withAccount, type AccountOptions } from './open-account.ts';
import type { ScopeAtWork } from './scope.ts';
import type { Caller } from './sign-in.ts';

export interface CollectOptions extends AccountOptions {
	readonly takenAt: Date;
	readonly onProgress?: (progress: Progress) => void;
}

/** How far one account and Region is; `total` is absent while a list is still being read. */
export interface Progress {
	readonly scope: string;
	readonly what: string;
	readonly done: number;
	readonly total?: number;
}

/** Reads the account the credentials belong to: what keeps secrets in its Regions, who may read them, and what uses them. Throws a CollectError if nothing can be read. */
export async function collectAccount(options: CollectOptions): Promise<Snapshot> {
	return withAccount(options, async ({ caller, home, regions, engineOf }) => {
		const [global, parts] = await Promise.all([
			collectGlobal(scopeAtWork(caller.account, caller, home, engineOf, options)),
			pLimit(regionsAtOnce).map(regions, (region) =>
				collectRegion(scopeAtWork(`${caller.account}/${region}`, caller, region, engineOf, options)),
			),
		]);
		return joinParts(options.takenAt, [...parts, global]);
	});
}

function scopeAtWork(
	id: string,
	caller: Caller,
	region: string,
	engineIn: (region: string) => Engine,
	{ onProgress }: CollectOptions,
): ScopeAtWork {
	return {
		id,
		...caller,
		region,
		engine: engineIn(region),
		engineIn,
		report: (what, done, total) => onProgress?.({ scope: id, what, done, ...(total === undefined ? {} : { total }) }),
	};
}
