import type {
	AccessAnswer,
	AnswerReader,
	AnswerResource,
	BlockedReader,
	FutureReader,
	PrincipalReads,
	ResourceCount,
	ResourceReaders,
} from '../access/answers/answer.ts';
import {
	blockWords,
	boundWords,
	conditionFacts,
	countWords,
	groupTitles,
	pathFacts,
	placeOf,
	principalName,
	readerFacts,
	type Fact,
} from './access-words.ts';
import {
	isFilled,
	remarks,
	resourceName,
	section,
	type Block,
	type Item,
	type Outline,
	type Section,
} from './access-layout.ts';
import { comparisonBlocks, comparisonWords } from './access-changes.ts';
import { number, plural } from './wording.ts';

/** Lays an answer out: what is alike is said once. */
export function outlineOf(answer: AccessAnswer): Outline {
	if (answer.question === 'readers') return { blocks: answer.resources.map(readersBlock) };
	if (answer.question === 'reads') return { blocks: [...answer.principals.map(readsBlock), ...unlistedBlock(answer)] };
	if (answer.question === 'overview') return { blocks: [overviewBlock(answer.resources), ...unlistedBlock(answer)] };
	return { blocks: [...comparisonBlocks(answer), ...unlistedBlock(answer)], last: comparisonWords(answer) };
}

function readersBlock({ resource, readers, count, blocked, future, ...bounds }: ResourceReaders): Block {
	const { account: home, key, deletedAt } = resource;
	const { atMost, atLeast, futureAtLeast } = bounds;
	const encrypted = key === undefined ? '' : key === null ? ' Nothing encrypts it.' : ` Encrypted with ${key}.`;
	const deleted =
		deletedAt === undefined
			? ''
			: ` Its deletion is scheduled for ${deletedAt.slice(0, 10)}: until it is restored, nobody can.`;
	return {
		title: resource.name,
		place: placeOf(resource),
		lead: `${countWords(readers, count, { atMost, atLeast })}.${encrypted}${deleted}`,
		sections: [
			...readerSections(readers, home, new Set(atMost)),
			section(
				'Blocked by one layer alone',
				blocked.map((one) => ({ names: [principalName(one.principal, home)], facts: blockFacts(one) })),
			),
			section(
				'Can become readers, or open it to others',
				futureItems(
					future.filter(({ reads }) => !reads),
					home,
				),
			),
			section(
				'Readers who can also open it to others',
				futureItems(
					future.filter(({ reads }) => reads),
					home,
				),
			),
			...doubts(atMost, atLeast),
			section('More may become readers, because', remarks(futureAtLeast), 'doubt'),
		].filter(isFilled),
	};
}

/** All steps of one principal are one item. */
function futureItems(future: readonly FutureReader[], home: string | undefined): Item[] {
	const items = new Map<string, { names: string[]; facts: Fact[] }>();
	for (const { principal, action, words, conditions, path } of future) {
		const item = items.get(principal.id) ?? { names: [principalName(principal, home)], facts: [] };
		items.set(principal.id, item);
		item.facts.push(
			{ label: action, text: words },
			...pathFacts(path).map(({ text }) => ({ label: 'by', text })),
			...conditionFacts(conditions),
		);
	}
	return [...items.values()];
}

/** Where there may be more. */
function unlistedBlock({ unlisted }: AccessAnswer): Block[] {
	if (unlisted.length === 0) return [];
	return [{ title: 'Not listed', place: '', lead: '', sections: [section('', remarks(unlisted), 'doubt')] }];
}

/** One section a group; of administrators only the names. */
function readerSections(
	readers: readonly AnswerReader[],
	home: string | undefined,
	said: ReadonlySet<string>,
): Section[] {
	return Object.entries(groupTitles).map(([group, title]) => {
		const members = readers.filter(({ principal }) => principal.group === group);
		const quiet = group === 'administrator' || group === 'service-linked';
		const items = members.map((reader) => ({
			names: [principalName(reader.principal, home)],
			facts:
				group === 'administrator'
					? []
					: readerFacts({ ...reader, atMost: reader.atMost.filter((why) => !said.has(why)) }),
		}));
		return section(title, items, quiet ? 'quiet' : 'plain');
	});
}

function doubts(atMost: readonly string[], atLeast: readonly string[]): Section[] {
	return [
		section('At most these, because', remarks(atMost), 'doubt'),
		section('At least these, because', remarks(atLeast), 'doubt'),
	];
}

function readsBlock({ principal, reads, blocked, unknown, of }: PrincipalReads): Block {
	const conditional = reads.filter(({ outcome }) => outcome === 'allowed-if').length;
	const many = reads.some(({ atMost }) => atMost.length > 0);
	const bound = boundWords(many ? [true] : [], unknown).toLowerCase();
	const what = reads.length === 0 ? 'none' : number(reads.length);
	const all = conditional === reads.length;
	const some = conditional === 0 ? '' : all ? ', under conditions' : `, ${conditional} of them under conditions`;
	const known = reads.length === 0 && unknown.length > 0 ? 'none for certain' : `${bound}${what}`;
	return {
		title: principal.name,
		place: principal.id === principal.name ? '' : principal.id,
		lead: [
			...(principal.group === 'administrator' ? ['An administrator.'] : []),
			`Can read ${known} of ${plural(of, 'secret and parameter', 'secrets and parameters')}${some}.`,
		].join(' '),
		sections: [
			...byPlace('Can read', reads, readerFacts),
			...byPlace('Blocked by one layer alone', blocked, blockFacts),
			section(
				'Not known',
				unknown.map(({ resource, reason }) => ({
					names: [resourceName(resource)],
					facts: [{ label: 'since', text: reason }],
				})),
				'doubt',
			),
		].filter(isFilled),
	};
}

/** One section for each account and Region; the places of templates stand with the names. */
function byPlace<Of extends { readonly resource: AnswerResource }>(
	title: string,
	all: readonly Of[],
	factsOf: (one: Of) => readonly Fact[],
): Section[] {
	const placed = (one: Of): string => (one.resource.at ? '' : placeOf(one.resource));
	return [...new Set(all.map(placed))].map((place) =>
		section(
			place === '' ? title : `${title} in ${place}`,
			all
				.filter((one) => placed(one) === place)
				.map((one) => ({
					names: [place === '' ? resourceName(one.resource) : one.resource.name],
					facts: factsOf(one),
				})),
		),
	);
}

/** What lets someone through, and what does not. */
function blockFacts(one: Pick<BlockedReader, 'by' | 'denied' | 'path'>): Fact[] {
	const missing = one.path.find(({ outcome }) => outcome === 'lacks')?.action;
	const closed = one.by === 'key-policy' && !one.denied ? missing : undefined;
	const open = one.path.filter(({ outcome, action }) => outcome !== 'denies' && action !== closed);
	return [...pathFacts(open), { label: 'blocked by', text: blockWords(one) }];
}

const signs = { '': '', 'About ': '~', 'At most ': '≤', 'At least ': '≥' } as const;

function overviewBlock(resources: readonly ResourceCount[]): Block {
	const rows = resources
		.toSorted((a, b) => b.count - a.count)
		.map(({ resource, count, atMost, atLeast }) => {
			const some = count === 0 && atLeast.length > 0 ? '?' : number(count);
			const bound = some === '?' ? '' : signs[boundWords(atMost, atLeast)];
			return [`${bound}${some}`, resource.name, placeOf(resource)];
		});
	const open = resources.filter(({ atMost, atLeast }) => atMost.length + atLeast.length > 0);
	const reasons = (of: 'atMost' | 'atLeast'): string[] => [...new Set(open.flatMap((one) => one[of]))];
	return {
		title: plural(resources.length, 'secret and parameter', 'secrets and parameters'),
		place: '',
		lead: 'Readers besides administrators and service-linked roles. Name one to see who they are, and why.',
		sections: doubts(reasons('atMost'), reasons('atLeast')).filter(isFilled),
		table: { head: ['Readers', 'Name', 'Where'], rows },
	};
}
