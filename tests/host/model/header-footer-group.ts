import { ApiObject } from '../protocol/api-object';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import { HeaderFooter } from './header-footer';

/** Headers and footers of a sheet: the same on all pages, nothing else is modelled. */
export class HeaderFooterGroup extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
  ) {
    super('HeaderFooterGroup');
  }

  get state(): string {
    return 'Default';
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet);
  }
}
