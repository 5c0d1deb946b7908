export const daySeconds = 86_400;
export const dayMilliseconds = daySeconds * 1000;

/** Whole days from one instant to another; negative if it lies ahead. */
export function daysBetween(from: string, to: Date): number {
	return Math.floor((to.getTime() - Date.parse(from)) / dayMilliseconds);
}

/** The UTC day of an instant: `2026-11-01`. */
export function dayOf(instant: string): string {
	return instant.slice(0, 10);
}

/** The UTC day so many days before an instant: `2026-11-01`. */
export function dayBefore(now: Date, days: number): string {
	return dayOf(new Date(now.getTime() - days * dayMilliseconds).toISOString());
}

/** Whether an instant lies more than `graceDays` before `now`. */
export function isPast(instant: string, now: Date, graceDays = 0): boolean {
	return now.getTime() - Date.parse(instant) > graceDays * dayMilliseconds;
}
