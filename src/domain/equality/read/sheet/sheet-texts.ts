import type { CellRange } from '../../../grid/address';
import type { Cell } from '../../../grid/cell';
import { cellAt, type SheetSnapshot } from '../../../grid/sheet-snapshot';
import { oneLine } from '../../../wording/tidy-text';
import type { CellPlace } from '../../workforce-data';
import { yearIn } from '../words/heading-words';

/** A sheet as a reader of counts sees it: what Parity wrote beside it reads as empty. */
export interface SheetTexts {
  readonly sheet: SheetSnapshot;
  readonly cell: (row: number, column: number) => Cell;
  /** The tidied text of a cell; that of the whole merged area for every cell in it. */
  readonly text: (row: number, column: number) => string;
  /** Whether a row holds nothing. */
  readonly isBlank: (row: number) => boolean;
  /** The last column of a row that may hold something. */
  readonly width: (row: number) => number;
  /** Where a cell stands in the workbook: elsewhere than it is asked for when the table is read on its side. */
  readonly place: (row: number, column: number) => CellPlace;
}

const NOTHING: Cell = { value: null, text: '' };

function textOf({ value, text }: Cell): string {
  if (typeof value === 'object' && value !== null) return '';
  return oneLine(text === '' && value !== null ? String(value) : text);
}

/**
 * A sheet to read counts from.
 *
 * @param own ranges that are Parity's own
 */
export function viewTexts(sheet: SheetSnapshot, own: readonly CellRange[]): SheetTexts {
  const cell = (row: number, column: number): Cell => {
    const isOwn = own.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return isOwn ? NOTHING : cellAt(sheet, { row, column });
  };
  const mergeAt = (row: number, column: number): CellRange | undefined =>
    sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const width = (row: number): number => sheet.cells[row - 1]?.length ?? 0;
  return {
    sheet,
    cell,
    width,
    place: (row, column) => ({ sheet: sheet.name, row, column }),
    text: (row, column) => {
      const here = textOf(cell(row, column));
      if (here !== '' || sheet.merges.length === 0) return here;
      const merge = mergeAt(row, column);
      return merge ? textOf(cell(merge.top, merge.left)) : '';
    },
    isBlank: (row) => {
      for (let column = 1; column <= width(row); column += 1)
        if (textOf(cell(row, column)) !== '') return false;
      return true;
    },
  };
}

/**
 * The year a row names: `2024`, `2023/24`, or the year of a date; what is written where it names none, null where the
 * cell is blank.
 */
export function yearOf(view: SheetTexts, row: number, column: number | null): string | null {
  const text = column === null ? '' : view.text(row, column);
  return text === '' ? null : (yearIn(text) ?? text);
}
