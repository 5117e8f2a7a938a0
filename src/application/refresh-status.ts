import type { Temporal } from 'temporal-polyfill';
import type { Workbook } from '../workbook/workbook-port';
import { chooseAsAt } from './choose-as-at';
import { planWrite, writePlanned } from './pane/plan-write';
import { reviewWorkbook } from './review-workbook';

/**
 * Reviews a workbook by its own settings and writes what is new: the ribbon's way, with nothing asked. What came
 * of it is one answer to show; only a fault of the host or the workbook is thrown, as a WorkbookError.
 *
 * @example await refreshStatus(workbook, today) // 'Written to 57 rows.'
 */
export async function refreshStatus(workbook: Workbook, today: Temporal.PlainDate): Promise<string> {
  const snapshot = await workbook.read();
  const review = reviewWorkbook(snapshot, chooseAsAt(snapshot, null, today));
  const { sentence } = await writePlanned(workbook, review, planWrite(review));
  return sentence;
}
