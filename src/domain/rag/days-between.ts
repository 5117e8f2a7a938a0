import type { Temporal } from 'temporal-polyfill';

/** Days from 1 March of year 0 to a day of the proleptic Gregorian calendar; the year begins in March so that leap days come last. */
function dayNumber({ year, month, day }: Temporal.PlainDate): number {
  const marchYear = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * marchYear + leapDays + daysBeforeMonth + day;
}

const KNOWN = new WeakMap<Temporal.PlainDate, number>();

/**
 * A number that stands for a day and no other: days from 1 March of year 0. A plan names few days many times, and
 * asking a date for its parts is slow, so each is asked once.
 *
 * @example dayCount(Temporal.PlainDate.from('0000-03-02')) // 2
 */
export function dayCount(date: Temporal.PlainDate): number {
  const known = KNOWN.get(date);
  if (known !== undefined) return known;
  const number = dayNumber(date);
  KNOWN.set(date, number);
  return number;
}

/**
 * Days from one date to another, negative when the other is earlier. Counted by arithmetic, for a big plan asks it
 * some hundred thousand times.
 *
 * @example daysBetween(Temporal.PlainDate.from('2024-06-30'), Temporal.PlainDate.from('2024-03-31')) // -91
 */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return dayCount(to) - dayCount(from);
}
