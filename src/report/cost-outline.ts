import type { BillAnswer, CostAnswer, CostComparison, Figure } from '../cost/answer.ts';
import {
	basisCell,
	adviceWords,
	basisWords,
	callerGroupWords,
	callerWords,
	callsWords,
	figureWords,
	itemWords,
	reasonWords,
	remedyWords,
	targetWords,
	spanWords,
} from './cost-words.ts';
import type { Table } from './table-lines.ts';
import { listed, money, number } from './wording.ts';

/** The bill as the formats for people lay it out. */
export interface CostOutline {
	readonly lead: readonly string[];
	readonly tables: readonly Table[];
	readonly notes: readonly string[];
}

const longest = 20;

const bases = ['measured', 'declared', 'assumed'] as const satisfies readonly Figure['basis'][];

/** Names in a sentence. */
const fewNames = 5;

export function outlineOfCost(answer: CostAnswer): CostOutline {
	return answer.question === 'bill' ? billOutline(answer) : comparisonOutline(answer);
}

function billOutline(answer: BillAnswer): CostOutline {
	const { total, window, whatIf, unknown, notes, prices } = answer;
	const { now, avoidable, afterAdvice } = total;
	return {
		lead: [
			`Now: ${figureWords(now)} a month, ${basisWords[now.basis]}${spanWords(window)}.`,
			answer.window === null && answer.callers.length === 0
				? 'Avoidable by keeping what is read: not known, for no reads were measured.'
				: `Avoidable by keeping what is read${whatIf === undefined ? '' : `, ${whatIf}`}: ${figureWords(avoidable)} a month, ${basisWords[avoidable.basis]}.`,
			`After advice: ${figureWords(afterAdvice)} a month, ${basisWords[afterAdvice.basis]}.`,
		],
		tables: [itemTable(answer), groupTable(answer), ...callerTables(answer), adviceTable(answer)].filter(
			({ rows }) => rows.length > 0,
		),
		notes: [...uncheckedNotes(answer), ...notes, ...unknownNotes(unknown), `Prices: ${prices}.`],
	};
}

function itemTable({ items }: BillAnswer): Table {
	return table(
		'What is paid for',
		['Item', 'Count', 'USD a month', 'Basis'],
		[1, 2],
		items,
		({ item, count, cost }) => [itemWords[item], number(count), figureWords(cost), basisCell(cost)],
	);
}

function groupTable({ by, tag, groups }: BillAnswer): Table {
	return table(
		by === 'tag' ? `By tag ${tag}` : `By ${by}`,
		['Name', 'Place', 'USD a month', 'Avoidable', 'Basis'],
		[2, 3],
		groups,
		({ name, account, region, now, avoidable }) => [
			by === 'caller' ? callerGroupWords(name) : name,
			by === 'account' ? '' : place(account, region),
			figureWords(now),
			shown(avoidable),
			basisCell(now, avoidable),
		],
	);
}

/** A table for each way in which figures came about: a column more would not fit beside the others. */
function callerTables({ callers }: BillAnswer): Table[] {
	return bases.map((basis) =>
		table(
			`Who reads, ${basis}`,
			['Caller', 'Reads', 'Calls a month', 'Avoidable', 'USD avoidable', 'Remedy'],
			[2, 3, 4],
			callers.filter(({ calls, now }) => calls[1] > 0 && now.basis === basis),
			(caller) => [
				callerWords(caller),
				targetWords(caller.resource),
				callsWords(caller.calls),
				caller.avoidableCalls[1] === 0 ? '' : callsWords(caller.avoidableCalls),
				shown(caller.avoidable),
				remedyWords(caller),
			],
		),
	);
}

function adviceTable({ resources }: BillAnswer): Table {
	return table(
		'Advice',
		['What', 'Name', 'Saves a month', 'Why'],
		[2],
		advised(resources).toSorted((a, b) => b.advice.saving.atMost - a.advice.saving.atMost),
		({ name, advice }) => [adviceWords[advice.course], name, figureWords(advice.saving), reasonWords(advice)],
	);
}

/** What advice rests on and nobody checked, once for all of it. */
function uncheckedNotes({ resources }: BillAnswer): string[] {
	const open = [...new Set(advised(resources).flatMap(({ advice }) => advice.unchecked))];
	return open.length === 0 ? [] : [`Not checked, and to be checked before advice is followed: ${open.join('; ')}.`];
}

/** That something stay as it is is no advice. */
function advised(resources: BillAnswer['resources']) {
	return resources.flatMap(({ name, advice }) => (advice && advice.course !== 'stay' ? [{ name, advice }] : []));
}

function comparisonOutline(answer: CostComparison): CostOutline {
	const { before, after, windows, difference, changes, counts, since, takenAt, of, unknown, notes, prices } = answer;
	const when = (time: string): string => (of === 'snapshots' ? ` (${time.slice(0, 10)})` : '');
	const total = [{ status: 'total', count: counts.reduce((all, { count }) => all + count, 0), difference }];
	return {
		lead: [
			`Difference: ${differenceWords(difference)} a month.`,
			...[
				{ name: `Before${when(since)}`, cost: before, window: windows.before },
				{ name: `After${when(takenAt)}`, cost: after, window: windows.after },
			].map(
				({ name, cost, window }) =>
					`${name}: ${figureWords(cost)} a month, ${basisWords[cost.basis]}${spanWords(window)}.`,
			),
		],
		tables: [
			table(
				'What changes',
				['', 'Name', 'Before', 'After', 'Difference', 'Basis'],
				[2, 3, 4],
				changes,
				({ status, name, before: was, after: is, difference: by }) => [
					status,
					name,
					was === null ? '' : figureWords(was),
					is === null ? '' : figureWords(is),
					differenceWords(by),
					basisOfChange(was, is),
				],
			),
			table(
				'In all',
				['', 'Count', 'Difference'],
				[1, 2],
				[...counts.filter(({ count }) => count > 0), ...total],
				({ status, count, difference: by }) => [status, number(count), differenceWords(by)],
			),
		].filter(({ rows }) => rows.length > 0),
		notes: [...notes, ...unknownNotes(unknown), `Prices: ${prices}.`],
	};
}

/** A sentence for each reason, with the first few that it holds for. */
function unknownNotes(unknown: BillAnswer['unknown']): string[] {
	const reasons = new Map<string, string[]>();
	for (const { resource, reason } of unknown) reasons.set(reason, [...(reasons.get(reason) ?? []), resource]);
	return [...reasons].map(([reason, names]) => `Not known is the cost of ${listed(names, fewNames)}: ${reason}.`);
}

/** What a difference rests on: `declared`, `declared, then assumed`. */
function basisOfChange(before: Figure | null, after: Figure | null): string {
	const [was, is] = [before ?? after, after ?? before];
	if (was === null || is === null) return '';
	return was.basis === is.basis ? is.basis : `${was.basis}, then ${is.basis}`;
}

const signed = (usd: number): string => (usd === 0 ? '$0.00' : `${usd < 0 ? '-' : '+'}${money(Math.abs(usd))}`);

/** `+$0.40`, `-$1.20 to +$0.10`. */
export function differenceWords({ least, most }: CostComparison['difference']): string {
	return signed(least) === signed(most) ? signed(least) : `${signed(least)} to ${signed(most)}`;
}

function shown(figure: Figure): string {
	return figure.atMost === 0 ? '' : figureWords(figure);
}

function place(account = '', region = ''): string {
	return [account, region].filter(Boolean).join(' ');
}

function table<Row>(
	title: string,
	head: readonly string[],
	right: readonly number[],
	rows: readonly Row[],
	cells: (row: Row) => readonly string[],
): Table {
	return { title, head, right, rows: rows.slice(0, longest).map(cells), more: Math.max(0, rows.length - longest) };
}
