import type { DueDate } from '../../due-date/due-date';
import { understandStatus } from '../../status/understand-status';
import { saysNothingNew } from '../../wording/says-nothing';
import type { ColumnLayout } from '../columns/column-layout';
import { readStatusTime, type StatusTime } from '../cells/status-time';
import type { ReportTime, StatedMark } from '../plan';
import type { Piece, RowDraft } from '../rows/row-draft';

/**
 * Of the progress that an action has for several times, what was said last, row by row. Null where its progress is not
 * told by times, or something else is told beside it.
 *
 * @example latestReports(draft, layout)?.map(({ text }) => text) // ['Complete'], and not "Delayed" a quarter before
 */
export function latestReports(
  { pieces }: RowDraft,
  { columns, reports = [] }: Pick<ColumnLayout, 'columns' | 'reports'>,
): readonly Piece[] | null {
  const progress = pieces.get('progress') ?? [];
  if (reports.length === 0 || progress.length === 0) return null;
  // A remark beside a status that stands as progress is no other report.
  const own = progress.filter(({ column }) => columns.get('progress')?.includes(column));
  if (own.length === 0 || own.some(({ column }) => !reports.includes(column))) return null;
  const told = own.filter(({ text }) => !saysNothingNew(text));
  const rows = [...new Set(told.map(({ row }) => row))];
  return rows.flatMap((row) => {
    const ofRow = told.filter((piece) => piece.row === row);
    const column = reports.find((one) => ofRow.some((piece) => piece.column === one));
    return ofRow.filter((piece) => piece.column === column);
  });
}

const MONTHS: ReadonlyMap<StatusTime['unit'], number> = new Map([
  ['year', 12],
  ['half', 6],
  ['term', 4],
  ['quarter', 3],
  ['month', 1],
]);

/**
 * The time that the latest reports are of, as a part of an action: of one column, whose headings name it with its year.
 *
 * @example timeOfLatest([piece], layout).latestTime?.start.toString() // '2024-01-01' under "2024 | Update"
 */
export function timeOfLatest(
  [first, ...more]: readonly Piece[],
  { dayOf, groupOf, headingOf }: Pick<ColumnLayout, 'dayOf' | 'groupOf' | 'headingOf'>,
): { readonly latestTime?: ReportTime } {
  if (!first || more.some(({ column }) => column !== first.column)) return {};
  const words = [groupOf?.get(first.column), headingOf.get(first.column)].filter(Boolean).join(' ');
  const time = readStatusTime(dayOf?.get(first.column) ?? words);
  const months = time ? MONTHS.get(time.unit) : undefined;
  return time?.start && months !== undefined ? { latestTime: { start: time.start, months } } : {};
}

/**
 * What an action states, without what was done of it once where it comes again: "Done" under the first quarter is no
 * end of a yearly return.
 *
 * @example withoutDoneOnce(marks, due, layout) // [] for "Done" under "Q1" where the action recurs
 */
export function withoutDoneOnce(
  marks: readonly StatedMark[],
  { kind }: DueDate,
  { reports = [] }: Pick<ColumnLayout, 'reports'>,
): readonly StatedMark[] {
  if (kind !== 'recurring' || reports.length === 0) return marks;
  return marks.filter(
    ({ text, cell }) => !reports.includes(cell.column) || understandStatus(text) !== 'complete',
  );
}
