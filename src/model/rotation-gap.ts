import { unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { longestGapDays, parseSchedule } from './schedule.ts';
import { plain, render } from './text.ts';

/** The rotation schedule in words and the longest time between two runs. */
export interface RotationGap {
	/** Days. */
	readonly days: number;
	/** `rate(30 days)`, `every 30 days`. */
	readonly schedule: string;
}

/** `null`: rotation is absent, off, or has no schedule. */
export const rotationGap = question({
	kinds: ['secret'],
	needs: ['rotation'],
	ask({ rotation }): Weighed<RotationGap | null> {
		if (rotation === null || !rotation.enabled) return null;
		const { scheduleExpression, automaticallyAfterDays } = rotation;
		if (scheduleExpression !== undefined && scheduleExpression !== null) {
			const text = plain(scheduleExpression);
			if (text === undefined) return unread('unresolved');
			const schedule = parseSchedule(text);
			return schedule === null ? unread('unparsable') : { days: longestGapDays(schedule), schedule: render(text) };
		}
		if (automaticallyAfterDays === undefined || automaticallyAfterDays === null) return null;
		return { days: automaticallyAfterDays, schedule: `every ${automaticallyAfterDays} days` };
	},
});
