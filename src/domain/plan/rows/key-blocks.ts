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

/** "▶ In progress": a sign and its words in one cell. */
function partSign(text: string): readonly [sign: string, words: string] {
  const [head = '', ...rest] = text.split(/\s+/);
  const words = rest.join(' ').replace(/^[:=–—-]\s*/u, '');
  return words !== '' && isSign(head) ? [head, words] : ['', text];
}

/** The sign, letter or other text left of words, right beside them or with an empty cell between. */
const textLeftOf = (view: SheetView, row: number, column: number): string =>
  view.text(row, column - 1) || view.text(row, column - 2);

/** What is to be done about a state may stand behind it; somebody, or a day, behind an action. */
function mayStandBehind(view: SheetView, row: number, column: number): boolean {
  const { isWho, isDate } = view.kind(row, column);
  return !isWho && !isDate;
}

function keyRowOn(view: SheetView, row: number): KeyRow | null {
  const filled = view.filled(row);
  const [first = 0] = filled;
  if (first === 0 || filled.length > 3) return null;
  const own = view.text(row, first);
  const isLabelled = isSign(own) || isKeyLabel(own) || SHORT_LABEL.test(own);
  const column = isLabelled ? (filled[1] ?? first) : first;
  const behind = filled.at(-1) ?? column;
  if (column - first > 2 || filled.indexOf(column) < filled.length - 2) return null;
  if (behind !== column && !mayStandBehind(view, row, behind)) return null;
  const beside = column === first ? textLeftOf(view, row, column) : own;
  const [sign, words] = beside === '' ? partSign(view.text(row, column)) : ['', view.text(row, column)];
  const text = beside || sign;
  // "Completed" is what may stand in a column of dates as well.
  const isOnly = isOnlyStatus(words);
  const kind = view.memory.kind(words);
  if (kind.words === 0 || kind.words > MOST_WORDS || (kind.isDate && !isOnly)) return null;
  const label = text === '' ? swatchLeftOf(view, row, column) : text;
  const isSurelyLabel = label !== '' && (text === '' || isSign(text) || !/[\p{L}\p{N}]/u.test(text));
  const isLabel = text === '' || isSurelyLabel || isKeyLabel(text) || SHORT_LABEL.test(text);
  if (!isLabel || (/^\d/.test(text) && !isOnly) || (behind !== column && label === '')) return null;
  const isState = label !== '' && isOnly;
  return { label, column, isState, isSurelyLabel, isInstruction: kind.isInstruction };
}

/**
 * The rows of a key next to one of its rows, upwards or downwards, as far as they are laid out alike; a blank row may
 * stand between two that have labels.
 */
function rowsFrom(view: SheetView, row: number, own: KeyRow, by: 1 | -1): readonly KeyRow[] {
  const rows: KeyRow[] = [];
  let isBlank = false;
  for (let next = row + by; next > 0 && rows.length < LONGEST_KEY; next += by) {
    if (!isBlank && next <= view.rowCount && view.filled(next).length === 0) {
      isBlank = true;
      continue;
    }
    const beside = keyRowOn(view, next);
    const isApart = isBlank && (beside?.label === '' || own.label === '');
    if (beside?.column !== own.column || isApart) break;
    rows.push(beside);
    isBlank = false;
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
