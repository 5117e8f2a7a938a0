import { ApiCollection, ITEMS } from '../protocol/api-object';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { Comment } from './comment';
import type { BookData } from './data/book-data';
import type { CommentData } from './data/comment-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';
import { findRange } from './find-range';
import { Range } from './range';

/** The threaded comments of a workbook or of one sheet. Notes are something else, and not among them. */
export class CommentCollection extends ApiCollection<Comment> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData | null,
  ) {
    super('CommentCollection');
  }

  [ITEMS](): readonly Comment[] {
    return this.#all().map(({ sheet, comment }) => new Comment(this.book, sheet, comment));
  }

  getCount(): number {
    return this.#all().length;
  }
  getItem(commentId: string): Comment {
    const found = this.getItemOrNullObject(commentId);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(commentId: string): Comment | null {
    return this[ITEMS]().find(({ data }) => data.id === commentId) ?? null;
  }
  getItemAt(index: number): Comment {
    const found = this[ITEMS]()[index];
    if (!found) throw itemNotFound();
    return found;
  }
  getItemByCell(cellAddress: unknown): Comment {
    const { sheet, area } = this.#cell(cellAddress);
    const found = this[ITEMS]().find(
      (comment) =>
        comment.sheet === sheet && comment.data.row === area.top && comment.data.column === area.left,
    );
    if (!found) throw itemNotFound();
    return found;
  }
  add(cellAddress: unknown, content: string, contentType?: string): Comment {
    if (contentType !== undefined && contentType !== 'Plain') {
      throw new HostError('ApiNotFound', 'Emulated host: comments with mentions are not modelled');
    }
    const { sheet, area } = this.#cell(cellAddress);
    requireWritable(this.book, sheet);
    const comment: CommentData = {
      id: `{COMMENT-${this.book.newId()}}`,
      row: area.top,
      column: area.left,
      content,
      author: 'Priya Example',
    };
    sheet.comments.push(comment);
    return new Comment(this.book, sheet, comment);
  }

  #all(): readonly { readonly sheet: SheetData; readonly comment: CommentData }[] {
    const sheets = this.sheet ? [this.sheet] : this.book.sheets;
    return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
  }

  #cell(address: unknown): Range {
    const range =
      address instanceof Range
        ? address
        : findRange(this.book, this.sheet ?? this.book.activeSheet, String(address));
    if (range.cellCount !== 1) throw invalidArgument('a comment stands on one cell');
    return range;
  }
}
