import { ApiObject, IDENTITY } from '../protocol/api-object';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './charts/chart-collection';
import { CommentCollection } from './comment-collection';
import type { BookData } from './data/book-data';
import { readColour } from './data/colour';
import { moveNamesOfSheet, dropNamesOfSheet } from './data/name-moves';
import { requireSheetName } from './data/sheet-name';
import type { SheetData } from './data/sheet-data';
import { usedRange } from './data/used-range';
import { requireWritable } from './data/write-cells';
import { eventMethods } from './event-methods';
import { findRange } from './find-range';
import { NamedItemCollection } from './named-item-collection';
import { PageBreakCollection } from './page-break-collection';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { TableCollection } from './table-collection';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** One sheet. */
export class Worksheet extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
  ) {
    super('Worksheet');
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: unknown) {
    this.#requireStructure();
    requireSheetName(this.book, name, this.sheet);
    moveNamesOfSheet(this.book, this.sheet.name, name);
    this.sheet.name = name;
  }
  get position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }
  set position(position: unknown) {
    this.#requireStructure();
    const { sheets } = this.book;
    if (!Number.isInteger(position) || (position as number) < 0 || (position as number) >= sheets.length) {
      throw invalidArgument('no such position');
    }
    sheets.splice(this.position, 1);
    sheets.splice(position as number, 0, this.sheet);
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(value: unknown) {
    this.#requireStructure();
    const visibility = VISIBILITIES.find((known) => known === value);
    if (!visibility) throw invalidArgument(`${JSON.stringify(value)} is no visibility`);
    if (visibility !== 'Visible' && this.#isLastVisible()) {
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    }
    this.sheet.visibility = visibility;
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(value: unknown) {
    this.#requireStructure();
    this.sheet.tabColor = value === '' ? '' : readColour(value);
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(value: unknown) {
    requireWritable(this.book, this.sheet);
    this.sheet.showGridlines = value === true;
  }
  /** The client sets `showGridlines` under this name. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(value: unknown) {
    this.showGridlines = value;
  }
  /** In points. */
  get standardHeight(): number {
    return this.sheet.rowHeight;
  }

  /** In characters of the standard font; widths of columns are in points. */
  get standardWidth(): number {
    return Math.round(((this.sheet.columnWidth / 48) * 64 - 5) / 0.07) / 100;
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.book, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, 'row');
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, 'column');
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet, null);
  }

  getRange(address?: string): Range {
    return findRange(this.book, this.sheet, address);
  }
  getRanges(address: string): RangeAreas {
    const areas = String(address)
      .split(',')
      .map((part) => findRange(this.book, this.sheet, part.trim()).area);
    return new RangeAreas(this.book, this.sheet, areas);
  }
  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    if (![startRow, startColumn, rowCount, columnCount].every(Number.isInteger)) {
      throw invalidArgument('whole numbers are needed');
    }
    const area = {
      top: startRow + 1,
      left: startColumn + 1,
      bottom: startRow + rowCount,
      right: startColumn + columnCount,
    };
    return new Range(this.book, this.sheet, area);
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedRange(this.sheet, valuesOnly === true);
    return used && new Range(this.book, this.sheet, used);
  }

  getNext(visibleOnly?: boolean): Worksheet {
    return found(this.getNextOrNullObject(visibleOnly));
  }
  getNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.#first(this.book.sheets.slice(this.position + 1), visibleOnly);
  }
  getPrevious(visibleOnly?: boolean): Worksheet {
    return found(this.getPreviousOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.#first(this.book.sheets.slice(0, this.position).reverse(), visibleOnly);
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') {
      throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    }
    const before = this.book.activeSheet;
    if (before === this.sheet) return;
    this.book.selection = { sheet: this.sheet, range: { top: 1, left: 1, bottom: 1, right: 1 } };
    this.book.listen({ kind: 'activated', sheet: this.sheet, before });
  }
  delete(): void {
    this.#requireStructure();
    if (!this.book.sheets.includes(this.sheet)) throw itemNotFound();
    if (this.sheet.visibility === 'VeryHidden' || this.#isLastVisible()) {
      throw new HostError('InvalidOperation', 'This worksheet cannot be deleted.');
    }
    this.book.sheets = this.book.sheets.filter((sheet) => sheet !== this.sheet);
    dropNamesOfSheet(this.book, this.sheet.name);
    const next = this.book.sheets.find((sheet) => sheet.visibility === 'Visible');
    if (this.book.selection?.sheet === this.sheet && next) {
      this.book.selection = { sheet: next, range: { top: 1, left: 1, bottom: 1, right: 1 } };
      this.book.listen({ kind: 'activated', sheet: next, before: this.sheet });
    }
    this.book.listen({ kind: 'deleted', sheet: this.sheet });
  }
  _GetSheetById(id: string): Worksheet {
    const sheet = this.book.sheet(id);
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.book, sheet);
  }

  #first(sheets: readonly SheetData[], visibleOnly?: boolean): Worksheet | null {
    const next = sheets.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
    return next ? new Worksheet(this.book, next) : null;
  }

  #isLastVisible(): boolean {
    return !this.book.sheets.some((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
  }

  #requireStructure(): void {
    if (this.book.isReadOnly || this.book.isProtected) throw accessDenied();
    this.book.isDirty = true;
  }
}

function found(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}

eventMethods(
  Worksheet,
  ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged'],
  ({ sheet }) => sheet.id,
);
