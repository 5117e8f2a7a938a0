import type { Workbook } from '../../workbook/workbook-port';
import { expectSheet } from '../expect-sheet';
import { neededChanges } from '../needed-changes';
import type { WorkbookReview } from '../review-workbook';
import { settingsSheetOf } from '../write-settings';
import { builtName } from './describe-write';
import type { WriteOutcome } from './review-view';
import { conflictViews, leftAlone } from './write-outcome';

/** Keeps the settings of a review on their sheet, and writes nothing else. */
export async function saveSetUp(workbook: Workbook, review: WorkbookReview): Promise<WriteOutcome> {
  const { snapshot } = review;
  const sheet = expectSheet(snapshot, { kind: 'put-sheet', spec: settingsSheetOf(review) });
  const { changes, after } = neededChanges(snapshot, [sheet]);
  const name = builtName(sheet, after);
  if (changes.length === 0) return { sentence: `“${name}” holds this already.`, conflicts: [] };
  const conflicts = conflictViews(await workbook.apply(changes));
  return { sentence: conflicts.length === 0 ? `Kept on “${name}”.` : leftAlone([name]), conflicts };
}
