import { ApiCollection, ITEMS } from '../protocol/api-object';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { intersection } from './data/place';
import type { SheetData } from './data/sheet-data';
import type { TableData } from './data/table-data';
import { nameHeaders } from './data/table-headers';
import { requireWritable } from './data/write-cells';
import { findRange } from './find-range';
import { Range } from './range';
import { Table } from './table';

/** The tables of a workbook or of one sheet. */
export class TableCollection extends ApiCollection<Table> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData | null,
  ) {
    super('TableCollection');
  }

  [ITEMS](): readonly Table[] {
    return this.#tables().map(({ sheet, table }) => new Table(this.book, sheet, table));
  }

  get count(): number {
    return this.#tables().length;
  }

  getCount(): number {
    return this.count;
  }
  getItem(key: string): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemAt(index: number): Table {
    const found = this.#tables()[index];
    if (!found) throw itemNotFound();
    return new Table(this.book, found.sheet, found.table);
  }
  getItemOrNullObject(key: string): Table | null {
    const lower = String(key).toLowerCase();
    const found = this.#tables().find(
      ({ table }) => table.id.toLowerCase() === lower || table.name.toLowerCase() === lower,
    );
    return found ? new Table(this.book, found.sheet, found.table) : null;
  }
  add(address: unknown, hasHeaders: boolean): Table {
    const range = address instanceof Range ? address : this.#rangeAt(address);
    const { sheet, area } = range;
    requireWritable(this.book, sheet, area);
    if (hasHeaders !== true) {
      throw new HostError('ApiNotFound', 'Emulated host: a table without headers is not modelled');
    }
    if (area.top === area.bottom) throw invalidArgument('a table has a row of data');
    if (sheet.tables.some((other) => intersection(other.range, area))) {
      throw invalidArgument('a table cannot overlap another table');
    }
    const number = this.book.newId();
    const table: TableData = {
      id: `{TABLE-${number}}`,
      name: this.#freeName(),
      range: area,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      columnIds: Array.from({ length: area.right - area.left + 1 }, (_, index) => index + 1),
    };
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.tables.push(table);
    nameHeaders(sheet, table);
    this.book.isDirty = true;
    return new Table(this.book, sheet, table);
  }

  #tables(): readonly { readonly sheet: SheetData; readonly table: TableData }[] {
    return this.book.tables.filter(({ sheet }) => this.sheet === null || sheet === this.sheet);
  }

  #rangeAt(address: unknown): Range {
    if (typeof address !== 'string') throw invalidArgument('a table needs an address or a range');
    return findRange(this.book, this.sheet ?? this.book.activeSheet, address);
  }

  #freeName(): string {
    const taken = new Set(this.book.tables.map(({ table }) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number += 1;
    return `Table${number}`;
  }
}
