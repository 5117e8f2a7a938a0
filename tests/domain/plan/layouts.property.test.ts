import fc from 'fast-check';
import { layOutPlan, plannedSheet, type LaidOut } from '../../support/plan-layouts';
import { plansOf } from '../../support/read-grid';
import type { Plan, PlanAction, PlanField } from '../../../src/domain/plan/plan';

const RUNS = Number(process.env['LAYOUT_RUNS'] ?? 500);
const SEED = Number(process.env['LAYOUT_SEED'] ?? 20240630);

function readBack({ rows, action, due, leads, stated, section }: PlanAction) {
  return {
    rows,
    action,
    due: due.first?.toString() ?? null,
    leads: leads.map(({ name }) => name),
    stated: stated && (stated.heading ?? (stated.text || stated.fill)),
    section: section.at(-1) ?? null,
  };
}

/** A row that may be the rest of the action above or an action of its own is told as a finding; then the two cannot be compared one by one. */
function isExplained(plan: Plan): boolean {
  return plan.findings.some(({ code }) => code === 'row-unread');
}

function expectSameColumns(plan: Plan, { columns, headerRow }: LaidOut): void {
  expect(plan.headerRow).toBe(headerRow);
  for (const [field, column] of Object.entries(columns))
    expect(plan.columns[field as PlanField]).toContain(column);
}

describe('a plan laid out on a sheet', () => {
  it(`is read back as it was, over ${String(RUNS)} layouts`, () => {
    let explained = 0;
    fc.assert(
      fc.property(plannedSheet, (planned) => {
        const laid = layOutPlan(planned);
        const { plans } = plansOf([laid.sheet]);
        const [plan] = plans;
        if (!plan) throw new Error('no plan was found');
        expect(plans).toHaveLength(1);
        expectSameColumns(plan, laid);
        if (isExplained(plan)) {
          explained += 1;
          return;
        }
        const expected = laid.expected.map((action) => ({ ...action, section: action.section }));
        expect(
          plan.actions
            .map(readBack)
            .map((action, at) => (expected[at]?.section === null ? { ...action, section: null } : action)),
        ).toEqual(expected);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(explained / RUNS).toBeLessThan(0.01);
  });
});
