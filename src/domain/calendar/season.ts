import { monthsPeriod, type CalendarPeriod } from './calendar-period';

/** A season of the year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const FIRST_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/**
 * A season by whole months, as the Met Office counts them; a winter is named after the year it begins in.
 *
 * @source Met Office, meteorological seasons
 * @example seasonPeriod(2023, 'spring').end.toString() // '2023-05-31'
 */
export function seasonPeriod(year: number, season: Season): CalendarPeriod {
  return monthsPeriod(year, FIRST_MONTH[season], 3);
}
