import type { Temporal } from 'temporal-polyfill';
import type { ColumnLayout } from './column-layout';
import type { ColumnReading, PlanPeriod } from '../plan';
import { namesShare } from './share-columns';
import { newestFirst, timedColumns } from './time-order';

/** What is wished or foreseen is not how things stand. */
const OUTLOOK =
  /\b(?:forecast(?:ed)?|predict(?:ed|ion)|project(?:ed|ion)|expected|anticipated|planned|proposed|future|outlook|next|goal|trajectory|desired|aspiration\w*)\b|(?<!\b(?:against|towards?|to|on|meeting|vs|versus|of|by) (?:the |its )?)\btarget(?:ed)?\b/i;
const NOW = /\b(?:current|latest|now|new|revised|updated|this|today|live|(?:most )?recent|to date)\b/i;
const PAST = /\b(?:previous|prior|orig(?:inal)?|initial|last|baseline|old|first|earlier|start(?:ing)?)\b/i;

/**
 * Tells whether a heading says that what stands under it is of before.
 *
 * @example namesPast('Baseline') // true
 */
export function namesPast(heading: string): boolean {
  return PAST.test(heading) && !NOW.test(heading);
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
 * without a time, then by time the newest that is not after the as-at date, then shares done in percent, last the
 * earlier and what is still ahead.
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
  const timeOf = (column: number): string => layout.dayOf?.get(column) ?? headingOf(column);
  const outlooks = new Set(all.filter((column) => OUTLOOK.test(headingOf(column))));
  const columns = outlooks.size === all.length ? all : all.filter((column) => !outlooks.has(column));
  // A share done tells how far an action is: it speaks where no rating does.
  const shares = columns.filter((column) => namesShare(headingOf(column)));
  const ratings = columns.filter((column) => !shares.includes(column));
  const named = ratings.filter((column) => NOW.test(headingOf(column)));
  const others = ratings.filter((column) => !named.includes(column));
  const timed = timedColumns(others, timeOf);
  const isTimed = (column: number): boolean => timed.some((one) => one.column === column);
  const untimed = others.filter((column) => !isTimed(column));
  const isPast = (column: number): boolean => PAST.test(headingOf(column));
  const order = [
    ...named,
    ...untimed.filter((column) => !isPast(column)),
    ...newestFirst(timed, asAt, period),
    ...shares,
    ...untimed.filter(isPast),
  ];
  const ordered = { ...layout, columns: new Map([...layout.columns, ['rag' as const, order]]) };
  return columns.length < all.length ? withoutOutlooks(ordered, outlooks) : ordered;
}

/**
 * The layout with its columns of progress that are each for a time of their own, newest first.
 *
 * @param period of the plan, for months and quarters that give no year
 * @example orderReports(layout, asAt, null).reports // [7, 6, 5] under "Progress Q1 | Progress Q2 | Progress Q3"
 */
export function orderReports(
  layout: ColumnLayout,
  asAt: Temporal.PlainDate,
  period: PlanPeriod | null,
): ColumnLayout {
  const all = layout.columns.get('progress') ?? [];
  if (all.length < 2) return layout;
  const timed = timedColumns(
    all,
    (column) =>
      layout.dayOf?.get(column) ??
      [layout.groupOf?.get(column), layout.headingOf.get(column)].filter(Boolean).join(' '),
  );
  return timed.length < 2 ? layout : { ...layout, reports: newestFirst(timed, asAt, period) };
}
