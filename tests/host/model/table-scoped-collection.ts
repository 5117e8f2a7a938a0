import type { CellRange } from '../../../src/domain/grid/address';
import { ApiCollection, ITEMS } from '../protocol/api-object';
import { itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { contains, intersection } from './data/place';
import type { SheetData } from './data/sheet-data';
import { Table } from './table';

/** The tables that touch a range, or stand wholly within it. */
export class TableScopedCollection extends ApiCollection<Table> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
    readonly isWhole: boolean,
  ) {
    super('TableScopedCollection');
  }

  [ITEMS](): readonly Table[] {
    return this.sheet.tables
      .filter(({ range }) => (this.isWhole ? contains(this.area, range) : intersection(this.area, range)))
      .map((table) => new Table(this.book, this.sheet, table));
  }

  getCount(): number {
    return this[ITEMS]().length;
  }
  getFirst(): Table {
    const [first] = this[ITEMS]();
    if (!first) throw itemNotFound();
    return first;
  }
  getItem(key: string): Table {
    const lower = String(key).toLowerCase();
    const found = this[ITEMS]().find(
      ({ data }) => data.id.toLowerCase() === lower || data.name.toLowerCase() === lower,
    );
    if (!found) throw itemNotFound();
    return found;
  }
}
