import { awaitsActions } from '../../../src/domain/plan/awaits-actions';
import { readPlans } from '../../../src/domain/plan/read-plan';
import { planTemplate } from '../../../src/domain/report/plan-template';
import { AS_AT } from '../../support/review-builder';
import { buildSheet, buildWorkbook, type GridValue } from '../../support/sheet-builder';
import { asSnapshot } from '../../support/spec-reader';

const HEADINGS = ['Action', 'Lead', 'Due date', 'RAG'];

function awaits(...grids: readonly (readonly (readonly GridValue[])[])[]): boolean {
  const sheets = grids.map((grid, at) =>
    buildSheet(
      grid.map((row) => [...row]),
      { name: `Sheet ${String(at)}` },
    ),
  );
  const { plans, lookedAt } = readPlans(buildWorkbook(...sheets), { asAt: AS_AT });
  return plans.length === 0 && awaitsActions(lookedAt);
}

describe('A plan that is still to be filled in', () => {
  it('has the headings of a plan and nothing under them', () => {
    expect(awaits([['Inclusion plan 2026 to 2028'], [], HEADINGS])).toBe(true);
    expect(awaits([HEADINGS, [], [null, '', null]])).toBe(true);
  });

  it('is the blank plan that Parity lays out', () => {
    const { plans, lookedAt } = readPlans(buildWorkbook(asSnapshot(planTemplate(new Set()))), {
      asAt: AS_AT,
    });
    expect(plans).toEqual([]);
    expect(awaitsActions(lookedAt)).toBe(true);
  });

  it('may stand beside empty sheets', () => {
    expect(awaits([HEADINGS], [])).toBe(true);
  });

  it('is none where another sheet has something on it', () => {
    expect(awaits([HEADINGS], [['Minutes of the meeting'], ['Apologies were received.']])).toBe(false);
  });

  it('is none without headings, without a sheet and where an action stands under them', () => {
    expect(awaits([['Minutes of the meeting']])).toBe(false);
    expect(awaits([])).toBe(false);
    expect(awaitsActions([])).toBe(false);
    expect(awaits([HEADINGS, ['Train every interview panel', 'Head of EDI', 'March 2027', '']])).toBe(false);
  });
});
