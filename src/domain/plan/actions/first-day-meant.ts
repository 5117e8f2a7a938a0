import type { Temporal } from 'temporal-polyfill';
import { dateOfNumber, dateOn, dayNumber } from '../../calendar/day-number';
import { MONTH_NAME } from '../../calendar/month-name';
import type { Milestone } from '../plan';

const MONTH = new RegExp(`(?<![a-z])${MONTH_NAME}|(?<!\\d)\\d{1,2}[/.-]20\\d\\d`, 'i');
/** A day of the month in figures, by the day; long plans have thousands of milestones. */
const DAY_IN_FIGURES = Array.from({ length: 32 }, (_, day) => new RegExp(`(?<!\\d)${String(day)}(?!\\d)`));
/** "End of May" means its last day as surely as "31 May". */
const NAMES_END = /\b(?:end|close|last day|late)\b/i;
/** How many months the words name where they name more than one, the longest last. */
const LONGER: readonly (readonly [RegExp, number])[] = [
  [
    /\bq(?:tr)? ?[1-4]\b|\bquarter [1-4]\b|\b(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) quarter\b/i,
    3,
  ],
  [/\b(?:spring|summer|autumn|winter)\b/i, 3],
  [/\b(?:h[12]|half[ -]?year|half of)\b/i, 6],
  [/\b20\d\d\b|\b\d\d\s?\/\s?\d\d\b|\byear \d\b/i, 12],
];

/**
 * The first day that a milestone or deadline may mean: of "May 2025", read as its last day, the 1st. A day that is
 * named, or the end of a month, means itself.
 *
 * @example firstDayMeant({ text: 'Agree the plan (May 2025)', due })?.toString() // '2025-05-01'
 */
export function firstDayMeant({ text, due }: Pick<Milestone, 'text' | 'due'>): Temporal.PlainDate | null {
  if (due === null || dateOfNumber(dayNumber(due) + 1).day !== 1) return due;
  if (NAMES_END.test(text) || DAY_IN_FIGURES[due.day]?.test(text) === true) return due;
  const months = MONTH.test(text) ? 1 : (LONGER.find(([words]) => words.test(text))?.[1] ?? 1);
  const before = due.year * 12 + due.month - months;
  return dateOn(Math.floor(before / 12), (before % 12) + 1, 1);
}
