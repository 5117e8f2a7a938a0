import type { OpcPackage } from '../package/opc-package';
import { readRelationships } from '../package/relationships';
import { TagScanner } from '../xml/tag-scanner';
import { textBetween } from '../xml/byte-text';
import { attributeOf, childOf } from '../xml/xml-tree';
import { readRichText } from './rich-text';

/** The notes and threaded comments of a sheet, as plain text by address. A thread's replies follow on new lines. */
export function readComments(pkg: OpcPackage, sheetPart: string): ReadonlyMap<string, string> {
  const links = readRelationships(pkg, sheetPart);
  const comments = new Map<string, string>();
  for (const link of links) {
    if (link.kind === 'comments') readNotes(pkg.bytes(link.target), comments);
  }
  for (const link of links) {
    // A thread also leaves a note that tells older programs to be updated; the thread itself replaces it.
    if (link.kind === 'threadedComment') readThreads(pkg, link.target, comments);
  }
  return comments;
}

function readNotes(bytes: Uint8Array | undefined, comments: Map<string, string>): void {
  if (!bytes) return;
  const scanner = new TagScanner(bytes);
  let address = '';
  while (scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.isNamed('comment')) {
      address = scanner.findAttribute('ref') ? textBetween(bytes, scanner.valueStart, scanner.valueEnd) : '';
    } else if (scanner.isNamed('text')) {
      const { text } = readRichText(scanner, 'text');
      if (address !== '') comments.set(address, text);
    }
  }
}

function readThreads(pkg: OpcPackage, part: string, comments: Map<string, string>): void {
  const threads = new Map<string, string[]>();
  for (const comment of pkg.xml(part)?.children ?? []) {
    const address = attributeOf(comment, 'ref') ?? '';
    const text = childOf(comment, 'text')?.text ?? '';
    threads.set(address, [...(threads.get(address) ?? []), text]);
  }
  for (const [address, texts] of threads) comments.set(address, texts.join('\n'));
}
