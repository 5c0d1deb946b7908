import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	durationHours,
	longestGapDays,
	nextRun,
	parseSchedule,
	printSchedule,
	type Schedule,
} from '../../src/model/schedule.ts';

const dayMs = 86_400_000;

function schedule(expression: string): Schedule {
	const parsed = parseSchedule(expression);
	if (!parsed) throw new Error(`not a schedule: ${expression}`);
	return parsed;
}

function runs(expression: string, after: string, count: number): string[] {
	const found: string[] = [];
	let at = new Date(after);
	for (let i = 0; i < count; i += 1) {
		const next = nextRun(schedule(expression), at);
		if (!next) break;
		found.push(next.toISOString().slice(0, 16));
		at = next;
	}
	return found;
}

// https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html
describe('schedules of the Secrets Manager guide', () => {
	test.each([
		['cron(0 /8 * * ? *)', ['2026-03-01T00:00', '2026-03-01T08:00', '2026-03-01T16:00'], 1 / 3],
		['cron(0 8/8 * * ? *)', ['2026-03-01T08:00', '2026-03-01T16:00', '2026-03-02T08:00'], 2 / 3],
		['cron(0 2/10 * * ? *)', ['2026-03-01T02:00', '2026-03-01T12:00', '2026-03-01T22:00', '2026-03-02T02:00'], 10 / 24],
		['cron(0 4/12 * * ? *)', ['2026-03-01T04:00', '2026-03-01T16:00', '2026-03-02T04:00'], 0.5],
		['cron(0 10 * * ? *)', ['2026-03-01T10:00', '2026-03-02T10:00'], 1],
		['cron(0 18 ? * SAT *)', ['2026-03-07T18:00', '2026-03-14T18:00'], 7],
		['cron(0 8 1 * ? *)', ['2026-03-01T08:00', '2026-04-01T08:00'], 31],
		['cron(0 1 ? 1/3 SUN#1 *)', ['2026-04-05T01:00', '2026-07-05T01:00', '2026-10-04T01:00', '2027-01-03T01:00'], 98],
		['cron(0 17 L * ? *)', ['2026-03-31T17:00', '2026-04-30T17:00', '2026-05-31T17:00'], 31],
		['cron(0 8 ? * MON-FRI *)', ['2026-03-02T08:00', '2026-03-03T08:00'], 3],
		['cron(0 16 1,15 * ? *)', ['2026-03-01T16:00', '2026-03-15T16:00', '2026-04-01T16:00'], 17],
		['cron(0 0 ? * SUN#1 *)', ['2026-03-01T00:00', '2026-04-05T00:00'], 35],
		['cron(0 0 ? * TUE#3 *)', ['2026-03-17T00:00', '2026-04-21T00:00'], 35],
		['cron(0 0 ? * SUNL *)', ['2026-03-29T00:00', '2026-04-26T00:00'], 35],
	])('%s', (expression, expected, gap) => {
		expect(runs(expression, '2026-02-28T23:59:59Z', expected.length)).toEqual(expected);
		expect(longestGapDays(schedule(expression))).toBeCloseTo(gap, 9);
	});

	test.each([
		['rate(4 hours)', 1 / 6],
		['rate(1 day)', 1],
		['rate(10 days)', 10],
		['rate(8 days)', 8],
		['rate(999 days)', 999],
		['rate(1 days)', 1],
		[' rate( 12 hour ) ', 0.5],
		['rate(90 minutes)', 1 / 16],
	])('%s', (expression, gap) => {
		expect(longestGapDays(schedule(expression))).toBeCloseTo(gap, 9);
		expect(nextRun(schedule(expression), new Date('2026-03-01T00:00:00Z'))).toBeNull();
	});
});

// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html
describe('schedules of the EventBridge guide', () => {
	test.each([
		['cron(0 10 * * ? *)', ['2026-03-01T10:00', '2026-03-02T10:00']],
		['cron(15 12 * * ? *)', ['2026-03-01T12:15']],
		['cron(0 8 1 * ? *)', ['2026-03-01T08:00', '2026-04-01T08:00']],
		['cron(0/15 * * * ? *)', ['2026-03-01T00:00', '2026-03-01T00:15', '2026-03-01T00:30']],
		['cron(0/5 8-17 ? * MON-FRI *)', ['2026-03-02T08:00', '2026-03-02T08:05']],
		['cron(0 9 ? * 2#1 *)', ['2026-03-02T09:00', '2026-04-06T09:00']],
		['cron(0 0 ? * 3#2 *)', ['2026-03-10T00:00']],
		['cron(1/10 0 * * ? *)', ['2026-03-01T00:01', '2026-03-01T00:11', '2026-03-01T00:21']],
		['cron(0 0 3W * ? *)', ['2026-03-03T00:00', '2026-04-03T00:00', '2026-05-04T00:00']],
		['cron(15 10 ? * 6L 2026-2027)', ['2026-03-27T10:15', '2026-04-24T10:15']],
	])('%s', (expression, expected) => {
		expect(runs(expression, '2026-02-28T23:59:59Z', expected.length)).toEqual(expected);
	});
});

describe('corners of the calendar', () => {
	test.each([
		['leap day', 'cron(0 0 29 2 ? *)', ['2028-02-29T00:00', '2032-02-29T00:00'], 1461],
		[
			'last weekday of the month',
			'cron(0 0 LW * ? *)',
			['2026-01-30T00:00', '2026-02-27T00:00', '2026-03-31T00:00'],
			33,
		],
		['fifth Thursday', 'cron(0 0 ? * 5#5 *)', ['2026-01-29T00:00', '2026-04-30T00:00'], 119],
		['fifth Thursday of February', 'cron(0 0 ? 2 5#5 *)', ['2052-02-29T00:00'], 28 * 365.25],
		['three days before the last', 'cron(0 0 L-3 * ? *)', ['2026-01-28T00:00', '2026-02-25T00:00'], 31],
		[
			'30 days before the last',
			'cron(0 0 L-30 * ? *)',
			['2026-01-01T00:00', '2026-03-01T00:00', '2026-05-01T00:00'],
			61,
		],
		['weekday nearest a Saturday the first', 'cron(0 0 1W * ? *)', ['2026-01-01T00:00', '2026-02-02T00:00'], 33],
		['weekday nearest a Sunday the last', 'cron(0 0 31W 5 ? *)', ['2026-05-29T00:00'], 368],
		['every Saturday', 'cron(0 0 ? * L *)', ['2026-01-03T00:00', '2026-01-10T00:00'], 7],
		['over the weekend', 'cron(0 0 ? * FRI-MON *)', ['2026-01-02T00:00', '2026-01-03T00:00', '2026-01-04T00:00'], 4],
		['over midnight', 'cron(0 22-2/2 * * ? *)', ['2026-01-01T00:00', '2026-01-01T02:00', '2026-01-01T22:00'], 20 / 24],
		['31st', 'cron(0 0 31 * ? *)', ['2026-01-31T00:00', '2026-03-31T00:00'], 61],
		['twice a year', 'cron(0 6 1 JAN,JUL ? *)', ['2026-01-01T06:00', '2026-07-01T06:00', '2027-01-01T06:00'], 184],
		['lower case', 'cron(0 6 1 jan ? *)', ['2026-01-01T06:00', '2027-01-01T06:00'], 366],
		['a star where AWS wants a question mark', 'cron(0 0 1 * * *)', ['2026-01-01T00:00', '2026-02-01T00:00'], 31],
		['the other star', 'cron(0 0 * * MON *)', ['2026-01-05T00:00'], 7],
		[
			'a mixed list',
			'cron(0 0 1,15W,L * ? *)',
			['2026-01-01T00:00', '2026-01-15T00:00', '2026-01-31T00:00', '2026-02-01T00:00'],
			17,
		],
	])('%s', (_, expression, expected, gap) => {
		expect(runs(expression, '2025-12-31T23:00:00Z', expected.length)).toEqual(expected);
		expect(longestGapDays(schedule(expression))).toBeCloseTo(gap, 9);
	});

	test.each(['cron(0 0 31 2 ? *)', 'cron(0 0 30 FEB ? *)', 'cron(0 0 31 4,6,9,11 ? *)', 'cron(0 0 L-30 2 ? *)'])(
		'%s never runs',
		(expression) => {
			expect(nextRun(schedule(expression), new Date('2026-01-01T00:00:00Z'))).toBeNull();
			expect(longestGapDays(schedule(expression))).toBe(Infinity);
		},
	);

	test('a schedule that ends', () => {
		expect(runs('cron(0 8 1 1 ? 2026-2028/2)', '2025-06-01T00:00:00Z', 5)).toEqual([
			'2026-01-01T08:00',
			'2028-01-01T08:00',
		]);
		expect(longestGapDays(schedule('cron(0 8 1 1 ? 2026-2028/2)'))).toBe(730);
		expect(longestGapDays(schedule('cron(0 8 1 1 ? 2026)'))).toBe(Infinity);
		expect(longestGapDays(schedule('cron(0 8,20 1 1 ? 2026)'))).toBe(0.5);
	});

	test('a run at the instant itself is not the next', () => {
		expect(runs('cron(0 8 * * ? *)', '2026-01-01T08:00:00Z', 1)).toEqual(['2026-01-02T08:00']);
		expect(runs('cron(0 8 * * ? *)', '2026-01-01T07:59:59.999Z', 1)).toEqual(['2026-01-01T08:00']);
		expect(nextRun(schedule('cron(0 8 * * ? *)'), new Date(Number.NaN))).toBeNull();
	});

	test('across the year 2100, which is no leap year', () => {
		expect(runs('cron(0 0 29 2 ? *)', '2096-03-01T00:00:00Z', 1)).toEqual(['2104-02-29T00:00']);
		expect(runs('cron(0 0 ? 2 1#5 *)', '2088-03-01T00:00:00Z', 1)).toEqual(['2128-02-29T00:00']);
	});
});

describe('what is no schedule', () => {
	test.each([
		'',
		'30',
		'30 days',
		'rate(30)',
		'rate(0 days)',
		'rate(-1 days)',
		'rate(1.5 days)',
		'rate(2 weeks)',
		'rate(30days)',
		'at(2026-01-01T00:00:00)',
		'cron()',
		'cron(0 8 * * *)',
		'cron(0 8 * * ? * *)',
		'cron(0 8 1 * MON *)',
		'cron(0 8 1 * 1 *)',
		'cron(0 8 ? * ? *)',
		'cron(0 8 * * * *)',
		'cron(60 8 * * ? *)',
		'cron(0 24 * * ? *)',
		'cron(0 8 0 * ? *)',
		'cron(0 8 32 * ? *)',
		'cron(0 8 * 13 ? *)',
		'cron(0 8 ? * 0 *)',
		'cron(0 8 ? * 8 *)',
		'cron(0 8 ? * MON#6 *)',
		'cron(0 8 ? * MON#0 *)',
		'cron(0 8 ? * FOO *)',
		'cron(0 8 1 FOO ? *)',
		'cron(0 8 * * ? 1969)',
		'cron(0 8 * * ? 2200)',
		'cron(0 8 * * ? 2030-2020)',
		'cron(0 */0 * * ? *)',
		'cron(0 / * * ? *)',
		'cron(0 8, * * ? *)',
		'cron(0 8-  * * ? *)',
		'cron(0 ${hour} * * ? *)',
		'cron(0 8 32W * ? *)',
		'cron(0 8 WL * ? *)',
		'cron(0 8 L-31 * ? *)',
		'cron(0 8 * * ? *',
		'cron 0 8 * * ? *',
	])('%s', (expression) => {
		expect(parseSchedule(expression)).toBeNull();
	});

	test('any string', () => {
		const soup = fc.stringMatching(/^(rate|cron)\([0-9*?LW#,/ A-Z-]{0,40}\)$/);
		fc.assert(
			fc.property(fc.oneof(fc.string(), soup), (text) => {
				const parsed = parseSchedule(text);
				if (!parsed) return;
				expect(longestGapDays(parsed)).toBeGreaterThan(0);
				nextRun(parsed, new Date('2026-01-01T00:00:00Z'));
			}),
			{ numRuns: 2000 },
		);
	});
});

test.each([
	['3h', 3],
	['24h', 24],
	[' 10H ', 10],
	['0h', null],
	['3', null],
	['PT3H', null],
	['3h30m', null],
	['', null],
])('the window %j', (text, hours) => {
	expect(durationHours(text)).toBe(hours);
});

/** A day as the oracle sees it. */
interface Day {
	readonly year: number;
	readonly month: number;
	readonly date: number;
	readonly length: number;
	/** From Sunday = 1. */
	readonly weekday: number;
	/** Weekday of any date of the same month. */
	readonly weekdayOf: (date: number) => number;
}

function dayAt(index: number): Day {
	const at = new Date(index * dayMs);
	const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
	const weekdayOf = (other: number) => new Date(Date.UTC(year, month, other)).getUTCDay() + 1;
	const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return { year, month: month + 1, date, length, weekday: at.getUTCDay() + 1, weekdayOf };
}

/** A piece of an expression with what it means, said apart from the parser. */
interface Piece<On> {
	readonly text: string;
	readonly holds: (on: On) => boolean;
}

function pieces<On>(one: fc.Arbitrary<Piece<On>>): fc.Arbitrary<Piece<On>> {
	return fc.array(one, { minLength: 1, maxLength: 3 }).map((list) => ({
		text: list.map(({ text }) => text).join(','),
		holds: (on) => list.some(({ holds }) => holds(on)),
	}));
}

function numeric(minimum: number, maximum: number, names: readonly string[] = []): fc.Arbitrary<Piece<number>> {
	const value = fc.integer({ min: minimum, max: maximum });
	const spelled = (n: number) => names[n - minimum] ?? String(n);
	const step = fc.integer({ min: 1, max: 13 });
	return fc.oneof(
		fc.constant({ text: '*', holds: () => true }),
		value.map((n) => ({ text: String(n), holds: (on: number) => on === n })),
		value.map((n) => ({ text: spelled(n), holds: (on: number) => on === n })),
		fc.tuple(value, value).map(([a, b]) => {
			const [from, to] = [Math.min(a, b), Math.max(a, b)];
			return { text: `${spelled(from)}-${spelled(to)}`, holds: (on: number) => from <= on && on <= to };
		}),
		fc.tuple(value, step).map(([from, by]) => ({
			text: `${from}/${by}`,
			holds: (on: number) => on >= from && (on - from) % by === 0,
		})),
		fc.tuple(fc.constantFrom('/', '*/'), step).map(([sign, by]) => ({
			text: `${sign}${by}`,
			holds: (on: number) => (on - minimum) % by === 0,
		})),
	);
}

function nearestWeekday(day: Day, target: number): boolean {
	if (target < 1 || target > day.length) return false;
	const workdays = Array.from({ length: day.length }, (_, i) => i + 1).filter(
		(date) => ![1, 7].includes(day.weekdayOf(date)),
	);
	const distances = workdays.map((date) => Math.abs(date - target));
	return workdays[distances.indexOf(Math.min(...distances))] === day.date;
}

const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const ofMonth: fc.Arbitrary<Piece<Day>> = fc.oneof(
	{ weight: 3, arbitrary: numeric(1, 31).map(({ text, holds }) => ({ text, holds: ({ date }: Day) => holds(date) })) },
	fc.constant({ text: 'L', holds: ({ date, length }: Day) => date === length }),
	fc.constant({ text: 'LW', holds: (day: Day) => nearestWeekday(day, day.length) }),
	fc
		.integer({ min: 1, max: 30 })
		.map((n) => ({ text: `L-${n}`, holds: ({ date, length }: Day) => date === length - n })),
	fc.integer({ min: 1, max: 31 }).map((n) => ({ text: `${n}W`, holds: (day: Day) => nearestWeekday(day, n) })),
);

const weekdayName = fc
	.integer({ min: 1, max: 7 })
	.chain((n) => fc.constantFrom({ n, text: String(n) }, { n, text: dayNames[n - 1] ?? '' }));

const ofWeek: fc.Arbitrary<Piece<Day>> = fc.oneof(
	numeric(1, 7, dayNames).map(({ text, holds }) => ({ text, holds: ({ weekday }: Day) => holds(weekday) })),
	fc.tuple(weekdayName, fc.integer({ min: 1, max: 5 })).map(([{ n, text }, nth]) => ({
		text: `${text}#${nth}`,
		holds: ({ weekday, date }: Day) => weekday === n && Math.ceil(date / 7) === nth,
	})),
	weekdayName.map(({ n, text }) => ({
		text: `${text}L`,
		holds: ({ weekday, date, length }: Day) => weekday === n && date + 7 > length,
	})),
	fc.constant({ text: 'L', holds: ({ weekday }: Day) => weekday === 7 }),
);

const days = fc.oneof(
	pieces(ofMonth).map(({ text, holds }) => ({ ofMonth: text, ofWeek: '?', holds })),
	pieces(ofWeek).map(({ text, holds }) => ({ ofMonth: '?', ofWeek: text, holds })),
);

const cron = fc
	.record({
		minute: pieces(numeric(0, 59)),
		hour: pieces(numeric(0, 23)),
		day: days,
		month: pieces(numeric(1, 12, monthNames)),
	})
	.map(({ minute, hour, day, month }) => ({
		text: `cron(${minute.text} ${hour.text} ${day.ofMonth} ${month.text} ${day.ofWeek} *)`,
		onDay: (on: Day) => month.holds(on.month) && day.holds(on),
		times: Array.from({ length: 1440 }, (_, i) => i).filter(
			(i) => minute.holds(i % 60) && hour.holds(Math.floor(i / 60)),
		),
	}));

const calendarFrom = Date.UTC(2001, 0, 1) / dayMs;
const calendar = Array.from({ length: Date.UTC(2057, 0, 1) / dayMs - calendarFrom }, (_, i) => dayAt(calendarFrom + i));

describe('against a walk over the calendar', () => {
	test('the longest gap', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(cron, ({ text, onDay, times }) => {
				let [longest, previous] = [0, Number.NaN];
				for (const [index, day] of calendar.entries()) {
					if (!onDay(day)) continue;
					for (const time of times) {
						const run = index * 1440 + time;
						longest = Math.max(longest, Number.isNaN(previous) ? 0 : run - previous);
						previous = run;
					}
				}
				expect(longestGapDays(schedule(text))).toBeCloseTo(longest === 0 ? Infinity : longest / 1440, 9);
			}),
			{ numRuns: 150 },
		);
	});

	test('the next run', () => {
		const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2028, 0, 1) });
		fc.assert(
			fc.property(cron, instant, ({ text, onDay, times }, after) => {
				const start = Math.floor(after / dayMs);
				let expected: number | undefined;
				for (let day = start; expected === undefined && day < calendarFrom + calendar.length; day += 1) {
					if (!onDay(dayAt(day))) continue;
					expected = times.map((time) => day * dayMs + time * 60_000).find((run) => run > after);
				}
				const found = nextRun(schedule(text), new Date(after));
				expect(found?.getTime()).toBe(expected);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('printing', () => {
	const rate = fc.record({
		kind: fc.constant('rate' as const),
		value: fc.integer({ min: 1, max: 999_999_999 }),
		unit: fc.constantFrom('minute', 'hour', 'day'),
	});

	test('is the inverse of parsing', () => {
		const year = fc.constantFrom('*', '2026', '2024-2030', '2025/3');
		const expression = fc.tuple(cron, year).map(([{ text }, years]) => text.replace(/\*\)$/, `${years})`));
		fc.assert(
			fc.property(fc.oneof(rate, expression.map(schedule)), (parsed) => {
				expect(parseSchedule(printSchedule(parsed))).toEqual(parsed);
			}),
		);
	});

	test.each([
		['rate(1 days)', 'rate(1 day)'],
		['rate(12 hour)', 'rate(12 hours)'],
		['cron(0 /8 * * ? *)', 'cron(0 0,8,16 * * ? *)'],
		['cron(0 0 ? 1/3 SUN#1,friL *)', 'cron(0 0 ? 1,4,7,10 1#1,6L *)'],
		['cron(0 0 L-2,LW,3W * * *)', 'cron(0 0 L-2,LW,3W * ? *)'],
		['cron(0 0 * * MON-SUN *)', 'cron(0 0 ? * * *)'],
	])('%s', (expression, printed) => {
		expect(printSchedule(schedule(expression))).toBe(printed);
	});
});
