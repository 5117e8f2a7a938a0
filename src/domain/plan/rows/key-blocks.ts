import type { SheetView } from '../cells/sheet-view';
import { isSign } from '../../status/key-signs';
import { isKeyLabel } from '../../status/key-texts';
import { isOnlyStatus } from '../../status/only-status';

/** A row of nothing but a label and its words, as every row of a key is laid out. */
interface KeyRow {
  /** The sign, letter, colour or fill; empty for words that stand alone under the words of others. */
  readonly label: string;
  /** The column of the words. */
  readonly column: number;
  /** The words are a state and nothing else. */
  readonly isState: boolean;
  /** The label is a sign or a colour of its own, which stands before no action. */
  readonly isSurelyLabel: boolean;
  readonly isInstruction: boolean;
}

const MOST_WORDS = 20;
const LEAST_STATES = 2;
const LONGEST_KEY = 15;
const WHITE = /^#f{6}$/i;
/** "NS", "n/a", "*", "┃": what a key explains beside signs, letters and colours. */
const SHORT_LABEL = /^(?:[A-Z]{1,3}|n\/a|[\p{P}\p{S}]{1,2})$/u;

/** The colour of an empty cell left of words that have it not. */
function swatchLeftOf(view: SheetView, row: number, column: number): string {
  const { fill = '' } = column > 1 ? view.cell(row, column - 1) : {};
  const isSwatch = fill !== '' && !WHITE.test(fill) && fill !== view.cell(row, column).fill;
  return isSwatch ? fill : '';
}

function keyRowOn(view: SheetView, row: number): KeyRow | null {
  const [first = 0, second, third] = view.filled(row);
  if (first === 0 || third !== undefined) return null;
  if (second !== undefined && second - first > 2) return null;
  const column = second ?? first;
  const text = second === undefined ? view.text(row, column - 1) : view.text(row, first);
  // "Completed" is what may stand in a column of dates as well.
  const isOnly = isOnlyStatus(view.text(row, column));
  const { words, isDate, isInstruction } = view.kind(row, column);
  if (words === 0 || words > MOST_WORDS || (isDate && !isOnly)) return null;
  const label = text === '' ? swatchLeftOf(view, row, column) : text;
  const isSurelyLabel = label !== '' && (text === '' || isSign(text) || !/[\p{L}\p{N}]/u.test(text));
  const isLabel = text === '' || isSurelyLabel || isKeyLabel(text) || SHORT_LABEL.test(text);
  if (!isLabel || (/^\d/.test(text) && !isOnly)) return null;
  return { label, column, isState: label !== '' && isOnly, isSurelyLabel, isInstruction };
}

/** The rows of a key next to one of its rows, upwards or downwards, as far as they are laid out alike. */
function rowsFrom(view: SheetView, row: number, { column }: KeyRow, by: 1 | -1): readonly KeyRow[] {
  const rows: KeyRow[] = [];
  for (let next = row + by; next > 0 && rows.length < LONGEST_KEY; next += by) {
    const beside = keyRowOn(view, next);
    if (beside?.column !== column) break;
    rows.push(beside);
  }
  return rows;
}

const areStates = (rows: readonly KeyRow[]): boolean =>
  new Set(rows.flatMap(({ label, isState }) => (isState ? [label] : []))).size >= LEAST_STATES;

/**
 * Tells whether a row is one of several, laid out alike right above and below it, that explain what signs, letters
 * or colours stand for: two of them at least with a state and nothing else. What a row of such a key says need not be
 * understood ("◆ | Milestone"); but a letter before words that tell somebody to do something, or words without a
 * label, are of the key only where it goes on beneath them or nothing else does.
 *
 * @example isOfKeyBlock(view, 27) // true for "◆ | Milestone" below "▲ | At risk" and "✔ | Complete"
 */
export function isOfKeyBlock(view: SheetView, row: number): boolean {
  const own = keyRowOn(view, row);
  if (own === null) return false;
  const above = rowsFrom(view, row, own, -1);
  const below = rowsFrom(view, row, own, 1);
  if (!areStates([own, ...above, ...below])) return false;
  if (own.isState || own.isSurelyLabel) return true;
  const goesOn = above.some(({ isState }) => isState) && below.some(({ isState }) => isState);
  const isLast = below.length === 0 && view.filled(row + 1).length === 0;
  return goesOn || ((own.label !== '' || isLast) && !own.isInstruction);
}
