import type { HeadingRow } from './heading-row';
import { spanOf } from './heading-stretches';
import { findTimeScale, type TimeStep } from './time-scale';
import type { HeadingReading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';

/** A day or week over a column: known, and none of the fields of a plan. */
const OF_TIME: HeadingReading = { scores: new Map([['other date', 1]]), parts: [], known: true };

/**
 * The timetable beside headings: in their own row, or alone on the row above or below and to the right of them.
 *
 * @example timetableOf(view, heading).length // 26
 */
export function timetableOf(view: SheetView, { row, cells, scale }: HeadingRow): readonly TimeStep[] {
  if (scale) return scale;
  const last = cells.at(-1)?.column ?? 1;
  for (const other of [row - 1, row + 1]) {
    const found = findTimeScale(view, other);
    // The last heading may stand over all of it: "Periods".
    const isAlone = view.filled(other).every((column) => column >= last);
    if (found.length > 0 && isAlone) return found.filter(({ column }) => column > last);
  }
  return [];
}

/**
 * A sheet as if nothing stood in the columns of a timetable.
 *
 * @example withoutTimetable(view, steps).filled(6) // [1, 2, 3, 4]
 */
export function withoutTimetable(view: SheetView, steps: readonly TimeStep[]): SheetView {
  const hidden = new Set(steps.map(({ column }) => column));
  return {
    ...view,
    text: (row, column) => (hidden.has(column) ? '' : view.text(row, column)),
    kind: (row, column) => (hidden.has(column) ? view.memory.kind('') : view.kind(row, column)),
    filled: (row) => view.filled(row).filter((column) => !hidden.has(column)),
  };
}

/** What stands over a step on the row above: "2026" over "Sep", merged or only over the first of them. */
function groupOver(view: SheetView, row: number, column: number, first: number): string {
  const left = view.merge(row - 1, column)?.left;
  if (left !== undefined) return view.text(row - 1, left);
  for (let at = column; at >= first; at -= 1) {
    const text = view.text(row - 1, at);
    if (text !== '') return text;
  }
  return '';
}

/** A step as the headings of a table have it. */
export interface TimetableCell {
  readonly column: number;
  readonly text: string;
  readonly group: string;
  readonly reading: HeadingReading;
  readonly right: number;
  readonly time?: string;
}

/**
 * The steps of a timetable as cells of the headings, with what stands over each.
 *
 * @example timetableCells(view, steps).at(-1)?.time // 'w/c 8 March 2027'
 */
export function timetableCells(view: SheetView, steps: readonly TimeStep[]): readonly TimetableCell[] {
  const first = steps[0]?.column ?? 1;
  return steps.map(({ row, column, text, time }) => {
    const group = groupOver(view, row, column, first);
    const { right } = spanOf(view, row, column);
    return { column, text, group, right, reading: OF_TIME, ...(time === '' ? {} : { time }) };
  });
}

/**
 * The first of the rows right above headings that stand over their timetable and nothing else: years over months.
 *
 * @example topOfTimetable(view, 6, steps) // 4 under the months on row 4 and the weeks on row 5
 */
export function topOfTimetable(view: SheetView, headingTop: number, steps: readonly TimeStep[]): number {
  const [first = 1, last = first] = [steps[0]?.column, steps.at(-1)?.column];
  const isOver = (row: number): boolean => {
    const columns = view.filled(row);
    return columns.length > 0 && columns.every((column) => column >= first && column <= last);
  };
  let top = headingTop;
  while (top > 1 && isOver(top - 1)) top -= 1;
  return top;
}
