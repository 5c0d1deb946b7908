import { compareText } from '../aws/shape.ts';
import type { Page, Place } from './pages.ts';

/** Gives every answer its account and Region: its own, else the one that was given, else the only one there is. */
export function placePages(pages: readonly Page[], given: Place): { readonly pages: Page[]; readonly lost: string[] } {
	const account = given.account ?? only(pages.map((page) => page.place.account));
	const region = given.region ?? only(pages.filter(isOfScope).map((page) => page.place.region));
	const partition = only(pages.map((page) => page.place.partition)) ?? 'aws';
	const lost: string[] = [];
	const placed = pages.flatMap((page): Page[] => {
		const { read, subject, place: own, file } = page;
		// What is about one thing belongs to that thing, wherever it is.
		if (read.startsWith('organizations ') || (own.account === undefined && isAboutOne(read, subject))) return [page];
		const isGlobal = read.startsWith('iam ');
		const found = { partition, ...own, account: own.account ?? account, region: own.region ?? region };
		if (found.account === undefined || (!isGlobal && found.region === undefined)) {
			lost.push(
				`${file} does not say which ${found.account === undefined ? 'account' : 'Region'} it is of: give --account and --region`,
			);
			return [];
		}
		const { region: _, ...withoutRegion } = found;
		return [{ ...page, place: (isGlobal ? withoutRegion : found) as Place }];
	});
	return { pages: placed, lost };
}

/** Keys and trails of other Regions are told of where they are used. */
function isOfScope({ read, subject }: Page): boolean {
	return subject === undefined || !/^(?:kms|cloudtrail) /.test(read);
}

/** Answers that are found by what they are about, not by where they come from. */
function isAboutOne(read: string, subject: string | undefined): boolean {
	const ofOne = ['kms GetKeyPolicy', 'kms GetKeyRotationStatus', 'kms ListGrants', 'cloudtrail GetTrailStatus'];
	return subject !== undefined || ofOne.includes(read);
}

function only(values: readonly (string | undefined)[]): string | undefined {
	const known = new Set(values.filter((value) => value !== undefined));
	return known.size === 1 ? [...known][0] : undefined;
}

/** The places that the answers come from, in order. */
export function placesOf(pages: readonly Page[]): readonly Place[] {
	const places = new Map<string, Place>();
	for (const page of pages) {
		const { place } = page;
		if (place.account === undefined || !isOfScope(page)) continue;
		places.set(`${place.account}/${place.region ?? ''}`, place);
	}
	return [...places].toSorted(([a], [b]) => compareText(a, b)).map(([, place]) => place);
}
