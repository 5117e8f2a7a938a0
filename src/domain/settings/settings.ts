import type { Temporal } from 'temporal-polyfill';
import { DEFAULT_EQUALITY_POLICY, type EqualityPolicy } from '../equality/equality-policy';
import type { CellValue } from '../grid/cell';
import type { PlanMapping } from '../plan/plan';
import { DEFAULT_POLICY, type RatingPolicy } from '../rag/rag-policy';

/** A hand edit that could not be used; it stays on the sheet as typed until someone mends it. */
export interface RefusedSetting {
  /** Which row it stands in, as `settingId` writes it. */
  readonly id: string;
  readonly typed: CellValue;
}

/** Everything a person may set; it travels with the workbook on the `Parity settings` sheet. */
export interface Settings extends RatingPolicy {
  /** The date every review speaks for; null for the day of the review. */
  readonly asAt: Temporal.PlainDate | null;
  /** Corrections to what columns were taken for, by sheet. */
  readonly mappings: readonly PlanMapping[];
  readonly refused: readonly RefusedSetting[];
  /** What the equality figures go by. */
  readonly equality: EqualityPolicy;
}

/** What holds where a workbook has no settings of its own. */
export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_POLICY,
  asAt: null,
  mappings: [],
  refused: [],
  equality: DEFAULT_EQUALITY_POLICY,
};

/** The headings of the table of settings, in order. `Sheet` and `For` say what a setting of one sheet is about. */
export const SETTINGS_COLUMNS = [
  'Setting',
  'Value',
  'What it does',
  'Allowed values',
  'Sheet',
  'For',
] as const;

/** What a value says that leaves a matter to Parity. */
export const AS_READ = 'As read';

/**
 * What a row of the table is known by: its setting, and the sheet and the column or label it is about.
 *
 * @example settingId('Column', 'EDI plan', 'C · Action') // 'column|edi plan|c'
 */
export function settingId(setting: string, sheet = '', about = ''): string {
  const what =
    setting === 'Column' ? (/^[A-Za-z]{1,3}(?=\s*·|\s*$)/.exec(about.trim())?.[0] ?? about) : about;
  return [setting, sheet, what].map((part) => part.trim().toLowerCase()).join('|');
}
