import { textBetween } from '../xml/byte-text';
import { decodeUnderscores } from '../xml/escape-xml';
import type { TagScanner } from '../xml/tag-scanner';
import { XmlFault } from '../xml/xml-tree';
import type { WrittenColour } from './colours';

/** The font of a run, as far as it says something else than the cell's. */
export interface RunFont {
  readonly name: string | null;
  readonly colour: WrittenColour | null;
}

/** A text that may be made of runs, as plain text. */
export interface ReadText {
  readonly text: string;
  /** Every run that shows anything is struck through. */
  readonly isStruck: boolean;
  /** The text without its struck runs, where some show something and some are struck. */
  readonly unstruck?: string;
  /** The font of a short text's last run, which may be a sign. */
  readonly font?: RunFont;
}

const LONGEST_SIGN = 3;
const COLOUR_ATTRIBUTES = ['rgb', 'theme', 'indexed', 'tint', 'auto'];

/**
 * Reads the content of a string item (`si`, `is`, `text`), the scanner standing on its opening tag; it
 * is left on the closing one. Runs are joined; the phonetic guide over East Asian text is no part of it.
 */
export function readRichText(scanner: TagScanner, closing: string): ReadText {
  return scanner.isEmpty ? { text: '', isStruck: false } : readRuns(scanner, closing);
}

function readRuns(scanner: TagScanner, closing: string): ReadText {
  let text = '';
  let unstruck = '';
  let runIsStruck = false;
  let someStruck = false;
  let somePlain = false;
  let name: string | null = null;
  let colour: WrittenColour | null = null;
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
      unstruck += runIsStruck ? gapOf(part) : part;
      if (part.trim() !== '') {
        if (runIsStruck) someStruck = true;
        else somePlain = true;
      }
    } else if (scanner.isNamed('r')) {
      runIsStruck = false;
      name = null;
      colour = null;
    } else if (scanner.isNamed('strike')) {
      runIsStruck = !scanner.findAttribute('val') || isYes(scanner);
    } else if (text.length <= LONGEST_SIGN && scanner.isNamed('color')) {
      colour = { attributes: readAttributes(scanner, COLOUR_ATTRIBUTES) };
    } else if (text.length <= LONGEST_SIGN && scanner.isNamed('rFont')) {
      name = readAttributes(scanner, ['val']).get('val') ?? null;
    } else if (scanner.isNamed('rPh') || scanner.isNamed('phoneticPr')) {
      scanner.skipElement();
    }
  }
  const isPartlyStruck = someStruck && somePlain;
  const isOwnFont = (name !== null || colour !== null) && text.length <= LONGEST_SIGN;
  return {
    text: decodeUnderscores(text),
    isStruck: someStruck && !somePlain,
    ...(isPartlyStruck ? { unstruck: decodeUnderscores(unstruck).trim() } : {}),
    ...(isOwnFont ? { font: { name, colour } } : {}),
  };
}

/** What stands on either side of struck words is not one word; a figure struck inside "202~6~7" leaves one. */
function gapOf(struck: string): string {
  return /^\S{1,2}$/.test(struck) ? '' : ' ';
}

function readAttributes(scanner: TagScanner, names: readonly string[]): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const name of names) {
    if (!scanner.findAttribute(name)) continue;
    attributes.set(name, textBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd));
  }
  return attributes;
}

function isYes(scanner: TagScanner): boolean {
  const value = textBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd);
  return value === '1' || value === 'true' || value === 'on';
}
