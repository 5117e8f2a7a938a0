import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';

/** Whether the add-in hears of events: `context.runtime.enableEvents`. */
export class Runtime extends ApiObject {
  constructor(readonly book: BookData) {
    super('Runtime');
  }

  get enableEvents(): boolean {
    return this.book.tellsEvents;
  }
  set enableEvents(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('enableEvents is yes or no');
    this.book.tellsEvents = value;
  }
}
