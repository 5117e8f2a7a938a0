import { columnLetters, quoteSheetName, type CellRange } from '../domain/grid/address';
import type { DefinedName } from '../domain/grid/sheet-snapshot';
import { parseReference } from '../domain/report/own-ranges';
import type { SheetSpec } from '../domain/report/sheet-spec';
import { markerName } from './workbook-port';

const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAMES = /[[\]:*?/\\]/g;

/** Where a sheet of ours is, and which of its cells we wrote. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly covered: CellRange;
}

/** The sheet a marker names, whatever it is called now; null when there is none, or it was deleted. */
export function findMarked(
  names: readonly DefinedName[],
  sheets: readonly string[],
  marker: string,
): MarkedSheet | null {
  const wanted = markerName(marker).toLowerCase();
  const name = names.find((defined) => defined.sheet === null && defined.name.toLowerCase() === wanted);
  const place = name && parseReference(name.refersTo);
  const sheet = sheets.find((candidate) => candidate.toLowerCase() === place?.sheet.toLowerCase());
  return place && sheet !== undefined ? { sheet, covered: place.range } : null;
}

/** A1 to the last row and column that a sheet's description writes. */
export function coveredBy(spec: SheetSpec): CellRange {
  const width = spec.rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  return { top: 1, left: 1, bottom: Math.max(1, spec.rows.length), right: width };
}

/**
 * A range as a defined name needs it.
 *
 * @example absoluteReference('Plan', { top: 1, left: 1, bottom: 2, right: 3 }) // "'Plan'!$A$1:$C$2"
 */
export function absoluteReference(sheet: string, { top, left, bottom, right }: CellRange): string {
  return `${quoteSheetName(sheet)}!$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

/** The name as Excel allows it, with a number behind it where another sheet has it. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const clean = allowedSheetName(wanted);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** A sheet's name without what Excel does not allow in one. */
export function allowedSheetName(wanted: string): string {
  return wanted
    .replace(FORBIDDEN_IN_NAMES, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, LONGEST_NAME);
}

/**
 * Where a cell that a person wrote on a sheet of ours goes when the sheet is built anew: a sheet that grew
 * pushes what stood beside and below it out of the way; null for a cell that was ours.
 */
export function movedAside(
  place: { readonly row: number; readonly column: number },
  before: CellRange,
  after: CellRange,
): { readonly row: number; readonly column: number } | null {
  const isBelow = place.row > before.bottom;
  const isBeside = place.column > before.right;
  if (!isBelow && !isBeside) return null;
  return {
    row: place.row + (isBelow ? Math.max(0, after.bottom - before.bottom) : 0),
    column: place.column + (isBeside ? Math.max(0, after.right - before.right) : 0),
  };
}
