import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { ChangeConflict, WorkbookChange } from './workbook-change';
import type { ReportProgress, Workbook, WorkbookCapabilities } from './workbook-port';

/** A workbook whose adapter is fetched when it is first asked for something, so that a page opens without it. */
export class WorkbookWhenNeeded implements Workbook {
  private loading: Promise<Workbook> | null = null;
  private loaded: Workbook | null = null;

  constructor(
    readonly capabilities: WorkbookCapabilities,
    private readonly load: () => Promise<Workbook>,
  ) {}

  get canUndo(): boolean {
    return this.loaded?.canUndo ?? false;
  }

  async read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return (await this.workbook()).read(onProgress, signal);
  }

  async apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    return (await this.workbook()).apply(changes);
  }

  async undo(): Promise<readonly ChangeConflict[]> {
    return (await this.workbook()).undo();
  }

  private async workbook(): Promise<Workbook> {
    this.loading ??= this.load();
    try {
      this.loaded = await this.loading;
    } catch (error) {
      // What could not be fetched now may be had later.
      this.loading = null;
      throw error;
    }
    return this.loaded;
  }
}
