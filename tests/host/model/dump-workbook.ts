import { formatAddress, formatRange, type CellRange } from '../../../src/domain/grid/address';
import type { BookData } from './data/book-data';
import { isPlain, type CellData } from './data/cell-data';
import type { SheetData } from './data/sheet-data';

/**
 * Everything a workbook holds, as plain data to compare: two dumps are equal when no cell, look, width, table,
 * name, rule, chart or sheet differs. Ids are left out, since what is made again gets another; which cell is
 * selected is left out too.
 */
export function dumpWorkbook(book: BookData): unknown {
  const dump = {
    dateSystem: book.dateSystem,
    calculationMode: book.calculationMode,
    names: sortedNames(book.names),
    sheets: book.sheets.map(dumpSheet),
  };
  return JSON.parse(JSON.stringify(dump, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

function dumpSheet(sheet: SheetData): unknown {
  const { charts, comments, validations, conditionalFormats, tables } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells: Object.fromEntries(
      [...sheet.cells()]
        .filter(({ cell }) => !isBlank(cell))
        .map(({ row, column, cell }) => [formatAddress({ row, column }), cell]),
    ),
    rows: lines(sheet.rowLines),
    columns: lines(sheet.columnLines),
    merges: places(sheet.merges),
    tables: tables.map((table) => ({ ...table, range: formatRange(table.range) })),
    names: sortedNames(sheet.names),
    filter: sheet.filter && formatRange(sheet.filter),
    frozen: sheet.frozen && formatRange(sheet.frozen),
    page: sheet.page,
    comments,
    notes: sheet.notes,
    validations: validations.map(({ areas, ...rule }) => ({ ...rule, areas: places(areas) })),
    conditionalFormats: conditionalFormats.map(({ areas, ...rule }) => ({
      ...rule,
      areas: places(areas),
    })),
    charts,
  };
}

const isBlank = (cell: CellData): boolean =>
  cell.value === null && cell.formula === undefined && !cell.hyperlink && isPlain(cell.style);

const places = (areas: readonly CellRange[]): readonly string[] => areas.map(formatRange).sort();

function sortedNames(names: BookData['names']): BookData['names'] {
  return [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Rows or columns that differ from the standard, by number. */
function lines(all: SheetData['rowLines']): unknown {
  return Object.fromEntries(
    [...all]
      .map(([index, { size, hidden, filtered }]) => [
        index,
        {
          ...(size === undefined ? {} : { size }),
          ...(hidden ? { hidden } : {}),
          ...(filtered ? { filtered } : {}),
        },
      ])
      .filter(([, line]) => Object.keys(line as object).length > 0),
  );
}
