import type { CallerKind } from '../../model/usage.ts';
import { everything } from '../../usage/event.ts';
import { Grain, windowSeconds } from '../../usage/grain.ts';
import { groups, type PeakRow } from '../../usage/peaks.ts';
import { grainColumns } from './sql-grain.ts';

type Row = readonly (string | null | undefined)[];

type Column = (typeof grainColumns)[number];

/** The grain and the peaks that rows of `grainStatement` tell of. Throws `RangeError` on rows that are none. */
export function grainOfRows(rows: Iterable<Row>): { readonly grain: Grain; readonly peaks: PeakRow[] } {
	const grain = new Grain();
	const peaks = new Map<string, PeakRow>();
	for (const row of rows) {
		const text = (column: Column): string => row[grainColumns.indexOf(column)] ?? '';
		const number = (column: Column): number => {
			const value = Number(text(column) || Number.NaN);
			if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) throw new RangeError(`${column} is no count`);
			return value;
		};
		const [account, region, resource, event] = [text('account'), text('region'), text('resource'), text('event')];
		grain.merge({
			account,
			region,
			principal: text('principal'),
			workload: text('workload'),
			session: text('session'),
			credential: text('credential'),
			sourceIp: text('source_ip'),
			kind: text('caller_kind') as CallerKind,
			resource,
			event,
			error: text('error'),
			window: number('slot'),
			count: number('calls'),
			first: number('first_call'),
			last: number('last_call'),
		});
		const group = groups[event];
		if (group === undefined) continue;
		const minute = (number('slot') * windowSeconds) / 60;
		const reach = (of: string, perSecond: number): void => {
			const key = [account, region, group, of, minute].join('\u0000');
			if (perSecond > (peaks.get(key)?.perSecond ?? 0)) {
				peaks.set(key, { account, region, group, resource: of, minute, perSecond });
			}
		};
		reach('', number('busiest_group'));
		if (resource !== everything) reach(resource, number('busiest_resource'));
	}
	return { grain, peaks: [...peaks.values()] };
}
