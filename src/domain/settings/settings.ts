import type { Temporal } from 'temporal-polyfill';
import type { PlanMapping } from '../plan/plan';
import { DEFAULT_POLICY, type RatingPolicy } from '../rag/rag-policy';
import type { Finding } from '../findings/finding';
import type { SheetSnapshot } from '../grid/sheet-snapshot';

/** Everything a person may set; it travels with the workbook on the `Parity settings` sheet. */
export interface Settings extends RatingPolicy {
  /** The date every review speaks for; null for the day of the review. */
  readonly asAt: Temporal.PlainDate | null;
  /** Corrections to what columns were taken for, by sheet. */
  readonly mappings: readonly PlanMapping[];
}

/** What holds where a workbook has no settings of its own. */
export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_POLICY, asAt: null, mappings: [] };

/** Settings as read, and what was refused on the way. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** The settings of a workbook; thin until the sheet is laid out. */
export function readSettings(sheet: SheetSnapshot | null): SettingsReading {
  void sheet;
  return { settings: DEFAULT_SETTINGS, findings: [] };
}
