/** The text of a part, and how to turn it back into bytes so that what was not changed stays as it was. */
export interface PartText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

const encoder = new TextEncoder();
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Reads UTF-8 with or without a byte-order mark, and UTF-16, which is written back as UTF-8. */
export function decodePart(bytes: Uint8Array): PartText {
  const utf16 = utf16Label(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return { text: text.replace(/^(<\?xml[^>]*?encoding=["'])[^"']+/i, '$1UTF-8'), encode: encodeText };
  }
  const marked = UTF8_MARK.every((byte, index) => bytes[index] === byte);
  const text = new TextDecoder().decode(bytes);
  return marked
    ? { text, encode: (changed) => encodeText(`\ufeff${changed}`) }
    : { text, encode: encodeText };
}

export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

function utf16Label(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}
