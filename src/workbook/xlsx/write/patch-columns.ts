import { appendChildren, insertInOrder, tagLike, withAttributes } from '../xml/patch-element';
import type { TextEdits } from '../xml/text-edits';
import { childOf, flagOf, numberOf, type XmlElement } from '../xml/xml-tree';
import { WORKSHEET_ORDER } from './schema-order';

/** Widths by column, from 1. */
export type Widths = ReadonlyMap<number, number>;

/**
 * Sets column widths in a sheet's frame. A column that someone gave a width of its own is only ever made
 * wider; a definition that covers other columns too is split, so that those stay as they were.
 */
export function patchColumns(edits: TextEdits, text: string, frame: XmlElement, widths: Widths): void {
  const cols = childOf(frame, 'cols');
  const existing = cols?.children ?? [];
  const wanted = [...widths].sort(([a], [b]) => a - b);
  const open = wanted.filter(([column]) => !existing.some((element) => covers(element, column)));
  for (const element of existing) splitColumn(edits, text, element, wanted);
  if (open.length === 0) return;
  if (!cols) {
    const tag = tagLike(frame, 'cols');
    const inside = open.map(([column, width]) => columnXml(frame, column, width)).join('');
    insertInOrder(edits, text, frame, WORKSHEET_ORDER, 'cols', `<${tag}>${inside}</${tag}>`);
    return;
  }
  const last: string[] = [];
  for (const [column, width] of open) {
    const after = existing.find((element) => (numberOf(element, 'min') ?? 0) > column);
    if (after) edits.insert(after.start, columnXml(cols, column, width));
    else last.push(columnXml(cols, column, width));
  }
  appendChildren(edits, text, cols, last);
}

function covers(element: XmlElement, column: number): boolean {
  return column >= (numberOf(element, 'min') ?? 0) && column <= (numberOf(element, 'max') ?? 0);
}

function splitColumn(
  edits: TextEdits,
  text: string,
  element: XmlElement,
  wanted: readonly (readonly [number, number])[],
): void {
  const kept = flagOf(element, 'customWidth') ? (numberOf(element, 'width') ?? 0) : 0;
  const inside = wanted.filter(([column, width]) => covers(element, column) && width > kept);
  if (inside.length === 0) return;
  const tag = text.slice(element.start, element.openEnd);
  const part = (from: number, to: number): string =>
    from > to ? '' : withAttributes(tag, { min: String(from), max: String(to) });
  let from = numberOf(element, 'min') ?? 1;
  let out = '';
  for (const [column, width] of inside) {
    out += part(from, column - 1);
    const own = { min: String(column), max: String(column), width: String(width), customWidth: '1' };
    out += withAttributes(tag, own);
    from = column + 1;
  }
  out += part(from, numberOf(element, 'max') ?? 0);
  edits.replace(element.start, element.openEnd, out);
}

function columnXml(neighbour: XmlElement, column: number, width: number): string {
  return `<${tagLike(neighbour, 'col')} min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
}
