import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { ChangeConflict, WorkbookChange } from './workbook-change';
import type { ReportProgress, Workbook, WorkbookCapabilities } from './workbook-port';

/** A workbook that several may use: what one asks for waits until what another asked for is done. */
export class OneAtATime implements Workbook {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly workbook: Workbook) {}

  get capabilities(): WorkbookCapabilities {
    return this.workbook.capabilities;
  }

  get canUndo(): boolean {
    return this.workbook.canUndo;
  }

  read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return this.next(() => this.workbook.read(onProgress, signal));
  }

  apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    return this.next(() => this.workbook.apply(changes));
  }

  undo(): Promise<readonly ChangeConflict[]> {
    return this.next(() => this.workbook.undo());
  }

  private next<Result>(work: () => Promise<Result>): Promise<Result> {
    // A failure is told to whoever asked; the next begins all the same.
    const mine = this.last.then(work, work);
    this.last = mine;
    return mine;
  }
}
