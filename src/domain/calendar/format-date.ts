import type { Temporal } from 'temporal-polyfill';
import { MONTHS } from './month-name';

/**
 * A date in full, the month always by name.
 *
 * @example formatLongDate(Temporal.PlainDate.from('2024-06-30')) // '30 June 2024'
 */
export function formatLongDate(date: Temporal.PlainDate): string {
  return `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;
}

/**
 * A date for a narrow place, the month by its first three letters.
 *
 * @example formatShortDate(Temporal.PlainDate.from('2024-03-31')) // '31 Mar 2024'
 */
export function formatShortDate(date: Temporal.PlainDate): string {
  return `${date.day} ${(MONTHS[date.month - 1] ?? '').slice(0, 3)} ${date.year}`;
}
