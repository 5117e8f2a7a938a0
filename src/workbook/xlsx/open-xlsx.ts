import type { DeflateCodec } from '../deflate-codec';
import { contentTypeOf } from './package/content-types';
import { OpcPackage } from './package/opc-package';
import { refuseByFirstBytes, refuseByParts } from './package/refuse-other-files';
import { readWorkbookPart } from './read/workbook-part';
import { REFUSALS, translateFaults } from './workbook-faults';
import { XlsxWorkbook } from './xlsx-workbook';
import { PORTABLE_CODEC } from './zip/portable-codec';
import { readZip } from './zip/read-zip';

/**
 * Opens the bytes of an .xlsx or .xlsm file. Throws WorkbookError with one sentence when they are
 * something else, damaged, locked or unsafe.
 *
 * @param fileName as the user knows it, for the sentences
 * @param codec the host's own way to pack, where it has a faster one
 */
export function openXlsx(
  bytes: Uint8Array,
  fileName: string,
  codec: DeflateCodec = PORTABLE_CODEC,
): XlsxWorkbook {
  const refusal = refuseByFirstBytes(bytes, fileName);
  if (refusal) throw refusal;
  return translateFaults(fileName, () => {
    const pkg = new OpcPackage(readZip(bytes), codec);
    const otherKind = refuseByParts(pkg, fileName);
    if (otherKind) throw otherKind;
    const workbook = readWorkbookPart(pkg);
    if (!workbook) throw REFUSALS.notAWorkbook(fileName);
    if (contentTypeOf(pkg, workbook.part)?.includes('sheet.binary')) throw REFUSALS.binaryFormat(fileName);
    return new XlsxWorkbook(pkg, fileName, bytes);
  });
}
