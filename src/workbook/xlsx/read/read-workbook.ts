import type { WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { ReportProgress } from '../../workbook-port';
import type { OpcPackage } from '../package/opc-package';
import { readSheet, type SheetContext } from './read-sheet';
import { sharedStringsOf } from './shared-strings';
import { readStyles } from './read-styles';
import { sharedPart, type WorkbookPart } from './workbook-part';

/** Reads every worksheet into one snapshot. */
export function readWorkbook(
  pkg: OpcPackage,
  workbook: WorkbookPart,
  onProgress?: ReportProgress,
): WorkbookSnapshot {
  const { dateSystem } = workbook;
  const part = (kind: string): string => sharedPart(workbook, kind) ?? '';
  const styles = readStyles(pkg.xml(part('styles')), pkg.xml(part('theme')));
  const context: SheetContext = {
    strings: sharedStringsOf(pkg.bytes(part('sharedStrings'))),
    looks: styles.cells,
    conditionalFills: styles.conditionalFills,
    dateSystem,
  };
  const entries = workbook.sheets.filter((sheet) => sheet.isWorksheet);
  const sheets = entries.map((entry, done) => {
    onProgress?.({ sheet: entry.name, done, total: entries.length });
    return readSheet(pkg, entry, context);
  });
  return { dateSystem, sheets, definedNames: workbook.definedNames };
}
