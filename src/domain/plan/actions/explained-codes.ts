import { MONTH_NAME } from '../../calendar/month-name';
import { readKeyText } from '../../status/key-line';
import { isMeaning } from '../../status/key-piece';
import { understandStatus } from '../../status/understand-status';
import type { SheetView } from '../cells/sheet-view';

const LEAST_EXPLAINED = 3;
const LONGEST_KEY = 700;
const LONGEST_MEANING = 60;
/** "1 begun", "Position: 0 = no progress": a figure, and words that are no month. */
const FIGURE = new RegExp(
  `^(?:[^:\\d]{0,40}:)?\\s*(\\d)\\s*(?:[=:)–—-]\\s*|\\s)(?!(?:${MONTH_NAME})(?!\\p{L}))(?=\\p{L}{2})`,
  'iu',
);
/** What a text that explains letters has behind one of them. */
const HAS_LETTERS = /(?<![\p{L}\p{N}])[A-Z](?:[A-Z]{0,2}|\/[A-Z])\s?[=:)\]–—-]/u;

/** The figures that a line above the table gives a meaning each. */
function figuresAbove(view: SheetView, bottom: number): ReadonlySet<string> {
  for (let row = 1; row <= bottom; row += 1) {
    for (const column of view.filled(row)) {
      const parts = view.text(row, column).split(/\s*[;,|\n]\s*/);
      const figures = new Set(parts.flatMap((part) => FIGURE.exec(part)?.[1] ?? []));
      if (figures.size >= LEAST_EXPLAINED) return figures;
    }
  }
  return new Set();
}

/** What a cell says of codes: in its own text, or where it is one itself, in the cell right of it. */
function explainedAt(
  view: SheetView,
  row: number,
  column: number,
  codes: ReadonlySet<string>,
): readonly string[] {
  const text = view.text(row, column);
  if (codes.has(text)) {
    const beside = view.text(row, (view.merge(row, column)?.right ?? column) + 1);
    return beside.length <= LONGEST_MEANING && understandStatus(beside) !== 'unknown' ? [text] : [];
  }
  if (text.length > LONGEST_KEY || !HAS_LETTERS.test(text)) return [];
  return readKeyText(text, true).flatMap(({ label, meaning }) =>
    codes.has(label) && isMeaning(meaning) ? [label] : [],
  );
}

/**
 * Those of some codes that the sheet explains by a state each: figures in a line above the table, letters anywhere
 * outside of its rows.
 *
 * @param bottom the last row above the headings
 * @param columns those in which the codes stand: a row with something there is one of the table
 * @example explainedCodes(view, new Set(['C', 'I']), 2, [5, 6]) // both, beside "C = complete, I = in progress"
 */
export function explainedCodes(
  view: SheetView,
  codes: ReadonlySet<string>,
  bottom: number,
  columns: readonly number[],
): ReadonlySet<string> {
  if ([...codes].every((code) => /^\d$/.test(code))) return figuresAbove(view, bottom);
  const found = new Set<string>();
  for (let row = 1; row <= view.rowCount; row += 1) {
    const filled = view.filled(row);
    // A key may stand in a row of the table's own columns only where none of its codes stands on that row.
    if (filled.length === 0 || (row > bottom && columns.some((column) => view.text(row, column) !== '')))
      continue;
    for (const column of filled) for (const code of explainedAt(view, row, column, codes)) found.add(code);
  }
  return found;
}
