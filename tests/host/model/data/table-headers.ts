import { shownText } from '../../../../src/workbook/shown-text';
import type { SheetData } from './sheet-data';
import type { TableData } from './table-data';

/** The text of a table's header cell. */
export function headerText(sheet: SheetData, table: TableData, column: number): string {
  const { value } = sheet.cell(table.range.top, column);
  return typeof value === 'string' ? value : shownText(value, undefined, 1900);
}

/**
 * Gives every column of a table a name of its own, as Excel does: an empty header becomes `Column1`, one that is
 * there already `Status2`, and a number or date becomes text.
 */
export function nameHeaders(sheet: SheetData, table: TableData): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    const cell = sheet.cell(table.range.top, column);
    const text = headerText(sheet, table, column);
    const name = freeName(text === '' ? `Column${column - table.range.left + 1}` : text, taken);
    taken.add(name.toLowerCase());
    if (cell.value === name && cell.formula === undefined) continue;
    sheet.put(table.range.top, column, { value: name, style: cell.style });
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}
