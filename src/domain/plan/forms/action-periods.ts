import type { ColumnSpan } from '../columns/table-span';
import { sampleSegments } from '../columns/column-profile';
import type { TableSegment } from '../tables/find-tables';
import type { SheetView } from '../cells/sheet-view';

/** A column of actions of its own for a year or quarter, beside others of the same table. */
export interface ActionPeriod {
  readonly column: number;
  readonly heading: string;
  /** The period as its heading writes it: "2026/27". */
  readonly period: string;
}

const YEAR = /\b20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\b/;
const PART =
  /\b(?:q(?:uarter)?\s?[1-4]|(?:year|yr|phase|stage)\s?(?:[1-9]|one|two|three|four|five)|(?:immediate|(?:short|medium|mid|long|near)(?:er)?)(?:[ -]term)?)\b/i;
/** "0-6 months", "within 12 months": how long a term is. */
const LENGTH =
  /\b(?:(?:with)?in |over |up to )?(?:\d+\s?(?:[–-]|to)\s?)?\d+\+?\s?(?:months?|years?|weeks?)\b/i;
/** What a heading may say besides its period: that things to be done stand under it. */
const OF_ACTIONS =
  /^(?:(?:our|key|main|planned|priority|agreed|further|new)\s)*(?:actions?|activit(?:y|ies)|work|deliverables?|initiatives?|commitments?|interventions?|tasks?|steps?|what (?:we|the trust) will do|we will|to do|to be done)?(?:\s(?:for|in|during|to take|planned|to be taken))*$/i;
const MOST_COLUMNS = 8;
const SURE = 0.85;
const LEAST_WORDS = 3;

/** The period a heading of actions names, or null for any other heading. */
function periodIn(heading: string): string | null {
  const [year = ''] = YEAR.exec(heading) ?? [];
  const [part = ''] = PART.exec(heading) ?? [];
  if (year === '' && part === '') return null;
  const rest = heading
    .replace(YEAR, ' ')
    .replace(PART, ' ')
    .replace(LENGTH, ' ')
    .replace(/[()[\]:,–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!OF_ACTIONS.test(rest)) return null;
  if (year === '') return part;
  return /^q/i.test(part) ? `${part} ${year}` : year;
}

/** Nearly all that stands in the columns is several words long, and much of it tells somebody to do something. */
function holdActions(view: SheetView, rows: readonly number[], columns: readonly ActionPeriod[]): boolean {
  const kinds = columns
    .flatMap(({ column }) => rows.map((row) => view.kind(row, column)))
    .filter(({ words }) => words > 0);
  const worded = kinds.filter(({ words, isDate, isWho }) => words >= LEAST_WORDS && !isDate && !isWho);
  const told = worded.filter(({ isInstruction }) => isInstruction);
  return kinds.length > 0 && worded.length * 10 >= kinds.length * 7 && told.length * 10 >= kinds.length * 4;
}

/**
 * The columns of a table that hold actions, one for each year or quarter: "2026/27 actions", "2027/28 actions".
 * Empty where the table has a column of actions besides, whose years these tell more of.
 *
 * @example findActionPeriods(view, segments).map(({ period }) => period) // ['2026/27', '2027/28']
 */
export function findActionPeriods(
  view: SheetView,
  segments: readonly [TableSegment, ...TableSegment[]],
): readonly ActionPeriod[] {
  const { cells } = segments[0].block;
  const found = cells.flatMap(({ column, text }): readonly ActionPeriod[] => {
    const period = periodIn(text);
    return period === null ? [] : [{ column, heading: text, period }];
  });
  if (found.length < 2 || found.length > MOST_COLUMNS) return [];
  const isPeriod = (column: number): boolean => found.some((one) => one.column === column);
  const hasOther = cells.some(
    ({ column, reading }) => !isPeriod(column) && (reading.scores.get('action') ?? 0) >= SURE,
  );
  if (hasOther) return [];
  const span: ColumnSpan = { left: cells[0]?.column ?? 1, right: cells.at(-1)?.right ?? 1 };
  return holdActions(view, sampleSegments(view, segments, span), found) ? found : [];
}

/**
 * A sheet as if one of several columns of actions were the only one: the others are empty, and so are the rows that
 * only they have an action on.
 *
 * @param headerRow the row of the headings
 * @example viewPeriod(view, 3, periods[1], periods).text(3, 4) // 'Action'
 */
export function viewPeriod(
  view: SheetView,
  headerRow: number,
  own: ActionPeriod,
  all: readonly ActionPeriod[],
): SheetView {
  const others = new Set(all.filter((one) => one !== own).map(({ column }) => column));
  const isOfOthers = (row: number): boolean =>
    row > headerRow &&
    view.text(row, own.column) === '' &&
    [...others].some((column) => view.text(row, column) !== '');
  const isHidden = (row: number, column: number): boolean => others.has(column) || isOfOthers(row);
  const isHeading = (row: number, column: number): boolean =>
    column === own.column && view.text(row, column) === own.heading;
  const text = (row: number, column: number): string => {
    if (isHidden(row, column)) return '';
    return isHeading(row, column) ? 'Action' : view.text(row, column);
  };
  return {
    ...view,
    text,
    kind: (row, column) => view.memory.kind(text(row, column)),
    filled: (row) => (isOfOthers(row) ? [] : view.filled(row).filter((column) => !others.has(column))),
  };
}
