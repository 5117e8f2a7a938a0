import { Temporal } from 'temporal-polyfill';
import { columnLetters } from '../../src/domain/grid/address';
import type { SheetSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { Plan } from '../../src/domain/plan/plan';
import { readPlans, type ReadPlanOptions } from '../../src/domain/plan/read-plan';
import { buildSheet, buildWorkbook, type GridValue, type SheetOptions } from './sheet-builder';

export const AS_AT = Temporal.PlainDate.from('2024-06-30');

/** The plans of one or more sheets. */
export function plansOf(sheets: readonly SheetSnapshot[], options: Partial<ReadPlanOptions> = {}) {
  return readPlans(buildWorkbook(...sheets), { asAt: AS_AT, ...options });
}

/** The one plan of a sheet made from a grid; fails when there is none or more than one. */
export function planOf(grid: readonly (readonly GridValue[])[], options: SheetOptions = {}): Plan {
  const { plans, lookedAt } = plansOf([buildSheet(grid, options)]);
  const [plan, another] = plans;
  if (!plan || another)
    throw new Error(`${String(plans.length)} plans; ${lookedAt.map(({ missing }) => missing).join()}`);
  return plan;
}

/** The columns of a plan by their letters: `{ action: 'B', rag: 'D E F' }`. */
export function lettersOf(plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(plan.columns).map(([field, columns]) => [field, columns.map(columnLetters).join(' ')]),
  );
}

/** Rows and words of each action: `['3-4 Train panels']`. */
export function actionsOf(plan: Plan): readonly string[] {
  return plan.actions.map(
    ({ rows, action }) => `${rows[0] === rows[1] ? String(rows[0]) : rows.join('-')} ${action}`,
  );
}

/** The first deadline of each action, or null. */
export function duesOf(plan: Plan): readonly (string | null)[] {
  return plan.actions.map(({ due }) => due.first?.toString() ?? null);
}
