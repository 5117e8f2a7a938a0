import { escapeAttribute } from './escape-xml';
import type { TextEdits } from './text-edits';
import { parseXml, type XmlElement } from './xml-tree';

/** A tag's name with the prefix its neighbours carry. */
export function tagLike(neighbour: XmlElement, local: string): string {
  return neighbour.prefix === '' ? local : `${neighbour.prefix}:${local}`;
}

/**
 * An opening tag with attributes changed, added, or (undefined) taken away; the rest as it was.
 *
 * @param tag from `<` to `>`
 * @example withAttributes('<c r="A1"/>', { s: '2' }) // '<c r="A1" s="2"/>'
 */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  let out = tag;
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
    if (pattern.test(out)) out = out.replace(pattern, () => written);
    else out = out.replace(/\s*\/?>$/, (end) => written + end);
  }
  return out;
}

/** Changes attributes of an element where it stands. */
export function setAttributes(
  edits: TextEdits,
  text: string,
  element: XmlElement,
  changes: Readonly<Record<string, string | undefined>>,
): void {
  const tag = text.slice(element.start, element.openEnd);
  edits.replace(element.start, element.openEnd, withAttributes(tag, changes));
}

/**
 * Puts children last into an element and, where the element counts its children, counts them anew.
 * One call an element: the edits of two would overlap.
 */
export function appendChildren(
  edits: TextEdits,
  text: string,
  element: XmlElement,
  children: readonly string[],
): void {
  if (children.length === 0) return;
  const added = children.join('');
  const open = withAttributes(text.slice(element.start, element.openEnd), newCount(element, children.length));
  if (element.selfClosing) {
    const name = tagLike(element, element.local);
    edits.replace(element.start, element.end, `${open.replace(/\s*\/>$/, '>')}${added}</${name}>`);
    return;
  }
  edits.replace(element.start, element.openEnd, open);
  edits.insert(element.closeStart, added);
}

function newCount(element: XmlElement, added: number): Readonly<Record<string, string>> {
  return element.attributes.has('count') ? { count: String(element.children.length + added) } : {};
}

/** Takes an element away. */
export function removeElement(edits: TextEdits, element: XmlElement): void {
  edits.replace(element.start, element.end, '');
}

/**
 * Puts a new child where the schema wants it.
 *
 * @param order the names of the parent's children in the schema's order
 */
export function insertInOrder(
  edits: TextEdits,
  text: string,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): void {
  if (parent.selfClosing) {
    appendChildren(edits, text, parent, [xml]);
    return;
  }
  const wanted = order.indexOf(local);
  let place = parent.openEnd;
  for (const child of parent.children) {
    const rank = rankOf(child, order);
    if (rank > wanted) break;
    place = child.end;
  }
  edits.insert(place, xml);
}

/** Alternate content stands where what it wraps would stand; an unknown element where it was met. */
function rankOf(element: XmlElement, order: readonly string[]): number {
  const rank = order.indexOf(element.local);
  if (rank >= 0 || element.local !== 'AlternateContent') return rank;
  for (const choice of element.children) {
    for (const child of choice.children) {
      const inner = order.indexOf(child.local);
      if (inner >= 0) return inner;
    }
  }
  return rank;
}

/** A snippet of markup as an element, so that what we write can be compared with what is there. */
export function parseSnippet(xml: string): XmlElement {
  const prefixes = new Set(Array.from(xml.matchAll(/[<\s/]([\w.-]+):[\w.-]+/g), (match) => match[1]));
  const declared = [...prefixes].map((prefix) => ` xmlns:${prefix}="${prefix}"`).join('');
  const root = parseXml(`<root${declared}>${xml}</root>`);
  return root.children[0] ?? root;
}

/** What an element says, whatever the order of its attributes and the prefix it carries. */
export function meaningOf(element: XmlElement): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !name.startsWith('xmlns') && name !== 'count')
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `${element.local}(${attributes.join(',')})[${element.children.map(meaningOf).join('')}]`;
}
