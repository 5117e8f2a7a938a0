import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { ChangeConflict, WorkbookChange } from '../workbook/workbook-change';
import type { ReportProgress, Workbook, WorkbookCapabilities, WorkbookFile } from '../workbook/workbook-port';

/** A workbook that tells when it has changed and is read once between changes, since the page shows it too. */
export class ObservedWorkbook implements Workbook {
  private reading: Promise<WorkbookSnapshot> | null = null;

  constructor(
    private readonly file: WorkbookFile,
    /** 1 for a write, -1 for one taken back. */
    private readonly changed: (by: 1 | -1) => void,
  ) {}

  get capabilities(): WorkbookCapabilities {
    return this.file.capabilities;
  }

  get canUndo(): boolean {
    return this.file.canUndo;
  }

  async read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    this.reading ??= this.file.read(onProgress, signal);
    try {
      return await this.reading;
    } catch (error) {
      this.reading = null;
      throw error;
    }
  }

  async apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    const conflicts = await this.file.apply(changes);
    this.forget(1);
    return conflicts;
  }

  async undo(): Promise<readonly ChangeConflict[]> {
    const conflicts = await this.file.undo();
    this.forget(-1);
    return conflicts;
  }

  private forget(by: 1 | -1): void {
    this.reading = null;
    this.changed(by);
  }
}
