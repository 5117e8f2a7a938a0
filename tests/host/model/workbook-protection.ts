import { ApiObject } from '../protocol/api-object';
import type { BookData } from './data/book-data';

/** Whether sheets may be added, renamed, moved and deleted. */
export class WorkbookProtection extends ApiObject {
  constructor(readonly book: BookData) {
    super('WorkbookProtection');
  }

  get protected(): boolean {
    return this.book.isProtected;
  }
}
