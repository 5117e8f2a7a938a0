import { columnLetters } from '../../../domain/grid/address';
import type { SpecCell } from '../../../domain/report/sheet-spec';
import { contentOf, isDate, type CellContent } from '../../cell-content';
import { encodeUnderscores, escapeText } from '../xml/escape-xml';
import type { StyleNeed } from './style-book';

/** Text that a person retyping it would turn into a formula, so Excel is told that it was typed as text. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
/** Text that stands in a file as it is: most texts, and quickly told. */
const PLAIN = /^(?!\s)[ !-%'-;=?-^`-~\u00a0-\ud7ff]*$(?<!\s)/;

/** Writes cells. */
export class CellWriter {
  private readonly letters: string[] = [];

  constructor(
    private readonly prefix: string,
    private readonly dateSystem: 1900 | 1904,
  ) {}

  /** The value as the file keeps it. */
  contentOf(cell: SpecCell): CellContent {
    return contentOf(cell, this.dateSystem);
  }

  /** @param content of the cell, as `contentOf` gives it */
  cell(row: number, column: number, style: number, cell: SpecCell, content: CellContent): string {
    const letters = (this.letters[column] ??= columnLetters(column));
    const tag = `${this.prefix}c`;
    const open = `<${tag} r="${letters}${row}"${style === 0 ? '' : ` s="${style}"`}`;
    if (cell.formula !== undefined) return open + this.formula(tag, cell.formula, content);
    if (content === null) return `${open}/>`;
    if (typeof content === 'string') return `${open} t="inlineStr">${this.inlineText(content)}</${tag}>`;
    return `${open}${typeof content === 'boolean' ? ' t="b"' : ''}>${this.value(content)}</${tag}>`;
  }

  private formula(tag: string, formula: string, content: CellContent): string {
    const { prefix } = this;
    const type = typeof content === 'string' ? ' t="str"' : typeof content === 'boolean' ? ' t="b"' : '';
    const value = content === null ? '' : this.value(content);
    return `${type}><${prefix}f>${escapeText(formula)}</${prefix}f>${value}</${tag}>`;
  }

  private value(content: string | number | boolean): string {
    const written =
      typeof content === 'boolean'
        ? content
          ? '1'
          : '0'
        : typeof content === 'number'
          ? String(content)
          : null;
    return `<${this.prefix}v>${written ?? this.escape(String(content))}</${this.prefix}v>`;
  }

  private inlineText(text: string): string {
    const { prefix } = this;
    if (PLAIN.test(text)) return `<${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is>`;
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
    return `<${prefix}is><${prefix}t${space}>${this.escape(text)}</${prefix}t></${prefix}is>`;
  }

  private escape(text: string): string {
    return PLAIN.test(text) ? text : escapeText(encodeUnderscores(text));
  }
}

/** What a cell's content asks of its style. */
export function needOf(cell: SpecCell): StyleNeed {
  if (isDate(cell.value)) return 'date';
  return cell.formula === undefined && typeof cell.value === 'string' && LIKE_A_FORMULA.test(cell.value)
    ? 'quoted'
    : 'none';
}
