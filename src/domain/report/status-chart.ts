import type { Temporal } from 'temporal-polyfill';
import { formatLongDate } from '../calendar/format-date';
import type { CellRange } from '../grid/address';
import { chartSeries } from './chart-series';
import { countStatuses } from './live-counts';
import { shorten } from './shorten';
import type { SheetDraft } from './sheet-draft';
import { type ChartSpec, OWN_CHARTS } from './sheet-spec';
import type { StatusLooks } from './status-looks';
import { STATUS_ORDER } from './status-words';
import type { Group, GroupedLines } from './summary-groups';
import { SUMMARY_COLUMNS } from './summary-layout';

/** More bars than this are no longer taken in at a glance; the table has them all. */
export const MOST_BARS = 20;
/** Points: what a row of a sheet, a bar with its gap, and title, scale and legend together take. */
const ROW = 15;
const BAR = 20;
const BAR_OF_TWO_LINES = 26;
const AROUND_BARS = 85;
/** A label longer than this runs over two lines. */
const LABEL_OF_ONE_LINE = 90;
/** A label in the alternative text, which is read aloud. */
const LONGEST_SAID = 80;

/**
 * What the chart shows of the tables of counts there are: the first with two labels or more. With only one there
 * is nothing to compare, and the counts say it all; then null.
 */
export function chooseCharted(tables: readonly GroupedLines[]): GroupedLines | null {
  return tables.find(({ isLabelled, shown }) => isLabelled && shown.length > 1) ?? null;
}

function barsOf({ shown }: GroupedLines): readonly Group[] {
  return shown.slice(0, MOST_BARS);
}

/** Keeps rows free for the chart, over the whole width of the sheet, and says which. */
export function reserveChart(draft: SheetDraft, charted: GroupedLines): CellRange {
  const bars = barsOf(charted);
  const bar = bars.some(({ label }) => label.length > LABEL_OF_ONE_LINE) ? BAR_OF_TWO_LINES : BAR;
  const { top, bottom } = draft.reserve(Math.ceil((AROUND_BARS + bars.length * bar) / ROW));
  return { top, bottom, left: 1, right: SUMMARY_COLUMNS };
}

/**
 * The chart of actions by status: a bar for each label of a table, over the table's own cells, so that it moves
 * with the live counts.
 *
 * @param place as `reserveChart` gave it
 * @param firstRow of the table's labels
 */
export function statusChart(
  charted: GroupedLines,
  place: CellRange,
  firstRow: number,
  looks: StatusLooks,
  asAt: Temporal.PlainDate,
): ChartSpec {
  const bars = barsOf(charted);
  const bottom = firstRow + bars.length - 1;
  const counts = bars.map(({ lines }) => countStatuses(lines));
  const series = chartSeries({ top: firstRow, bottom, counts }, looks);
  const of = charted.grouping.labelHeading.toLowerCase();
  const some =
    bars.length < charted.groups.length ? `, the first ${bars.length} of ${charted.groups.length}` : '';
  const title = `Actions by ${of} and status${some}`;
  return {
    kind: 'stacked-bar',
    name: `${OWN_CHARTS} of statuses`,
    title,
    altText: [
      `Bar chart: ${title.toLowerCase()}, as at ${formatLongDate(asAt)}.`,
      `It has a bar for each of ${bars.length} ${of}s, parted into ${series.map(({ name }) => name).join(', ')}.`,
      ...mostOf(bars, counts),
      `The table “${charted.grouping.heading}” further down this sheet gives the same figures.`,
    ].join(' '),
    categories: { top: firstRow, bottom, left: 1, right: 1 },
    series,
    place,
  };
}

/** Which bar is longest, and which has most that is overdue. */
function mostOf(bars: readonly Group[], counts: readonly (readonly number[])[]): readonly string[] {
  const overdue = STATUS_ORDER.findIndex(({ status }) => status === 'overdue');
  const totals = bars.map(({ lines }) => lines.length);
  const late = counts.map((row) => row[overdue] ?? 0);
  const most = (figures: readonly number[]): string => {
    const highest = Math.max(...figures);
    const label = bars[figures.indexOf(highest)]?.label ?? '';
    return `“${shorten(label, LONGEST_SAID)}” with ${highest}`;
  };
  return [
    `Most actions: ${most(totals)}.`,
    ...(late.some((count) => count > 0) ? [`Most overdue: ${most(late)}.`] : []),
  ];
}
