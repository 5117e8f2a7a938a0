import { standardAt } from '../../../../src/domain/plan/columns/standard-columns';
import { lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Share the questions before each interview',
  'Agree a taxi contract with ramps',
  'Mend the lift to the training rooms',
  'Pair directors with ward staff',
];

/** A plan of four actions with the cells given between the action and its lead. */
const between = (headings: readonly string[], ...rows: readonly (readonly GridValue[])[]): GridValue[][] => [
  ['Ref', 'Action', ...headings, 'Lead', 'Due date'],
  ...rows.map((row, at) => [`A${String(at + 1)}`, ACTIONS[at], ...row, 'Head of HR', 'March 2025']),
];

const indicatorsOf = (grid: readonly GridValue[][], merges: readonly string[] = []): readonly string[] =>
  planOf(grid, { merges }).actions.map(({ indicators }) => indicators.join(' + '));

describe('A number under a standard is one of that standard', () => {
  const ROWS: GridValue[][] = [
    [2, 2, null, '✓'],
    ['5, 6', '4b', '✓', null],
    [null, '8 & 9a', null, '✓'],
    ['4, 7', 5, '✓', '✓'],
  ];
  const READ = [
    'WRES 2 + WDES 2',
    'WRES 5 + WRES 6 + WDES 4b',
    'WDES 8 + WDES 9a',
    'WRES 4 + WRES 7 + WDES 5',
  ];

  it.each([
    ['the bare names', ['WRES', 'WDES', 'GPG', 'EDS']],
    ['with the words of their numbers', ['WRES indicator', 'WDES metric', 'Gender pay gap', 'EDS 2022']],
    ['with references', ['WRES ref', 'WDES ref.', 'PSED', 'EDS2']],
  ])('%s', (_, headings) => {
    const plan = planOf(between(headings, ...ROWS));
    expect(plan.actions.map(({ indicators }) => indicators.join(' + '))).toEqual(READ);
    expect(lettersOf(plan)).toMatchObject({ metric: 'C D', lead: 'G' });
    expect(plan.actions.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain(
      'indicator-unknown',
    );
  });

  it('under a heading over all of them', () => {
    const [head = [], ...rows] = between(['WRES', 'WDES', 'GPG', 'EDS'], ...ROWS);
    const upper = ['Ref', 'Action', 'Which standards does it serve?', null, null, null, 'Lead', 'Due date'];
    const lower = head.map((text, at) => (at >= 2 && at <= 5 ? text : null));
    const merges = ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2', 'H1:H2'];
    expect(indicatorsOf([upper, lower, ...rows], merges)).toEqual(READ);
  });

  it('with other schemes first and empty cells between', () => {
    const turned = ROWS.map(([wres, wdes, gpg, eds]) => [eds, wdes, gpg, wres] as GridValue[]);
    expect(indicatorsOf(between(['EDS', 'WDES', 'GPG', 'WRES'], ...turned))).toEqual([
      'WDES 2 + WRES 2',
      'WDES 4b + WRES 5 + WRES 6',
      'WDES 8 + WDES 9a',
      'WDES 5 + WRES 4 + WRES 7',
    ]);
  });

  it('with a word for the number under the name of the standard', () => {
    const rows = ROWS.map(([wres, wdes], at) => [null, ACTIONS[at], wres, wdes, 'Head of HR', 'March 2025']);
    const grid = [
      ['Ref', 'Action', 'WRES', 'WDES', 'Lead', 'Due date'],
      [null, null, 'Indicator', 'Metric', null, null],
      ...rows,
    ];
    expect(indicatorsOf(grid, ['A1:A2', 'B1:B2', 'E1:E2', 'F1:F2'])).toEqual(READ);
  });
});

describe('A tick under a standard is the standard', () => {
  it.each(['✓', 'x', 'Yes', 'Y', '●'])('%s', (tick) => {
    const grid = between(['WRES', 'WDES'], [tick, null], [null, tick], [tick, tick], ['No', '-']);
    expect(indicatorsOf(grid)).toEqual(['WRES', 'WDES', 'WRES + WDES', '']);
  });

  it('also a one where nothing but ones stands there', () => {
    const grid = between(['WRES', 'WDES'], [1, null], [null, 1], [1, 1], [null, null]);
    expect(indicatorsOf(grid)).toEqual(['WRES', 'WDES', 'WRES + WDES', '']);
  });

  it('but a one beside other numbers is the first of them', () => {
    const grid = between(['WRES', 'WDES'], [1, null], [null, 3], [1, 1], [null, null]);
    expect(indicatorsOf(grid)).toEqual(['WRES 1', 'WDES 3', 'WRES 1 + WDES 1', '']);
  });
});

describe('A tick under an indicator of its own is that indicator', () => {
  const TICKS: GridValue[][] = [
    ['✓', null, null, null],
    [null, '✓', null, '✓'],
    [null, null, '✓', null],
    ['✓', null, null, '✓'],
  ];
  const READ = ['WRES 2', 'WRES 5 + WDES 8', 'WRES 6', 'WRES 2 + WDES 8'];

  it.each([
    [['WRES 2', 'WRES 5', 'WRES 6', 'WDES 8']],
    [['WRES2', 'WRES5', 'WRES6', 'WDES8']],
    [['WRES Indicator 2', 'WRES Indicator 5', 'WRES Indicator 6', 'WDES Metric 8']],
  ])('%j', (headings) => {
    expect(indicatorsOf(between(headings, ...TICKS))).toEqual(READ);
  });

  it('with the numbers under the name of the standard', () => {
    const grid = [
      ['Ref', 'Action', 'WRES indicators', null, null, 'WDES metrics', null, 'Lead', 'Due date'],
      [null, null, 2, 5, 6, 8, '9a', null, null],
      ...TICKS.map((ticks, at) => [
        null,
        ACTIONS[at],
        ...ticks,
        at === 0 ? 'x' : null,
        'Head of HR',
        'May 2025',
      ]),
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'H1:H2', 'I1:I2'];
    expect(indicatorsOf(grid, merges)).toEqual(['WRES 2 + WDES 9a', ...READ.slice(1)]);
  });
});

describe('Columns that only look like those of standards', () => {
  it.each([
    [
      'words of their own',
      ['WRES progress', 'WDES progress'],
      ['Survey has been sent', 'Two of five trained'],
    ],
    ['counts beyond any indicator', ['WRES', 'WDES'], [120, 45]],
    ['shares', ['WRES', 'WDES'], ['12%', '31%']],
    ['ticks, under words that are no standard', ['Race', 'Disability'], ['✓', '✓']],
    ['figures, under an indicator', ['WRES 2', 'WDES 2'], ['1.4', '0.9']],
  ])('hold %s and are read as before', (_, headings, cells) => {
    const { columnReadings } = planOf(between(headings, cells, cells, cells, cells));
    expect(columnReadings.filter(({ why }) => why.includes('names a standard'))).toEqual([]);
  });

  it('one column of references is read as ever', () => {
    const grid = between(['WRES/WDES'], ['WRES 2'], ['WDES 8, WRES 5'], [null], ['WDES 9a']);
    expect(indicatorsOf(grid)).toEqual(['WRES 2', 'WDES 8 + WRES 5', '', 'WDES 9a']);
  });
});

describe('What a cell under a standard says', () => {
  const WDES = { standard: 'WDES', reference: null, isOfOnes: false } as const;
  it.each([
    ['8', 'WDES 8'],
    ['4a(i), 4b', 'WDES 4a(i), 4b'],
    ['Metric 8', 'WDES Metric 8'],
    ['WDES 8', 'WDES 8'],
    ['All', 'WDES All'],
    ['Belief in progression', 'WDES: Belief in progression'],
    ['✓', 'WDES'],
    ['n/a', null],
    ['–', null],
    ['No', null],
  ])('%s', (text, expected) => {
    expect(standardAt(WDES, text)).toBe(expected);
  });

  it('of another scheme nothing', () => {
    expect(standardAt(null, '3')).toBeNull();
  });
});
