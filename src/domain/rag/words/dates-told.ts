import type { Temporal } from 'temporal-polyfill';
import { rememberReadings, rememberTexts } from '../../wording/remember-readings';
import { dayPeriod, monthsPeriod } from '../../calendar/calendar-period';
import { dayNumber, daysBetween } from '../../calendar/day-number';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { correctMonthSpelling } from '../../calendar/month-spelling';
import { recentYear } from '../../calendar/two-digit-year';

const WRITTEN_MONTH = new RegExp(`\\b(${MONTH_NAME}),?\\s*'?(\\d{4}|\\d{2})\\b`, 'gi');
const WRITTEN_DATE = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g;

/**
 * Tells whether a text names a month after that of the as-at date; never where there is none.
 *
 * @example isAhead('Completed March 2025', day('2024-06-30')) // true
 */
export function isAhead(words: string, asAt: Temporal.PlainDate | null): boolean {
  if (!asAt) return false;
  return monthEndsIn(words).some((end) => daysBetween(lastOfMonth(asAt), end) > 0);
}

const lastOfMonth = rememberReadings(
  (date: Temporal.PlainDate) => date.with({ day: date.daysInMonth }),
  (date) => String(dayNumber(date)),
);

/**
 * The last days of the months a text names with their year.
 *
 * @example monthEndsIn('Agreed 14/05/2024')[0]?.toString() // '2024-05-31'
 */
export const monthEndsIn = rememberTexts(findMonthEnds);

function findMonthEnds(text: string): readonly Temporal.PlainDate[] {
  if (!/\d/.test(text)) return [];
  const written = [...correctMonthSpelling(text).matchAll(WRITTEN_MONTH)].map(
    ([, month = '', year = '']) => monthsPeriod(recentYear(year), monthNumber(month)).end,
  );
  const numbers = [...text.matchAll(WRITTEN_DATE)].flatMap(([, day, month, year = '']) => {
    const date = dayPeriod(recentYear(year), Number(month), Number(day))?.end;
    return date ? [lastOfMonth(date)] : [];
  });
  return [...written, ...numbers];
}

/**
 * Tells whether a progress text carries a date in or after the month of a deadline, and not after the as-at
 * date's month: something was recorded since.
 *
 * @example isRecordedSince('Report to Board, May 2024', deadline, asAt) // true for a deadline of 31 March 2024
 */
export function isRecordedSince(
  progress: string,
  deadline: Temporal.PlainDate,
  asAt: Temporal.PlainDate,
): boolean {
  return monthEndsIn(progress).some(
    (end) => daysBetween(deadline, end) >= 0 && daysBetween(end, lastOfMonth(asAt)) >= 0,
  );
}
