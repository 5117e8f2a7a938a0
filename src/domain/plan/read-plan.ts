import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../findings/finding';
import type { CellRange } from '../grid/address';
import type { WorkbookSnapshot } from '../grid/sheet-snapshot';
import { findAssignments } from './lint/assignment-lists';
import { lintPlans } from './lint/lint-plans';
import { findPeriodsElsewhere } from './period-elsewhere';
import type { Plan, PlanMapping } from './plan';
import { readSheet, type SheetReading } from './read-sheet';
import { viewSheet, type SheetView } from './cells/sheet-view';
import type { TableContext } from './read-table';
import { createTextMemory } from './cells/text-memory';

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
  /** Sheets and tables that look like a plan and could not be read as one. */
  readonly findings: readonly Finding[];
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
  const read: { readonly view: SheetView; readonly context: TableContext; readonly reading: SheetReading }[] =
    [];
  for (const sheet of workbook.sheets) {
    if (own?.sheets.has(sheet.name)) continue;
    const ranges = own?.ranges.filter((range) => range.sheet === sheet.name).map(({ range }) => range) ?? [];
    const mapping = mappings.find((candidate) => candidate.sheet === sheet.name) ?? null;
    const view = viewSheet(sheet, ranges, memory, workbook.dateSystem);
    const context = { dateSystem: workbook.dateSystem, asAt, mapping };
    read.push({ view, context, reading: readSheet(view, context) });
  }
  const elsewhere = findPeriodsElsewhere(read.map(({ view, reading }) => ({ view, plans: reading.plans })));
  // A plan that says nothing of its period is read again where another sheet does.
  const readings = read.map(({ view, context, reading }) => {
    const periodElsewhere = elsewhere.get(view.sheet.name);
    return periodElsewhere ? readSheet(view, { ...context, periodElsewhere }) : reading;
  });
  const plans = readings.flatMap((reading) => reading.plans);
  const assignments = findAssignments(plans, new Set(mappings.map(({ sheet }) => sheet)));
  const isOfOthers = (plan: Plan): boolean => assignments.some((list) => list.plan === plan);
  const counted = plans.filter((plan) => !isOfOthers(plan));
  return {
    plans: lintPlans(counted),
    lookedAt: readings.flatMap(({ plans: found, missing }, at) => {
      const { name } = read[at]?.view.sheet ?? { name: '' };
      if (found.length === 0) return [{ sheet: name, missing }];
      const list = found.every(isOfOthers) ? assignments.find(({ plan }) => plan === found[0]) : undefined;
      return list ? [{ sheet: name, missing: list.missing }] : [];
    }),
    findings: [...readings.flatMap(({ findings }) => findings), ...assignments.map(({ finding }) => finding)],
  };
}
