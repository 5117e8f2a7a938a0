import { isPlanField } from '../plan';
import type { SheetView } from '../cells/sheet-view';
import type { TextKind } from '../cells/text-kind';
import { MAX_HEADING_WORDS, strongest } from './heading-cell';

/**
 * Reads a row as the headings of a table that is no plan (contacts, abbreviations, figures).
 *
 * @example isForeignHeadingRow(view, 40) // true for "Abbreviation | Meaning"
 */
export function isForeignHeadingRow(view: SheetView, row: number): boolean {
  const columns = view.filled(row);
  if (columns.length < 2 || view.filled(row - 1).length > 1) return false;
  if (!view.kind(row, columns[0] ?? 1).isHeading) return false;
  let foreign = 0;
  for (const column of columns) {
    const text = view.text(row, column);
    if (view.memory.kind(text).words > MAX_HEADING_WORDS) return false;
    const reading = view.memory.heading(text);
    const top = strongest(reading);
    if (reading.known && top && !isPlanField(top[0]) && top[1] >= 0.9) foreign += 1;
  }
  return (foreign >= 2 && foreign * 2 >= columns.length) || isCountHeading(view, row, columns);
}

/** Mostly headings, with figures right below them: "Status | Number | Share". */
function isCountHeading(view: SheetView, row: number, columns: readonly number[]): boolean {
  const kinds = columns.map((column) => view.kind(row, column));
  const headings = kinds.filter(({ isHeading }) => isHeading).length;
  if (headings < 2 || headings * 3 < columns.length * 2) return false;
  const isData = ({ isDate, isNumber, isInstruction, words }: TextKind): boolean =>
    isDate || isNumber || (isInstruction && words > 2);
  if (kinds.some(isData)) return false;
  const below = view.filled(row + 1);
  const figures = below.filter((column) => columns.includes(column) && view.kind(row + 1, column).isNumber);
  return figures.length * 2 >= below.length && figures.length > 0;
}
