import type { Cell } from '../../../grid/cell';
import { rememberTexts } from '../../../wording/remember-readings';
import { parseGroupHeading } from '../words/group-heading';
import { headingWords } from '../words/heading-words';
import type { SheetTexts } from './sheet-texts';
import { clusterAlone, yearAlone } from './table-headings';

/** A table that lies on its side, as it would stand: groups across, what is counted down. */
export interface TurnedTable {
  readonly view: SheetTexts;
  /** The row of its headings, as turned. */
  readonly headerRow: number;
  /** The last row it takes on the sheet. */
  readonly bottom: number;
}

const LABEL_COLUMNS = 6;
const MOST_ROWS = 60;
const NOTHING: Cell = { value: null, text: '' };

/** Which of two groups that are compared a label names: `WRES reference`. Asked of the same cells row after row. */
const sideOf = rememberTexts((text): string => {
  const group = parseGroupHeading(text);
  if (group && group.standard !== null && group.holds === 'count') return `${group.standard} ${group.group}`;
  const words = headingWords(text);
  if (/^(?:men|males?)(?: employees| staff)?$/.test(words)) return 'Gender reference';
  return /^(?:women|females?)(?: employees| staff)?$/.test(words) ? 'Gender comparison' : '';
});

const ANSWERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ yes: 'Disability: Yes', no: 'Disability: No' }),
);

/** The label of a row; `Yes` and `No` under a heading that asks after disability are its groups. */
function labelOf(view: SheetTexts, headerRow: number, row: number, column: number): string {
  const text = view.text(row, column);
  const answer = row === headerRow ? undefined : ANSWERS.get(headingWords(text));
  return answer !== undefined && /\bdisab/i.test(view.text(headerRow, column)) ? answer : text;
}

function lastRow(view: SheetTexts, headerRow: number): number {
  let row = headerRow;
  while (row < Math.min(view.sheet.rowCount, headerRow + MOST_ROWS) && !view.isBlank(row + 1)) row += 1;
  return row;
}

/** Columns left of the labels may name years or groups of staff; any other word makes the groups parts of something. */
function isPlainBeside(view: SheetTexts, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let at = 1; at < column; at += 1) {
      const text = view.text(row, at);
      if (text !== '' && yearAlone(text) === null && clusterAlone(text) === null) return false;
    }
  return true;
}

/** What stands left of a label, on its row or on the nearest above that has something there. */
function besideLabel(view: SheetTexts, headerRow: number, row: number, column: number): string {
  for (let above = row; above > headerRow; above -= 1) {
    const left = Array.from({ length: column - 1 }, (_, at) => view.text(above, at + 1));
    if (left.some((text) => text !== '')) return left.join('|');
  }
  return '';
}

/** The column whose labels name both groups of a comparison, each once for whatever stands beside it. */
function labelColumn(view: SheetTexts, headerRow: number, bottom: number): number | null {
  for (let column = 1; column <= LABEL_COLUMNS; column += 1) {
    const labels: { readonly row: number; readonly side: string }[] = [];
    for (let row = headerRow + 1; row <= bottom; row += 1) {
      const text = labelOf(view, headerRow, row, column);
      const side = text === '' ? '' : sideOf(text);
      if (side !== '') labels.push({ row, side });
    }
    if (labels.length === 0) continue;
    const isPair = ['WRES', 'WDES', 'Gender'].some((of) =>
      ['reference', 'comparison'].every((group) => labels.some(({ side }) => side === `${of} ${group}`)),
    );
    if (!isPair || !isPlainBeside(view, headerRow + 1, bottom, column)) return null;
    const keys = labels.map(({ row, side }) => `${besideLabel(view, headerRow, row, column)} ${side}`);
    return new Set(keys).size === keys.length ? column : null;
  }
  return null;
}

/** Whether a row is that of a group itself, with its figures: it heads nothing. */
function isRowOfGroup(view: SheetTexts, row: number, label: number): boolean {
  if (sideOf(view.text(row, label)) === '') return false;
  const figures: boolean[] = [];
  for (let column = label + 1; column <= view.width(row); column += 1)
    if (view.text(row, column) !== '' && yearAlone(view.text(row, column)) === null)
      figures.push(/^[\d<*-]/.test(view.text(row, column)));
  return figures.length > 0 && figures.every(Boolean);
}

/** The last column of the rows of headings: a merged area over several columns is as wide as what stands under it. */
function widthOfHeads(view: SheetTexts, headerRow: number): number {
  let right = view.width(headerRow);
  for (let row = headerRow + 1; row <= headerRow + 2; row += 1) {
    const cells = Array.from({ length: view.width(row) }, (_, at) => view.cell(row, at + 1).value);
    if (cells.some((value) => typeof value === 'number' && yearAlone(String(value)) === null)) break;
    right = Math.max(right, view.width(row));
  }
  return right;
}

/** The lines over the first group that name years and nothing else: each year holds for the columns right of it too. */
function linesOfYears(
  view: SheetTexts,
  headerRow: number,
  bottom: number,
  label: number,
): ReadonlySet<number> {
  const lines = new Set<number>();
  for (let row = headerRow; row <= bottom; row += 1) {
    if (row > headerRow && sideOf(labelOf(view, headerRow, row, label)) !== '') break;
    const texts: string[] = [];
    for (let column = label + 1; column <= view.width(row); column += 1) {
      const text = view.text(row, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length > 0 && texts.every((text) => yearAlone(text) !== null)) lines.add(row);
  }
  return lines;
}

/** The text of a cell, or of the nearest on its left that has one. */
function textFromLeft(view: SheetTexts, row: number, column: number, label: number): string {
  for (let at = column; at > label; at -= 1) {
    const text = view.text(row, at);
    if (text !== '') return text;
  }
  return '';
}

/**
 * A table whose groups stand down the side under a row of headings, turned so that they stand across; null where no
 * such table begins on a row. Its cells know where they stand on the sheet.
 *
 * @example turnTable(view, 3)?.bottom // 7
 */
export function turnTable(view: SheetTexts, headerRow: number): TurnedTable | null {
  let filled = 0;
  for (let column = 1; column <= view.width(headerRow); column += 1) {
    const { value } = view.cell(headerRow, column);
    if (typeof value === 'string' && value.trim() !== '') filled += 1;
  }
  if (filled === 0) return null;
  // A title stands alone over the headings.
  const right = filled === 1 ? view.width(headerRow) : widthOfHeads(view, headerRow);
  const bottom = lastRow(view, headerRow);
  if (bottom < headerRow + 2) return null;
  const label = labelColumn(view, headerRow, bottom);
  if (label === null || label >= right || isRowOfGroup(view, headerRow, label)) return null;
  const isIn = (row: number, column: number): boolean =>
    column >= headerRow && column <= bottom && row >= 1 && row <= right;
  const cell = (row: number, column: number): Cell => (isIn(row, column) ? view.cell(column, row) : NOTHING);
  const years = linesOfYears(view, headerRow, bottom, label);
  const text = (row: number, column: number): string => {
    if (!isIn(row, column)) return '';
    // `Disability` over the labels names what they are of, not one of the groups.
    if (row === label && column === headerRow && parseGroupHeading(view.text(column, row)) !== null)
      return '';
    if (row === label) return labelOf(view, headerRow, column, row);
    return row > label && years.has(column) ? textFromLeft(view, column, row, label) : view.text(column, row);
  };
  const turned: SheetTexts = {
    sheet: { ...view.sheet, cells: [], merges: [], rowCount: right, columnCount: bottom },
    cell,
    text,
    width: () => bottom,
    isBlank: (row) => {
      for (let column = headerRow; column <= bottom; column += 1) if (text(row, column) !== '') return false;
      return true;
    },
    place: (row, column) => view.place(column, row),
  };
  return { view: turned, headerRow: label, bottom };
}
