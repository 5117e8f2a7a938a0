import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { FunctionResult } from './function-result';

const MS_IN_DAY = 86_400_000;
/** Day 0 of either date system. The 1900 system counts a 29 February 1900 that never was. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** Excel's worksheet functions, called from code. Only `date` is modelled. */
export class Functions extends ApiObject {
  constructor(readonly book: BookData) {
    super('Functions');
  }

  date(year: number, month: number, day: number): FunctionResult {
    if (![year, month, day].every(Number.isInteger)) throw invalidArgument('whole numbers are needed');
    const time = Date.UTC(year, month - 1, day);
    return new FunctionResult((time - DAY_ZERO[this.book.dateSystem]) / MS_IN_DAY);
  }
}
