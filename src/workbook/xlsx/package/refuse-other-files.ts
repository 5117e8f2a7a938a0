import type { WorkbookError } from '../../workbook-error';
import { REFUSALS } from '../workbook-faults';
import type { OpcPackage } from './opc-package';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What is wrong with bytes that are no zip at all; null when they may be one. */
export function refuseByFirstBytes(bytes: Uint8Array, file: string): WorkbookError | null {
  if (bytes.length === 0) return REFUSALS.empty(file);
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return null;
  // A password-protected .xlsx and an old .xls share this wrapper; the names of its streams tell them apart.
  if (holdsWideText(bytes, 'EncryptedPackage')) return REFUSALS.encrypted(file);
  if (holdsWideText(bytes, 'Workbook') || holdsWideText(bytes, 'Book')) return REFUSALS.oldFormat(file);
  return REFUSALS.otherKind(file, 'an old Office document');
}

/** What is wrong with a package that is no .xlsx or .xlsm; null when nothing in its parts says so. */
export function refuseByParts(pkg: OpcPackage, file: string): WorkbookError | null {
  if (pkg.has('mimetype')) {
    const type = new TextDecoder().decode(pkg.bytes('mimetype'));
    if (type.includes('opendocument')) return REFUSALS.otherKind(file, 'an OpenDocument file');
  }
  if (pkg.has('xl/workbook.bin')) return REFUSALS.binaryFormat(file);
  if (pkg.has('word/document.xml')) return REFUSALS.otherKind(file, 'a Word document');
  if (pkg.has('ppt/presentation.xml')) return REFUSALS.otherKind(file, 'a PowerPoint presentation');
  if (pkg.has('index/document.iwa')) return REFUSALS.otherKind(file, 'a Numbers spreadsheet');
  return null;
}

function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 0;
    while (
      matched < text.length &&
      bytes[at + matched * 2] === text.charCodeAt(matched) &&
      bytes[at + matched * 2 + 1] === 0
    ) {
      matched++;
    }
    if (matched === text.length) return true;
  }
  return false;
}
