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

  it('points at the survey percentage, and not at its base, and tells what stands there', () => {
    const rows = [
      ['5', 'Survey %', 27.64, 35.1, 2024],
      ['5', 'Survey base', 3980, 1608, 2024],
    ] as const;
    expect(join(rows, [planOf([{ names: [] }])]).findings).toEqual([
      expect.objectContaining({ code: 'adverse-gap-no-action', cell: 'D2', raw: '35.1%' }),
    ]);
    const [counted] = join(appointed(250, 150, 2024), [planOf([{ names: [] }])]).findings;
    expect(counted).toMatchObject({ cell: 'D3', raw: '150' });
  });

  it('misses no action where there is no plan, or where the gap is small enough for chance', () => {
    expect(join(appointed(250, 150, 2024), []).findings).toEqual([]);
    expect(join(appointed(205, 200, 2024), [planOf([{ names: [] }])]).findings).toEqual([]);
  });

  describe('a ratio outside the guideline that the test takes for chance', () => {
    /** People entering the formal process, of so many in each group. */
    const entered = (white: number, ofWhite: number, bme: number, ofBme: number): GridValue[][] => [
      ['3', 'Headcount', ofWhite, ofBme, 2024],
      ['3', 'Entered process', white, bme, 2024],
    ];
    const found = (rows: GridValue[][]) => join(rows, [planOf([{ names: [] }])]).findings;

    it('is no gap where a handful of people make it', () => {
      expect(found(entered(6, 510, 3, 140))).toEqual([]);
      expect(found(entered(30, 2600, 4, 250))).toEqual([]);
    });

    it('is told with what the test says where more do', () => {
      expect(found(entered(40, 2000, 16, 560)).map(({ code, detail }) => [code, detail])).toEqual([
        [
          'adverse-gap-no-action',
          expect.objectContaining({
            chance: expect.stringMatching(
              /^By the test the difference may be chance \(p = 0\.\d+\)\.$/,
            ) as string,
          }),
        ],
      ]);
    });

    it('is told without a doubt where the test does not, however few', () => {
      const [finding] = found(entered(2, 800, 8, 150));
      expect(finding?.code).toBe('adverse-gap-no-action');
      expect(finding?.detail).not.toHaveProperty('chance');
    });
  });

  it('tells a gap without its number where the published version hides that', () => {
    const data = readGrid([HEADINGS, ...appointed(250, 150, 2024)]);
    const figures = computeFigures(data, DEFAULT_EQUALITY_POLICY).figures.map((one) => ({
      ...one,
      suppressed: true,
    }));
    const [finding] = joinActions(figures, [planOf([{ names: [] }])], data).findings;
    expect(finding).toMatchObject({
      code: 'adverse-gap-no-action',
      raw: '',
      detail: {
        figure: 'WRES 2, All, 2024',
        reading: 'So few people stand behind it that its published version hides the number.',
      },
    });
  });

  describe('bands short of their target', () => {
    const data = readGrid([
      ['Band', 'BME', 'Total', 'Target %'],
      ['8a', 41, 262, 28],
      ['8b', 14, 121, 28],
      ['8c', 30, 58, 28],
      ['VSM', 1, 17, 28],
    ]);
    const { figures } = computeFigures(data, DEFAULT_EQUALITY_POLICY);
    const found = (action: string) => joinActions(figures, [planOf([{ action }])], data).findings;

    it('are told once, the first with its number and the others by name', () => {
      expect(found('Train interview panels').map(({ detail }) => detail)).toEqual([
        expect.objectContaining({ figure: 'Model Employer 8a, All', also: ['8b', 'VSM'] }),
      ]);
    });

    it.each([
      'Set race equality targets for Bands 8a to 9 and VSM',
      'Increase BME representation in senior management roles',
      'Improve the proportion of ethnic minority staff in higher bands',
      'Meet our Model Employer goals',
    ])('are named by an action about them: %s', (action) => expect(found(action)).toEqual([]));

    it.each([
      'Train senior managers in race equality',
      'Set targets for disability declaration in bands 8a to 9',
      'Hold a Black History Month event for all bands',
      'Increase representation of disabled staff at all levels',
    ])('are not named by one about something else: %s', (action) => expect(found(action)).toHaveLength(1));
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
