import { ApiCollection, ITEMS } from '../protocol/api-object';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { NameData } from './data/name-data';
import { absoluteAddress } from './data/name-target';
import { readPlace } from './data/place';
import type { SheetData } from './data/sheet-data';
import { NamedItem } from './named-item';
import { Range } from './range';

/** The names of a workbook, or those that belong to one sheet. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData | null,
  ) {
    super('NamedItemCollection');
  }

  [ITEMS](): readonly NamedItem[] {
    return this.#names().map((name) => new NamedItem(this.book, this.sheet, name));
  }

  getCount(): number {
    return this.#names().length;
  }
  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    const lower = String(name).toLowerCase();
    const found = this.#names().find((known) => known.name.toLowerCase() === lower);
    return found ? new NamedItem(this.book, this.sheet, found) : null;
  }
  add(name: string, reference: unknown, comment?: string): NamedItem {
    if (this.book.isReadOnly) throw accessDenied();
    requireName(name);
    if (this.getItemOrNullObject(name)) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    const formula =
      reference instanceof Range
        ? `=${absoluteAddress(reference.sheet, reference.area)}`
        : requireFormula(reference);
    const added: NameData = { name, formula, visible: true, comment: comment ?? '' };
    this.#names().push(added);
    this.book.isDirty = true;
    return new NamedItem(this.book, this.sheet, added);
  }

  #names(): NameData[] {
    return this.sheet ? this.sheet.names : this.book.names;
  }
}

function requireName(name: unknown): void {
  const shape = typeof name === 'string' && /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!shape || readPlace(name as string) || /^[rc]$/i.test(name as string)) {
    throw invalidArgument(`${String(name)} cannot be a name`);
  }
}

function requireFormula(reference: unknown): string {
  if (typeof reference !== 'string' || reference === '') throw invalidArgument('a name stands for something');
  return reference.startsWith('=') ? reference : `=${reference}`;
}
