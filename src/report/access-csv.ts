import { csvCell } from './csv-cell.ts';
import type {
	AccessAnswer,
	AnswerPrincipal,
	AnswerRead,
	AnswerReader,
	AnswerResource,
	AnswerStep,
	BlockedRead,
	BlockedReader,
	PrincipalReads,
	ResourceChange,
	ResourceCount,
	ResourceReaders,
} from '../access/answers/answer.ts';
import { blockWords, stepWords } from './access-words.ts';

const columns = [
	'relation',
	'resource',
	'resource_kind',
	'resource_id',
	'resource_account',
	'resource_region',
	'principal',
	'principal_group',
	'principal_id',
	'principal_account',
	'outcome',
	'readers',
	'actions',
	'conditions',
	'path',
	'remarks',
] as const;

type Row = { readonly [Column in (typeof columns)[number]]?: string | number };

/** The answer for spreadsheets, a line for each resource and principal; what is not known has lines of its own. */
export function accessCsv(answer: AccessAnswer): string {
	const lines = [
		columns.join(','),
		...rowsOf(answer).map((row) => columns.map((name) => csvCell(row[name])).join(',')),
	];
	return `${lines.join('\n')}\n`;
}

function rowsOf(answer: AccessAnswer): Row[] {
	const more = answer.unlisted.map((remarks) => ({ relation: 'unlisted', remarks }));
	if (answer.question === 'readers') return [...answer.resources.flatMap(readersRows), ...more];
	if (answer.question === 'reads') return [...answer.principals.flatMap(readsRows), ...more];
	if (answer.question === 'overview') return [...answer.resources.map(countRow), ...more];
	return [
		...Object.entries(answer.administrators).flatMap(administratorRows),
		...answer.changes.flatMap(changeRows),
		...more,
	];
}

function readersRows({ resource, readers, blocked, future, atMost, atLeast, futureAtLeast }: ResourceReaders): Row[] {
	const of = aboutResource(resource);
	return [
		...readers.map((reader) => ({ relation: 'reader', ...of, ...aboutReader(reader) })),
		...blocked.map((one) => ({ ...aboutBlock(one), ...of, ...aboutPrincipal(one.principal) })),
		...future.map(({ principal, reads, action, words, conditions, path }) => ({
			relation: reads ? 'opener' : 'future',
			...of,
			...aboutPrincipal(principal),
			actions: action,
			conditions: conditions.map((one) => one.words).join('; '),
			path: pathWords(path),
			remarks: words,
		})),
		...atMost.map((remarks) => ({ relation: 'at most', ...of, remarks })),
		...atLeast.map((remarks) => ({ relation: 'at least', ...of, remarks })),
		...futureAtLeast.map((remarks) => ({ relation: 'future at least', ...of, remarks })),
	];
}

function readsRows({ principal, reads, blocked, unknown }: PrincipalReads): Row[] {
	const by = aboutPrincipal(principal);
	return [
		...reads.map((read) => ({ relation: 'reader', ...aboutResource(read.resource), ...by, ...aboutRoute(read) })),
		...blocked.map((one) => ({ ...aboutBlock(one), ...aboutResource(one.resource), ...by })),
		...unknown.map(({ resource, reason }) => ({
			relation: 'unknown',
			...aboutResource(resource),
			...by,
			remarks: reason,
		})),
	];
}

function countRow({ resource, count, atMost, atLeast }: ResourceCount): Row {
	const remarks = [...atMost.map((why) => `at most: ${why}`), ...atLeast.map((why) => `at least: ${why}`)];
	return { relation: 'count', ...aboutResource(resource), readers: count, remarks: remarks.join('; ') };
}

function administratorRows([relation, principals]: readonly [string, readonly AnswerPrincipal[]]): Row[] {
	return principals.map((principal) => ({ relation, ...aboutPrincipal(principal), remarks: 'administrator' }));
}

function changeRows({ resource, gained, lost, widened, unknown }: ResourceChange): Row[] {
	const of = aboutResource(resource);
	return [
		...Object.entries({ gained, lost, widened }).flatMap(([relation, readers]) =>
			readers.map((reader) => ({ relation, ...of, ...aboutReader(reader) })),
		),
		...unknown.map((remarks) => ({ relation: 'unknown', ...of, remarks })),
	];
}

function aboutResource({ name, kind, id, account = '', region = '' }: AnswerResource): Row {
	return { resource: name, resource_kind: kind, resource_id: id, resource_account: account, resource_region: region };
}

function aboutPrincipal({ name, group, id, account = '' }: AnswerPrincipal): Row {
	return { principal: name, principal_group: group, principal_id: id, principal_account: account };
}

function aboutReader(reader: AnswerReader): Row {
	return { ...aboutPrincipal(reader.principal), ...aboutRoute(reader) };
}

function aboutRoute({ outcome, actions, conditions, path, atMost }: AnswerReader | AnswerRead): Row {
	return {
		outcome,
		actions: actions.join(' '),
		conditions: conditions.map(({ words }) => words).join('; '),
		path: pathWords(path),
		remarks: atMost.map((why) => `at most: ${why}`).join('; '),
	};
}

function aboutBlock(one: BlockedReader | BlockedRead): Row {
	return {
		relation: 'blocked',
		outcome: `blocked by ${one.by}`,
		path: pathWords(one.path),
		remarks: blockWords(one),
	};
}

function pathWords(path: readonly AnswerStep[]): string {
	return path.map((step) => `${step.action} ${step.outcome} ${step.layer}: ${stepWords(step)}`).join('; ');
}

/** Spreadsheets take a cell that begins with one of these signs for a formula: an apostrophe makes it text. */
