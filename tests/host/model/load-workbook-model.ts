import type { Cell } from '../../../src/domain/grid/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import { mayBeSign, seeSign } from '../../../src/workbook/lone-sign';
import { BookData } from './data/book-data';
import { PLAIN_STYLE, type CellData, type StyleData } from './data/cell-data';
import type { SheetData } from './data/sheet-data';

/**
 * A workbook as Excel would have it open, from what our file reader gives. What a snapshot does not hold (fonts
 * beside strike-through, borders, widths) starts plain.
 */
export async function loadWorkbookModel(from: WorkbookSnapshot | Uint8Array): Promise<BookData> {
  if ('sheets' in from) return fromSnapshot(from);
  // Only where it is needed: jsdom lacks what reading a file takes.
  const { openXlsx } = await import('../../../src/workbook/xlsx/open-xlsx');
  return fromSnapshot(await openXlsx(from, 'workbook.xlsx').read());
}

/** As `loadWorkbookModel`, from a snapshot. */
export function fromSnapshot(snapshot: WorkbookSnapshot): BookData {
  const book = new BookData();
  book.dateSystem = snapshot.dateSystem;
  for (const sheet of snapshot.sheets) fillSheet(book, book.addSheet(sheet.name), sheet);
  for (const { name, refersTo, sheet, hidden } of snapshot.definedNames) {
    const holder = sheet === null ? book : book.sheet(sheet);
    // Excel's interface drops the prefix of its own names.
    const shown = name.replace(/^_xlnm\.(?=Print_)/, '').replace(/^_xlnm\./, '');
    holder?.names.push({ name: shown, formula: `=${refersTo}`, visible: !hidden, comment: '' });
  }
  const active = book.sheets.find((sheet) => sheet.visibility === 'Visible');
  if (active) book.selection = { sheet: active, range: { top: 1, left: 1, bottom: 1, right: 1 } };
  return book;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function fillSheet(book: BookData, data: SheetData, sheet: SheetSnapshot): void {
  data.visibility = VISIBILITY[sheet.visibility];
  data.isProtected = sheet.isProtected;
  data.merges = [...sheet.merges];
  data.filter = sheet.filter;
  const style = styles();
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return;
      data.put(row + 1, column + 1, cellData(cell, style(cell)));
      if (cell.comment === undefined) return;
      const place = { row: row + 1, column: column + 1 };
      data.comments.push({ ...place, id: `{COMMENT-${book.newId()}}`, content: cell.comment, author: '' });
    });
  });
  for (const row of sheet.hiddenRows) data.line('row', row).hidden = true;
  for (const column of sheet.hiddenColumns) data.line('column', column).hidden = true;
  for (const table of sheet.tables) {
    data.tables.push({
      id: `{TABLE-${book.newId()}}`,
      name: table.name,
      range: table.range,
      showHeaders: table.headerRowCount > 0,
      showTotals: table.totalsRowCount > 0,
      style: 'TableStyleMedium2',
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      columnIds: table.columnNames.map((_, index) => index + 1),
    });
  }
}

function cellData(cell: Cell, style: StyleData): CellData {
  return {
    value: cell.value,
    style,
    ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
  };
}

/** One style for all cells that look alike. */
function styles(): (cell: Cell) => StyleData {
  const known = new Map<string, StyleData>();
  return (cell) => {
    const { numberFormat = 'General', struck = false, unstruck } = cell;
    const sign = signFont(cell);
    const fill = sign ? null : (cell.fill ?? null);
    const strikethrough = unstruck === undefined ? struck : null;
    const key = JSON.stringify([numberFormat, fill, strikethrough, sign]);
    let style = known.get(key);
    if (!style) {
      const plain = numberFormat === 'General' && fill === null && strikethrough === false && !sign;
      const font = { ...PLAIN_STYLE.font, strikethrough, ...sign };
      style = plain ? PLAIN_STYLE : { ...PLAIN_STYLE, numberFormat, fill, font };
      known.set(key, style);
    }
    return style;
  };
}

/** The colour of a cell that holds a sign alone is taken for that of the sign. */
function signFont(cell: Cell): { readonly name: string; readonly color: string } | null {
  const { value, text, fill } = cell;
  if (!mayBeSign(value) || fill === undefined) return null;
  const name = text === value ? PLAIN_STYLE.font.name : 'Wingdings';
  return seeSign(value, { name, colour: fill })?.colour ? { name, color: fill } : null;
}
