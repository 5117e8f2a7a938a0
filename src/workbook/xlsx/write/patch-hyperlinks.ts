import { formatAddress, quoteSheetName } from '../../../domain/grid/address';
import { escapeAttribute } from '../xml/escape-xml';
import { appendChildren, insertInOrder, tagLike } from '../xml/patch-element';
import type { TextEdits } from '../xml/text-edits';
import { attributeOf, childOf, type XmlElement } from '../xml/xml-tree';
import type { PlacedCell } from './row-patch';
import { WORKSHEET_ORDER } from './schema-order';

/** Puts the links of written cells into a sheet's frame; a link that is there already stays as it is. */
export function patchHyperlinks(
  edits: TextEdits,
  text: string,
  frame: XmlElement,
  cells: readonly PlacedCell[],
): void {
  const list = childOf(frame, 'hyperlinks');
  const existing = new Map(list?.children.map((element) => [attributeOf(element, 'ref') ?? '', element]));
  const added: string[] = [];
  for (const placed of cells) {
    const xml = hyperlinkXml(placed, tagLike(frame, 'hyperlink'));
    const before = existing.get(formatAddress(placed));
    if (!before) added.push(xml);
    else if (!isSameLink(before, placed)) edits.replace(before.start, before.end, xml);
  }
  if (added.length === 0) return;
  if (list) {
    appendChildren(edits, text, list, added);
    return;
  }
  const tag = tagLike(frame, 'hyperlinks');
  insertInOrder(edits, text, frame, WORKSHEET_ORDER, 'hyperlinks', `<${tag}>${added.join('')}</${tag}>`);
}

/** The markup of one link within the workbook. */
export function hyperlinkXml(placed: PlacedCell, tag: string): string {
  const tip = placed.cell.link?.tip;
  const tooltip = tip === undefined ? '' : ` tooltip="${escapeAttribute(tip.slice(0, 255))}"`;
  return `<${tag} ref="${formatAddress(placed)}" location="${escapeAttribute(locationOf(placed))}"${tooltip}/>`;
}

function locationOf({ cell: { link } }: PlacedCell): string {
  return link ? `${quoteSheetName(link.sheet)}!${link.cell}` : '';
}

function isSameLink(element: XmlElement, placed: PlacedCell): boolean {
  return (
    attributeOf(element, 'location') === locationOf(placed) &&
    attributeOf(element, 'tooltip') === placed.cell.link?.tip?.slice(0, 255) &&
    attributeOf(element, 'id') === undefined
  );
}
