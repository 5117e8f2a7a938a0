import { ApiObject, IDENTITY } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { CommentData } from './data/comment-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';
import { CommentReplyCollection } from './comment-reply-collection';
import { Range } from './range';

/** One threaded comment. */
export class Comment extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: CommentData,
  ) {
    super('Comment');
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { Id: this.data.id };
  }

  get id(): string {
    return this.data.id;
  }
  get authorName(): string {
    return this.data.author;
  }
  get content(): string {
    return this.data.content;
  }
  set content(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('a comment is text');
    requireWritable(this.book, this.sheet);
    this.data.content = value;
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.data);
  }

  getLocation(): Range {
    const { row, column } = this.data;
    return new Range(this.book, this.sheet, { top: row, left: column, bottom: row, right: column });
  }
  delete(): void {
    requireWritable(this.book, this.sheet);
    this.sheet.comments = this.sheet.comments.filter((comment) => comment !== this.data);
  }
}
