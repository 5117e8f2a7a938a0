import type { Workbook } from '../../workbook/workbook-port';
import { expectSheets } from '../expect-sheets';
import { neededChanges } from '../needed-changes';
import type { WorkbookReview } from '../review-workbook';
import { writeReview } from '../write-review';
import { settingsSheetOf } from '../write-settings';
import { placePlans } from '../write-status';
import type { WriteOutcome, WritePreview } from './review-view';
import { findStatusChanges } from './status-changes';
import { conflictViews } from './write-outcome';
import { countedNoun } from './wording';

/** What a review would write, and the writing of it. */
export interface PlannedWrite {
  readonly preview: WritePreview;
  readonly write: (workbook: Workbook) => Promise<WriteOutcome>;
  readonly saveSetUp: (workbook: Workbook) => Promise<WriteOutcome>;
}

export function planWrite(review: WorkbookReview): PlannedWrite {
  const { snapshot } = review;
  const settingsSheet = settingsSheetOf(review);
  const all = expectSheets(snapshot, writeReview({ ...review, settingsSheet }));
  const needed = neededChanges(snapshot, all);
  const actions = review.plans.reduce((sum, plan) => sum + plan.actions.length, 0);
  return {
    preview: {
      sentences: ['Changes no other cell.'],
      statusChanges: findStatusChanges(placePlans(snapshot, review.plans)),
      nothingToWrite: needed.changes.length === 0,
    },
    async write(workbook) {
      const conflicts = conflictViews(await workbook.apply(needed.changes));
      return { sentence: `Written to ${countedNoun(actions, 'row')}.`, conflicts };
    },
    async saveSetUp(workbook) {
      const changes = expectSheets(snapshot, [{ kind: 'put-sheet', spec: settingsSheet }]);
      const conflicts = conflictViews(await workbook.apply(changes));
      return { sentence: `Kept on “${settingsSheet.name}”.`, conflicts };
    },
  };
}
