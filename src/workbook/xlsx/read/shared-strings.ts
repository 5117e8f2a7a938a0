import { TagScanner } from '../xml/tag-scanner';
import { readRichText, type ReadText } from './rich-text';

/** The texts that cells refer to by number. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly ReadText[] {
  const texts: ReadText[] = [];
  if (!bytes) return texts;
  const scanner = new TagScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isClose && scanner.isNamed('si')) texts.push(readRichText(scanner, 'si'));
  }
  return texts;
}
