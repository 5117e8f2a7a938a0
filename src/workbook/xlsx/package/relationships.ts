import { attributeOf, type XmlElement } from '../xml/xml-tree';
import { escapeAttribute } from '../xml/escape-xml';
import { encodeText } from '../xml/part-text';
import type { OpcPackage } from './opc-package';
import { relationshipsPartOf, resolveTarget } from './part-name';

/** One link from a part to another part, or to a place outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: `worksheet`, `sharedStrings`; the same in the strict namespace. */
  readonly kind: string;
  readonly type: string;
  /** The part's name, or the address outside. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: XmlElement;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part; '' for the package itself. */
export function readRelationships(pkg: OpcPackage, part: string): readonly Relationship[] {
  const root = pkg.xml(relationshipsPartOf(part));
  if (!root) return [];
  return root.children
    .filter((child) => child.local === 'Relationship')
    .map((element) => {
      const type = attributeOf(element, 'Type') ?? '';
      const target = attributeOf(element, 'Target') ?? '';
      const isExternal = attributeOf(element, 'TargetMode') === 'External';
      return {
        id: attributeOf(element, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
        element,
      };
    });
}

/** Adds a link and answers its id. `target` is written as given, relative to the part. */
export function addRelationship(pkg: OpcPackage, part: string, type: string, target: string): string {
  const ids = new Set(readRelationships(pkg, part).map((relationship) => relationship.id.toLowerCase()));
  let number = ids.size + 1;
  while (ids.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const attributes = `Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"`;
  const relsPart = relationshipsPartOf(part);
  const root = pkg.xml(relsPart);
  if (!root) {
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"><Relationship ${attributes}/></Relationships>`;
    pkg.put(relsPart, [encodeText(xml)]);
    return id;
  }
  const tag = root.prefix ? `${root.prefix}:Relationship` : 'Relationship';
  pkg.putText(relsPart, (text) => appendChild(text, root, `<${tag} ${attributes}/>`));
  return id;
}

/** Takes a link away. */
export function removeRelationship(pkg: OpcPackage, part: string, id: string): void {
  const found = readRelationships(pkg, part).find((relationship) => relationship.id === id);
  if (!found) return;
  const { start, end } = found.element;
  pkg.putText(relationshipsPartOf(part), (text) => text.slice(0, start) + text.slice(end));
}

/** The text with a child put last into an element. */
export function appendChild(text: string, element: XmlElement, child: string): string {
  if (!element.selfClosing) return text.slice(0, element.closeStart) + child + text.slice(element.closeStart);
  const opening = text.slice(element.start, element.openEnd).replace(/\s*\/>$/, '>');
  const name = element.prefix ? `${element.prefix}:${element.local}` : element.local;
  return `${text.slice(0, element.start)}${opening}${child}</${name}>${text.slice(element.end)}`;
}
