import { planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const PLAN: GridValue[][] = [
  ['Step', 'What we will do', 'Lead', 'By when'],
  [1, 'Rewrite the person specifications for nursing posts', 'Head of Talent', 'September 2024'],
  [2, 'Debrief every applicant from inside', 'Head of HR', 'April 2025'],
];
const FIGURES: GridValue[][] = [
  ['Year', 2022, 2023, 2024],
  ['Our result', 1.6, 1.5, 1.4],
  ['England', 1.6, 1.6, 1.6],
];

const indicatorsOf = (grid: readonly GridValue[][], name = 'Sheet1'): readonly string[] => {
  const { plans } = plansOf([buildSheet(grid, { name })]);
  return plans.flatMap(({ actions }) => actions.map(({ indicators }) => indicators.join(' + ')));
};
const both = (indicator: string): readonly string[] => [indicator, indicator];

describe('An indicator with its number in the title belongs to every action under it', () => {
  it.each([
    ['WRES Indicator 2: likelihood of appointment', 'WRES 2'],
    ['WRES 2 action plan', 'WRES 2'],
    ['Workforce Disability Equality Standard Metric 8: adequate adjustments', 'WDES 8'],
    ['WDES metric 9a improvement plan', 'WDES 9a'],
    ['WRES Indicators 5 and 6', 'WRES 5 + WRES 6'],
    ['WRES Ind 7 – belief in progression', 'WRES 7'],
    ['WDES Metric Three', 'WDES 3'],
  ])('%s', (title, expected) => {
    expect(indicatorsOf([[title], [], ...PLAN])).toEqual(both(expected));
    expect(indicatorsOf([[title], ['Senior lead: Head of Talent'], [], ...FIGURES, [], ...PLAN])).toEqual(
      both(expected),
    );
  });

  it.each([
    ['Ind 2', 'WRES action plan', 'WRES 2'],
    ['WRES 2', 'Action plan', 'WRES 2'],
    ['WDES_8', 'Action plan', 'WDES 8'],
    ['Metric 8', 'WDES action plan', 'WDES 8'],
    ['Met 8', 'WDES action plan', 'WDES 8'],
  ])('also by the name of its sheet, %s under “%s”', (name, title, expected) => {
    expect(indicatorsOf([[title], [], ...PLAN], name)).toEqual(both(expected));
  });
});

describe('A title without the number of an indicator gives none', () => {
  it.each([
    'WRES action plan 2024',
    'WRES action plan 2023-24',
    'WDES plan, version 2',
    'Phase 2 of the race plan',
    'WRES 3 year plan',
    'WDES 12 month plan',
  ])('%s', (title) => {
    expect(indicatorsOf([[title], [], ...PLAN])).toEqual(both(''));
    expect(indicatorsOf([[title], [], ...FIGURES, [], ...PLAN])).toEqual(both(''));
  });

  it.each(['Ind 2', 'Met 8'])('and no standard is known for the sheet name “%s” alone', (name) => {
    expect(indicatorsOf([['Action plan'], [], ...PLAN], name)).toEqual(both(''));
  });

  it('and a plan titled by the other standard takes none from the top of its sheet', () => {
    const grid = [['WRES Indicator 2'], [], ...FIGURES, [], ['WDES action plan'], [], ...PLAN];
    expect(indicatorsOf(grid)).toEqual(both(''));
  });

  it('and a second plan takes none from the title of the first', () => {
    const own = PLAN.map((row, at) =>
      at === 0 ? row : ['', `Train panel ${String(at)} in fair scoring`, ...row.slice(2)],
    );
    const grid = [['WRES Indicator 2 action plan'], [], ...PLAN, [], ['Other action plan'], [], ...own];
    expect(indicatorsOf(grid)).toEqual([...both('WRES 2'), ...both('')]);
  });
});

it('the plan is still called by its own title, not by that of the sheet', () => {
  expect(planOf([['WRES Indicator 2'], [], ...FIGURES, [], ['Our action plan'], [], ...PLAN]).title).toBe(
    'Our action plan',
  );
});
