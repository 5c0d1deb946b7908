import type { Snapshot } from '../../model/snapshot.ts';
import { readPrinted } from '../aws/clients.ts';
import { collectGlobal, collectRegion, joinParts } from '../aws/estate.ts';
import type { ScopeAtWork } from '../aws/scope.ts';
import { ScanError } from '../scan-error.ts';
import { createDumpEngine } from './dump-engine.ts';
import { readDumpFiles } from './dump-files.ts';
import { looseTasks } from './loose-tasks.ts';
import { readPages, type Page, type Place } from './pages.ts';
import { placePages, placesOf } from './places.ts';

export interface ImportOptions {
	readonly cwd: string;
	readonly now: Date;
	/** Where the answers that do not say so come from. */
	readonly account?: string;
	readonly region?: string;
}

export interface Imported {
	readonly snapshot: Snapshot;
	/** Sentences about what was not taken. */
	readonly notes: readonly string[];
}

/** Makes a snapshot of what the AWS CLI printed into files. Throws `ScanError` if a file is broken, or none is known. */
export async function importDumps(path: string, options: ImportOptions): Promise<Imported> {
	const { contents, skipped, newest } = readDumpFiles(path, options.cwd);
	const read = await readPages(contents, readPrinted);
	const notes = [...skipped.map(({ file, reason }) => `${file} was skipped: ${reason}`), ...read.notes];
	const { pages: placed, lost } = placePages(read.pages, options);
	notes.push(...lost);
	const places = placesOf(placed);
	const pages = [...placed, ...places.flatMap((place) => looseTasks(placed, place))];
	if (places.length === 0) throw new ScanError([...notes, nothing(path, placed)].join('\n'));
	const regional = places.filter(({ region }) => region !== undefined);
	const accounts = new Map(places.map((one) => [one.account, one]));
	const parts = await Promise.all([
		...regional.map((one) => collectRegion(scopeAt(one, pages))),
		...[...accounts.values()].map((one) => collectGlobal(globalAt(one, pages))),
	]);
	// The answers are as old as the files, unless those were copied.
	const takenAt = newest !== undefined && newest < options.now ? newest : options.now;
	return { snapshot: joinParts(takenAt, parts), notes };
}

function nothing(path: string, pages: readonly Page[]): string {
	return pages.length === 0
		? `there is no answer of the AWS CLI in ${path}`
		: 'no answer says which account it comes from: give --account and --region';
}

function scopeAt({ account = '', region = '', partition = 'aws' }: Place, pages: readonly Page[]): ScopeAtWork {
	const engineIn = (of: string) => createDumpEngine(pages, { account, region: of });
	return {
		id: `${account}/${region}`,
		account,
		region,
		partition,
		engine: engineIn(region),
		engineIn,
		report: () => {},
	};
}

function globalAt(place: Place, pages: readonly Page[]): ScopeAtWork {
	// What is global is asked of no Region; that it be told apart from one is all its name has to do.
	const { region: _, ...home } = place;
	return { ...scopeAt(home, pages), id: place.account ?? '' };
}
