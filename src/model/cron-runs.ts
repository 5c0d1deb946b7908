import type { CronSchedule, DayOfMonth, DayOfWeek } from './cron.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Weekdays and leap years repeat every 28 years between 1901 and 2099. */
const cycleYears = 28;
const cycleStart = 2001;
/** The longest wait for any day of the calendar is 40 years: 29 February on a given weekday, across 2100. */
const patienceYears = 41;

/** The longest wait between two consecutive runs, in minutes; `Infinity` if there are never two. Runs across 2100 are left out. */
export function longestCronGap(cron: CronSchedule): number {
	const years = cron.years ?? Array.from({ length: 2 * cycleYears }, (_, i) => cycleStart + i);
	let longestDays = 0;
	let previous: number | undefined;
	for (const day of runDays(cron, years)) {
		longestDays = Math.max(longestDays, day - (previous ?? day));
		previous = day;
	}
	const times = timesOf(cron);
	if (previous === undefined || (longestDays === 0 && times.length === 1)) return Infinity;
	let longest = 0;
	for (const [i, time] of times.entries()) longest = Math.max(longest, time - (times[i - 1] ?? time));
	const [first = 0, last = 0] = [times[0], times.at(-1)];
	return longestDays === 0 ? longest : Math.max(longest, longestDays * 1440 - last + first);
}

/** The first run strictly after an instant. */
export function nextCronRun(cron: CronSchedule, after: Date): Date | null {
	const start = after.getTime();
	if (Number.isNaN(start)) return null;
	const startYear = after.getUTCFullYear();
	const years =
		cron.years?.filter((year) => year >= startYear) ?? Array.from({ length: patienceYears }, (_, i) => startYear + i);
	const times = timesOf(cron);
	for (const day of runDays(cron, years)) {
		if ((day + 1) * dayMs <= start) continue;
		const time = times.find((minute) => day * dayMs + minute * minuteMs > start);
		if (time !== undefined) return new Date(day * dayMs + time * minuteMs);
	}
	return null;
}

/** Minutes of the day at which it runs. */
function timesOf({ hours, minutes }: CronSchedule): readonly number[] {
	return hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute));
}

/** Days since 1970 on which it runs. */
function* runDays(cron: CronSchedule, years: readonly number[]): Iterable<number> {
	for (const year of years) {
		for (const month of cron.months) {
			const first = Date.UTC(year, month - 1, 1) / dayMs;
			const length = Date.UTC(year, month, 1) / dayMs - first;
			// 1 January 1970 was a Thursday, the fifth day of AWS's week.
			const weekday = ((((first + 4) % 7) + 7) % 7) + 1;
			for (const date of datesOf(cron.days, { length, weekday })) yield first + date - 1;
		}
	}
}

interface Month {
	readonly length: number;
	/** Of its first day, from Sunday = 1. */
	readonly weekday: number;
}

function datesOf(days: CronSchedule['days'], month: Month): readonly number[] {
	const dates = new Set<number>();
	if (days.by === 'month') for (const day of days.of) dates.add(dateOf(day, month));
	else for (const day of days.of) for (const date of weekdaysOf(day, month)) dates.add(date);
	return [...dates].filter((date) => date >= 1 && date <= month.length).toSorted((a, b) => a - b);
}

/** A date of 0 or past the end does not exist in this month. */
function dateOf(day: DayOfMonth, month: Month): number {
	const date = 'date' in day ? day.date : month.length - day.beforeLast;
	if (!day.nearWeekday || date < 1 || date > month.length) return date;
	const weekday = ((month.weekday + date - 2) % 7) + 1;
	if (weekday === 7) return date === 1 ? 3 : date - 1;
	if (weekday === 1) return date === month.length ? date - 2 : date + 1;
	return date;
}

function weekdaysOf({ weekday, nth }: DayOfWeek, month: Month): readonly number[] {
	const first = 1 + ((weekday - month.weekday + 7) % 7);
	const all = [first, first + 7, first + 14, first + 21, first + 28].filter((date) => date <= month.length);
	if (nth === null) return all;
	const date = nth === 'last' ? all.at(-1) : all[nth - 1];
	return date === undefined ? [] : [date];
}
