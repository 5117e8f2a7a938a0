import { readKeptNotes } from '../domain/report/kept-notes';
import { findOwnSheet } from '../domain/report/own-ranges';
import { ownSheetName } from '../domain/report/own-sheet-name';
import { placeStrays } from '../domain/report/place-strays';
import { SETTINGS_HEADINGS, SETTINGS_SHEET, settingsSheet } from '../domain/report/settings-sheet';
import type { SheetSpec } from '../domain/report/sheet-spec';
import { findStrayCells } from '../domain/report/stray-cells';
import type { WorkbookReview } from './review-workbook';

/** The sheet of settings for a reviewed workbook, with what the user wrote on it kept. */
export function settingsSheetOf(review: WorkbookReview): SheetSpec {
  const { snapshot, settings, plans, asAt } = review;
  const own = findOwnSheet(snapshot, 'settings');
  const spec = settingsSheet({
    name: ownSheetName(snapshot, 'settings', SETTINGS_SHEET),
    settings,
    plans,
    asAt,
    notes: own ? readKeptNotes(own.sheet, own.range, SETTINGS_HEADINGS) : [],
  });
  if (!own) return spec;
  return placeStrays(spec, own.sheet, findStrayCells(own.sheet, own.range, new Set(SETTINGS_HEADINGS)));
}
