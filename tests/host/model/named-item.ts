import { ApiObject, IDENTITY } from '../protocol/api-object';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { NameData } from './data/name-data';
import { targetOf } from './data/name-target';
import { fullAddress } from './data/place';
import type { SheetData } from './data/sheet-data';
import { Range } from './range';
import { Worksheet } from './worksheet';

/** One defined name. */
export class NamedItem extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData | null,
    readonly data: NameData,
  ) {
    super('NamedItem');
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { _Id: this.data.name };
  }

  get name(): string {
    return this.data.name;
  }
  get scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }
  get formula(): string {
    return this.data.formula;
  }
  set formula(value: unknown) {
    this.#requireWritable();
    if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('a formula begins with =');
    this.data.formula = value;
  }
  get visible(): boolean {
    return this.data.visible;
  }
  set visible(value: unknown) {
    this.#requireWritable();
    if (typeof value !== 'boolean') throw invalidArgument('visible is yes or no');
    this.data.visible = value;
  }
  get comment(): string {
    return this.data.comment;
  }
  set comment(value: unknown) {
    this.#requireWritable();
    this.data.comment = String(value);
  }
  get type(): string {
    if (targetOf(this.book, this.data.formula)) return 'Range';
    const body = this.data.formula.slice(1);
    if (body.startsWith('#')) return 'Error';
    if (body.startsWith('"')) return 'String';
    return body !== '' && Number.isFinite(Number(body)) ? 'Double' : 'String';
  }
  /** A range's address; a constant; the text of what it cannot work out. */
  get value(): string | number {
    const target = targetOf(this.book, this.data.formula);
    if (target) return fullAddress(target.sheet, target.area);
    const body = this.data.formula.slice(1);
    const number = Number(body);
    if (body !== '' && Number.isFinite(number)) return number;
    return body.startsWith('"') ? body.slice(1, -1) : body;
  }

  get worksheet(): Worksheet {
    if (!this.sheet) throw new HostError('InvalidOperation', 'The name belongs to the workbook.');
    return new Worksheet(this.book, this.sheet);
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.sheet && new Worksheet(this.book, this.sheet);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const target = targetOf(this.book, this.data.formula);
    return target && new Range(this.book, target.sheet, target.area);
  }
  delete(): void {
    this.#requireWritable();
    const names = this.sheet ? this.sheet.names : this.book.names;
    const index = names.indexOf(this.data);
    if (index < 0) throw itemNotFound();
    names.splice(index, 1);
  }

  #requireWritable(): void {
    if (this.book.isReadOnly) throw accessDenied();
    this.book.isDirty = true;
  }
}
