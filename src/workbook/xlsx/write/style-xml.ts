import type { CellStyle } from '../../../domain/report/sheet-spec';
import { escapeAttribute } from '../xml/escape-xml';
import { attributeOf, childOf, type XmlElement } from '../xml/xml-tree';

/** Makes a tag's name carry the prefix of the styles part. */
export type TagName = (local: string) => string;

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** A font like the workbook's own first one, in the size and weight asked for. */
export function fontXml(style: CellStyle, base: XmlElement | undefined, tag: TagName): string {
  const kept = (local: string): string => {
    const value = base && childOf(base, local) && attributeOf(childOf(base, local) as XmlElement, 'val');
    return value === undefined ? '' : `<${tag(local)} val="${escapeAttribute(value)}"/>`;
  };
  const colour =
    style.colour === undefined ? keptColour(base, tag) : `<${tag('color')} rgb="${argb(style.colour)}"/>`;
  return (
    `<${tag('font')}>` +
    (style.bold ? `<${tag('b')}/>` : '') +
    (style.italic ? `<${tag('i')}/>` : '') +
    (style.underline ? `<${tag('u')}/>` : '') +
    `<${tag('sz')} val="${style.size ?? 11}"/>` +
    colour +
    (kept('name') || `<${tag('name')} val="Calibri"/>`) +
    kept('family') +
    kept('charset') +
    kept('scheme') +
    `</${tag('font')}>`
  );
}

function keptColour(base: XmlElement | undefined, tag: TagName): string {
  const colour = childOf(base, 'color');
  if (!colour) return '';
  const attributes = [...colour.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${tag('color')}${attributes.join('')}/>`;
}

export function fillXml(colour: string, tag: TagName): string {
  const pattern = tag('patternFill');
  return (
    `<${tag('fill')}><${pattern} patternType="solid"><${tag('fgColor')} rgb="${argb(colour)}"/>` +
    `<${tag('bgColor')} indexed="64"/></${pattern}></${tag('fill')}>`
  );
}

export function borderXml(style: CellStyle, tag: TagName): string {
  const colour = `<${tag('color')} rgb="${argb(style.borderColour ?? '#BFBFBF')}"/>`;
  const sides = SIDES.map((side) => {
    const line = style.border?.[side];
    return line ? `<${tag(side)} style="${line}">${colour}</${tag(side)}>` : `<${tag(side)}/>`;
  });
  return `<${tag('border')}>${sides.join('')}<${tag('diagonal')}/></${tag('border')}>`;
}

export function alignmentXml(style: CellStyle, tag: TagName): string {
  const { align, vertical } = style;
  const attributes =
    (align ? ` horizontal="${align === 'centre' ? 'center' : align}"` : '') +
    (vertical ? ` vertical="${vertical === 'middle' ? 'center' : vertical}"` : '') +
    (style.wrap ? ' wrapText="1"' : '');
  return attributes === '' ? '' : `<${tag('alignment')}${attributes}/>`;
}

/** What a conditional format puts over a cell; its fill colour stands as background. */
export function differentialXml(style: Pick<CellStyle, 'bold' | 'colour' | 'fill'>, tag: TagName): string {
  const font =
    (style.bold ? `<${tag('b')}/>` : '') +
    (style.colour === undefined ? '' : `<${tag('color')} rgb="${argb(style.colour)}"/>`);
  const fill =
    style.fill === undefined
      ? ''
      : `<${tag('fill')}><${tag('patternFill')}><${tag('bgColor')} rgb="${argb(style.fill)}"/>` +
        `</${tag('patternFill')}></${tag('fill')}>`;
  return `<${tag('dxf')}>${font === '' ? '' : `<${tag('font')}>${font}</${tag('font')}>`}${fill}</${tag('dxf')}>`;
}

function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
