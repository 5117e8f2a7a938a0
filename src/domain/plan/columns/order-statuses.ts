import { Temporal } from 'temporal-polyfill';
import type { ColumnLayout } from './column-layout';
import type { ColumnReading, PlanPeriod } from '../plan';
import { readStatusTime, type StatusTime } from '../cells/status-time';

/** What is wished or foreseen is not how things stand. */
const OUTLOOK =
  /\b(?:forecast(?:ed)?|predict(?:ed|ion)|project(?:ed|ion)|expected|anticipated|planned|proposed|future|outlook|next|goal|trajectory|desired|aspiration\w*)\b|(?<!\b(?:against|towards?|to|on|meeting|vs|versus|of|by) (?:the |its )?)\btarget(?:ed)?\b/i;
const NOW = /\b(?:current|latest|now|new|revised|updated|this|today|live|(?:most )?recent|to date)\b/i;
const PAST = /\b(?:previous|prior|orig(?:inal)?|initial|last|baseline|old|first|earlier|start(?:ing)?)\b/i;
const LONGEST_YEAR_DAYS = 370;

interface TimedColumn {
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

/** Newest first, but what lies after the as-at date behind the rest: nobody can have seen it yet. */
function newestFirst(
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

function withoutOutlooks(layout: ColumnLayout, outlooks: ReadonlySet<number>): ColumnLayout {
  const readings = layout.readings.map((reading): ColumnReading =>
    outlooks.has(reading.column)
      ? { ...reading, field: null, why: 'it tells what is expected, not how things stand' }
      : reading,
  );
  const fieldOf = new Map([...layout.fieldOf].filter(([column]) => !outlooks.has(column)));
  return { ...layout, readings, fieldOf };
}

/**
 * The layout with its status columns in the order in which they count: one that is named as the current, then those
 * without a time, then by time the newest that is not after the as-at date, last the earlier and what is still ahead.
 * Columns that foresee are left out where another tells the state.
 *
 * @param period of the plan, for months and quarters that give no year
 * @example orderStatuses(layout, asAt, null).columns.get('rag') // [7, 6, 5] under "RAG Sept | RAG Oct | RAG Nov"
 */
export function orderStatuses(
  layout: ColumnLayout,
  asAt: Temporal.PlainDate,
  period: PlanPeriod | null,
): ColumnLayout {
  const all = layout.columns.get('rag') ?? [];
  if (all.length < 2 || layout.marks.size > 0) return layout;
  const headingOf = (column: number): string =>
    [layout.groupOf?.get(column), layout.headingOf.get(column)].filter(Boolean).join(' ');
  const outlooks = new Set(all.filter((column) => OUTLOOK.test(headingOf(column))));
  const columns = outlooks.size === all.length ? all : all.filter((column) => !outlooks.has(column));
  const named = columns.filter((column) => NOW.test(headingOf(column)));
  const others = columns.filter((column) => !named.includes(column));
  const timed = others
    .flatMap((column): readonly TimedColumn[] => {
      const time = readStatusTime(headingOf(column));
      return time ? [{ column, time }] : [];
    })
    .sort((one, other) => one.column - other.column);
  const isTimed = (column: number): boolean => timed.some((one) => one.column === column);
  const untimed = others.filter((column) => !isTimed(column));
  const isPast = (column: number): boolean => PAST.test(headingOf(column));
  const order = [
    ...named,
    ...untimed.filter((column) => !isPast(column)),
    ...newestFirst(timed, asAt, period),
    ...untimed.filter(isPast),
  ];
  const ordered = { ...layout, columns: new Map([...layout.columns, ['rag' as const, order]]) };
  return columns.length < all.length ? withoutOutlooks(ordered, outlooks) : ordered;
}
