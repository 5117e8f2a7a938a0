import { ApiObject, IDENTITY } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { BLANK_CELL } from './data/cell-data';
import type { SheetData } from './data/sheet-data';
import type { TableData } from './data/table-data';
import { headerText } from './data/table-headers';
import { requireWritable, writeEntries } from './data/write-cells';
import { Range } from './range';

/** One column of a table; its name is its header text. */
export class TableColumn extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly table: TableData,
    /** From 0. */
    readonly place: number,
  ) {
    super('TableColumn');
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): number {
    return this.table.columnIds[this.place] ?? 0;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return headerText(this.sheet, this.table, this.table.range.left + this.place);
  }
  set name(value: unknown) {
    writeEntries(this.book, this.sheet, this.getHeaderRowRange().area, `'${String(value)}`);
  }

  getRange(): Range {
    return new Range(this.book, this.sheet, this.table.range).getColumn(this.place);
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    const { area } = this.getRange();
    const top = area.top + (this.table.showHeaders ? 1 : 0);
    return new Range(this.book, this.sheet, {
      ...area,
      top,
      bottom: area.bottom - (this.table.showTotals ? 1 : 0),
    });
  }
  /** Takes the column out of the table and closes the gap within the table's rows. */
  delete(): void {
    const { area } = this.getRange();
    if (this.table.columnIds.length === 1) throw invalidArgument('a table has a column');
    requireWritable(this.book, this.sheet, area);
    const { range, columnIds } = this.table;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = area.left; column <= range.right; column += 1) {
        const next = column < range.right ? this.sheet.cell(row, column + 1) : BLANK_CELL;
        this.sheet.put(row, column, next);
      }
    }
    this.table.columnIds = columnIds.filter((_, index) => index !== this.place);
    this.table.range = { ...range, right: range.right - 1 };
    this.book.changed(this.sheet, area, 'ColumnDeleted');
  }
}
