import type { AnswerPrincipal, AnswerReader, ComparisonAnswer, ResourceChange } from '../access/answers/answer.ts';
import { isFilled, remarks, resourceName, section, type Block, type Item, type Section } from './access-layout.ts';
import { placeOf, principalName, readerFacts } from './access-words.ts';
import { number, plural } from './wording.ts';

export function comparisonBlocks({ changes, administrators }: ComparisonAnswer): Block[] {
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

export function comparisonWords({ changes, administrators, compared, since, takenAt }: ComparisonAnswer): string {
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
