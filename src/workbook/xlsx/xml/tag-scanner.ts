import { refuseEntities, XmlFault } from './xml-tree';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const BANG = 0x21;
const QUESTION = 0x3f;
const DASH = 0x2d;
const CLOSE_BRACKET = 0x5d;

/**
 * Steps through the tags of a part's bytes without making strings or objects of them. Sheets and shared
 * strings run to 100 MB; a general parser takes ten times as long over them. Comments, processing
 * instructions and CDATA are stepped over; a DOCTYPE with declarations is refused.
 */
export class TagScanner {
  /** Where `<` stands, and just after `>`. */
  tagStart = 0;
  tagEnd = 0;
  isClose = false;
  isEmpty = false;
  /** The name without its prefix. */
  nameStart = 0;
  nameEnd = 0;
  private attributesStart = 0;
  private attributesEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    from = 0,
  ) {
    this.tagEnd = from;
  }

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.tagEnd;
    for (;;) {
      while (at < length && bytes[at] !== LESS) at++;
      if (at >= length) return false;
      const after = bytes[at + 1];
      if (after === BANG || after === QUESTION) {
        at = this.skipAside(at);
        continue;
      }
      break;
    }
    this.tagStart = at++;
    this.isClose = bytes[at] === SLASH;
    if (this.isClose) at++;
    this.nameStart = at;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte === COLON) this.nameStart = at + 1;
      else if (byte === GREATER || byte === SLASH || byte <= SPACE) break;
    }
    this.nameEnd = at;
    this.attributesStart = at;
    while (at < length && bytes[at] !== GREATER) {
      const byte = bytes[at] as number;
      at++;
      if (byte !== QUOTE && byte !== APOSTROPHE) continue;
      while (at < length && bytes[at] !== byte) at++;
      at++;
    }
    if (at >= length) throw new XmlFault('malformed');
    this.isEmpty = bytes[at - 1] === SLASH && !this.isClose;
    this.attributesEnd = this.isEmpty ? at - 1 : at;
    this.tagEnd = at + 1;
    return true;
  }

  /** Whether the tag has this name, prefix aside. */
  isNamed(name: string): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) {
      if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  /** Finds an attribute without a prefix; its value then lies from `valueStart` to `valueEnd`. */
  findAttribute(name: string): boolean {
    const { bytes, attributesEnd } = this;
    let at = this.attributesStart;
    while (at < attributesEnd) {
      while (at < attributesEnd && (bytes[at] as number) <= SPACE) at++;
      const nameAt = at;
      while (at < attributesEnd && bytes[at] !== EQUALS && (bytes[at] as number) > SPACE) at++;
      const nameEnd = at;
      while (at < attributesEnd && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
      const quote = bytes[at];
      const valueAt = ++at;
      while (at < attributesEnd && bytes[at] !== quote) at++;
      if (nameEnd - nameAt === name.length && this.matches(nameAt, name)) {
        this.valueStart = valueAt;
        this.valueEnd = at;
        return true;
      }
      at++;
    }
    return false;
  }

  /** Steps to the closing tag of the element just opened; stays where it is on an empty one. */
  skipElement(): void {
    if (!this.isEmpty) this.skipContent();
  }

  private skipContent(): void {
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw new XmlFault('malformed');
      if (this.isClose) depth--;
      else if (!this.isEmpty) depth++;
    }
  }

  private matches(at: number, name: string): boolean {
    for (let i = 0; i < name.length; i++) {
      if (this.bytes[at + i] !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  /** Past a comment, a processing instruction, CDATA or a DOCTYPE. */
  private skipAside(at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] === QUESTION) return this.after(at + 2, QUESTION, GREATER);
    if (bytes[at + 2] === DASH) return this.after(at + 4, DASH, DASH) + 1;
    if (this.matches(at, '<![CDATA[')) {
      let end = at + 9;
      do end = this.after(end, CLOSE_BRACKET, CLOSE_BRACKET) - 1;
      while (bytes[end + 1] !== GREATER);
      return end + 2;
    }
    let end = at;
    while (end < bytes.length && bytes[end] !== GREATER) end++;
    refuseEntities(new TextDecoder().decode(bytes.subarray(at + 2, end)));
    return end + 1;
  }

  private after(from: number, first: number, second: number): number {
    const { bytes } = this;
    for (let at = from; at < bytes.length - 1; at++) {
      if (bytes[at] === first && bytes[at + 1] === second) return at + 2;
    }
    throw new XmlFault('malformed');
  }
}
