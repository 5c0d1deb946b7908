import { dayMilliseconds } from '../model/days.ts';
import type { Estate } from '../model/estate.ts';
import type { Usage, UsageCoverage } from '../model/usage.ts';
import type { BillAnswer } from './answer.ts';
import type { Bill, BillOptions } from './bill.ts';
import { coverageGap, isMeasured, usageOf } from './usage-index.ts';

/** Seconds of the longest life of a cache that usage tells of. */
const longestReplay = 3600;

/** More places than these are only counted. */
const mostPlaces = 5;

/** The stretch of time in which calls were counted, in days to a hundredth: an hour is some. */
export function windowOf({ from, to }: Pick<Usage, 'from' | 'to'>): NonNullable<BillAnswer['window']> {
	return { from, to, days: Math.round(((Date.parse(to) - Date.parse(from)) / dayMilliseconds) * 100) / 100 };
}

/** What the figures rest on, a sentence each. */
export function notesOf(estate: Estate, { uses, holdings }: Bill, { rates, ttl, interval }: BillOptions): string[] {
	const usage = usageOf(rates ?? estate);
	const isMeasuredHere = uses.some(({ basis }) => basis === 'measured');
	const kms = uses.some((use) => use.kms[1] > 0);
	const isCached = uses.some(({ avoidable, remedy }) => remedy !== null && avoidable[1] > 0);
	const notes = [
		isMeasuredHere ? 'Calls are measured and scaled to a month of 730 hours.' : null,
		rates === undefined ? null : 'Calls are those measured of live secrets and parameters with the same names.',
		usage === undefined && uses.length === 0 ? 'No reads were measured: the calls are missing from this bill.' : null,
		...(usage === undefined ? [] : coverageNotes(usage)),
		kms
			? 'The requests to KMS that each account has for nothing are taken off; other uses of KMS may need them.'
			: null,
		uses.some(({ attempts }) => attempts > 0) ? 'Whether AWS bills calls that it refuses is not known.' : null,
		uses.some(({ resource, avoidable }) => resource === null && avoidable[1] > 0)
			? 'Part of what is avoidable are reads of secrets that are not in sight: they are in no advice.'
			: null,
		isCached && ttl === undefined
			? 'What is avoidable is reckoned with the cache that fits each caller; the findings of an audit reckon with 300 seconds for all.'
			: null,
		holdings.some(({ item, basis }) => item === 'key' && basis === 'assumed')
			? 'How often a key was rotated is not recorded: each of its first two rotations costs as much as the key.'
			: null,
		ttl !== undefined && ttl > 300 && uses.some(({ remedy }) => remedy?.kind === 'extension')
			? 'The Lambda extension keeps nothing longer than 300 seconds, so that its callers are reckoned with that.'
			: null,
		interval !== undefined &&
		interval > longestReplay &&
		uses.some(({ remedy, basis }) => remedy?.kind === 'interval' && basis === 'measured')
			? 'Reads that were measured are replayed for an hour at most: polling more rarely would save more than is told.'
			: null,
		interval !== undefined && !uses.some(({ remedy }) => remedy?.kind === 'interval')
			? 'Nothing in sight polls at an interval.'
			: null,
	];
	return notes.filter((note) => note !== null);
}

/** How far the events reach: differently long, too short, sampled, with holes. */
function coverageNotes(usage: Usage): string[] {
	const { coverage } = usage;
	const spans = new Set(coverage.map(lengthOf));
	const sampled = coverage.filter(({ sampled: share = 1 }) => share < 1);
	const brief = coverage.filter((one) => !sampled.includes(one) && !isMeasured(usage, one));
	const holed = coverage.filter((one) => !sampled.includes(one) && coverageGap(usage, one) !== null);
	return [
		spans.size > 1
			? `Not all were looked at equally long: ${placesOf(coverage, (one) => ` for ${lengthOf(one)}`)}.`
			: null,
		brief.length > 0
			? `Calls of less than a day are scaled to a month too, which is a guess: ${placesOf(brief)}.`
			: null,
		sampled.length > 0
			? `Calls were sampled, so that there may be more or fewer: ${placesOf(sampled, ({ sampled: share = 1 }) => ` (${Number((share * 100).toPrecision(2))} % of the time)`)}.`
			: null,
		holed.length > 0 ? `Not all calls are known, so that there may be more: ${placesOf(holed)}.` : null,
	].filter((note) => note !== null);
}

function lengthOf(one: UsageCoverage): string {
	return spanWords(windowOf(one));
}

function placesOf(coverage: readonly UsageCoverage[], more: (one: UsageCoverage) => string = () => ''): string {
	const shown = coverage.slice(0, mostPlaces).map((one) => `${one.account} ${one.region}${more(one)}`);
	const rest = coverage.length - shown.length;
	return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** `30 days`, `3 hours`. */
function spanWords({ days }: { readonly days: number }): string {
	const [count, unit] = days >= 2 ? [Math.round(days * 10) / 10, 'day'] : [Math.round(days * 24), 'hour'];
	return unit === 'hour' && count === 0 ? 'less than an hour' : `${count} ${unit}${count === 1 ? '' : 's'}`;
}
