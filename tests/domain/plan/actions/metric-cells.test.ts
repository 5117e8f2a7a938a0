import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Share the questions before each interview',
  'Agree a taxi contract with ramps',
  'Mend the lift to the training rooms',
  'Pair directors with ward staff',
];

/** A plan of four actions with the cells given before the action. */
const before = (headings: readonly string[], ...rows: readonly (readonly GridValue[])[]): GridValue[][] => [
  [...headings, 'Action', 'Lead', 'Due date'],
  ...rows.map((row, at) => [...row, ACTIONS[at] ?? '', 'Head of HR', 'March 2025']),
];

const indicatorsOf = (grid: readonly GridValue[][], merges: readonly string[] = []): readonly string[] =>
  planOf(grid, { merges }).actions.map(({ indicators }) => indicators.join(' + '));

describe('A number in one of several columns of indicators is of the standard its own heading names', () => {
  const GOALS = ['Goal 3: A workforce that is heard', 'Goal 3: A workforce that is heard', 'Goal 4', '1.2'];
  const NUMBERS: GridValue[] = [1, '5 - 8', '1 & 9', 'All'];
  const READ = ['WRES 1', 'WRES 5 + WRES 6 + WRES 7 + WRES 8', 'WRES 1 + WRES 9', 'WRES'];
  const rows = GOALS.map((goal, at): GridValue[] => [goal, NUMBERS[at] ?? null]);

  it.each([
    ['EDS', 'WRES metric'],
    ['EDS2', 'WRES indicator'],
    ['EDS 2022 domain', 'WRES'],
    ['EDS2 link', 'WRES'],
    ['EDS', 'Relevant WRES indicator(s)'],
    ['Framework', 'WRES indicator'],
    ['Standards', 'WRES indicator no.'],
    ['Linked to', 'WRES indicators'],
  ])('beside %s, under %s', (other, heading) => {
    expect(indicatorsOf(before([other, heading], ...rows))).toEqual(READ);
  });

  it('whichever stands first', () => {
    const turned = rows.map((row) => row.toReversed());
    expect(indicatorsOf(before(['WRES metric', 'EDS'], ...turned))).toEqual(READ);
  });

  it('and none of another scheme, though its numbers are like them', () => {
    const grid = before(['EDS', 'WDES metric'], ['1.2', 8], [3, '4b'], ['2', null], [null, '9a']);
    expect(indicatorsOf(grid)).toEqual(['WDES 8', 'WDES 4b', '', 'WDES 9a']);
  });

  it('nor of a scheme in a plan that is titled by the standard', () => {
    const [head = [], ...rest] = before(['EDS2', 'Indicator'], ['1.2', 2], [3, 7], ['2', null], [null, 9]);
    const grid = [['WRES action plan 2024/25'], head, ...rest];
    expect(indicatorsOf(grid)).toEqual(['WRES 2', 'WRES 7', '', 'WRES 9']);
  });

  it('each its own, where both are named and words stand beside the numbers', () => {
    const grid = before(
      ['WRES indicator', 'WDES metric', 'Framework'],
      ['2 – shortlisting', 2, 'Well-led'],
      [null, '4b, 8', 'Well-led'],
      ['5', null, 'Well-led'],
      ['All', 'All', null],
    );
    expect(indicatorsOf(grid)).toEqual(['WRES 2 + WDES 2', 'WDES 4b + WDES 8', 'WRES 5', 'WRES + WDES']);
  });

  it('also where it is merged over several actions', () => {
    const grid = before(
      ['EDS', 'WRES metric'],
      ['Goal 3', 2],
      ['Goal 4', null],
      ['Goal 4', 7],
      ['Goal 3', null],
    );
    expect(indicatorsOf(grid, ['B2:B3', 'B4:B5'])).toEqual(['WRES 2', 'WRES 2', 'WRES 7', 'WRES 7']);
  });

  it('with the standard in full beside its number', () => {
    const grid = before(
      ['EDS', 'WRES metric'],
      ['Goal 3', 'WRES 2'],
      ['Goal 3', 'WDES 3'],
      ['Goal 4', 'Indicator 7'],
      ['Goal 4', 'n/a'],
    );
    expect(indicatorsOf(grid)).toEqual(['WRES 2', 'WDES 3', 'WRES 7', '']);
  });
});

describe('A standard named in one column is that of the numbers in the next', () => {
  it.each([
    ['Standard', 'Indicator'],
    ['Framework', 'Indicator / metric'],
    ['Standard', 'No. of indicator'],
  ])('%s, then %s', (standard, number) => {
    const grid = before([standard, number], ['WRES', 2], ['WDES', '4b'], ['WDES', 8], ['WRES', '5, 6']);
    expect(indicatorsOf(grid)).toEqual(['WRES 2', 'WDES 4b', 'WDES 8', 'WRES 5 + WRES 6']);
  });

  it('or both are', () => {
    const grid = before(
      ['Standard', 'Indicator'],
      ['WRES and WDES', 2],
      ['WDES', 8],
      ['WRES', 7],
      ['WRES', null],
    );
    expect(indicatorsOf(grid)).toEqual(['WRES 2 + WDES 2', 'WDES 8', 'WRES 7', 'WRES']);
  });
});
