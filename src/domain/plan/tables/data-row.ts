import type { HeadingField } from '../headings/headings';
import { isPeriodHeading, normaliseHeading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';
import { strongest, SURE, type HeadingCell } from './heading-cell';

const MOST_LONE_PERIODS = 2;

const LEAST_KNOWN = 3;

/** A day, month or quarter with its year and no other word. */
function isPeriod(view: SheetView, { text, reading }: HeadingCell): boolean {
  if (/\d{4}/.test(text) && isPeriodHeading(text)) return true;
  const says = [...reading.scores.keys()];
  return (
    /\d/.test(normaliseHeading(text)) &&
    says.every((field) => field === 'due') &&
    view.memory.kind(text).isDate
  );
}

/**
 * Labels with their values beside them, a deadline among them: "Lead | Head of Learning | Deadline | 28 June 2024".
 * A heading beside a heading is never its value.
 */
function isPairs(view: SheetView, cells: readonly HeadingCell[]): boolean {
  if (cells.length % 2 === 1) return false;
  let dated = 0;
  for (let at = 0; at < cells.length; at += 2) {
    const [label, value] = [cells[at], cells[at + 1]];
    if (!label?.reading.known || !value || value.reading.known) return false;
    const isDue = (strongest(label.reading)?.[0] ?? '') === 'due';
    if (isDue && !view.memory.kind(value.text).isDate) return false;
    if (isDue) dated += 1;
  }
  return dated === 1 && cells.length > 2;
}

/**
 * A name or role beside a lone date, or labels with their values: the line of somebody's work, not headings.
 *
 * @example isDataRow(view, cells) // true for "Review the policy | Head of HR | 31 March 2024"
 */
export function isDataRow(view: SheetView, cells: readonly HeadingCell[]): boolean {
  if (isPairs(view, cells)) return true;
  const periods = cells.filter((cell) => isPeriod(view, cell));
  if (periods.length === 0 || periods.length > MOST_LONE_PERIODS) return false;
  const isPlain = cells.filter(({ reading }) => reading.known).length < LEAST_KNOWN;
  // "Nursing 2023" is a heading of figures, and no name beside a date.
  const others = cells.filter((cell) => !periods.includes(cell));
  return others.some(
    ({ text, reading: { scores, known } }) =>
      (scores.size === 0 || (isPlain && !known && scores.has('lead'))) && view.memory.kind(text).isWho,
  );
}

/**
 * Half of them head figures, and none an action or a lead: a table of figures, with a year in it perhaps.
 *
 * @example isFigureHeadings(cells, fields) // true for "Indicator | White | BME | 2023"
 */
export function isFigureHeadings(
  cells: readonly HeadingCell[],
  fields: ReadonlyMap<HeadingField, number>,
): boolean {
  if (fields.has('action') || fields.has('lead')) return false;
  const figures = cells.filter(({ reading }) => (reading.scores.get('data table') ?? 0) >= SURE).length;
  return figures >= 2 && figures * 2 >= cells.length;
}
