import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { HostError, invalidArgument } from '../protocol/host-error';
import { isRecord } from '../protocol/update-object';
import { takeOut } from './data/area-sets';
import type { BookData } from './data/book-data';
import { contains, intersection } from './data/place';
import type { SheetData } from './data/sheet-data';
import type { ValidationData } from './data/validation-data';
import { readRule } from './data/validation-rule';
import { requireWritable } from './data/write-cells';

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time',
  textLength: 'TextLength', custom: 'Custom',
}; // prettier-ignore

/** What a range accepts. */
export class DataValidation extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
  ) {
    super('DataValidation');
  }

  get type(): string {
    const found = this.#found();
    if (found === 'several') return 'MixedCriteria';
    const [kind = ''] = Object.keys(found?.rule ?? {});
    return TYPES[kind] ?? 'None';
  }
  get rule(): unknown {
    const found = this.#found();
    return found === 'several' ? null : (found?.rule ?? {});
  }
  set rule(value: unknown) {
    const rule = readRule(value, this.book.dateSystem);
    this.#clear();
    const plain = { ignoreBlanks: true, errorAlert: NO_ALERT, prompt: NO_PROMPT };
    this.sheet.validations.push({ areas: [this.area], rule, ...plain });
  }
  get ignoreBlanks(): boolean | null {
    const found = this.#found();
    return found === 'several' ? null : (found?.ignoreBlanks ?? true);
  }
  set ignoreBlanks(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('ignoreBlanks is yes or no');
    this.#present().ignoreBlanks = value;
  }
  get errorAlert(): unknown {
    const found = this.#found();
    return found === 'several' ? null : (found?.errorAlert ?? NO_ALERT);
  }
  set errorAlert(value: unknown) {
    this.#present().errorAlert = readWords(value, NO_ALERT);
  }
  get prompt(): unknown {
    const found = this.#found();
    return found === 'several' ? null : (found?.prompt ?? NO_PROMPT);
  }
  set prompt(value: unknown) {
    this.#present().prompt = readWords(value, NO_PROMPT);
  }

  clear(): void {
    this.#clear();
  }

  #clear(): void {
    requireWritable(this.book, this.sheet, this.area);
    this.sheet.validations = takeOut(this.sheet.validations, this.area);
    this.book.isDirty = true;
  }

  #found(): ValidationData | 'several' | null {
    const touching = this.sheet.validations.filter((validation) =>
      validation.areas.some((area) => intersection(area, this.area)),
    );
    const [only] = touching;
    if (!only) return null;
    const isWhole = touching.length === 1 && only.areas.some((area) => contains(area, this.area));
    return isWhole ? only : 'several';
  }

  /** The rule that alert and prompt belong to. */
  #present(): ValidationData {
    requireWritable(this.book, this.sheet, this.area);
    const found = this.#found();
    if (found && found !== 'several') return found;
    throw new HostError('InvalidOperation', 'The range has no rule of its own to say anything about.');
  }
}

function readWords(
  value: unknown,
  shape: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument('an object with title and message is needed');
  const unknown = Object.keys(value).find((name) => !(name in shape));
  if (unknown !== undefined) throw invalidArgument(`${unknown} is not known here`);
  const { title = '', message = '' } = value;
  if (typeof title !== 'string' || title.length > 32)
    throw invalidArgument('a title has at most 32 characters');
  if (typeof message !== 'string' || message.length > 255) {
    throw invalidArgument('a message has at most 255 characters');
  }
  return { ...shape, ...value };
}
