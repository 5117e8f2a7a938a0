import { ApiObject } from '../protocol/api-object';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { PageData } from './data/page-data';
import { absoluteAddress, targetOf } from './data/name-target';
import { MAX_COLUMNS, type SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';
import { findRange } from './find-range';
import { HeaderFooterGroup } from './header-footer-group';
import { Range } from './range';

const TITLES = 'Print_Titles';

/** How a sheet prints. The rows repeated on each page are kept as the sheet's name `Print_Titles`. */
export class PageLayout extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
  ) {
    super('PageLayout');
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }

  get orientation(): string {
    return this.sheet.page.orientation;
  }
  set orientation(value: unknown) {
    if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('no such orientation');
    this.#put({ orientation: value });
  }
  get paperSize(): string {
    return this.sheet.page.paperSize;
  }
  set paperSize(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('a paper size is text');
    this.#put({ paperSize: value });
  }
  get zoom(): PageData['zoom'] {
    return this.sheet.page.zoom;
  }
  set zoom(value: unknown) {
    const zoom = value as PageData['zoom'];
    const names = Object.keys(zoom);
    const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
    if (names.length === 0 || !names.every((name) => known.includes(name)))
      throw invalidArgument('no such zoom');
    if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400 || names.length > 1)) {
      throw invalidArgument('a scale is from 10 to 400 and stands alone');
    }
    this.#put({ zoom });
  }
  get printGridlines(): boolean {
    return this.sheet.page.printGridlines;
  }
  set printGridlines(value: unknown) {
    this.#put({ printGridlines: value === true });
  }
  get centerHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    this.#put({ centerHorizontally: value === true });
  }
  get topMargin(): number {
    return this.sheet.page.margins.top;
  }
  set topMargin(value: unknown) {
    this.#margin('top', value);
  }
  get bottomMargin(): number {
    return this.sheet.page.margins.bottom;
  }
  set bottomMargin(value: unknown) {
    this.#margin('bottom', value);
  }
  get leftMargin(): number {
    return this.sheet.page.margins.left;
  }
  set leftMargin(value: unknown) {
    this.#margin('left', value);
  }
  get rightMargin(): number {
    return this.sheet.page.margins.right;
  }
  set rightMargin(value: unknown) {
    this.#margin('right', value);
  }
  get headerMargin(): number {
    return this.sheet.page.margins.header;
  }
  set headerMargin(value: unknown) {
    this.#margin('header', value);
  }
  get footerMargin(): number {
    return this.sheet.page.margins.footer;
  }
  set footerMargin(value: unknown) {
    this.#margin('footer', value);
  }

  /** Whole rows, or an address such as `$1:$3`. */
  setPrintTitleRows(rows: unknown): void {
    requireWritable(this.book, this.sheet);
    const range = rows instanceof Range ? rows : findRange(this.book, this.sheet, String(rows));
    if (range.sheet !== this.sheet) throw invalidArgument('title rows are on their own sheet');
    const area = { ...range.area, left: 1, right: MAX_COLUMNS };
    const others = this.sheet.names.filter(({ name }) => name !== TITLES);
    const formula = `=${absoluteAddress(this.sheet, area)}`;
    this.sheet.names = [...others, { name: TITLES, formula, visible: true, comment: '' }];
    this.book.isDirty = true;
  }
  getPrintTitleRows(): Range {
    const rows = this.getPrintTitleRowsOrNullObject();
    if (!rows) throw itemNotFound();
    return rows;
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const name = this.sheet.names.find((known) => known.name === TITLES);
    // Columns may stand before the rows: `Plan!$A:$A,Plan!$1:$2`.
    for (const part of name?.formula.slice(1).split(',') ?? []) {
      const target = targetOf(this.book, part);
      if (target?.area.left === 1 && target.area.right === MAX_COLUMNS) {
        return new Range(this.book, this.sheet, target.area);
      }
    }
    return null;
  }

  #margin(side: keyof PageData['margins'], value: unknown): void {
    if (typeof value !== 'number' || value < 0) throw invalidArgument('a margin is in points');
    this.#put({ margins: { ...this.sheet.page.margins, [side]: value } });
  }

  #put(change: Partial<PageData>): void {
    requireWritable(this.book, this.sheet);
    Object.assign(this.sheet.page, change);
    this.book.isDirty = true;
  }
}
