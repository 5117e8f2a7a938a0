import { labelField } from '../tables/find-form';
import type { Plan } from '../plan';
import { readForm } from './read-form';
import type { TableContext } from '../read-table';
import type { SheetView } from '../cells/sheet-view';

/** Cards are small; a sheet of them is too. */
const LAST_ROW = 2000;
const LAST_COLUMN = 60;
const LEAST_LABELS = 2;
const LEAST_FIELDS = 2;

/** The rows of a column whose text names a field that the text beside it is the value of. */
function labelRows(view: SheetView, column: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let row = 1; row <= Math.min(LAST_ROW, view.rowCount); row += 1) {
    const label = view.text(row, column);
    const right = view.merge(row, column)?.right ?? column;
    const hasValue = label !== '' && view.text(row, right + 1) !== '';
    const field = hasValue ? labelField(view, label) : null;
    if (field) found.set(row, field);
  }
  return found;
}

interface CardColumn {
  readonly column: number;
  readonly top: number;
}

/** The columns in which labels of whole cards stand one below the other, an action among them. */
function listCardColumns(view: SheetView): readonly CardColumn[] {
  const found: CardColumn[] = [];
  for (let column = 1; column < Math.min(LAST_COLUMN, view.columnCount); column += 1) {
    const rows = labelRows(view, column);
    const fields = new Set(rows.values());
    if (rows.size < LEAST_LABELS || fields.size < LEAST_FIELDS || !fields.has('action')) continue;
    found.push({ column, top: Math.min(...rows.keys()) });
  }
  return found;
}

/** The columns of one card among others beside it, with what stands above all of them. */
function viewCards(view: SheetView, left: number, right: number, top: number): SheetView {
  const isInside = (row: number, column: number): boolean => row < top || (column >= left && column <= right);
  return {
    ...view,
    text: (row, column) => (isInside(row, column) ? view.text(row, column) : ''),
    kind: (row, column) => (isInside(row, column) ? view.kind(row, column) : view.memory.kind('')),
    filled: (row) => view.filled(row).filter((column) => isInside(row, column)),
  };
}

/** Its actions are themselves headings: those of a table, read down instead of across. */
function holdsHeadings(view: SheetView, { actions }: Plan): boolean {
  return actions.every(({ action }) => view.memory.kind(action).isHeading);
}

/**
 * Reads plans kept as forms: one below the other, or as cards side by side, each column of cards a plan of its own.
 * Empty when the sheet holds none.
 *
 * @example readCards(view, context).length // 2 for cards in two columns
 */
export function readCards(view: SheetView, context: TableContext): readonly Plan[] {
  const cards = listCardColumns(view);
  if (cards.length > 1) {
    const top = Math.min(...cards.map((card) => card.top));
    const plans = cards.map(({ column }, at) =>
      readForm(viewCards(view, column, (cards[at + 1]?.column ?? view.columnCount + 1) - 1, top), context),
    );
    const read = plans.flatMap((plan) => plan ?? []);
    if (read.length === plans.length) return read;
  }
  const form = readForm(view, context);
  return form && !holdsHeadings(view, form) ? [form] : [];
}
