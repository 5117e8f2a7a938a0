import type { WorkbookChange } from '../../workbook/workbook-change';
import type { Workbook } from '../../workbook/workbook-port';
import { expectSheet } from '../expect-sheet';
import { neededChanges, type NeededChanges } from '../needed-changes';
import type { WorkbookReview } from '../review-workbook';
import { changesOf } from '../write-review';
import { settingsSheetOf } from '../write-settings';
import { describeWrite } from './describe-write';
import type { WriteOutcome, WritePreview } from './review-view';
import { findStatusChanges } from './status-changes';
import { describeOutcome } from './write-outcome';

const NOTHING_READ =
  'No action plan and no equality counts were found in this workbook, so there is nothing to write.';

/** What a review would write: shown before anything is done, and then done. */
export interface PlannedWrite {
  readonly preview: WritePreview;
  readonly needed: NeededChanges;
}

/** Works out what a review would write into its workbook. Throws WorkbookError where a sheet has no room for it. */
export function planWrite(review: WorkbookReview): PlannedWrite {
  const { snapshot, plans, figures } = review;
  if (plans.length === 0 && figures.length === 0) {
    const preview = { sentences: [NOTHING_READ], statusChanges: [], nothingToWrite: true };
    return { preview, needed: { changes: [], after: snapshot } };
  }
  const all = changesOf({ ...review, settingsSheet: settingsSheetOf(review) });
  const planned = { ...all, sheets: all.sheets.map((sheet) => expectSheet(snapshot, sheet)) };
  const ordered: readonly WorkbookChange[] = [
    ...planned.plans.flatMap(({ changes }) => changes),
    ...planned.sheets,
  ];
  const needed = neededChanges(snapshot, ordered);
  return {
    preview: {
      sentences: describeWrite(snapshot, planned, needed),
      statusChanges: findStatusChanges(planned.plans.map(({ placed }) => placed)),
      nothingToWrite: needed.changes.length === 0,
    },
    needed,
  };
}

/** Writes what was planned; a workbook that holds all of it is not touched. */
export async function writePlanned(
  workbook: Workbook,
  review: WorkbookReview,
  { needed, preview }: PlannedWrite,
): Promise<WriteOutcome> {
  if (needed.changes.length === 0) return { sentence: preview.sentences.join(' '), conflicts: [] };
  return describeOutcome(review, needed, await workbook.apply(needed.changes));
}
