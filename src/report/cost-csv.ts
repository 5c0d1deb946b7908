import { csvCell } from './csv-cell.ts';
import type { CostAnswer, CountedWindow, Figure } from '../cost/answer.ts';

const columns = [
	'relation',
	'kind',
	'name',
	'id',
	'account',
	'region',
	'principal',
	'workload',
	'calls',
	'calls_at_most',
	'avoidable_calls',
	'avoidable_calls_at_most',
	'usd',
	'usd_at_most',
	'avoidable_usd',
	'avoidable_usd_at_most',
	'basis',
	'advice',
	'saving_usd',
	'saving_usd_at_most',
	'remarks',
	'before_usd',
	'before_usd_at_most',
	'avoidable_basis',
	'saving_basis',
	'before_basis',
	'window_from',
	'window_to',
] as const;

type Row = { readonly [Column in (typeof columns)[number]]?: string | number | undefined };

/** The bill for spreadsheets: groups, resources and callers, or changes, a line each. */
export function costCsv(answer: CostAnswer): string {
	const rows =
		answer.question === 'bill'
			? billRows(answer).map((row) => ({ ...row, ...counted(answer.window) }))
			: changeRows(answer).map((row) => ({ ...row, ...counted(answer.windows.after ?? answer.windows.before) }));
	const lines = [columns.join(','), ...rows.map((row) => columns.map((name) => csvCell(row[name])).join(','))];
	return `${lines.join('\n')}\n`;
}

function billRows({ by, groups, resources, callers, unknown }: CostAnswer & { readonly question: 'bill' }): Row[] {
	return [
		...groups.map(({ name, account, region, now, avoidable }) => ({
			relation: 'group',
			kind: by,
			name,
			account,
			region,
			...dollars(now, avoidable),
		})),
		...resources.map(({ kind, id, name, account, region, now, calls, avoidable, advice }) => ({
			relation: 'resource',
			kind,
			name,
			id,
			account,
			region,
			...callsOf(calls),
			...dollars(now, avoidable),
			...(advice === undefined
				? {}
				: {
						advice: advice.course,
						saving_usd: advice.saving.usd,
						saving_usd_at_most: advice.saving.atMost,
						saving_basis: advice.saving.basis,
						remarks: [
							...advice.because,
							...advice.blockers.map((one) => `blocker: ${one}`),
							...advice.unchecked.map((one) => `not checked: ${one}`),
						].join('; '),
					}),
		})),
		...callers.map((caller) => ({
			relation: 'caller',
			kind: caller.kind,
			name: caller.resource,
			account: caller.account,
			region: caller.region,
			principal: caller.principal,
			workload: caller.workload ?? '',
			...callsOf(caller.calls),
			avoidable_calls: caller.avoidableCalls[0],
			avoidable_calls_at_most: caller.avoidableCalls[1],
			...dollars(caller.now, caller.avoidable),
			remarks:
				caller.remedy === null || caller.avoidableCalls[1] === 0 ? '' : `${caller.remedy.kind} ${caller.remedy.ttl}`,
		})),
		...unknown.map(unknownRow),
	];
}

function changeRows({ changes, unknown }: CostAnswer & { readonly question: 'comparison' }): Row[] {
	return [
		...changes.map(({ kind, name, status, before, after, difference }) => ({
			relation: status,
			kind,
			name,
			usd: after?.usd ?? 0,
			usd_at_most: after?.atMost ?? 0,
			basis: after?.basis,
			before_basis: before?.basis,
			before_usd: before?.usd ?? 0,
			before_usd_at_most: before?.atMost ?? 0,
			saving_usd: 0 - difference.most,
			saving_usd_at_most: 0 - difference.least,
		})),
		...unknown.map(unknownRow),
	];
}

/** On every line, so that it is still there where lines were picked. */
function counted(window: CountedWindow | null): Row {
	return { window_from: window?.from, window_to: window?.to };
}

function unknownRow({ resource, reason }: CostAnswer['unknown'][number]): Row {
	return { relation: 'unknown', name: resource, remarks: reason };
}

function callsOf([least, most]: readonly [number, number]): Row {
	return { calls: least, calls_at_most: most };
}

function dollars(now: Figure, avoidable: Figure): Row {
	return {
		usd: now.usd,
		usd_at_most: now.atMost,
		avoidable_usd: avoidable.usd,
		avoidable_usd_at_most: avoidable.atMost,
		basis: now.basis,
		avoidable_basis: avoidable.basis,
	};
}
