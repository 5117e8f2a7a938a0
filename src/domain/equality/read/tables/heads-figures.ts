import { isUnit } from '../words/unit-words';
import type { SheetTexts } from '../sheet/sheet-texts';

/** Whether some cells of a row hold words that head figures, and nothing but those: a second row of headings. */
export function headsFigures(view: SheetTexts, row: number, columns: readonly (number | null)[]): boolean {
  const texts = columns.flatMap((column) => (column === null ? [] : view.text(row, column)));
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every(isUnit);
}
