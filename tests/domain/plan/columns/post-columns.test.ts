import { lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Put every menu into pictures',
  'Agree a taxi contract with ramps',
  'Mend the lift to the training rooms',
];

/** A plan of three actions with the cells given between the action and its deadline. */
const matrix = (headings: readonly string[], ...rows: readonly (readonly GridValue[])[]): GridValue[][] => [
  ['Action', ...headings, 'Due date'],
  ...rows.map((row, at) => [ACTIONS[at], ...row, 'March 2025']),
];

const leadsOf = (grid: readonly GridValue[][]): readonly string[] =>
  planOf(grid).actions.map(({ leads }) => leads.map(({ name }) => name).join(' + '));

describe('columns headed each by a post or team, with a sign under it', () => {
  it.each(['X', 'x', '✓', '●', 'Yes'])('say whose an action is: %s', (sign) => {
    const grid = matrix(
      ['HR', 'Estates', 'Catering Manager'],
      [null, null, sign],
      [null, sign, null],
      [sign, sign, null],
    );
    expect(leadsOf(grid)).toEqual(['Catering Manager', 'Estates', 'HR + Estates']);
    expect(lettersOf(planOf(grid)).lead).toBe('B C D');
  });

  it('are read with a word between them that is no known team', () => {
    const grid = matrix(
      ['HR', 'Quartz Unit', 'Estates'],
      [null, 'X', null],
      ['X', null, null],
      [null, null, 'X'],
    );
    expect(leadsOf(grid)).toEqual(['Quartz Unit', 'HR', 'Estates']);
  });

  it('are known by the heading over them as well', () => {
    const grid = [
      ['Action', 'Lead', null, 'Due date'],
      [null, 'North', 'South', null],
      ...[
        ['X', null],
        [null, 'X'],
        ['X', null],
      ].map((row, at) => [ACTIONS[at], ...row, 'March 2025']),
    ];
    const { actions } = planOf(grid, { merges: ['A1:A2', 'B1:C1', 'D1:D2'] });
    expect(actions.map(({ leads }) => leads[0]?.name)).toEqual(['North', 'South', 'North']);
  });

  it('tell who is responsible from who is consulted, and take who answers for it where nobody is', () => {
    const grid = matrix(
      ['HR Director', 'Head of Estates', 'Catering Manager'],
      ['A', 'C', 'R'],
      ['A', 'I', 'C'],
      ['A/R', 'I', null],
    );
    expect(leadsOf(grid)).toEqual(['Catering Manager', 'HR Director', 'HR Director']);
  });

  it('tell who leads from who supports', () => {
    const grid = matrix(['HR Director', 'Head of Estates'], ['L', 'S'], ['Support', 'Lead'], ['L', null]);
    expect(leadsOf(grid)).toEqual(['HR Director', 'Head of Estates', 'HR Director']);
  });
});

describe('columns of signs that name no lead', () => {
  it('are those of protected characteristics', () => {
    const grid = matrix(
      ['Race', 'Disability', 'Sex'],
      ['X', null, null],
      [null, 'X', null],
      [null, 'X', 'X'],
    );
    expect(planOf(grid).columns.lead).toBeUndefined();
  });

  it('are those of teams beside a column of leads', () => {
    const grid = matrix(
      ['Lead', 'HR', 'Estates'],
      ['Head of Catering', 'X', null],
      ['Transport Manager', null, 'X'],
      ['Estates Manager', null, 'X'],
    );
    expect(leadsOf(grid)).toEqual(['Head of Catering', 'Transport Manager', 'Estates Manager']);
  });

  it('are those of ratings', () => {
    const grid = matrix(['HR Director', 'Head of Estates'], ['R', 'A'], ['A', 'A'], ['R', 'R']);
    expect(leadsOf(grid).join('')).not.toMatch(/Director|Estates/);
  });
});
