import { decodePart, encodeText } from '../xml/part-text';
import { TagScanner } from '../xml/tag-scanner';
import { XmlFault } from '../xml/xml-tree';

/**
 * A worksheet in two: the cells, kept as bytes since they are many, and all the rest (the frame) as a
 * text in which an empty `sheetData` stands for them.
 */
export interface SheetParts {
  readonly bytes: Uint8Array;
  /** The frame with `placeholder` in its place; the whole sheet when it has no cells element. */
  readonly frame: string;
  /** The cells' own tag, attributes included, made to close itself. */
  readonly placeholder: string;
  /** `x:` or nothing, as the cells' own tags have it. */
  readonly prefix: string;
  /** Where the cells' content lies in `bytes`; both 0 when there is none. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly hasMark: boolean;
}

const NAME = 'sheetData';

/** Takes a worksheet part apart. UTF-16 parts are turned into UTF-8 first. */
export function splitSheet(raw: Uint8Array): SheetParts {
  const bytes = isUtf16(raw) ? encodeText(decodePart(raw).text) : raw;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const scanner = new TagScanner(bytes);
  while (scanner.next()) {
    if (scanner.isClose || !scanner.isNamed(NAME)) continue;
    const { tagStart, nameStart, tagEnd, isEmpty } = scanner;
    const decoder = new TextDecoder();
    const prefix = decoder.decode(bytes.subarray(tagStart + 1, nameStart));
    const placeholder = `${decoder.decode(bytes.subarray(tagStart, tagEnd - (isEmpty ? 2 : 1)))}/>`;
    const contentEnd = isEmpty ? tagEnd : findClosing(bytes, tagEnd, prefix);
    const end = isEmpty ? tagEnd : bytes.indexOf(0x3e, contentEnd) + 1;
    const frame =
      decoder.decode(bytes.subarray(0, tagStart)) + placeholder + decoder.decode(bytes.subarray(end));
    return { bytes, frame, placeholder, prefix, contentStart: tagEnd, contentEnd, hasMark };
  }
  const frame = decodePart(bytes).text;
  return { bytes, frame, placeholder: '', prefix: '', contentStart: 0, contentEnd: 0, hasMark };
}

/** Puts a worksheet together again from a changed frame and the pieces of its cells. */
export function joinSheet(parts: SheetParts, frame: string, cells: readonly Uint8Array[]): Uint8Array[] {
  const tag = parts.placeholder;
  const at = frame.indexOf(tag);
  const mark = parts.hasMark ? '\ufeff' : '';
  if (at < 0) return [encodeText(mark + frame)];
  const isEmpty = cells.every((piece) => piece.length === 0);
  const open = isEmpty ? tag : `${tag.slice(0, -2)}>`;
  const close = isEmpty ? '' : `</${parts.prefix}${NAME}>`;
  return [
    encodeText(mark + frame.slice(0, at) + open),
    ...cells,
    encodeText(close + frame.slice(at + tag.length)),
  ];
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
}

/** The closing tag, looked for from the end: what follows the cells is short. */
function findClosing(bytes: Uint8Array, from: number, prefix: string): number {
  const closing = encodeText(`</${prefix}${NAME}`);
  for (let at = bytes.lastIndexOf(0x3c); at >= from; at = bytes.lastIndexOf(0x3c, at - 1)) {
    let matched = 0;
    while (matched < closing.length && bytes[at + matched] === closing[matched]) matched++;
    if (matched === closing.length) return at;
  }
  throw new XmlFault('malformed');
}
