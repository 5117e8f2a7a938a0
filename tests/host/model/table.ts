import { ApiObject, IDENTITY } from '../protocol/api-object';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { AutoFilter } from './auto-filter';
import type { BookData } from './data/book-data';
import { intersection } from './data/place';
import type { SheetData } from './data/sheet-data';
import type { TableData } from './data/table-data';
import { nameHeaders } from './data/table-headers';
import { requireWritable } from './data/write-cells';
import { findRange } from './find-range';
import { Range } from './range';
import { TableColumnCollection } from './table-column-collection';
import { Worksheet } from './worksheet';

/** One table of a sheet. */
export class Table extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: TableData,
  ) {
    super('Table');
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { Id: this.data.id };
  }

  get id(): string {
    return this.data.id;
  }
  get name(): string {
    return this.data.name;
  }
  set name(value: unknown) {
    if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(value)) {
      throw invalidArgument(`${JSON.stringify(value)} cannot be the name of a table`);
    }
    const lower = value.toLowerCase();
    if (this.book.tables.some(({ table }) => table !== this.data && table.name.toLowerCase() === lower)) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    this.#change({ name: value });
  }
  get showHeaders(): boolean {
    return this.data.showHeaders;
  }
  get showTotals(): boolean {
    return this.data.showTotals;
  }
  get style(): string {
    return this.data.style;
  }
  set style(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('a table style is text');
    this.#change({ style: value });
  }
  get showFilterButton(): boolean {
    return this.data.showFilterButton;
  }
  set showFilterButton(value: unknown) {
    this.#change({ showFilterButton: value === true });
  }
  get showBandedRows(): boolean {
    return this.data.showBandedRows;
  }
  set showBandedRows(value: unknown) {
    this.#change({ showBandedRows: value === true });
  }
  get showBandedColumns(): boolean {
    return this.data.showBandedColumns;
  }
  set showBandedColumns(value: unknown) {
    this.#change({ showBandedColumns: value === true });
  }
  get highlightFirstColumn(): boolean {
    return this.data.highlightFirstColumn;
  }
  get highlightLastColumn(): boolean {
    return this.data.highlightLastColumn;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.sheet, this.data);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet, this.data);
  }

  getRange(): Range {
    return new Range(this.book, this.sheet, this.data.range);
  }
  getHeaderRowRange(): Range {
    if (!this.data.showHeaders) throw itemNotFound();
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    const { range, showHeaders, showTotals } = this.data;
    const top = range.top + (showHeaders ? 1 : 0);
    return new Range(this.book, this.sheet, { ...range, top, bottom: range.bottom - (showTotals ? 1 : 0) });
  }
  getTotalRowRange(): Range {
    if (!this.data.showTotals) throw itemNotFound();
    return this.getRange().getLastRow();
  }

  /** Header row and left edge stay; the totals row stays the last. */
  resize(newRange: unknown): void {
    const range = newRange instanceof Range ? newRange : findRange(this.book, this.sheet, String(newRange));
    const { area } = range;
    const { range: before } = this.data;
    requireWritable(this.book, this.sheet, area);
    const rows = 1 + (this.data.showHeaders ? 1 : 0) + (this.data.showTotals ? 1 : 0);
    if (range.sheet !== this.sheet || area.top !== before.top || !intersection(area, before)) {
      throw invalidArgument('the header row must stay where it is and the ranges overlap');
    }
    if (area.bottom - area.top + 1 < rows) throw invalidArgument('a table has a row of data');
    const others = this.sheet.tables.filter((other) => other !== this.data);
    if (others.some((other) => intersection(other.range, area))) {
      throw invalidArgument('a table cannot overlap another table');
    }
    if (this.sheet.merges.some((merge) => intersection(merge, area))) {
      throw new HostError('InvalidOperation', 'A table cannot cover merged cells.');
    }
    const width = area.right - area.left + 1;
    const ids = this.data.columnIds.slice(0, width);
    while (ids.length < width) ids.push(Math.max(0, ...this.data.columnIds, ...ids) + 1);
    this.#change({ range: area, columnIds: ids });
    nameHeaders(this.sheet, this.data);
  }
  delete(): void {
    requireWritable(this.book, this.sheet, this.data.range);
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.data);
    this.sheet.change(this.data.range, (cell) => ({ value: null, style: cell.style }));
  }
  convertToRange(): Range {
    requireWritable(this.book, this.sheet, this.data.range);
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.data);
    return this.getRange();
  }

  #change(change: Partial<TableData>): void {
    requireWritable(this.book, this.sheet, this.data.range);
    Object.assign(this.data, change);
    this.book.isDirty = true;
  }
}
