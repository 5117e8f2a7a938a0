import type { WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { CHANGE_REFUSALS } from '../change-refusals';
import type { ChangeConflict, WorkbookChange } from '../workbook-change';
import { stopIfAsked } from '../stop-reading';
import type { ReportProgress, Workbook, WorkbookCapabilities } from '../workbook-port';
import { SnapshotDraft } from '../snapshot/snapshot-draft';

/** A workbook held as a snapshot alone: for tests, and to show what changes would do before they are made. */
export class MemoryWorkbook implements Workbook {
  readonly capabilities: WorkbookCapabilities = {
    readsFormats: true,
    sharedEditing: false,
    allOrNothing: true,
  };

  private before: WorkbookSnapshot | null = null;

  constructor(private snapshot: WorkbookSnapshot) {}

  async read(onProgress?: ReportProgress, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    const { snapshot } = this;
    const total = snapshot.sheets.length;
    for (const [done, { name }] of snapshot.sheets.entries()) {
      onProgress?.({ sheet: name, done, total });
      await stopIfAsked(signal);
    }
    return snapshot;
  }

  async apply(changes: readonly WorkbookChange[]): Promise<readonly ChangeConflict[]> {
    const draft = new SnapshotDraft(this.snapshot);
    for (const change of changes) draft.apply(change);
    const after = draft.finish();
    if (after !== this.snapshot) this.before = this.snapshot;
    this.snapshot = after;
    return draft.conflicts;
  }

  get canUndo(): boolean {
    return this.before !== null;
  }

  async undo(): Promise<readonly ChangeConflict[]> {
    if (!this.before) throw CHANGE_REFUSALS.nothingToUndo();
    this.snapshot = this.before;
    this.before = null;
    return [];
  }
}
