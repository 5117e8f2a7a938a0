import { DEFAULT_EQUALITY_POLICY } from '../../../../src/domain/equality/equality-policy';
import { computeFigures } from '../../../../src/domain/equality/figures/compute-figures';
import { joinActions, type TextAt } from '../../../../src/domain/equality/join/join-actions';
import type { RatingStatus, ReviewedPlan } from '../../../../src/domain/rag/rating';
import { outlinedPlan } from '../../../support/review-builder';
import type { GridValue } from '../../../support/sheet-builder';
import { readGrid } from '../read/reading';

interface Outline {
  readonly names?: readonly string[];
  readonly status?: RatingStatus;
  readonly action?: string;
}

/** A plan whose actions name some indicators. */
function planOf(actions: readonly Outline[]): ReviewedPlan {
  const reviewed = outlinedPlan(
    actions.map(({ action = 'Train interview panels', status = 'on-track' }) => ({ action, status })),
  );
  return {
    ...reviewed,
    actions: reviewed.actions.map((one, index) => ({
      ...one,
      action: { ...one.action, indicators: actions[index]?.names ?? [] },
    })),
  };
}

const HEADINGS = ['Indicator', 'Measure', 'White', 'BME', 'Year'];

/** Appointments of one year: of 1,000 shortlisted in each group. */
function appointed(white: number, bme: number, year: number): GridValue[][] {
  return [
    ['2', 'Shortlisted', 1000, 1000, year],
    ['2', 'Appointed', white, bme, year],
  ];
}

function join(rows: readonly (readonly GridValue[])[], plans: readonly ReviewedPlan[]) {
  const data = readGrid([HEADINGS, ...rows]);
  const { figures } = computeFigures(data, DEFAULT_EQUALITY_POLICY);
  return joinActions(figures, plans, data);
}

describe('figures and actions joined', () => {
  it('lists the actions that name a figure, and a whole metric names all its parts', () => {
    const data = readGrid([
      ['Metric', 'Measure', 'Non-disabled', 'Disabled'],
      ['4a(i)', 'Survey %', 20, 30],
      ['4a(iii)', 'Survey %', 15, 25],
      ['4b', 'Survey %', 50, 45],
    ]);
    const { figures } = computeFigures(data, DEFAULT_EQUALITY_POLICY);
    const plan = planOf([{ names: ['WDES 4a'] }, { names: ['WDES 4a(i)', 'WRES 5'] }, { names: ['WDES'] }]);
    const joined = joinActions(figures, [plan], data).figures;
    expect(joined.map(({ id, actions }) => [id, actions])).toEqual([
      ['4a(i)', ['A-001', 'A-002']],
      ['4a(iii)', ['A-001']],
      ['4b', []],
    ]);
  });

  it('reports a notable gap that no open action names, once for an indicator and at its count', () => {
    const rows = [...appointed(250, 150, 2024), ['1', 'Headcount', 800, 200, 2024]] as const;
    const codes = (plans: readonly ReviewedPlan[]) =>
      join(rows, plans).findings.map(({ code, cell }) => [code, cell]);
    expect(codes([planOf([{ names: ['WRES 5'] }])])).toEqual([['adverse-gap-no-action', 'D3']]);
    expect(codes([planOf([{ names: ['WRES 2'], status: 'complete' }])])).toEqual([
      ['adverse-gap-no-action', 'D3'],
    ]);
    expect(codes([planOf([{ names: ['WRES 2'], status: 'overdue' }])])).toEqual([]);
  });

  it('misses no action where there is no plan, or where the gap is small enough for chance', () => {
    expect(join(appointed(250, 150, 2024), []).findings).toEqual([]);
    expect(join(appointed(205, 200, 2024), [planOf([{ names: [] }])]).findings).toEqual([]);
  });

  it('reports an action rated well whose figure has grown worse, in the words of the change', () => {
    const rows = [...appointed(250, 150, 2024), ...appointed(240, 180, 2023)];
    const worse = join(rows, [planOf([{ names: ['WRES 2'], status: 'on-track' }])]).findings;
    expect(worse.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['action-green-figure-worse', 'Plan', 'A4'],
    ]);
    expect(join(rows, [planOf([{ names: ['WRES 2'], status: 'off-track' }])]).findings).toEqual([]);
    const better = [...appointed(250, 200, 2024), ...appointed(240, 120, 2023)];
    expect(join(better, [planOf([{ names: ['WRES 2'], status: 'on-track' }])]).findings).toEqual([]);
  });

  it('knows the actions of a pay gap and of Model Employer by their words', () => {
    const data = readGrid([
      ['Characteristic', 'Measure', 'Reference', 'Comparison'],
      ['Gender', 'Mean hourly pay', 20, 18],
      ['Ethnicity', 'Mean hourly pay', 20, 19],
    ]);
    const { figures } = computeFigures(data, DEFAULT_EQUALITY_POLICY);
    const plan = planOf([
      { action: 'Advertise job shares to close the gender pay gap' },
      { action: 'Publish all our pay gaps' },
    ]);
    expect(joinActions(figures, [plan], data).figures.map(({ actions }) => actions)).toEqual([
      ['A-001', 'A-002'],
      ['A-002'],
    ]);
  });

  describe('an action about pay', () => {
    const data = readGrid([
      ['Characteristic', 'Measure', 'Reference', 'Comparison'],
      ['Gender', 'Mean hourly pay', 20, 18],
    ]);
    const { figures } = computeFigures(data, DEFAULT_EQUALITY_POLICY);
    const named = (plan: ReviewedPlan, textAt?: TextAt) =>
      joinActions(figures, [plan], data, textAt).figures[0]?.actions;
    const called = (title: string, sheet = 'Plan'): ReviewedPlan => {
      const reviewed = planOf([{ action: 'Advertise job shares' }]);
      return { ...reviewed, plan: { ...reviewed.plan, title, sheet } };
    };

    it.each(['Gender pay gap', 'Gender pay', 'Close the gap in pay', 'GPG: bonus', 'Pay-gap actions'])(
      'is known by its title “%s”',
      (action) => expect(named(planOf([{ action }]))).toEqual(['A-001']),
    );

    it('is known by the cell beside it that names the indicator', () => {
      const reviewed = planOf([{ action: 'Advertise job shares' }]);
      const [one] = reviewed.actions;
      if (!one) throw new Error('no action');
      const places = { ...one.action.places, metric: { row: 4, column: 4 } };
      const plan = { ...reviewed, actions: [{ ...one, action: { ...one.action, places } }] };
      expect(named(plan, (_, { column }) => (column === 4 ? 'Gender pay gap' : ''))).toEqual(['A-001']);
      expect(named(plan)).toEqual([]);
    });

    it('is known by the plan it stands in, where that is of pay alone', () => {
      expect(named(called('Gender pay gap action plan 2024'))).toEqual(['A-001']);
      expect(named(called('Action plan', 'Pay gaps'))).toEqual(['A-001']);
      expect(named(called('WRES, WDES and gender pay gap action plan'))).toEqual([]);
      expect(named(called('EDI plan', 'Gender pay gap'))).toEqual([]);
      expect(named(called('Ethnicity pay gap action plan'))).toEqual([]);
    });
  });
});
