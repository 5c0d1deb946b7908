import { longestCronGap, nextCronRun } from './cron-runs.ts';
import { parseCron, printCron, type CronSchedule } from './cron.ts';

/** When a secret rotates. */
export type Schedule = RateSchedule | CronSchedule;

/** Every so many units. */
interface RateSchedule {
	readonly kind: 'rate';
	readonly value: number;
	readonly unit: 'minute' | 'hour' | 'day';
}

const minutesIn = { minute: 1, hour: 60, day: 1440 } as const;

/** Reads `rate(…)` or `cron(…)`; `null` if it is no schedule we can read. Wider than Secrets Manager, which wants minute 0 and every year. */
export function parseSchedule(expression: string): Schedule | null {
	const [, name, inner = ''] = /^\s*(rate|cron)\s*\(([^()]*)\)\s*$/i.exec(expression) ?? [];
	if (name === undefined) return null;
	return name.toLowerCase() === 'rate' ? parseRate(inner) : parseCron(inner);
}

function parseRate(text: string): RateSchedule | null {
	const [, digits, word = ''] = /^\s*(\d{1,9})\s+(minute|hour|day)s?\s*$/i.exec(text) ?? [];
	const unit = (['minute', 'hour', 'day'] as const).find((known) => known === word.toLowerCase());
	const value = Number(digits);
	return unit === undefined || value === 0 ? null : { kind: 'rate', value, unit };
}

/** The expression that reads as this schedule. */
export function printSchedule(schedule: Schedule): string {
	if (schedule.kind === 'cron') return `cron(${printCron(schedule)})`;
	return `rate(${schedule.value} ${schedule.unit}${schedule.value === 1 ? '' : 's'})`;
}

/** The longest gap between two consecutive runs, in days; `Infinity` if it never runs twice. */
export function longestGapDays(schedule: Schedule): number {
	const minutes = schedule.kind === 'cron' ? longestCronGap(schedule) : schedule.value * minutesIn[schedule.unit];
	return minutes / minutesIn.day;
}

/** The first run of a cron schedule after an instant; `null` if there is none, and for rates, which count from the last rotation. */
export function nextRun(schedule: Schedule, after: Date): Date | null {
	return schedule.kind === 'cron' ? nextCronRun(schedule, after) : null;
}

/** Hours of a rotation window such as `3h`; `null` if it is none. */
export function durationHours(duration: string): number | null {
	const [, digits] = /^(\d{1,2})h$/i.exec(duration.trim()) ?? [];
	const hours = Number(digits);
	return digits === undefined || hours === 0 ? null : hours;
}
