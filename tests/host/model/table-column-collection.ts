import { ApiCollection, ITEMS } from '../protocol/api-object';
import { itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import type { TableData } from './data/table-data';
import { headerText } from './data/table-headers';
import { TableColumn } from './table-column';

/** The columns of a table, left to right. */
export class TableColumnCollection extends ApiCollection<TableColumn> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly table: TableData,
  ) {
    super('TableColumnCollection');
  }

  [ITEMS](): readonly TableColumn[] {
    return this.table.columnIds.map((_, index) => new TableColumn(this.book, this.sheet, this.table, index));
  }

  get count(): number {
    return this.table.columnIds.length;
  }

  getCount(): number {
    return this.count;
  }
  getItem(key: number | string): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemAt(index: number): TableColumn {
    const found = this[ITEMS]()[index];
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: number | string): TableColumn | null {
    const index =
      typeof key === 'number'
        ? this.table.columnIds.indexOf(key)
        : this.table.columnIds.findIndex(
            (_, at) =>
              headerText(this.sheet, this.table, this.table.range.left + at).toLowerCase() ===
              key.toLowerCase(),
          );
    return index < 0 ? null : new TableColumn(this.book, this.sheet, this.table, index);
  }
}
