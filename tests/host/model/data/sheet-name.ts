import { HostError, invalidArgument } from '../../protocol/host-error';
import type { BookData } from './book-data';
import type { SheetData } from './sheet-data';

/** Refuses a name Excel would refuse for a sheet. */
export function requireSheetName(book: BookData, name: unknown, self?: SheetData): asserts name is string {
  if (typeof name !== 'string' || name === '' || name.length > 31) {
    throw invalidArgument('a sheet name has 1 to 31 characters');
  }
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name)) {
    throw invalidArgument(`a sheet cannot be called ${name}`);
  }
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== self) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

/** `Sheet1`, or the next that is free. */
export function freeSheetName(book: BookData): string {
  for (let number = 1; ; number += 1) {
    if (!book.sheets.some((sheet) => sheet.name.toLowerCase() === `sheet${number}`)) return `Sheet${number}`;
  }
}
