import { isDateFormat } from 'numfmt';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/xml-tree';
import { listItems } from '../xml/list-items';
import type { SignFont } from '../../lone-sign';
import { builtInFormat } from './builtin-formats';
import { makeColours, type Colours } from './colours';

/** How a cell of one style looks, as far as a reader of plans cares. */
export interface StyleLook {
  /** Undefined for General. */
  readonly numberFormat: string | undefined;
  readonly isDate: boolean;
  readonly fill: string | null;
  readonly isStruck: boolean;
  readonly font: SignFont;
}

export interface StyleLooks {
  /** By a cell's `s`. */
  readonly cells: readonly StyleLook[];
  /** The fill of each differential format, by `dxfId`; null where it sets none. */
  readonly conditionalFills: readonly (string | null)[];
  readonly seeColour: Colours['see'];
}

const NO_FONT: SignFont = { name: null, colour: null };
const PLAIN: StyleLook = {
  numberFormat: undefined,
  isDate: false,
  fill: null,
  isStruck: false,
  font: NO_FONT,
};

/** Reads the looks of all cell styles. A missing styles part means that every cell is plain. */
export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): StyleLooks {
  const colours = makeColours(theme, childOf(childOf(styles, 'colors'), 'indexedColors'));
  const seeColour = colours.see;
  if (!styles) return { cells: [PLAIN], conditionalFills: [], seeColour };
  const formats = readFormats(styles);
  const fills = listItems(styles, 'fills').map((fill) => solidFill(fill, colours));
  const fonts = listItems(styles, 'fonts').map((font) => ({
    isStruck: isStruck(font),
    font: signFont(font, colours),
  }));
  const cells = listItems(styles, 'cellXfs').map((xf): StyleLook => {
    const id = numberOf(xf, 'numFmtId') ?? 0;
    const numberFormat = formats.get(id) ?? builtInFormat(id);
    return {
      numberFormat,
      isDate: numberFormat !== undefined && isDateFormat(numberFormat),
      fill: fills[numberOf(xf, 'fillId') ?? 0] ?? null,
      ...(fonts[numberOf(xf, 'fontId') ?? 0] ?? { isStruck: false, font: NO_FONT }),
    };
  });
  return {
    cells: cells.length > 0 ? cells : [PLAIN],
    conditionalFills: listItems(styles, 'dxfs').map((dxf) => differentialFill(dxf, colours)),
    seeColour,
  };
}

function readFormats(styles: XmlElement): ReadonlyMap<number, string | undefined> {
  const formats = new Map<number, string | undefined>();
  for (const format of childrenOf(childOf(styles, 'numFmts'), 'numFmt')) {
    const code = attributeOf(format, 'formatCode') ?? '';
    formats.set(numberOf(format, 'numFmtId') ?? -1, /^(general)?$/i.test(code) ? undefined : code);
  }
  return formats;
}

function solidFill(fill: XmlElement, colours: Colours): string | null {
  const pattern = childOf(fill, 'patternFill');
  return pattern && attributeOf(pattern, 'patternType') === 'solid'
    ? colours.see(childOf(pattern, 'fgColor'))
    : null;
}

/** A differential fill keeps its colour as background and may leave out that it is solid. */
function differentialFill(dxf: XmlElement, colours: Colours): string | null {
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  if (!pattern) return null;
  const type = attributeOf(pattern, 'patternType') ?? 'solid';
  if (type !== 'solid') return null;
  return colours.see(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'));
}

function isStruck(font: XmlElement): boolean {
  const strike = childOf(font, 'strike');
  return strike !== undefined && flagOf(strike, 'val', true);
}

function signFont(font: XmlElement, colours: Colours): SignFont {
  const name = childOf(font, 'name');
  return {
    name: (name && attributeOf(name, 'val')) ?? null,
    colour: colours.see(childOf(font, 'color')),
  };
}
