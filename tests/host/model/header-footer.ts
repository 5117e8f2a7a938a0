import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { PageData } from './data/page-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';

/** What stands above and below each page, in Excel's codes: `Page &P of &N`. */
export class HeaderFooter extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
  ) {
    super('HeaderFooter');
  }

  get leftHeader(): string {
    return this.sheet.page.headerFooter.leftHeader;
  }
  set leftHeader(value: unknown) {
    this.#put('leftHeader', value);
  }
  get centerHeader(): string {
    return this.sheet.page.headerFooter.centerHeader;
  }
  set centerHeader(value: unknown) {
    this.#put('centerHeader', value);
  }
  get rightHeader(): string {
    return this.sheet.page.headerFooter.rightHeader;
  }
  set rightHeader(value: unknown) {
    this.#put('rightHeader', value);
  }
  get leftFooter(): string {
    return this.sheet.page.headerFooter.leftFooter;
  }
  set leftFooter(value: unknown) {
    this.#put('leftFooter', value);
  }
  get centerFooter(): string {
    return this.sheet.page.headerFooter.centerFooter;
  }
  set centerFooter(value: unknown) {
    this.#put('centerFooter', value);
  }
  get rightFooter(): string {
    return this.sheet.page.headerFooter.rightFooter;
  }
  set rightFooter(value: unknown) {
    this.#put('rightFooter', value);
  }

  #put(place: keyof PageData['headerFooter'], value: unknown): void {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument('at most 255 characters');
    requireWritable(this.book, this.sheet);
    this.sheet.page.headerFooter[place] = value;
    this.book.isDirty = true;
  }
}
