import { textBetween } from '../xml/byte-text';
import { decodeUnderscores } from '../xml/escape-xml';
import type { TagScanner } from '../xml/tag-scanner';
import { XmlFault } from '../xml/xml-tree';

/** A text that may be made of runs, as plain text. */
export interface ReadText {
  readonly text: string;
  /** Every run that shows anything is struck through. */
  readonly isStruck: boolean;
}

/**
 * Reads the content of a string item (`si`, `is`, `text`), the scanner standing on its opening tag; it
 * is left on the closing one. Runs are joined; the phonetic guide over East Asian text is no part of it.
 */
export function readRichText(scanner: TagScanner, closing: string): ReadText {
  if (scanner.isEmpty) return { text: '', isStruck: false };
  let text = '';
  let runIsStruck = false;
  let someStruck = false;
  let somePlain = false;
  for (;;) {
    if (!scanner.next()) throw new XmlFault('malformed');
    if (scanner.isClose) {
      if (scanner.isNamed(closing)) break;
      continue;
    }
    if (scanner.isNamed('t')) {
      if (scanner.isEmpty) continue;
      const start = scanner.tagEnd;
      if (!scanner.next()) throw new XmlFault('malformed');
      const part = textBetween(scanner.bytes, start, scanner.tagStart);
      text += part;
      if (part.trim() !== '') {
        if (runIsStruck) someStruck = true;
        else somePlain = true;
      }
    } else if (scanner.isNamed('r')) {
      runIsStruck = false;
    } else if (scanner.isNamed('strike')) {
      runIsStruck = !scanner.findAttribute('val') || isYes(scanner);
    } else if (scanner.isNamed('rPh') || scanner.isNamed('phoneticPr')) {
      scanner.skipElement();
    }
  }
  return { text: decodeUnderscores(text), isStruck: someStruck && !somePlain };
}

function isYes(scanner: TagScanner): boolean {
  const value = textBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd);
  return value === '1' || value === 'true' || value === 'on';
}
