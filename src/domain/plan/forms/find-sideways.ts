import { labelField } from '../tables/find-form';
import type { PlanField } from '../plan';
import type { CellAddress } from '../../grid/address';
import { isPeriodHeading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';

/** A plan whose actions do not stand one below the other, so that its rows are no actions. */
export interface SidewaysPlan {
  readonly place: CellAddress;
  /** Two of the headings it is known by. */
  readonly headings: readonly [string, string];
  /** What it lacks to be read. */
  readonly missing: string;
}

const LABEL_COLUMNS = 6;
/** Plans of the kind are small: each action takes a column, each field a row. */
const LAST_ROW = 200;
const LEAST_WORDS = 4;
/** So many names of fields down a column are no chance. */
const MANY_LABELS = 4;

interface LabelRow {
  readonly row: number;
  readonly field: PlanField;
  readonly values: readonly number[];
}

/**
 * Rows that begin with the name of a field and hold values of it; none as soon as a field with several values comes
 * again, for then its rows are no fields but one action each.
 */
function listLabelRows(view: SheetView, labelColumn: number): readonly LabelRow[] {
  const found: LabelRow[] = [];
  const shared = new Set<PlanField>();
  for (let row = 1; row <= Math.min(LAST_ROW, view.rowCount); row += 1) {
    const label = view.text(row, labelColumn);
    const values = label === '' ? [] : view.filled(row).filter((column) => column > labelColumn);
    const field = values.length > 0 ? labelField(view, label) : null;
    if (!field) continue;
    if (values.length > 1 && shared.has(field)) return [];
    if (values.length > 1) shared.add(field);
    found.push({ row, field, values });
  }
  return found;
}

/** Dates or statuses in their place beside "Due date", names or roles beside "Lead". */
function holdsItsKind(view: SheetView, { row, field, values }: LabelRow): boolean {
  if (field !== 'due' && field !== 'lead') return false;
  const fitting = values.filter((column) => {
    const { isDate, isWho, isHeading, isStatus } = view.kind(row, column);
    const isSerial = typeof view.cell(row, column).value === 'number';
    if (field === 'due') return isSerial || isStatus || (isDate && !isHeading);
    return isWho && !isHeading;
  });
  return fitting.length * 2 >= values.length;
}

/**
 * A plan with the names of the fields down the side and each action in a column of its own: all of them share their
 * rows, in which nothing could be written for one of them. Null for any other sheet.
 *
 * @example findSideways(view)?.missing // 'a row for each action, since its actions stand side by side'
 */
export function findSideways(view: SheetView): SidewaysPlan | null {
  for (let column = 1; column <= Math.min(LABEL_COLUMNS, view.columnCount); column += 1) {
    const labelled = listLabelRows(view, column);
    const action = labelled.find(({ field, values }) => field === 'action' && values.length > 1);
    const isMany = new Set(labelled.map(({ field }) => field)).size >= MANY_LABELS;
    // Of some fields only one action may have something.
    const other = labelled.find(
      (row) => row !== action && (isMany ? row.values.length > 1 : holdsItsKind(view, row)),
    );
    if (!action || !other) continue;
    const worded = action.values.filter((value) => view.kind(action.row, value).words >= LEAST_WORDS);
    const isHeading = action.values.some((value) => view.kind(action.row, value).isHeading);
    if (isHeading || worded.length < 2 || worded.length * 2 < action.values.length) continue;
    const headings = [view.text(action.row, column), view.text(other.row, column)] as const;
    const missing = 'a row for each action, since its actions stand side by side';
    return { place: { row: action.row, column }, headings, missing };
  }
  return null;
}

const LEAST_PERIODS = 3;
const ROWS_BELOW = 12;

/**
 * A plan whose actions stand themselves under the months, quarters or years they are due in, several on a row. Null
 * for any other sheet.
 *
 * @example findUnderDates(view)?.missing // 'a column of actions, since its actions stand under their dates'
 */
export function findUnderDates(view: SheetView): SidewaysPlan | null {
  for (let row = 1; row <= Math.min(LAST_ROW, view.rowCount); row += 1) {
    const columns = view.filled(row);
    const periods = columns.filter((column) => isPeriodHeading(view.text(row, column)));
    const [first, second] = periods;
    if (first === undefined || second === undefined || periods.length < LEAST_PERIODS) continue;
    if (periods.length * 2 <= columns.length) continue;
    let texts = 0;
    let instructions = 0;
    for (let below = row + 1; below <= row + ROWS_BELOW; below += 1) {
      for (const column of periods) {
        const kind = view.kind(below, column);
        if (kind.words > 0) texts += 1;
        if (kind.words >= LEAST_WORDS && kind.isInstruction) instructions += 1;
      }
    }
    if (instructions === 0 || instructions * 2 < texts) continue;
    const headings = [view.text(row, first), view.text(row, second)] as const;
    const missing = 'a column of actions, since its actions stand under their dates';
    return { place: { row, column: first }, headings, missing };
  }
  return null;
}
