import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../findings/finding';
import type { CellRange } from '../grid/address';
import type { WorkbookSnapshot } from '../grid/sheet-snapshot';
import { findTables } from './find-tables';
import { findUnreadSheet } from './find-unread-sheet';
import { inferPlan } from './infer-table';
import { lintPlans } from './lint/lint-plans';
import type { Plan, PlanMapping } from './plan';
import { readForm } from './read-form';
import { readTable, type TableContext } from './read-table';
import { viewSheet, type SheetView } from './sheet-view';
import { createTextMemory } from './text-memory';

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
  /** Sheets that look like a plan and could not be read as one. */
  readonly findings: readonly Finding[];
}

interface SheetReading {
  readonly plans: readonly Plan[];
  readonly missing: string;
}

function readSheet(view: SheetView, context: TableContext): SheetReading {
  const tables = findTables(view, context.mapping?.headerRow ?? null);
  const plans: Plan[] = [];
  let missing = view.rowCount === 0 ? 'anything at all' : 'a row of headings';
  for (const table of tables) {
    const reading = readTable(view, table, context);
    if ('plan' in reading) plans.push(reading.plan);
    else missing = reading.missing;
  }
  const other = plans.length === 0 ? (readForm(view, context) ?? inferPlan(view, context)) : null;
  return { plans: other ? [other] : plans, missing };
}

/**
 * Every plan of a workbook, in the order of its sheets: tables found by what their headings mean and what stands
 * under them, wherever they are.
 *
 * @example readPlans(workbook, { asAt }).plans[0]?.actions.length // 12
 */
export function readPlans(workbook: WorkbookSnapshot, options: ReadPlanOptions): ReadPlansResult {
  const memory = createTextMemory();
  const { asAt, own, mappings = [] } = options;
  const plans: Plan[] = [];
  const lookedAt: { sheet: string; missing: string }[] = [];
  const findings: Finding[] = [];
  for (const sheet of workbook.sheets) {
    if (own?.sheets.has(sheet.name)) continue;
    const ranges = own?.ranges.filter((range) => range.sheet === sheet.name).map(({ range }) => range) ?? [];
    const mapping = mappings.find((candidate) => candidate.sheet === sheet.name) ?? null;
    const view = viewSheet(sheet, ranges, memory);
    const reading = readSheet(view, { dateSystem: workbook.dateSystem, asAt, mapping });
    plans.push(...reading.plans);
    if (reading.plans.length > 0) continue;
    lookedAt.push({ sheet: sheet.name, missing: reading.missing });
    const unread = findUnreadSheet(view, reading.missing);
    if (unread) findings.push(unread);
  }
  return { plans: lintPlans(plans), lookedAt, findings };
}
