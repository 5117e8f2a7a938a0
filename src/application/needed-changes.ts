import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { SnapshotDraft } from '../workbook/snapshot/snapshot-draft';
import type { WorkbookChange } from '../workbook/workbook-change';

/** The changes that would alter something, and the workbook once they are made. */
export interface NeededChanges {
  readonly changes: readonly WorkbookChange[];
  readonly after: WorkbookSnapshot;
}

/**
 * Leaves out every change that would alter nothing, so that a workbook that is up to date is not written at all.
 * What a snapshot does not know (widths) is not judged; what it knows in part (a cell's value, formula, number
 * format and colour, not its font) is judged by that part.
 *
 * @param changes as a review of this snapshot gives them, in their order
 */
export function neededChanges(snapshot: WorkbookSnapshot, changes: readonly WorkbookChange[]): NeededChanges {
  let after = snapshot;
  const needed = changes.filter((change) => {
    const draft = new SnapshotDraft(after);
    draft.apply(change);
    const next = draft.finish();
    const alters = next !== after;
    after = next;
    return alters || change.kind === 'set-column-widths';
  });
  return { changes: needed, after };
}
