import type { SheetView } from '../cells/sheet-view';
import { isKeyHeading, readKeyText } from '../../status/key-line';
import { listStretches } from './heading-stretches';

/** A heading of a column may be the words for a status; a key says that it is one. */
const SAYS_KEY = /\b(?:key|legend)\b/i;
const LEAST_LINES = 2;

/** The label of one line of a key, its meaning behind it or in the next cell; null for anything else. */
function labelOfLine(view: SheetView, row: number, column: number): string | null {
  const [line, more] = readKeyText(view.text(row, column), true);
  if (!line || more) return null;
  const isExplained = line.meaning !== '' || view.text(row, column + 1) !== '';
  return isExplained ? line.label.toLowerCase() : null;
}

/** The labels of the lines that follow each other up or down from a row. */
function labelsFrom(view: SheetView, row: number, column: number, step: 1 | -1): readonly string[] {
  const labels: string[] = [];
  for (let at = row; labels.length <= LEAST_LINES; at += step) {
    const label = labelOfLine(view, at, column);
    if (label === null) break;
    labels.push(label);
  }
  return labels;
}

/** One of the lines of a key or the words over them, each line with another label. */
function isOfKey(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  const isOver = SAYS_KEY.test(text) && isKeyHeading(text);
  const above = isOver ? [] : labelsFrom(view, row, column, -1);
  if (!isOver && above.length === 0) return false;
  const labels = [...above, ...labelsFrom(view, row + 1, column, 1)];
  return labels.length >= LEAST_LINES && new Set(labels).size === labels.length;
}

/**
 * The columns of a row without those in which a key stands beside the table, an empty column apart: its lines are no
 * headings and say nothing of the row.
 *
 * @example withoutKeyBeside(view, 3, [1, 2, 3, 4, 5, 7]) // [1, 2, 3, 4, 5] where "Red: late" is a line of a key in column 7
 */
export function withoutKeyBeside(
  view: SheetView,
  row: number,
  columns: readonly number[],
): readonly number[] {
  const [left = 1, right = left] = [columns[0], columns.at(-1)];
  if (right - left + 1 === columns.length) return columns;
  const ofKeys = listStretches(view, row, row + 1).filter((stretch) => isOfKey(view, row, stretch.left));
  if (ofKeys.length === 0) return columns;
  return columns.filter((column) => !ofKeys.some((key) => column >= key.left && column <= key.right));
}
