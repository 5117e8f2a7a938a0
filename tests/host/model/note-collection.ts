import { ApiCollection, ITEMS } from '../protocol/api-object';
import { itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { Note } from './note';

/** The notes of a workbook, in the order of its sheets. */
export class NoteCollection extends ApiCollection<Note> {
  constructor(readonly book: BookData) {
    super('NoteCollection');
  }

  [ITEMS](): readonly Note[] {
    return this.book.sheets.flatMap((sheet) => sheet.notes.map((note) => new Note(this.book, sheet, note)));
  }

  getItemAt(index: number): Note {
    const found = this[ITEMS]()[index];
    if (!found) throw itemNotFound();
    return found;
  }
}
