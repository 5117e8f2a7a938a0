import { formatAddress, type CellRange } from '../../../domain/grid/address';
import { movedAside } from '../../our-sheet';
import { CellScanner } from '../read/cell-scanner';
import { shiftFormula } from '../read/shift-formula';
import type { SheetParts } from '../read/sheet-parts';
import { numberBetween, textBetween } from '../xml/byte-text';
import { escapeText } from '../xml/escape-xml';
import { withAttributes } from '../xml/patch-element';
import { TagScanner } from '../xml/tag-scanner';

/** Cells that a person wrote beside or below our own, ready to be written again. */
export interface UserRow {
  readonly cells: readonly string[];
  /** ` ht="…"` as the row had it, or nothing. */
  readonly height: string;
}

/**
 * The cells of an old sheet of ours that lie outside what we wrote. Where the new sheet is longer or wider
 * than the old, they move down or right by as much, so that none is covered.
 *
 * @param before the range we wrote last time
 * @param after the range to be written now
 */
export function userCells(
  parts: SheetParts,
  before: CellRange,
  after: CellRange,
): ReadonlyMap<number, UserRow> {
  const kept = new Map<number, { cells: string[]; height: string }>();
  const firsts = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  const scanner = new TagScanner(parts.bytes, parts.contentStart);
  const cell = new CellScanner(scanner);
  let row = 0;
  let column = 0;
  let height = '';
  while (scanner.tagEnd < parts.contentEnd && scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.isNamed('row')) {
      row = scanner.findAttribute('r')
        ? numberBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd)
        : row + 1;
      height = heightOf(scanner);
      column = 0;
    } else if (scanner.isNamed('c')) {
      cell.read(row, column);
      column = cell.column;
      const { formula } = cell;
      if (formula?.kind === 'shared' && formula.text !== '') {
        firsts.set(formula.group, { text: formula.text, row, column });
      }
      const place = movedAside({ row, column }, before, after);
      if (!place) continue;
      if (!formula && !cell.hasValue && cell.inline === null && cell.style === 0) continue;
      const first = formula ? firsts.get(formula.group) : undefined;
      const own = first && shiftFormula(first.text, row - first.row, column - first.column);
      const xml = cellXml(parts, cell, formatAddress(place), own);
      const there = kept.get(place.row);
      if (there) there.cells.push(xml);
      else kept.set(place.row, { cells: [xml], height: row > before.bottom ? height : '' });
    }
  }
  return kept;
}

/** The cell as it stands, at its new address; a share in a group of formulas is written out. */
function cellXml(parts: SheetParts, cell: CellScanner, address: string, formula: string | undefined): string {
  const decoder = new TextDecoder();
  let xml = decoder.decode(parts.bytes.subarray(cell.start, cell.end));
  if (formula !== undefined && cell.formula) {
    const before = decoder.decode(parts.bytes.subarray(cell.start, cell.formulaStart));
    const after = decoder.decode(parts.bytes.subarray(cell.formulaEnd, cell.end));
    xml = `${before}<f>${escapeText(formula)}</f>${after}`;
  }
  if (parts.prefix !== '')
    xml = xml.replaceAll(`<${parts.prefix}`, '<').replaceAll(`</${parts.prefix}`, '</');
  const openEnd = xml.indexOf('>') + 1;
  return withAttributes(xml.slice(0, openEnd), { r: address }) + xml.slice(openEnd);
}

function heightOf(scanner: TagScanner): string {
  const at = (name: string): string =>
    scanner.findAttribute(name)
      ? ` ${name}="${textBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd)}"`
      : '';
  return at('ht') + at('customHeight');
}
