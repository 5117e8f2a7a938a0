import type { CellValue } from '../../../../src/domain/grid/cell';

export interface FontData {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  /** Null where only a part of the text is struck through. */
  readonly strikethrough: boolean | null;
}

export interface BorderData {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks; never changed in place, so that cells may share one. */
export interface StyleData {
  readonly numberFormat: string;
  /** `#RRGGBB`, or null for no fill at all. */
  readonly fill: string | null;
  readonly font: FontData;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly locked: boolean;
  /** By edge: `EdgeTop`, `EdgeBottom`, `EdgeLeft`, `EdgeRight`, `DiagonalDown`, `DiagonalUp`. */
  readonly borders: Readonly<Record<string, BorderData>>;
}

export const PLAIN_STYLE: StyleData = Object.freeze({
  numberFormat: 'General',
  fill: null,
  font: Object.freeze({
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
  }),
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  locked: true,
  borders: Object.freeze({}),
});

export interface HyperlinkData {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** One cell; replaced, never changed in place. */
export interface CellData {
  /** What it holds; the result where there is a formula. */
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  /** It was typed with a leading apostrophe. */
  readonly quoted?: boolean;
  readonly hyperlink?: HyperlinkData;
  readonly style: StyleData;
}

export const BLANK_CELL: CellData = Object.freeze({ value: null, style: PLAIN_STYLE });

const PLAIN_TEXT = JSON.stringify(PLAIN_STYLE);
const known = new WeakMap<StyleData, boolean>();

/** Whether a style is how cells look that nobody ever formatted. */
export function isPlain(style: StyleData): boolean {
  let plain = known.get(style);
  if (plain === undefined) {
    plain = JSON.stringify({ ...PLAIN_STYLE, ...style }) === PLAIN_TEXT;
    known.set(style, plain);
  }
  return plain;
}
