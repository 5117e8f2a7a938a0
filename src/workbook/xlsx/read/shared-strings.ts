import { TagScanner } from '../xml/tag-scanner';
import { readRichText, type ReadText } from './rich-text';

/** Reading and writing ask for the same part in turn; it is read once as long as its bytes are held. */
const known = new WeakMap<Uint8Array, readonly ReadText[]>();

/** The texts that cells refer to by number; none where the workbook has no such part. */
export function sharedStringsOf(bytes: Uint8Array | undefined): readonly ReadText[] {
  if (!bytes) return [];
  let texts = known.get(bytes);
  if (!texts) known.set(bytes, (texts = readSharedStrings(bytes)));
  return texts;
}

function readSharedStrings(bytes: Uint8Array): readonly ReadText[] {
  const texts: ReadText[] = [];
  const scanner = new TagScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isClose && scanner.isNamed('si')) texts.push(readRichText(scanner, 'si'));
  }
  return texts;
}
