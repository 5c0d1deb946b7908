import { parseField, printField, type Field } from './cron-field.ts';

/** A cron schedule in AWS's dialect with its fields spelled out, in UTC. Lists are sorted and without repeats. */
export interface CronSchedule {
	readonly kind: 'cron';
	readonly minutes: readonly number[];
	readonly hours: readonly number[];
	readonly days: DaysOfMonth | DaysOfWeek;
	/** From 1. */
	readonly months: readonly number[];
	/** `null`: every year. */
	readonly years: readonly number[] | null;
}

interface DaysOfMonth {
	readonly by: 'month';
	readonly of: readonly DayOfMonth[];
}

/** A date, or so many days before the last of the month; `nearWeekday` moves it to the nearest weekday of that month. */
export type DayOfMonth = { readonly nearWeekday: boolean } & (
	| { readonly date: number }
	| { readonly beforeLast: number }
);

interface DaysOfWeek {
	readonly by: 'week';
	readonly of: readonly DayOfWeek[];
}

/** A day of the week from Sunday = 1: every one, or the nth or last of the month. */
export interface DayOfWeek {
	readonly weekday: number;
	readonly nth: number | 'last' | null;
}

const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const fields = {
	minutes: { minimum: 0, maximum: 59 },
	hours: { minimum: 0, maximum: 23 },
	dates: { minimum: 1, maximum: 31 },
	months: { minimum: 1, maximum: 12, names: monthNames },
	weekdays: { minimum: 1, maximum: 7, names: dayNames },
	years: { minimum: 1970, maximum: 2199, cyclic: false },
} as const satisfies Record<string, Field>;

/** Reads the six fields between the parentheses; `null` if AWS's grammar does not give them a meaning. */
export function parseCron(text: string): CronSchedule | null {
	const [minute, hour, dayOfMonth, month, dayOfWeek, year, ...rest] = text.trim().toUpperCase().split(/\s+/);
	if (minute === undefined || hour === undefined || month === undefined || rest.length > 0) return null;
	if (dayOfMonth === undefined || dayOfWeek === undefined || year === undefined) return null;
	const minutes = parseField(minute, fields.minutes);
	const hours = parseField(hour, fields.hours);
	const days = parseDays(dayOfMonth, dayOfWeek);
	const months = parseField(month, fields.months);
	const years = year === '*' ? null : parseField(year, fields.years);
	if (!minutes || !hours || !days || !months || (year !== '*' && !years)) return null;
	return { kind: 'cron', minutes, hours, days, months, years };
}

/** One of the two day fields says which days; the other is `?`, or `*` where the first one is neither. */
function parseDays(ofMonth: string, ofWeek: string): CronSchedule['days'] | null {
	if (ofMonth === ofWeek) return null;
	if (ofWeek === '?' || (ofWeek === '*' && ofMonth !== '?')) return listOf('month', ofMonth, parseDayOfMonth);
	if (ofMonth === '?' || ofMonth === '*') return listOf('week', ofWeek, parseDayOfWeek);
	return null;
}

function listOf<By extends string, Term>(
	by: By,
	text: string,
	parse: (term: string) => readonly Term[] | null,
): { readonly by: By; readonly of: readonly Term[] } | null {
	const terms = new Map<string, Term>();
	for (const part of text.split(',')) {
		const parsed = parse(part);
		if (!parsed) return null;
		for (const term of parsed) terms.set(JSON.stringify(term), term);
	}
	return { by, of: [...terms.values()] };
}

function parseDayOfMonth(term: string): readonly DayOfMonth[] | null {
	const [match, before, nearLast] = /^L(?:-(\d{1,2}))?(W)?$/.exec(term) ?? [];
	if (match !== undefined) {
		const beforeLast = Number(before ?? 0);
		return beforeLast > 30 ? null : [{ beforeLast, nearWeekday: nearLast === 'W' }];
	}
	const nearWeekday = /^\d{1,2}W$/.test(term);
	const dates = parseField(nearWeekday ? term.replace('W', '') : term, fields.dates);
	return dates && dates.map((date) => ({ date, nearWeekday }));
}

function parseDayOfWeek(term: string): readonly DayOfWeek[] | null {
	if (term === 'L') return [{ weekday: 7, nth: null }];
	const [match, day = '', nth] = /^([1-7]|[A-Z]{3})(?:#([1-5])|L)$/.exec(term) ?? [];
	const weekdays = parseField(match === undefined ? term : day, fields.weekdays);
	if (!weekdays) return null;
	if (match === undefined) return weekdays.map((weekday) => ({ weekday, nth: null }));
	return weekdays.map((weekday) => ({ weekday, nth: nth === undefined ? 'last' : Number(nth) }));
}

/** The six fields, names and steps spelled out as numbers. */
export function printCron({ minutes, hours, days, months, years }: CronSchedule): string {
	const [ofMonth, ofWeek] =
		days.by === 'month'
			? [printTerms(days.of.map(printDayOfMonth), fields.dates), '?']
			: ['?', printTerms(days.of.map(printDayOfWeek), fields.weekdays)];
	return [
		printField(minutes, fields.minutes),
		printField(hours, fields.hours),
		ofMonth,
		printField(months, fields.months),
		ofWeek,
		years === null ? '*' : years.join(','),
	].join(' ');
}

function printTerms(terms: readonly string[], { minimum, maximum }: Field): string {
	const every = terms.length === maximum - minimum + 1 && terms.every((term, i) => term === String(minimum + i));
	return every ? '*' : terms.join(',');
}

function printDayOfMonth(day: DayOfMonth): string {
	const suffix = day.nearWeekday ? 'W' : '';
	if ('date' in day) return `${day.date}${suffix}`;
	return `L${day.beforeLast === 0 ? '' : `-${day.beforeLast}`}${suffix}`;
}

function printDayOfWeek({ weekday, nth }: DayOfWeek): string {
	if (nth === null) return String(weekday);
	return nth === 'last' ? `${weekday}L` : `${weekday}#${nth}`;
}
