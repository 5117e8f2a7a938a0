import { ApiObject } from '../protocol/api-object';
import type { BookData } from './data/book-data';
import type { CommentData } from './data/comment-data';
import type { SheetData } from './data/sheet-data';
import { Range } from './range';

/** One note, the older kind of comment. */
export class Note extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: CommentData,
  ) {
    super('Note');
  }

  get content(): string {
    return this.data.content;
  }

  getLocation(): Range {
    const { row, column } = this.data;
    return new Range(this.book, this.sheet, { top: row, left: column, bottom: row, right: column });
  }
}
