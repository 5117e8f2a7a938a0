import type { SheetSnapshot, WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { OpcPackage } from '../package/opc-package';
import { readSheet, type SheetContext } from './read-sheet';
import { sharedStringsOf } from './shared-strings';
import { readStyles } from './read-styles';
import { sharedPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** Reads the worksheets of a workbook, one after the other, into one snapshot. */
export class WorkbookReading {
  /** Those there are to read, in order. */
  readonly sheets: readonly SheetEntry[];
  private readonly context: SheetContext;

  constructor(
    private readonly pkg: OpcPackage,
    private readonly workbook: WorkbookPart,
  ) {
    const part = (kind: string): string => sharedPart(workbook, kind) ?? '';
    const styles = readStyles(pkg.xml(part('styles')), pkg.xml(part('theme')));
    this.context = {
      strings: sharedStringsOf(pkg.bytes(part('sharedStrings'))),
      looks: styles.cells,
      conditionalFills: styles.conditionalFills,
      seeColour: styles.seeColour,
      dateSystem: workbook.dateSystem,
    };
    this.sheets = workbook.sheets.filter((sheet) => sheet.isWorksheet);
  }

  readSheet(entry: SheetEntry): SheetSnapshot {
    return readSheet(this.pkg, entry, this.context);
  }

  finish(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
    const { dateSystem, definedNames } = this.workbook;
    return { dateSystem, sheets, definedNames };
  }
}
