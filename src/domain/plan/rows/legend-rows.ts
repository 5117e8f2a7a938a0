import type { ColumnLayout } from '../columns/column-layout';
import type { SheetView } from '../cells/sheet-view';

/** A colour or the letter of one, alone in its cell. */
const SIGN =
  /^(?:[ragbywcn]|(?:dark |light )?(?:red|amber|orange|yellow|green|blue|gr[ae]y|black|white|purple))$/i;
const MOST_WORDS = 20;
const WHITE = /^#f{6}$/i;

/** The sign a row explains, when it is a sign or a coloured cell with words right of it and nothing more. */
function signOf(view: SheetView, row: number, signColumn: number, column: number): string | null {
  const filled = view.filled(row);
  if (filled.at(-1) !== column || view.memory.kind(view.text(row, column)).words > MOST_WORDS) return null;
  const { isDate, isInstruction } = view.memory.kind(view.text(row, column));
  if (isDate || isInstruction) return null;
  if (filled.length === 2 && filled[0] === signColumn) {
    const text = view.text(row, signColumn);
    return SIGN.test(text) ? text.toLowerCase() : null;
  }
  const { fill } = view.cell(row, signColumn);
  return filled.length === 1 && fill !== undefined && !WHITE.test(fill) ? fill : null;
}

/** The columns of a sign and of the words beside it on a row with nothing else. */
function pairOn(view: SheetView, row: number): readonly [number, number] | null {
  const [first = 0, second] = view.filled(row);
  const pair: readonly [number, number] = second === undefined ? [first - 1, first] : [first, second];
  return pair[0] >= 1 && signOf(view, row, ...pair) !== null ? pair : null;
}

/** As far above a key as a plan's own values are looked for. */
const ROWS_ABOVE = 60;
const LONGEST_VALUE = 30;

/** The columns right of a pair in which a text stands alone in its cell, on the rows above. */
function columnsHolding(view: SheetView, row: number, from: number, text: string): readonly number[] {
  const columns = new Set<number>();
  for (let above = row - 1; above >= Math.max(1, row - ROWS_ABOVE); above -= 1) {
    for (const column of view.filled(above)) {
      if (column > from && view.text(above, column).toLowerCase() === text) columns.add(column);
    }
  }
  return [...columns];
}

/** The label of a row that has nothing but a short text and words beside it, in columns that are no lead's or date's. */
function labelOn(view: SheetView, row: number, layout: ColumnLayout): string | null {
  const [first = 0, second = 0, ...more] = view.filled(row);
  if (first === 0 || second !== first + 1 || more.length > 0) return null;
  const isOfAction = [first, second].some((column) =>
    ['lead', 'due', 'rag'].includes(layout.fieldOf.get(column) ?? ''),
  );
  const label = view.text(row, first).toLowerCase();
  return isOfAction || label.length > LONGEST_VALUE || /^\d/.test(label) ? null : label;
}

/** A row and one beside it explain two values of one column of the plan above: "Sailing | going to plan". */
function explainsValue(view: SheetView, row: number, layout: ColumnLayout): boolean {
  const label = labelOn(view, row, layout);
  if (label === null) return false;
  const [, words = 0] = view.filled(row);
  const others = [row - 1, row + 1].flatMap((beside) =>
    beside < 1 ? [] : (labelOn(view, beside, layout) ?? []),
  );
  if (others.length === 0) return false;
  const columns = columnsHolding(view, row, words, label);
  return others.some(
    (other) =>
      other !== label && columnsHolding(view, row, words, other).some((column) => columns.includes(column)),
  );
}

/**
 * Tells whether a row explains one of the signs of the status column, as its neighbours explain others: "G | On
 * target" over "A | At risk". Where no gap parts it from the plan it takes a sign in the column of actions, since
 * the steps of an action may each have a colour.
 *
 * @param isApart no action stands on the row above
 * @example isLegendRow(view, 19, layout, true) // true
 */
export function isLegendRow(view: SheetView, row: number, layout: ColumnLayout, isApart: boolean): boolean {
  if (!(layout.columns.has('lead') || layout.columns.has('due'))) return false;
  if (explainsValue(view, row, layout)) return true;
  const pair = pairOn(view, row);
  if (!pair) return false;
  if (!isApart && layout.fieldOf.get(pair[0]) !== 'action') return false;
  const sign = signOf(view, row, ...pair);
  return [row - 1, row + 1].some((beside) => {
    const other = beside < 1 ? null : signOf(view, beside, ...pair);
    return other !== null && other !== sign;
  });
}
