import { Temporal } from 'temporal-polyfill';

/**
 * Days since 1 March of the year 0, counted by years that begin in March, so that a leap day ends its year.
 * Plans name few days and name them often: each is made once, and asked for its parts once, for both are slow.
 */
const NUMBERS = new WeakMap<Temporal.PlainDate, number>();
const DATES = new Map<number, Temporal.PlainDate>();
/** More than a century and a half of days; plans name far fewer. */
const MOST_DATES = 60_000;

function numberOf(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day - 1;
}

function keep(date: Temporal.PlainDate, number: number): Temporal.PlainDate {
  if (DATES.size >= MOST_DATES) DATES.clear();
  DATES.set(number, date);
  NUMBERS.set(date, number);
  return date;
}

/**
 * A number that stands for a day and no other: days since 1 March of the year 0.
 *
 * @example dayNumber(Temporal.PlainDate.from('0000-03-02')) // 1
 */
export function dayNumber(date: Temporal.PlainDate): number {
  const known = NUMBERS.get(date);
  if (known !== undefined) return known;
  const number = numberOf(date.year, date.month, date.day);
  NUMBERS.set(date, number);
  return number;
}

/**
 * A day by its parts, which must be those of a day in the calendar: the same object each time it is asked for.
 *
 * @example dateOn(2024, 3, 31).toString() // '2024-03-31'
 */
export function dateOn(year: number, month: number, day: number): Temporal.PlainDate {
  const number = numberOf(year, month, day);
  return DATES.get(number) ?? keep(new Temporal.PlainDate(year, month, day), number);
}

/**
 * The day a day number stands for.
 *
 * @example dateOfNumber(dayNumber(date)).equals(date) // true
 */
export function dateOfNumber(number: number): Temporal.PlainDate {
  return DATES.get(number) ?? keep(computeDate(number), number);
}

function computeDate(number: number): Temporal.PlainDate {
  const era = Math.floor(number / 146_097);
  const day = number - era * 146_097;
  const leapDays = Math.floor(day / 1460) - Math.floor(day / 36_524) + Math.floor(day / 146_096);
  const years = Math.floor((day - leapDays) / 365);
  const ofYear = day - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * ofYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  const year = era * 400 + years + (month <= 2 ? 1 : 0);
  return new Temporal.PlainDate(year, month, ofYear - Math.floor((153 * months + 2) / 5) + 1);
}

/**
 * Days from one date to another, negative when the other is earlier.
 *
 * @example daysBetween(Temporal.PlainDate.from('2024-06-30'), Temporal.PlainDate.from('2024-03-31')) // -91
 */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}
