import { parseGroupHeading } from '../words/group-heading';
import type { SheetTexts } from './sheet-texts';
import { yearAlone } from './table-headings';

/** What stands for a figure that is not given. */
const NO_FIGURE =
  /^(?:yes|no|null|none|nil|n\/a|tbc|suppressed|redacted|withheld|not (?:known|given|reported|applicable)|#\w+[!/?\w]*)$/i;

/** Cells that hold words, not figures or what stands for one. */
function isWords(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !NO_FIGURE.test(text);
}

function countWords(view: SheetTexts, row: number, figures: readonly number[]): number {
  return figures.filter((column) => isWords(view.text(row, column))).length;
}

const TITLE_LINES = 4;

/** Whether lines without a figure stand over words in the columns of figures: the title of another table and its headings. */
function isTitleOver(view: SheetTexts, row: number, figures: readonly number[]): boolean {
  for (let below = row; below <= Math.min(row + TITLE_LINES, view.sheet.rowCount); below += 1) {
    if (figures.some((column) => view.text(below, column) !== ''))
      return below > row && countWords(view, below, figures) >= 2;
  }
  return false;
}

/** Whether two columns of figures are headed by groups of people: another table begins, with a blank row before it or not. */
function namesGroups(view: SheetTexts, row: number, figures: readonly number[]): boolean {
  return figures.filter((column) => parseGroupHeading(view.text(row, column)) !== null).length >= 2;
}

/** Whether a row without a figure stands right over headings of groups: years or staff groups over the next table. */
function isOverHeadings(view: SheetTexts, row: number, figures: readonly number[]): boolean {
  if (row + 1 > view.sheet.rowCount || !namesGroups(view, row + 1, figures)) return false;
  const filled = figures.map((column) => view.text(row, column)).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => isWords(text) || yearAlone(text) !== null);
}

/**
 * The rows of a table under its headings: to the end of the sheet, to the next headings, or to where after a blank
 * row the columns of figures hold words, as those of another table do.
 *
 * @param figures the columns that hold figures
 * @param isHeadings whether another table of equality data begins on a row
 */
export function* rowsOf(
  view: SheetTexts,
  headerRow: number,
  figures: readonly number[],
  isHeadings: (row: number) => boolean,
): Generator<number> {
  let afterBlank = false;
  for (let row = headerRow + 1; row <= view.sheet.rowCount; row += 1) {
    if (view.isBlank(row)) {
      afterBlank = true;
      continue;
    }
    const words = countWords(view, row, figures);
    if (afterBlank && isTitleOver(view, row, figures)) return;
    if (words >= 2 && (afterBlank || namesGroups(view, row, figures))) return;
    if ((words >= 2 || afterBlank) && isHeadings(row)) return;
    if (isOverHeadings(view, row, figures)) return;
    yield row;
    afterBlank = false;
  }
}

/** The last row of the block that begins on a row. */
export function lastRowUnder(view: SheetTexts, row: number): number {
  let last = row;
  while (last < view.sheet.rowCount && !view.isBlank(last + 1)) last += 1;
  return last;
}
