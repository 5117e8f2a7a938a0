import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { CHANGE_REFUSALS } from '../change-refusals';
import { stopIfAsked } from '../stop-reading';
import type { ChangeConflict, WorkbookChange } from '../workbook-change';
import type { ReportProgress, WorkbookCapabilities, WorkbookFile } from '../workbook-port';
import type { OpcPackage } from './package/opc-package';
import { WorkbookReading } from './read/read-workbook';
import { readWorkbookPart, type WorkbookPart } from './read/workbook-part';
import { REFUSALS, translateFaults } from './workbook-faults';
import { applyChanges } from './write/apply-changes';

/** An .xlsx or .xlsm file: only the parts that a change concerns are ever rewritten. */
export class XlsxWorkbook implements WorkbookFile {
  readonly capabilities: WorkbookCapabilities = {
    readsFormats: true,
    sharedEditing: false,
    allOrNothing: true,
  };
  private before: OpcPackage | null = null;

  constructor(
    private pkg: OpcPackage,
    private readonly fileName: string,
    private readonly original: Uint8Array | null,
  ) {}

  async read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    const step = <T>(read: () => T): T => translateFaults(this.fileName, read);
    const reading = step(() => new WorkbookReading(this.pkg, this.workbookPart(this.pkg)));
    const total = reading.sheets.length;
    const sheets: SheetSnapshot[] = [];
    for (const [done, entry] of reading.sheets.entries()) {
      onProgress?.({ sheet: entry.name, done, total });
      await stopIfAsked(signal);
      sheets.push(step(() => reading.readSheet(entry)));
    }
    return reading.finish(sheets);
  }

  async apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    return translateFaults(this.fileName, () => {
      const draft = this.pkg.draft();
      const conflicts = applyChanges(draft, this.fileName, changes, this.pkg);
      if (!draft.differsFrom(this.pkg)) return conflicts;
      this.before = this.pkg;
      this.pkg = draft;
      return conflicts;
    });
  }

  get canUndo(): boolean {
    return this.before !== null;
  }

  async undo(): Promise<readonly ChangeConflict[]> {
    if (!this.before) throw CHANGE_REFUSALS.nothingToUndo();
    this.pkg = this.before;
    this.before = null;
    return [];
  }

  /** The file's bytes; the very bytes it was opened from when nothing differs. */
  save(): Uint8Array {
    return translateFaults(this.fileName, () => {
      if (this.original && !this.pkg.isChanged()) return this.original;
      if (this.workbookPart(this.pkg).sheets.length === 0) throw REFUSALS.noSheet(this.fileName);
      return this.pkg.save();
    });
  }

  private workbookPart(pkg: OpcPackage): WorkbookPart {
    const workbook = readWorkbookPart(pkg);
    if (!workbook) throw REFUSALS.notAWorkbook(this.fileName);
    return workbook;
  }
}
