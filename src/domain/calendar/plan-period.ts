import { Temporal } from 'temporal-polyfill';

/** First and last day of a plan, both included. */
export interface CalendarPeriod {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

/**
 * The period a plan is for, out of its title and the blocks above its table.
 *
 * @param titles the texts, likeliest first
 * @returns null when none says it, or they disagree
 * @example readPlanPeriod(['EDI action plan 2023-2026'])?.start.toString() // '2023-04-01'
 */
export function readPlanPeriod(titles: readonly string[]): CalendarPeriod | null {
  for (const title of titles) {
    const years = /\b(20\d\d)\s*[-–/]\s*(20)?(\d\d)\b/.exec(title);
    if (!years) continue;
    const [first, last] = [Number(years[1]), 2000 + Number(years[3])];
    if (last > first && last - first <= 10) {
      return {
        start: Temporal.PlainDate.from({ year: first, month: 4, day: 1 }),
        end: Temporal.PlainDate.from({ year: last, month: 3, day: 31 }),
      };
    }
  }
  return null;
}
