import { escapeAttribute } from '../xml/escape-xml';
import { attributeOf, type XmlElement } from '../xml/xml-tree';
import type { OpcPackage } from './opc-package';
import { partKey } from './part-name';
import { appendChild } from './relationships';

const PART = '[Content_Types].xml';

/** What a part is declared to be; undefined when nothing is said. */
export function contentTypeOf(pkg: OpcPackage, name: string): string | undefined {
  const root = pkg.xml(PART);
  if (!root) return undefined;
  const override = findOverride(root, name);
  if (override) return attributeOf(override, 'ContentType');
  const extension = partKey(name).split('.').at(-1);
  const byExtension = root.children.find(
    (child) => child.local === 'Default' && attributeOf(child, 'Extension')?.toLowerCase() === extension,
  );
  return byExtension && attributeOf(byExtension, 'ContentType');
}

/** Declares a part, unless it is declared so already; the relationships' own default is added where it lacks. */
export function declarePart(pkg: OpcPackage, name: string, contentType: string): void {
  if (contentTypeOf(pkg, 'x.rels') === undefined) {
    addChild(
      pkg,
      'Default',
      'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"',
    );
  }
  const root = pkg.xml(PART);
  const existing = root && findOverride(root, name);
  if (existing) {
    if (attributeOf(existing, 'ContentType') === contentType) return;
    withdrawPart(pkg, name);
  }
  const partName = `/${name.replace(/^\/+/, '')}`;
  addChild(pkg, 'Override', `PartName="${escapeAttribute(partName)}" ContentType="${contentType}"`);
}

/** Takes a part's declaration away. */
export function withdrawPart(pkg: OpcPackage, name: string): void {
  const root = pkg.xml(PART);
  const existing = root && findOverride(root, name);
  if (existing) pkg.putText(PART, (text) => text.slice(0, existing.start) + text.slice(existing.end));
}

function findOverride(root: XmlElement, name: string): XmlElement | undefined {
  const key = partKey(name);
  return root.children.find(
    (child) => child.local === 'Override' && partKey(attributeOf(child, 'PartName') ?? '') === key,
  );
}

function addChild(pkg: OpcPackage, local: string, attributes: string): void {
  const root = pkg.xml(PART);
  if (!root) return;
  const tag = root.prefix ? `${root.prefix}:${local}` : local;
  pkg.putText(PART, (text) => appendChild(text, root, `<${tag} ${attributes}/>`));
}
