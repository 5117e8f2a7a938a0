import { Temporal } from 'temporal-polyfill';
import { readStatusTime, type StatusTime } from '../cells/status-time';
import type { PlanPeriod } from '../plan';

const LONGEST_YEAR_DAYS = 370;

/** A column with the time that its heading stands for. */
export interface TimedColumn {
  readonly column: number;
  readonly time: StatusTime;
}

/** 1 where the later of two columns stands right of the other, -1 where left, 0 where nothing tells. */
function direction({ time: one }: TimedColumn, { time: other }: TimedColumn): number {
  if (one.start && other.start) return Temporal.PlainDate.compare(other.start, one.start);
  if (one.unit !== other.unit || one.place === other.place) return 0;
  if (one.round === null) return Math.sign(other.place - one.place);
  const ahead = (other.place - one.place + one.round) % one.round;
  return ahead * 2 === one.round ? Math.sign(other.place - one.place) : ahead * 2 < one.round ? 1 : -1;
}

/** From the oldest to the newest: as they stand, or the other way round where most pairs say so. */
function inOrder(columns: readonly TimedColumn[]): readonly TimedColumn[] {
  const starts = columns.flatMap(({ time }) => time.start ?? []);
  if (starts.length === columns.length)
    return [...columns].sort((one, other) => direction(other, one) || one.column - other.column);
  const pairs = columns.slice(1).map((next, at) => direction(columns[at] as TimedColumn, next));
  return pairs.reduce((sum, sign) => sum + sign, 0) < 0 ? [...columns].reverse() : columns;
}

/** The first day of a place in a plan of no more than a year; null where the plan does not tell. */
function startIn({ unit, place }: StatusTime, period: PlanPeriod | null): Temporal.PlainDate | null {
  if (!period || period.start.until(period.end).days > LONGEST_YEAR_DAYS) return null;
  if (unit === 'quarter') return period.start.add({ months: (place - 1) * 3 });
  if (unit !== 'month') return null;
  const own = period.start.with({ month: place, day: 1 });
  const start =
    Temporal.PlainDate.compare(own, period.start.with({ day: 1 })) < 0 ? own.add({ years: 1 }) : own;
  return Temporal.PlainDate.compare(start, period.end) <= 0 ? start : null;
}

/** The first days of columns from the oldest to the newest, years passed on to those that give none. */
function startsOf(
  columns: readonly TimedColumn[],
  period: PlanPeriod | null,
): readonly (Temporal.PlainDate | null)[] {
  const starts = columns.map(({ time }) => time.start);
  const pass = (from: number, to: number, later: boolean): void => {
    const [known, own, other] = [starts[from], columns[from]?.time, columns[to]?.time];
    if (!known || starts[to] || own?.unit !== 'month' || other?.unit !== 'month') return;
    const wraps = later ? other.place <= own.place : other.place >= own.place;
    const year = known.year + (wraps ? (later ? 1 : -1) : 0);
    starts[to] = Temporal.PlainDate.from({ year, month: other.place, day: 1 });
  };
  for (let at = 1; at < columns.length; at += 1) pass(at - 1, at, true);
  for (let at = columns.length - 1; at > 0; at -= 1) pass(at, at - 1, false);
  return columns.map(({ time }, at) => starts[at] ?? startIn(time, period));
}

/**
 * Columns newest first, but what lies after the as-at date behind the rest: nobody can have seen it yet.
 *
 * @param period of the plan, for months and quarters that give no year
 * @example newestFirst(timedColumns([5, 6, 7], headingOf), asAt, null) // [7, 6, 5] under "Q1 | Q2 | Q3"
 */
export function newestFirst(
  columns: readonly TimedColumn[],
  asAt: Temporal.PlainDate,
  period: PlanPeriod | null,
): readonly number[] {
  const ordered = inOrder(columns);
  const starts = startsOf(ordered, period);
  const isAhead = (at: number): boolean => {
    const start = starts[at];
    return start !== null && start !== undefined && Temporal.PlainDate.compare(start, asAt) > 0;
  };
  const places = ordered.map((_, at) => at).reverse();
  const sorted = [...places.filter((at) => !isAhead(at)), ...places.filter(isAhead)];
  return sorted.flatMap((at) => ordered[at]?.column ?? []);
}

/**
 * Of the columns given those whose headings stand for a time, from the left.
 *
 * @example timedColumns([5, 6], () => 'Q1').length // 2
 */
export function timedColumns(
  columns: readonly number[],
  headingOf: (column: number) => string,
): readonly TimedColumn[] {
  return columns
    .flatMap((column): readonly TimedColumn[] => {
      const time = readStatusTime(headingOf(column));
      return time ? [{ column, time }] : [];
    })
    .sort((one, other) => one.column - other.column);
}
