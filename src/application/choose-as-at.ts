import type { Temporal } from 'temporal-polyfill';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { readSettingsOf } from './review-workbook';

/**
 * The date a review speaks for: the one asked for, else the one fixed on the workbook's settings sheet, else today.
 *
 * @example chooseAsAt(workbook, null, today) // 30 June 2024, where the settings sheet says so
 */
export function chooseAsAt(
  snapshot: WorkbookSnapshot,
  asked: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  if (asked) return asked;
  return readSettingsOf(snapshot).settings.asAt ?? today;
}
