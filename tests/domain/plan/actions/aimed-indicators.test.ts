import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const gridOf = (heading: string, aim: GridValue, action = 'Film on saying names right'): GridValue[][] => [
  [heading, 'Action', 'Lead', 'Due date'],
  [aim, action, 'Head of HR', 'March 2025'],
  ['Feel safe at work', 'Mend the lift to the training rooms', 'Estates Manager', 'June 2025'],
  ['Be heard', 'Pair directors with ward staff', 'EDI Lead', 'June 2025'],
];

const indicatorsOf = (grid: readonly GridValue[][]): readonly string[] =>
  planOf(grid).actions[0]?.indicators ?? [];

describe('An indicator named outright in the aim of a row belongs to its action', () => {
  it.each(['Objective', 'Aim', 'Goal', 'Outcome', 'What do we want to achieve?', 'Issue', 'Recommendation'])(
    'under %s',
    (heading) => {
      const grid = gridOf(heading, 'Close the gap that WRES indicators 5 and 6 and WDES metric 4a show');
      expect(indicatorsOf(grid)).toEqual(['WRES 5', 'WRES 6', 'WDES 4a']);
    },
  );

  it.each([
    ['WRES 5', ['WRES 5']],
    ['Fewer bullied colleagues (WDES metrics 4a–4b)', ['WDES 4a', 'WDES 4b']],
    ['Fairer panels – WRES/WDES 2', ['WRES 2', 'WDES 2']],
  ])('%s', (aim, expected) => {
    expect(indicatorsOf(gridOf('Objective', aim))).toEqual(expected);
  });

  it('by its word and number alone in a plan titled by the standard', () => {
    const grid = [['WRES action plan 2024/25'], ...gridOf('Objective', 'Improve on indicator 7')];
    expect(indicatorsOf(grid)).toEqual(['WRES 7']);
  });

  it('to each action that the cell is merged over', () => {
    const grid = gridOf('Objective', 'Better WDES 8');
    const plan = planOf(
      grid.map((row, at) => (at === 2 ? [null, ...row.slice(1)] : row)),
      { merges: ['A2:A3'] },
    );
    expect(plan.actions.map(({ indicators }) => indicators.join())).toEqual(['WDES 8', 'WDES 8', '']);
  });
});

describe('It does not', () => {
  it('where the action’s own cell of indicators names one', () => {
    const [head = [], row = [], ...rows] = gridOf('Objective', 'Close the gap of WRES 5 and 6');
    const grid = [['WRES indicator', ...head], [8, ...row], ...rows.map((one) => [2, ...one])];
    expect(indicatorsOf(grid)).toEqual(['WRES 8']);
  });

  it('where the action’s own words name one', () => {
    const grid = gridOf('Objective', 'Close the gap of WRES 5 and 6', 'Hear from those asked for WRES 8');
    expect(indicatorsOf(grid)).toEqual(['WRES 8']);
  });

  it.each([
    'Publish WRES 2023 data',
    'Deliver 5 actions of the WRES',
    'Meet the WRES and WDES',
    'EDS domain 2, outcome 3',
    'Improve on indicator 7',
    'WRES 2022/23 report agreed',
  ])('where it names no number of a standard: %s', (aim) => {
    expect(indicatorsOf(gridOf('Objective', aim)).filter((one) => /\d/.test(one))).toEqual([]);
  });

  it('where it names an indicator of the plan’s own', () => {
    const grid = [['WRES action plan 2024/25'], ...gridOf('Objective', 'Meet key performance indicator 7')];
    expect(indicatorsOf(grid).filter((one) => /\d/.test(one))).toEqual([]);
  });
});
