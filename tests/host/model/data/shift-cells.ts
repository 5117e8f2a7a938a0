import type { CellRange } from '../../../../src/domain/grid/address';
import { HostError } from '../../protocol/host-error';
import type { BookData } from './book-data';
import { BLANK_CELL, type CellData } from './cell-data';
import { changeEveryFormula } from './every-formula';
import { moveReferences } from './formula-references';
import { columnsOf, intersection, rowsOf } from './place';
import { MAX_COLUMNS, MAX_ROWS, type LineData, type SheetData } from './sheet-data';
import { usedRange } from './used-range';

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/** Makes room at a range, or takes it away; names, formulas, tables and all else move with the cells. */
export function shiftCells(book: BookData, sheet: SheetData, range: CellRange, shift: Shift): void {
  const band = bandOf(range, shift);
  refuseHalves(sheet, band);
  if (shift === 'Down' || shift === 'Right') refuseLoss(sheet, band, range, shift);
  const move = (area: CellRange): CellRange | null => moved(area, range, shift);
  moveCells(sheet, band, range, shift);
  moveLines(sheet, range, shift);
  const keep = <Item>(items: readonly Item[], change: (item: Item) => boolean): Item[] =>
    items.filter(change);
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  sheet.tables = keep(sheet.tables, (table) => {
    const range = move(table.range);
    if (range) table.range = range;
    return range !== null;
  });
  for (const list of ['validations', 'conditionalFormats'] as const) {
    for (const item of sheet[list]) item.areas = item.areas.flatMap((area) => move(area) ?? []);
  }
  sheet.comments = keep(sheet.comments, (comment) => {
    const { row, column } = comment;
    const place = move({ top: row, left: column, bottom: row, right: column });
    if (place) Object.assign(comment, { row: place.top, column: place.left });
    return place !== null;
  });
  sheet.filter = sheet.filter && move(sheet.filter);
  moveFormulas(book, sheet, move);
  for (const kept of book.keptRanges()) if (kept.sheet === sheet) kept.area = move(kept.area) ?? kept.area;
  book.changed(
    sheet,
    range,
    { Down: 'RowInserted', Right: 'ColumnInserted', Up: 'RowDeleted', Left: 'ColumnDeleted' }[shift],
  );
}

/** All cells that move: from the range to the end of the sheet. */
function bandOf(range: CellRange, shift: Shift): CellRange {
  return shift === 'Down' || shift === 'Up'
    ? { ...range, bottom: MAX_ROWS }
    : { ...range, right: MAX_COLUMNS };
}

/** Where an area is after a shift; null when all of it is gone. Only areas that fit in the band move. */
function moved(area: CellRange, range: CellRange, shift: Shift): CellRange | null {
  if (shift === 'Right' || shift === 'Left') {
    const turned = moved(turn(area), turn(range), shift === 'Right' ? 'Down' : 'Up');
    return turned && turn(turned);
  }
  if (area.left < range.left || area.right > range.right || area.bottom < range.top) return area;
  const count = rowsOf(range);
  if (shift === 'Down') {
    if (area.top === 1 && area.bottom === MAX_ROWS) return area;
    return { ...area, top: area.top >= range.top ? area.top + count : area.top, bottom: area.bottom + count };
  }
  if (area.top >= range.top && area.bottom <= range.bottom) return null;
  if (area.top === 1 && area.bottom === MAX_ROWS) return area;
  return {
    ...area,
    top: area.top < range.top ? area.top : Math.max(range.top, area.top - count),
    bottom: area.bottom <= range.bottom ? range.top - 1 : area.bottom - count,
  };
}

const turn = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

function refuseHalves(sheet: SheetData, band: CellRange): void {
  for (const area of [...sheet.tables.map((table) => table.range), ...sheet.merges]) {
    const common = intersection(area, band);
    if (!common) continue;
    const acrossRows = band.bottom === MAX_ROWS && columnsOf(common) === columnsOf(area);
    const acrossColumns = band.right === MAX_COLUMNS && rowsOf(common) === rowsOf(area);
    if (acrossRows || acrossColumns) continue;
    throw new HostError(
      'InvalidOperation',
      'The operation would shift a part of a table or of merged cells.',
    );
  }
}

function refuseLoss(sheet: SheetData, band: CellRange, range: CellRange, shift: Shift): void {
  const used = usedRange(sheet, true, band);
  const isLost =
    used &&
    (shift === 'Down' ? used.bottom + rowsOf(range) > MAX_ROWS : used.right + columnsOf(range) > MAX_COLUMNS);
  if (isLost)
    throw new HostError('NonBlankCellOffSheet', 'Cells that are not blank would be pushed off the sheet.');
}

function moveCells(sheet: SheetData, band: CellRange, range: CellRange, shift: Shift): void {
  const inBand = sheet.cells(band);
  for (const { row, column } of inBand) sheet.remove(row, column);
  for (const { row, column, cell } of inBand) {
    const place = moved({ top: row, left: column, bottom: row, right: column }, range, shift);
    if (place) sheet.put(place.top, place.left, cell);
  }
  if (shift === 'Down' || shift === 'Right') fillInserted(sheet, range, shift);
}

/** What is inserted looks like what stands above it or on its left. */
function fillInserted(sheet: SheetData, range: CellRange, shift: Shift): void {
  const used = usedRange(sheet, false);
  const within =
    used &&
    intersection(range, {
      ...used,
      bottom: used.bottom + rowsOf(range),
      right: used.right + columnsOf(range),
    });
  if (!within) return;
  sheet.change(within, (cell: CellData, row, column) => {
    const like = shift === 'Down' ? sheet.cell(range.top - 1, column) : sheet.cell(row, range.left - 1);
    return like.style === BLANK_CELL.style ? cell : { value: null, style: like.style };
  });
}

/** Heights move with whole rows, widths with whole columns. */
function moveLines(sheet: SheetData, range: CellRange, shift: Shift): void {
  const isRows = shift === 'Down' || shift === 'Up';
  const isWhole = isRows ? columnsOf(range) === MAX_COLUMNS : rowsOf(range) === MAX_ROWS;
  if (!isWhole) return;
  const lines = isRows ? sheet.rowLines : sheet.columnLines;
  const before = [...lines];
  lines.clear();
  const line = (index: number): CellRange =>
    isRows
      ? { top: index, left: 1, bottom: index, right: MAX_COLUMNS }
      : { top: 1, left: index, bottom: MAX_ROWS, right: index };
  for (const [index, data] of before as readonly (readonly [number, LineData])[]) {
    const place = moved(line(index), range, shift);
    if (place) lines.set(isRows ? place.top : place.left, data);
  }
}

function moveFormulas(book: BookData, sheet: SheetData, move: (area: CellRange) => CellRange | null): void {
  const here = sheet.name.toLowerCase();
  const moveThere = (name: string, area: CellRange): CellRange | null =>
    name.toLowerCase() === here ? move(area) : area;
  changeEveryFormula(book, (formula, home) => moveReferences(formula, home, moveThere));
}
