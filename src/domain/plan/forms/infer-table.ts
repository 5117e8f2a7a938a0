import { findTables, type TableFound } from '../tables/find-tables';
import { explainInferred } from '../tables/headings-sureness';
import type { Plan } from '../plan';
import { isTemplateText } from '../cells/row-marks';
import { isTimeAlone } from '../cells/time-alone';
import { readTable, type TableContext } from '../read-table';
import type { SheetView } from '../cells/sheet-view';

/** Headings stand near the top; below this a row of unknown words is hardly one. */
const LAST_ROW = 60;
const MAX_CANDIDATES = 12;
const MAX_HEADING_WORDS = 10;
const LEAST_CELLS = 3;
const ROWS_ABOVE = 2;
/** The rest of a merged heading, a hint of the template and the name of a section may stand between. */
const ROWS_BELOW = 5;
/** An index of sheets or a list of names has fewer words a line than actions have. */
const LEAST_ACTION_WORDS = 3.5;

const rowText = (view: SheetView, row: number): string =>
  view
    .filled(row)
    .map((column) => `${String(column)}:${view.text(row, column)}`)
    .join('\n');

/** What stands word for word on a later row too, as headings do that are repeated on each page. */
function isRepeated(view: SheetView, row: number): boolean {
  const text = rowText(view, row);
  for (let later = row + 1; later <= Math.min(LAST_ROW, view.rowCount); later += 1) {
    if (rowText(view, later) === text) return true;
  }
  return false;
}

/** "April 2024 – June 2024" is a deadline; "Our score 2024" heads figures of that year. */
function isDeadline(view: SheetView, text: string): boolean {
  const { words, isDate } = view.memory.kind(text);
  return /\d/.test(text) && isDate && (words <= 2 || isTimeAlone(text));
}

function mayBeHeading(view: SheetView, text: string): boolean {
  if (isTemplateText(text) || isDeadline(view, text)) return false;
  const { words, isNumber, isRef } = view.memory.kind(text);
  return words <= MAX_HEADING_WORDS && !isNumber && !(isRef && /\d/.test(text));
}

/** The same name or word again in most of the next rows is what they have in common, and heads none of them. */
function goesOnBelow(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  const below = Array.from({ length: ROWS_BELOW }, (_, step) => view.text(row + 1 + step, column));
  return below.filter((other) => other === text).length * 2 > ROWS_BELOW;
}

/** Rows above that fill each of its columns: headings and a line of the table at least, which it goes on. */
function goesOnFromAbove(view: SheetView, row: number, columns: readonly number[]): boolean {
  let above = 0;
  for (let other = row - 1; other > 0 && above < ROWS_ABOVE; other -= 1) {
    if (columns.every((column) => view.text(other, column) !== '')) above += 1;
  }
  return above === ROWS_ABOVE;
}

/** Short words side by side, with as many filled cells under them or repeated further down. */
function mayBeHeadings(view: SheetView, row: number): boolean {
  const columns = view.filled(row);
  if (columns.length < LEAST_CELLS) return false;
  const areShort = columns.every((column) => mayBeHeading(view, view.text(row, column)));
  if (!areShort || columns.some((column) => goesOnBelow(view, row, column))) return false;
  if (goesOnFromAbove(view, row, columns) && !isRepeated(view, row)) return false;
  const below = Array.from(
    { length: ROWS_BELOW },
    (_, step) => view.filled(row + 1 + step).filter((column) => columns.includes(column)).length,
  );
  return Math.max(...below) >= LEAST_CELLS || isRepeated(view, row);
}

/** Enough stands under the headings to say what they must mean: actions, and by whom or by when. */
function isConvincing(view: SheetView, { actions, columns, columnReadings }: Plan): boolean {
  const fields = columnReadings.filter(({ field }) => field !== null).length;
  const words = actions.reduce((sum, { action }) => sum + view.memory.kind(action).words, 0);
  return (
    columns.action !== undefined &&
    words >= actions.length * LEAST_ACTION_WORDS &&
    (columns.due !== undefined || columns.lead !== undefined) &&
    fields >= LEAST_CELLS
  );
}

function readFrom(view: SheetView, row: number, context: TableContext): Plan | null {
  const table: TableFound | undefined = findTables(view, row).find(
    ({ segments }) => segments[0].block.row >= row,
  );
  if (!table) return null;
  const reading = readTable(view, table, context);
  return 'plan' in reading && isConvincing(view, reading.plan) ? reading.plan : null;
}

/** A row that was read as an action with a day of its own is none of headings. */
function isAction(row: number, plan: Plan | null): boolean {
  return (
    plan?.actions.some(({ rows, due }) => rows[0] <= row && row <= rows[1] && due.first !== null) ?? false
  );
}

/**
 * A plan whose headings are not known ones, read by what stands under them; null when that does not convince.
 * Every column understood so is marked as one to check.
 *
 * @example inferPlan(view, context)?.columnReadings[0]?.sureness // 'please-check'
 */
export function inferPlan(view: SheetView, context: TableContext): Plan | null {
  let best: Plan | null = null;
  let candidates = 0;
  for (let row = 1; row <= Math.min(LAST_ROW, view.rowCount) && candidates < MAX_CANDIDATES; row += 1) {
    if (isAction(row, best) || !mayBeHeadings(view, row)) continue;
    candidates += 1;
    const plan = readFrom(view, row, context);
    if (plan && Object.keys(plan.columns).length > Object.keys(best?.columns ?? {}).length) best = plan;
  }
  return best && { ...best, headings: explainInferred(best.columnReadings) };
}
