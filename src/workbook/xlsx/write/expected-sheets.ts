import { checkOurSheet } from '../../check-our-sheet';
import type { ChangeConflict, PutSheet } from '../../workbook-change';
import type { OpcPackage } from '../package/opc-package';
import { WorkbookReading } from '../read/read-workbook';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import { findOurSheet } from './our-sheets';

/** The sheets of ours as they stood before a list of changes; read only when a change expects anything of them. */
export class ExpectedSheets {
  private opened: { readonly workbook: WorkbookPart; readonly reading: WorkbookReading } | null = null;

  constructor(private readonly before: OpcPackage) {}

  /** Whether a sheet may be built anew, holds all of it already, or was changed by someone since it was read. */
  check(change: PutSheet): 'write' | 'held' | ChangeConflict {
    const { expect, spec } = change;
    this.opened ??= expect === undefined || spec.marker === null ? null : this.open();
    if (!this.opened || spec.marker === null) return 'write';
    const { workbook, reading } = this.opened;
    const ours = findOurSheet(workbook, spec.marker);
    const standing = ours && { sheet: reading.readSheet(ours.entry), covered: ours.covered };
    return checkOurSheet(change, standing, workbook.dateSystem);
  }

  private open(): { readonly workbook: WorkbookPart; readonly reading: WorkbookReading } | null {
    const workbook = readWorkbookPart(this.before);
    return workbook && { workbook, reading: new WorkbookReading(this.before, workbook) };
  }
}
