import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import type { TableData } from './data/table-data';
import { requireWritable } from './data/write-cells';
import { findRange } from './find-range';
import { Range } from './range';

/** The filter buttons of a sheet, or of a table. Criteria are not modelled: tests hide rows as filtered themselves. */
export class AutoFilter extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly table: TableData | null,
  ) {
    super('AutoFilter');
  }

  get enabled(): boolean {
    return this.#area() !== null;
  }
  get isDataFiltered(): boolean {
    const area = this.#area();
    if (!area) return false;
    return [...this.sheet.rowLines].some(
      ([row, line]) => line.filtered === true && row >= area.top && row <= area.bottom,
    );
  }

  apply(range: unknown, columnIndex?: number, criteria?: unknown): void {
    requireWritable(this.book, this.sheet);
    if (columnIndex !== undefined || criteria !== undefined) {
      throw new HostError('ApiNotFound', 'Emulated host: filter criteria are not modelled');
    }
    if (this.table) throw invalidArgument('a table has its own filter');
    const area = range instanceof Range ? range.area : findRange(this.book, this.sheet, String(range)).area;
    this.sheet.filter = area;
  }
  remove(): void {
    requireWritable(this.book, this.sheet);
    if (this.table) this.table.showFilterButton = false;
    else this.sheet.filter = null;
    this.clearCriteria();
  }
  clearCriteria(): void {
    for (const line of this.sheet.rowLines.values()) line.filtered = false;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const area = this.#area();
    return area && new Range(this.book, this.sheet, area);
  }

  #area(): CellRange | null {
    if (!this.table) return this.sheet.filter;
    if (!this.table.showFilterButton || !this.table.showHeaders) return null;
    const { range, showTotals } = this.table;
    return { ...range, bottom: range.bottom - (showTotals ? 1 : 0) };
  }
}
