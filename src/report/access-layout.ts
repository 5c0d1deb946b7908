import type { AnswerResource } from '../access/answers/answer.ts';
import { placeOf, type Fact } from './access-words.ts';
import { number } from './wording.ts';

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

export function resourceName(resource: AnswerResource): string {
	const place = placeOf(resource);
	return place === '' ? resource.name : `${resource.name} (${place})`;
}

export function section(title: string, items: readonly Item[], tone: Section['tone'] = 'plain'): Section {
	const count = items.reduce((sum, { names }) => sum + names.length, 0);
	return { title: count > 0 ? `${title} (${number(count)})` : title, tone, items: fold(items) };
}

export function remarks(sentences: readonly string[]): Item[] {
	return sentences.map((text) => ({ names: [], facts: [{ label: '', text }] }));
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

export function isFilled({ items }: Section): boolean {
	return items.length > 0;
}
