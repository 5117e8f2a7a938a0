import { ApiObject, IDENTITY } from '../protocol/api-object';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import type { TableData } from './data/table-data';
import { headerText } from './data/table-headers';
import { writeEntries } from './data/write-cells';
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
}
