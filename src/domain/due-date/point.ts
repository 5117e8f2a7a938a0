import { dayPeriod, monthsPeriod, type CalendarPeriod } from '../calendar/calendar-period';

/**
 * How long a stretch of time is named. All mean their last day; a `span` was named by its beginning too, a
 * `part` only by its end (the first week of a month, the second year of the plan).
 */
export type Unit =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'term'
  | 'year'
  | 'nhs-year'
  | 'academic-year'
  | 'part'
  | 'span';

/** A stretch of days with the unit it was named in. */
export interface Stretch extends CalendarPeriod {
  readonly unit: Unit;
}

/**
 * Where in time some words point.
 *
 * - `settled`: one stretch of days.
 * - `open`: several readings, or one that goes against the written order; nothing in the words decides.
 * - `yearless`: comes round every year; `within` gives the stretch that begins in a calendar year.
 * - `impossible`: a day the calendar does not have, never moved to one it has; where only the day is too
 *   late for its month, that month, or null where it has no year.
 */
export type Point =
  | { readonly kind: 'settled'; readonly stretch: Stretch }
  | { readonly kind: 'open'; readonly readings: readonly Stretch[] }
  | { readonly kind: 'yearless'; readonly within: (year: number) => Stretch | null }
  | { readonly kind: 'impossible'; readonly month?: CalendarPeriod | null };

export const IMPOSSIBLE: Point = { kind: 'impossible' };

/** A point at one stretch of days; impossible where the calendar has none. */
export function settled(unit: Unit, period: CalendarPeriod | null): Point {
  return period ? { kind: 'settled', stretch: { unit, start: period.start, end: period.end } } : IMPOSSIBLE;
}

/** No month has fewer days. */
const SHORTEST_MONTH = 28;

/** A point at a day with its year; impossible where its month has no such day. */
export function oneDay(year: number, month: number, day: number): Point {
  const period = dayPeriod(year, month, day);
  if (period) return settled('day', period);
  const isLate = day > SHORTEST_MONTH && month >= 1 && month <= 12;
  return isLate ? { kind: 'impossible', month: monthsPeriod(year, month) } : IMPOSSIBLE;
}

/** A point that comes round every year. */
export function yearless(unit: Unit, within: (year: number) => CalendarPeriod | null): Point {
  return {
    kind: 'yearless',
    within: (year) => {
      const period = within(year);
      return period && { unit, start: period.start, end: period.end };
    },
  };
}

/** Readings between which something later may decide; one reading is settled, equal ones count once. */
export function readings(stretches: readonly Stretch[]): Point {
  const different = stretches.filter(
    (stretch, index) => stretches.findIndex((other) => other.end.equals(stretch.end)) === index,
  );
  const [only] = different;
  if (only && different.length === 1) return { kind: 'settled', stretch: only };
  return only ? { kind: 'open', readings: different } : IMPOSSIBLE;
}

/** The stretches a point may mean: one when settled, several when open, none otherwise. */
export function stretchesOf(point: Point): readonly Stretch[] {
  if (point.kind === 'settled') return [point.stretch];
  return point.kind === 'open' ? point.readings : [];
}

/** The point with its stretch, or each of its readings, changed alike. */
export function changePoint(point: Point, change: (stretch: Stretch) => Stretch): Point {
  switch (point.kind) {
    case 'settled':
      return { kind: 'settled', stretch: change(point.stretch) };
    case 'open':
      return readings(point.readings.map(change));
    case 'yearless':
      return {
        kind: 'yearless',
        within: (year) => {
          const stretch = point.within(year);
          return stretch && change(stretch);
        },
      };
    case 'impossible':
      return point;
  }
}
