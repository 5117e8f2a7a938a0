import { parsePercent, showsPercent } from '../words/parse-count';
import type { SheetTexts } from './sheet-texts';

/** A column of targets for one year. */
export interface TargetYear {
  readonly column: number;
  readonly year: string;
}

const AIM = '(?:targets?|goals?|aspirations?|ambitions?|trajector(?:y|ies)|milestones?|planned|plan)';
const SAYS_AIM = new RegExp(`\\b${AIM}\\b`, 'i');
const YEAR = '(?:20\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?)';
/** "2028", "Target 2028", "By March 2028 (target %)": a year, and nothing beside it but that it is aimed at. */
const OF_YEAR = new RegExp(
  `^(?:(?:${AIM}|bme|bame|by|for|in|at|the|end|of|31|march|mar|year|model employer|%|[-–—:()])\\s*)*(${YEAR})(?:\\s*(?:${AIM}|bme|bame|percent(?:age)?|%|[-–—:()])\\s*)*$`,
  'i',
);
const ROWS_ABOVE = 4;
const ROWS_BELOW = 6;

/** A share of staff: shown as a percentage, or written as one. */
function isShare(view: SheetTexts, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  const isWritten = typeof cell.value === 'string' && /\d\s?%$/.test(cell.value.trim());
  return (isWritten || showsPercent(cell.numberFormat)) && parsePercent(cell).kind === 'number';
}

/** All that is filled below a heading, in the rows nearby, is a share. */
function holdsShares(view: SheetTexts, row: number, column: number): boolean {
  const filled: number[] = [];
  for (let at = row + 1; at <= Math.min(row + ROWS_BELOW, view.sheet.rowCount); at += 1)
    if (view.text(at, column) !== '') filled.push(at);
  return filled.length > 0 && filled.every((at) => isShare(view, at, column));
}

/** A line over the table, or the name of the sheet, speaks of targets. */
function isUnderAim(view: SheetTexts, row: number): boolean {
  if (SAYS_AIM.test(view.sheet.name)) return true;
  for (let at = row - 1; at >= Math.max(1, row - ROWS_ABOVE); at -= 1)
    for (let column = 1; column <= view.width(at); column += 1)
      if (SAYS_AIM.test(view.text(at, column))) return true;
  return false;
}

/**
 * The columns of a row of headings that hold a target for a year each, earliest first: years over percentages, where
 * the heading, a line above or the sheet's name says that they are aimed at.
 *
 * @example findTargetYears(view, 3).map(({ year }) => year) // ['2026', '2028'] of "Band | BME | Total | Target 2026 | Target 2028"
 */
export function findTargetYears(view: SheetTexts, row: number): readonly TargetYear[] {
  const found: TargetYear[] = [];
  for (let column = 1; column <= view.width(row); column += 1) {
    const text = view.text(row, column);
    const year = OF_YEAR.exec(text)?.[1];
    if (year === undefined || !holdsShares(view, row, column)) continue;
    if (SAYS_AIM.test(text) || isUnderAim(view, row)) found.push({ column, year });
  }
  return found;
}
