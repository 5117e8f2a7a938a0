import { isDateFormat } from 'numfmt';
import type { CellStyle } from '../../../domain/report/sheet-spec';
import { DATE_FORMAT } from '../../cell-content';
import { builtInFormat, builtInFormatId } from '../read/builtin-formats';
import { escapeAttribute } from '../xml/escape-xml';
import {
  appendChildren,
  insertInOrder,
  meaningOf,
  parseSnippet,
  tagLike,
  withAttributes,
} from '../xml/patch-element';
import { listItems } from '../xml/list-items';
import { TextEdits } from '../xml/text-edits';
import { attributeOf, childOf, numberOf, parseXml, type XmlElement } from '../xml/xml-tree';
import { STYLES_ORDER } from './schema-order';
import { alignmentXml, borderXml, differentialXml, fillXml, fontXml } from './style-xml';

/** Numbers below this belong to Excel itself. */
const FIRST_OWN_FORMAT = 164;

/** What a value asks of its cell's style beyond what the style says. */
export type StyleNeed = 'none' | 'date' | 'quoted';

/** One list of the styles part: what it holds, by meaning, and what is put after it. */
class StyleList {
  readonly added: string[] = [];
  private readonly places = new Map<string, number>();
  private length: number;

  constructor(
    readonly local: string,
    elements: readonly XmlElement[],
  ) {
    this.length = elements.length;
    elements.forEach((element, index) => {
      const meaning = meaningOf(element);
      if (!this.places.has(meaning)) this.places.set(meaning, index);
    });
  }

  /** The place of an equal entry, or of the one now added. */
  place(xml: string): number {
    const meaning = meaningOf(parseSnippet(xml));
    const known = this.places.get(meaning);
    if (known !== undefined) return known;
    this.added.push(xml);
    this.places.set(meaning, this.length);
    return this.length++;
  }
}

/** The styles of a workbook, to which more can be added; equal ones are used again and none is ever changed. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly lists: Readonly<Record<'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>>;
  private readonly cellXfs: string[];
  private readonly formats = new Map<string, number>();
  private readonly codes = new Map<number, string>();
  private readonly addedFormats: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly knownByStyle = new WeakMap<CellStyle, Map<StyleNeed, number>>();

  constructor(private readonly text: string) {
    this.root = parseXml(text);
    const list = (local: string): StyleList => new StyleList(local, listItems(this.root, local));
    this.lists = {
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
    this.cellXfs = listItems(this.root, 'cellXfs').map((xf) => text.slice(xf.start, xf.end));
    for (const format of listItems(this.root, 'numFmts')) {
      const code = attributeOf(format, 'formatCode') ?? '';
      const id = numberOf(format, 'numFmtId') ?? 0;
      if (!this.formats.has(code)) this.formats.set(code, id);
      this.codes.set(id, code);
    }
  }

  /**
   * The number of the cell style to write.
   *
   * @param style undefined keeps what the cell has
   * @param existing the cell's style now; 0 for a new cell
   */
  cellStyle(style: CellStyle | undefined, existing: number, need: StyleNeed): number {
    if (!style) return need === 'none' ? existing : this.adapted(existing, need);
    let byNeed = this.knownByStyle.get(style);
    if (!byNeed) this.knownByStyle.set(style, (byNeed = new Map<StyleNeed, number>()));
    let place = byNeed.get(need);
    if (place === undefined) byNeed.set(need, (place = this.made(style, need)));
    return place;
  }

  /** The number of a differential format, for conditional formats. */
  differential(style: Pick<CellStyle, 'bold' | 'colour' | 'fill'>): number {
    return this.lists.dxfs.place(differentialXml(style, this.tag));
  }

  /** The styles part as it is to be saved; the very text when nothing was added. */
  save(): string {
    const edits = new TextEdits(this.text);
    this.append(edits, 'numFmts', this.addedFormats);
    for (const list of Object.values(this.lists)) this.append(edits, list.local, list.added);
    return edits.apply();
  }

  private append(edits: TextEdits, local: string, added: readonly string[]): void {
    if (added.length === 0) return;
    const existing = childOf(this.root, local);
    if (existing) {
      appendChildren(edits, this.text, existing, added);
      return;
    }
    const name = this.tag(local);
    const xml = `<${name} count="${added.length}">${added.join('')}</${name}>`;
    insertInOrder(edits, this.text, this.root, STYLES_ORDER, local, xml);
  }

  private made(style: CellStyle, need: StyleNeed): number {
    const key = JSON.stringify([style, need]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const font = this.lists.fonts.place(fontXml(style, listItems(this.root, 'fonts')[0], this.tag));
    const fill = style.fill === undefined ? 0 : this.lists.fills.place(fillXml(style.fill, this.tag));
    const border = style.border === undefined ? 0 : this.lists.borders.place(borderXml(style, this.tag));
    const code = style.numberFormat ?? (need === 'date' ? DATE_FORMAT : 'General');
    const format = this.formatId(code);
    const alignment = alignmentXml(style, this.tag);
    const xf = this.tag('xf');
    const open =
      `<${xf} numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      (need === 'quoted' ? ' quotePrefix="1"' : '') +
      (format === 0 ? '' : ' applyNumberFormat="1"') +
      ' applyFont="1"' +
      (fill === 0 ? '' : ' applyFill="1"') +
      (border === 0 ? '' : ' applyBorder="1"') +
      (alignment === '' ? '' : ' applyAlignment="1"');
    const place = this.placeXf(alignment === '' ? `${open}/>` : `${open}>${alignment}</${xf}>`);
    this.known.set(key, place);
    return place;
  }

  /** The cell's own style with what the value needs: a date format where it has none, or the mark of typed text. */
  private adapted(existing: number, need: StyleNeed): number {
    const key = `${existing} ${need}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const place = this.adapt(existing, need);
    this.known.set(key, place);
    return place;
  }

  private adapt(existing: number, need: StyleNeed): number {
    const own = this.cellXfs[existing];
    if (own === undefined) return this.made({}, need);
    const element = parseSnippet(own);
    if (need === 'quoted') {
      if (attributeOf(element, 'quotePrefix') === '1') return existing;
      return this.placeXf(this.xfWith(own, { quotePrefix: '1' }));
    }
    const id = numberOf(element, 'numFmtId') ?? 0;
    const code = this.codes.get(id) ?? builtInFormat(id);
    if (code !== undefined && isDateFormat(code)) return existing;
    return this.placeXf(
      this.xfWith(own, { numFmtId: String(this.formatId(DATE_FORMAT)), applyNumberFormat: '1' }),
    );
  }

  private xfWith(own: string, changes: Readonly<Record<string, string>>): string {
    const openEnd = own.indexOf('>') + 1;
    return withAttributes(own.slice(0, openEnd), changes) + own.slice(openEnd);
  }

  private placeXf(xml: string): number {
    const place = this.lists.cellXfs.place(xml);
    this.cellXfs[place] ??= xml;
    return place;
  }

  private formatId(code: string): number {
    const known = this.formats.get(code) ?? builtInFormatId(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.codes.keys()) + 1;
    this.formats.set(code, id);
    this.codes.set(id, code);
    this.addedFormats.push(`<${this.tag('numFmt')} numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private readonly tag = (local: string): string => tagLike(this.root, local);
}
