import { numberBetween, textBetween } from '../xml/byte-text';
import type { TagScanner } from '../xml/tag-scanner';
import { XmlFault } from '../xml/xml-tree';
import { readRichText, type ReadText } from './rich-text';

/** What a cell says its content is. */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** A formula as written: its own text, or its share in a group. */
export interface CellFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly text: string;
  /** The group of a shared formula. */
  readonly group: string;
  /** The range a first cell's formula covers; '' on the others. */
  readonly range: string;
}

const TYPES: readonly CellType[] = ['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'];

/** Reads one `<c>` after another into the same fields, so that no object is made for a cell not wanted. */
export class CellScanner {
  row = 0;
  column = 0;
  style = 0;
  type: CellType = 'n';
  start = 0;
  end = 0;
  hasValue = false;
  formula: CellFormula | null = null;
  /** Where the whole `<f>` element lies. */
  formulaStart = 0;
  formulaEnd = 0;
  inline: ReadText | null = null;
  private valueStart = 0;
  private valueEnd = 0;

  constructor(private readonly scanner: TagScanner) {}

  /**
   * Reads the cell whose opening tag the scanner stands on, up to its end.
   *
   * @param row the row it stands in
   * @param previousColumn of the cell before it: a cell without an address follows it
   */
  read(row: number, previousColumn: number): void {
    const { scanner } = this;
    this.row = row;
    this.start = scanner.tagStart;
    this.column = scanner.findAttribute('r') ? this.columnFromAddress(previousColumn) : previousColumn + 1;
    this.style = scanner.findAttribute('s') ? this.styleNumber() : 0;
    this.type = scanner.findAttribute('t') ? this.typeNamed() : 'n';
    this.hasValue = false;
    this.formula = null;
    this.inline = null;
    if (!scanner.isEmpty) this.readContent();
    this.end = scanner.tagEnd;
  }

  /** The value's text, escapes of XML resolved. */
  valueText(): string {
    return textBetween(this.scanner.bytes, this.valueStart, this.valueEnd);
  }

  /** The value as a number; NaN when it is none. */
  valueNumber(): number {
    return numberBetween(this.scanner.bytes, this.valueStart, this.valueEnd);
  }

  private readContent(): void {
    const { scanner } = this;
    for (;;) {
      if (!scanner.next()) throw new XmlFault('malformed');
      if (scanner.isClose) {
        if (scanner.isNamed('c')) return;
        continue;
      }
      if (scanner.isNamed('v')) {
        this.valueStart = scanner.tagEnd;
        this.valueEnd = scanner.tagEnd;
        if (scanner.isEmpty) continue;
        if (!scanner.next()) throw new XmlFault('malformed');
        this.valueEnd = scanner.tagStart;
        this.hasValue = this.valueEnd > this.valueStart || this.type === 'str';
      } else if (scanner.isNamed('f')) {
        this.formula = this.readFormula();
      } else if (scanner.isNamed('is')) {
        this.inline = readRichText(scanner, 'is');
      } else {
        scanner.skipElement();
      }
    }
  }

  private readFormula(): CellFormula {
    const { scanner } = this;
    this.formulaStart = scanner.tagStart;
    const kind = this.attribute('t') as CellFormula['kind'] | '';
    const group = kind === 'shared' ? this.attribute('si') : '';
    const range = kind === '' ? '' : this.attribute('ref');
    let text = '';
    if (!scanner.isEmpty) {
      const start = scanner.tagEnd;
      if (!scanner.next()) throw new XmlFault('malformed');
      text = textBetween(scanner.bytes, start, scanner.tagStart);
    }
    this.formulaEnd = scanner.tagEnd;
    return { kind: kind === '' ? 'normal' : kind, text, group, range };
  }

  private attribute(name: string): string {
    const { scanner } = this;
    return scanner.findAttribute(name)
      ? textBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd)
      : '';
  }

  private columnFromAddress(previousColumn: number): number {
    const { bytes, valueStart, valueEnd } = this.scanner;
    let column = 0;
    for (let at = valueStart; at < valueEnd; at++) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    return column > 0 && column <= 16384 ? column : previousColumn + 1;
  }

  private styleNumber(): number {
    const number = numberBetween(this.scanner.bytes, this.scanner.valueStart, this.scanner.valueEnd);
    return number >= 0 ? number : 0;
  }

  private typeNamed(): CellType {
    const { bytes, valueStart, valueEnd } = this.scanner;
    if (valueEnd - valueStart === 1) {
      switch (bytes[valueStart]) {
        case 0x73:
          return 's';
        case 0x6e:
          return 'n';
        case 0x62:
          return 'b';
        case 0x65:
          return 'e';
        default:
          return 'd';
      }
    }
    const name = textBetween(bytes, valueStart, valueEnd);
    return TYPES.find((type) => type === name) ?? 'n';
  }
}
