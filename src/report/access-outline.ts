import type {
	AccessAnswer,
	AnswerPrincipal,
	AnswerReader,
	AnswerResource,
	BlockedReader,
	ComparisonAnswer,
	PrincipalReads,
	ResourceChange,
	ResourceCount,
	ResourceReaders,
} from '../access/answer.ts';
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
import { number, plural } from './wording.ts';

/** An answer as the formats for people lay it out. */
export interface Outline {
	readonly blocks: readonly Block[];
	/** A sentence at the end. */
	readonly last?: string;
}

export interface Block {
	readonly title: string;
	readonly place: string;
	readonly lead: string;
	readonly sections: readonly Section[];
	readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export interface Section {
	readonly title: string;
	/** `quiet`: expected. `doubt`: what is not known. */
	readonly tone: 'plain' | 'quiet' | 'doubt';
	readonly items: readonly Item[];
}

/** What holds of everything named; without names a sentence of its own. */
export interface Item {
	readonly names: readonly string[];
	readonly facts: readonly Fact[];
}

/** Lays an answer out: what is alike is said once. */
export function outlineOf(answer: AccessAnswer): Outline {
	if (answer.question === 'readers') return { blocks: answer.resources.map(readersBlock) };
	if (answer.question === 'reads') return { blocks: answer.principals.map(readsBlock) };
	if (answer.question === 'overview') return { blocks: [overviewBlock(answer.resources)] };
	return { blocks: comparisonBlocks(answer), last: comparisonWords(answer) };
}

function readersBlock({ resource, readers, count, blocked, future, atMost, atLeast }: ResourceReaders): Block {
	const { account: home, key } = resource;
	const encrypted = key === undefined ? '' : key === null ? ' Nothing encrypts it.' : ` Encrypted with ${key}.`;
	return {
		title: resource.name,
		place: placeOf(resource),
		lead: `${countWords(readers, count, { atMost, atLeast })}.${encrypted}`,
		sections: [
			...readerSections(readers, home, new Set(atMost)),
			section(
				'Blocked by one layer alone',
				blocked.map((one) => ({ names: [principalName(one.principal, home)], facts: blockFacts(one) })),
			),
			section(
				'Can become readers',
				future.map(({ principal, action, words, conditions, path }) => ({
					names: [principalName(principal, home)],
					facts: [
						{ label: action, text: words },
						...pathFacts(path).map(({ text }) => ({ label: 'by', text })),
						...conditionFacts(conditions),
					],
				})),
			),
			...doubts(atMost, atLeast),
		].filter(isFilled),
	};
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

function remarks(sentences: readonly string[]): Item[] {
	return sentences.map((text) => ({ names: [], facts: [{ label: '', text }] }));
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
	const places = new Set([...reads, ...blocked, ...unknown].map(({ resource }) => placeOf(resource)));
	const [place = ''] = places.size === 1 ? places : [];
	const nameIn = (resource: AnswerResource): string => (place === '' ? resourceName(resource) : resource.name);
	return {
		title: principal.name,
		place: principal.id === principal.name ? '' : principal.id,
		lead: [
			...(principal.group === 'administrator' ? ['An administrator.'] : []),
			`Can read ${known} of ${plural(of, 'secret and parameter', 'secrets and parameters')}${some}.`,
		].join(' '),
		sections: [
			section(
				`Can read${place === '' ? '' : ` in ${place}`}`,
				reads.map((read) => ({ names: [nameIn(read.resource)], facts: readerFacts(read) })),
			),
			section(
				'Blocked by one layer alone',
				blocked.map((one) => ({ names: [nameIn(one.resource)], facts: blockFacts(one) })),
			),
			section(
				'Not known',
				unknown.map(({ resource, reason }) => ({
					names: [nameIn(resource)],
					facts: [{ label: 'since', text: reason }],
				})),
				'doubt',
			),
		].filter(isFilled),
	};
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

function comparisonBlocks({ changes, administrators }: ComparisonAnswer): Block[] {
	const told = changes.filter(({ gained, lost, widened }) => gained.length + lost.length + widened.length > 0);
	const open = changes.filter((change) => !told.includes(change));
	const blocks: Block[] = [
		block('Administrators, who read everything', [
			section('+ Gained', namesOf(administrators.gained)),
			section('- Lost', namesOf(administrators.lost), 'quiet'),
		]),
		...told.map(changeBlock),
		block('Not known', [
			section(
				'? Who gained or lost access',
				open.map(({ resource, unknown }) => ({
					names: [resourceName(resource)],
					facts: unknown.map((text) => ({ label: 'open', text })),
				})),
				'doubt',
			),
		]),
	];
	return blocks.filter(({ sections }) => sections.length > 0);
}

function namesOf(principals: readonly AnswerPrincipal[]): Item[] {
	return principals.map(({ name, account }) => ({
		names: [account === undefined ? name : `${name} (${account})`],
		facts: [],
	}));
}

function block(title: string, sections: readonly Section[]): Block {
	return { title, place: '', lead: '', sections: sections.filter(isFilled) };
}

function changeBlock({ resource, status, gained, lost, widened, unknown }: ResourceChange): Block {
	const home = resource.account;
	const items = (readers: readonly AnswerReader[]): Item[] =>
		readers.map((reader) => ({ names: [principalName(reader.principal, home)], facts: readerFacts(reader) }));
	const news = { added: 'New since then.', removed: 'Gone since then.', kept: '' }[status];
	return {
		title: resource.name,
		place: placeOf(resource),
		lead: news,
		sections: [
			section('+ Gained', items(gained)),
			section('- Lost', items(lost), 'quiet'),
			section('* No longer under conditions', items(widened)),
			section('? Not known', remarks(unknown), 'doubt'),
		].filter(isFilled),
	};
}

function comparisonWords({ changes, administrators, compared, since, takenAt }: ComparisonAnswer): string {
	const sum = (of: 'gained' | 'lost' | 'widened' | 'unknown'): number =>
		changes.reduce((total, change) => total + change[of].length, 0);
	const { gained, lost } = administrators;
	const parts = [
		`${plural(sum('gained') + gained.length, 'reader')} gained`,
		`${number(sum('lost') + lost.length)} lost`,
		...(sum('widened') > 0 ? [`${number(sum('widened'))} no longer under conditions`] : []),
		...(sum('unknown') > 0 ? [`${plural(sum('unknown'), 'question')} open`] : []),
	];
	const span = `${since.slice(0, 10)} to ${takenAt.slice(0, 10)}`;
	return `${parts.join(', ')}: ${plural(compared, 'secret and parameter', 'secrets and parameters')}, ${span}`;
}

function resourceName(resource: AnswerResource): string {
	const place = placeOf(resource);
	return place === '' ? resource.name : `${resource.name} (${place})`;
}

function section(title: string, items: readonly Item[], tone: Section['tone'] = 'plain'): Section {
	const count = items.reduce((sum, { names }) => sum + names.length, 0);
	return { title: count > 0 ? `${title} (${number(count)})` : title, tone, items: fold(items) };
}

/** Items of which the same is said, as one. */
function fold(items: readonly Item[]): Item[] {
	const alike = new Map<string, { names: string[]; facts: readonly Fact[] }>();
	for (const { names, facts } of items) {
		const key = JSON.stringify(facts);
		const known = alike.get(key);
		if (known) known.names.push(...names);
		else alike.set(key, { names: [...names], facts });
	}
	return [...alike.values()];
}

function isFilled({ items }: Section): boolean {
	return items.length > 0;
}
