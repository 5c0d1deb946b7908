import type { Usage, UsageCoverage } from '../../model/usage.ts';
import { Grain } from '../../usage/grain.ts';
import { createResolver, type Known, type Resolve } from '../../usage/names.ts';
import type { PeakRow } from '../../usage/peaks.ts';
import { highest, RollUp, type Rotators } from '../../usage/roll-up.ts';
import { joinSessions } from '../../usage/sessions.ts';

export interface Gathered {
	readonly source: Usage['source'];
	/** All of it, each call across accounts once. */
	readonly grain: Grain;
	readonly peaks: readonly PeakRow[];
	readonly coverage: readonly UsageCoverage[];
	readonly inventory?: Iterable<Known> | undefined;
	readonly rotators?: Rotators | undefined;
}

/** The usage that a grain tells of, its names resolved by the inventory and by the ARNs within it. */
export function putTogether({ source, grain, peaks, coverage, inventory = [], rotators }: Gathered): Usage {
	const resolve = createResolver(inventory, arnsIn(grain));
	const sums = new RollUp(rotators);
	sums.add(resolveGrain(grain, resolve));
	return {
		source,
		...spanOf(coverage),
		coverage,
		rows: joinSessions(sums.rows()),
		peaks: highest(peaks, resolve),
	};
}

/** The same calls by what their names stand for. */
function resolveGrain(grain: Grain, resolve: Resolve): Grain {
	const resolved = new Grain();
	for (let index = 0; index < grain.size; index += 1) {
		const row = grain.row(index);
		resolved.merge({ ...row, resource: resolve(row.event, row.resource, row.account, row.region) });
	}
	return resolved;
}

/** Decryptions name the whole ARN. */
function arnsIn(grain: Grain): Set<string> {
	const decryption = grain.kinds.values.map(({ event }) => event === 'kms:Decrypt');
	const arns = new Set<string>();
	for (let row = 0; row < grain.size; row += 1) {
		if (decryption[grain.table.cell(row, 2)] === true) arns.add(grain.resources.values[grain.table.cell(row, 1)] ?? '');
	}
	return arns;
}

/** From the first begin to the last end. */
export function spanOf(coverage: readonly UsageCoverage[]): Pick<Usage, 'from' | 'to'> {
	const begins = coverage.map(({ from }) => from).toSorted();
	const ends = coverage.map(({ to }) => to).toSorted();
	return { from: begins[0] ?? '', to: ends.at(-1) ?? '' };
}
