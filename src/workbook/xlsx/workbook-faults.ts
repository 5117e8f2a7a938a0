import { WorkbookError } from '../workbook-error';
import { XmlFault } from './xml/xml-tree';
import { ZipFault } from './zip/read-zip';

/** Every sentence with which a file is refused. */
export const REFUSALS = {
  empty: (file: string) =>
    new WorkbookError(
      'not-a-workbook',
      `“${file}” is empty: choose the file again, or ask for another copy.`,
    ),
  notAWorkbook: (file: string) =>
    new WorkbookError(
      'not-a-workbook',
      `“${file}” is not an Excel workbook: choose a file that Excel saved as .xlsx or .xlsm.`,
    ),
  otherKind: (file: string, kind: string) =>
    new WorkbookError(
      'not-a-workbook',
      `“${file}” is ${kind}, not an Excel workbook: open it in Excel and save it as .xlsx first.`,
    ),
  truncated: (file: string) =>
    new WorkbookError(
      'damaged',
      `“${file}” is cut short: it was not saved or copied to the end, so fetch or save it again.`,
    ),
  damaged: (file: string) =>
    new WorkbookError(
      'damaged',
      `“${file}” is damaged: open it in Excel, let Excel repair it, and save it under a new name.`,
    ),
  encrypted: (file: string) =>
    new WorkbookError(
      'encrypted',
      `“${file}” is locked with a password: open it in Excel, take the password off (File, Info, Protect Workbook), and save it.`,
    ),
  oldFormat: (file: string) =>
    new WorkbookError(
      'old-format',
      `“${file}” is in the old .xls format: open it in Excel and save it as .xlsx.`,
    ),
  binaryFormat: (file: string) =>
    new WorkbookError(
      'binary-format',
      `“${file}” is in the binary .xlsb format: open it in Excel and save it as .xlsx.`,
    ),
  tooLarge: (file: string) =>
    new WorkbookError(
      'too-large',
      `“${file}” would unpack to more than 512 MB or is packed too tightly to be a workbook: save only the plan's sheets in a new file.`,
    ),
  noSheet: (file: string) =>
    new WorkbookError(
      'file-unwritable',
      `“${file}” has no sheet yet, and a workbook needs one: add a sheet first.`,
    ),
  unsafeXml: (file: string) =>
    new WorkbookError(
      'unsafe-xml',
      `“${file}” declares XML entities, which no spreadsheet program writes, so it was not opened: save it afresh from Excel.`,
    ),
} as const;

/** Runs a step on a file and turns what the zip or the XML lacks into a sentence about that file. */
export function translateFaults<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (fault) {
    throw asWorkbookError(file, fault);
  }
}

function asWorkbookError(file: string, fault: unknown): unknown {
  if (fault instanceof ZipFault) {
    switch (fault.kind) {
      case 'not-a-zip':
        return REFUSALS.notAWorkbook(file);
      case 'truncated':
        return REFUSALS.truncated(file);
      case 'encrypted':
        return REFUSALS.encrypted(file);
      case 'too-large':
        return REFUSALS.tooLarge(file);
      case 'damaged':
        return REFUSALS.damaged(file);
    }
  }
  if (fault instanceof XmlFault) {
    switch (fault.kind) {
      case 'malformed':
        return REFUSALS.damaged(file);
      case 'entities':
        return REFUSALS.unsafeXml(file);
      case 'too-large':
        return REFUSALS.tooLarge(file);
    }
  }
  return fault;
}
