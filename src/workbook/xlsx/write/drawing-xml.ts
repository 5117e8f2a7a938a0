import type { ChartSpec, SheetSpec } from '../../../domain/report/sheet-spec';
import { escapeAttribute, withoutForbidden } from '../xml/escape-xml';
import { attributeOf, childOf, type XmlElement } from '../xml/xml-tree';
import type { DrawingNames } from './drawing-names';
import { pixelsOf } from './sheet-pixels';

const EMU_A_PIXEL = 9525;

/** A chart on a sheet's drawing: where it is anchored, what it is called, and the link to its part. */
export interface AnchoredChart {
  readonly anchor: XmlElement;
  readonly name: string;
  readonly shapeId: string;
  readonly link: string;
}

/** A drawing with nothing on it yet. */
export function emptyDrawing({ sheetDrawing, main }: DrawingNames): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${main}"></xdr:wsDr>`
  );
}

/** The charts of a drawing, in order. */
export function chartsOf(drawing: XmlElement): readonly AnchoredChart[] {
  return drawing.children.flatMap((anchor) => {
    const frame = childOf(anchor, 'graphicFrame');
    const properties = childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr');
    const chart = childOf(childOf(childOf(frame, 'graphic'), 'graphicData'), 'chart');
    if (!properties || !chart) return [];
    const [name, shapeId, link] = [
      attributeOf(properties, 'name'),
      properties.attributes.get('id'),
      attributeOf(chart, 'id'),
    ];
    return [{ anchor, name: name ?? '', shapeId: shapeId ?? '', link: link ?? '' }];
  });
}

/** A number no shape of the drawing has yet. */
export function freeShapeId(drawing: XmlElement): string {
  let highest = 1;
  const look = (element: XmlElement): void => {
    if (element.local === 'cNvPr') highest = Math.max(highest, Number(element.attributes.get('id')) || 0);
    element.children.forEach(look);
  };
  look(drawing);
  return String(highest + 1);
}

/**
 * A chart's place on its sheet. It ends a pixel inside its last cell, so that no cell beyond counts as filled when
 * the sheet is printed, and it moves with its cells but keeps its size.
 */
export function anchorXml(
  spec: SheetSpec,
  chart: ChartSpec,
  names: DrawingNames,
  { shapeId, link }: Pick<AnchoredChart, 'shapeId' | 'link'>,
): string {
  const { top, left, bottom, right } = chart.place;
  const last = pixelsOf(spec, { top: bottom, bottom, left: right, right });
  const title = attribute('title', chart.title);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.main}" editAs="oneCell">` +
    cornerXml('from', left, 0, top, 0) +
    cornerXml('to', right, last.wide - 1, bottom, last.high - 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shapeId}"${attribute('name', chart.name)}${attribute('descr', chart.altText)}${title}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.chart}">` +
    `<c:chart xmlns:c="${names.chart}" xmlns:r="${names.links}" r:id="${escapeAttribute(link)}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function attribute(name: string, text: string): string {
  return ` ${name}="${escapeAttribute(withoutForbidden(text))}"`;
}

/** Rows and columns count from 0 here. */
function cornerXml(corner: 'from' | 'to', column: number, right: number, row: number, down: number): string {
  return (
    `<xdr:${corner}><xdr:col>${column - 1}</xdr:col><xdr:colOff>${right * EMU_A_PIXEL}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${down * EMU_A_PIXEL}</xdr:rowOff></xdr:${corner}>`
  );
}
