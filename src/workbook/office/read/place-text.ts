import { parseRange, type CellRange } from '../../../domain/grid/address';
import { parseReference } from '../../../domain/report/own-ranges';

/** One area of an address list: a quoted or plain sheet name, then the cells. */
const AREA = /(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)|([^',!]+)/g;
const ROWS = /\$?(\d+):\$?(\d+)$/;

/** The place an address of Excel's names: `'EDI plan'!A1:C6`; null when it is no block of cells. */
export function parsePlace(address: string): { readonly sheet: string; readonly range: CellRange } | null {
  return parseReference(address);
}

/**
 * The areas of a list of addresses, each with or without its sheet.
 *
 * @example parseAreas("'A, b'!A1:B2,'A, b'!D1") // two ranges
 */
export function parseAreas(addresses: string): readonly CellRange[] {
  return [...addresses.matchAll(AREA)]
    .map((match) => parseRange((match[1] ?? match[2] ?? '').trim()))
    .filter((range) => range !== null);
}

/** The first and last of rows named whole: `'EDI plan'!$1:$2`. */
export function parseRows(address: string): readonly [number, number] | null {
  const match = ROWS.exec(address);
  return match ? [Number(match[1]), Number(match[2])] : null;
}
