import { SaxesParser } from 'saxes';

/** An element with the places of its tags in the text, so that the text can be patched around it. */
export interface XmlElement {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Of its own, not of its children. */
  readonly text: string;
  /** Where `<` stands. */
  readonly start: number;
  /** Just after the `>` of its opening tag. */
  readonly openEnd: number;
  /** Where the `<` of its closing tag stands; `openEnd` when it closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** Everything but cells and shared strings is small; the styles of a badly overgrown workbook reach 20 MB. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** The XML is not well formed, or declares entities, which no spreadsheet program writes, or has no end. */
export class XmlFault extends Error {
  constructor(readonly kind: 'malformed' | 'entities' | 'too-large') {
    super(kind);
  }
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  attributes: Map<string, string>;
  children: XmlElement[];
};

/**
 * Reads a part whole into a tree. Meant for the small parts of a package: a tree of a sheet's
 * cells would take more memory than the cells themselves.
 */
export function parseXml(text: string): XmlElement {
  if (text.length > MOST_CHARACTERS) throw new XmlFault('too-large');
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  let tagStart = 0;

  parser.on('doctype', (doctype) => refuseEntities(doctype));
  parser.on('error', () => {
    throw new XmlFault('malformed');
  });
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map<string, string>();
    for (const [name, attribute] of Object.entries(tag.attributes)) attributes.set(name, attribute.value);
    const element: Growing = {
      local: tag.local,
      prefix: tag.prefix,
      uri: tag.uri,
      attributes,
      children: [],
      text: '',
      start: tagStart,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
      selfClosing: tag.isSelfClosing,
    };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  const addText = (added: string): void => {
    const element = open.at(-1);
    if (element) element.text += added;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element || element.selfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf('<', parser.position - 1);
  });
  parser.write(text).close();
  if (!root) throw new XmlFault('malformed');
  return root;
}

/** A bare DOCTYPE does no harm; one with declarations could name entities that grow without end. */
export function refuseEntities(doctype: string): void {
  if (doctype.includes('[') || doctype.includes('<!')) throw new XmlFault('entities');
}

/** The first child of that name, whatever its prefix. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element ? element.children.filter((child) => child.local === local) : [];
}

/** An attribute by its local name, whatever its prefix: `r:id` in one file is `rel:id` in another. */
export function attributeOf(element: Pick<XmlElement, 'attributes'>, local: string): string | undefined {
  const plain = element.attributes.get(local);
  if (plain !== undefined) return plain;
  for (const [name, value] of element.attributes) {
    if (name.endsWith(`:${local}`)) return value;
  }
  return undefined;
}

/** A yes or no attribute; `otherwise` when it is not there. */
export function flagOf(element: XmlElement, local: string, otherwise = false): boolean {
  const value = element.attributes.get(local);
  if (value === undefined) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}

/** A number attribute; undefined when it is missing or no number. */
export function numberOf(element: Pick<XmlElement, 'attributes'>, local: string): number | undefined {
  const value = element.attributes.get(local);
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
