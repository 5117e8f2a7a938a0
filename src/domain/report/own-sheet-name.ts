import type { WorkbookSnapshot } from '../grid/sheet-snapshot';
import { findOwnSheet } from './own-ranges';

/** The most letters a sheet's name may have. */
const LONGEST_NAME = 31;

/**
 * A sheet name that no other sheet has: the one wanted, or the same with a number.
 *
 * @param taken names in use, in small letters
 * @example freeSheetName('Action plan', new Set(['action plan'])) // 'Action plan (2)'
 */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return name;
}

/**
 * The name for a sheet of ours: the one it has now, if the user renamed it; otherwise the wanted one, or the
 * nearest to it that is free.
 *
 * @example ownSheetName(workbook, 'summary', 'Parity summary') // 'Parity summary'
 */
export function ownSheetName(workbook: WorkbookSnapshot, marker: string, wanted: string): string {
  const own = findOwnSheet(workbook, marker);
  if (own) return own.sheet.name;
  return freeSheetName(wanted, new Set(workbook.sheets.map(({ name }) => name.toLowerCase())));
}
