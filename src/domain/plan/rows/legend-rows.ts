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

/**
 * Tells whether a row explains one of the signs of the status column, as its neighbours explain others: "G | On
 * target" over "A | At risk". Where no gap parts it from the plan it takes a sign in the column of actions, since
 * the steps of an action may each have a colour.
 *
 * @param isApart no action stands on the row above
 * @example isLegendRow(view, 19, layout, true) // true
 */
export function isLegendRow(view: SheetView, row: number, layout: ColumnLayout, isApart: boolean): boolean {
  const pair = pairOn(view, row);
  if (!pair || !(layout.columns.has('lead') || layout.columns.has('due'))) return false;
  if (!isApart && layout.fieldOf.get(pair[0]) !== 'action') return false;
  const sign = signOf(view, row, ...pair);
  return [row - 1, row + 1].some((beside) => {
    const other = beside < 1 ? null : signOf(view, beside, ...pair);
    return other !== null && other !== sign;
  });
}
