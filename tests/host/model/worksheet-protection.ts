import { ApiObject } from '../protocol/api-object';
import { accessDenied, HostError } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';

/** Whether locked cells of a sheet may be changed. */
export class WorksheetProtection extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
  ) {
    super('WorksheetProtection');
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }

  protect(options?: unknown, password?: string): void {
    if (this.sheet.isProtected) throw new HostError('InvalidOperation', 'The sheet is protected already.');
    if (options !== undefined) throw new HostError('ApiNotFound', 'Emulated host: no options of protection');
    this.sheet.isProtected = true;
    this.sheet.password = password ?? '';
  }
  unprotect(password?: string): void {
    if (this.sheet.isProtected && (password ?? '') !== this.sheet.password) throw accessDenied();
    this.sheet.isProtected = false;
  }
}
