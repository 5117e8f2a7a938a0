import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Share the questions before each interview',
  'Agree a taxi contract with ramps',
  'Mend the lift to the training rooms',
  'Pair directors with ward staff',
];

const gridOf = (heading: string, cells: readonly GridValue[], title?: string): GridValue[][] => [
  ...(title === undefined ? [] : [[title]]),
  [heading, 'Action', 'Lead', 'Due date'],
  ...cells.map((cell, at) => [cell, ACTIONS[at] ?? '', 'Head of HR', 'March 2025']),
];

const indicatorsOf = (grid: readonly GridValue[][], merges: readonly string[] = []): readonly string[] =>
  planOf(grid, { merges }).actions.map(({ indicators }) => indicators.join(' + '));

const WORDED = [
  '1. Share of staff in bands 1-9',
  '2. Appointment from shortlisting',
  '5 and 6. Harassment, by whomever, in the last 12 months',
  '9) Board membership',
];
const READ = ['WRES 1', 'WRES 2', 'WRES 5 + WRES 6', 'WRES 9'];

describe('An indicator’s number before its wording', () => {
  it.each([
    'WRES indicator',
    'WRES Indicators',
    'Indicator (WRES)',
    'WRES',
    'Related WRES indicator no.',
    'WRES ref',
  ])('is its reference under %s', (heading) => {
    expect(indicatorsOf(gridOf(heading, WORDED))).toEqual(READ);
  });

  it.each(['Indicator', 'Indicator and theme', 'Metric'])(
    'and in a plan titled by the standard, under %s',
    (heading) => {
      expect(indicatorsOf(gridOf(heading, WORDED, 'WRES action plan 2024/25'))).toEqual(READ);
    },
  );

  it('also where the standard stands over the heading', () => {
    const [head = [], ...rows] = gridOf('Metric', [
      '3. Formal process',
      '4b. Reported',
      '8) Kit',
      '10. Seats',
    ]);
    const grid = [
      ['WDES', null, 'Plan', null, null],
      ['Theme', ...head],
      ...rows.map((row) => ['Fair work', ...row]),
    ];
    expect(indicatorsOf(grid, ['A1:B1', 'C1:E1'])).toEqual(['WDES 3', 'WDES 4b', 'WDES 8', 'WDES 10']);
  });

  it('also where it is merged down', () => {
    const grid = gridOf('WDES metric', ['4a and 4b. Harassment', null, '8. Adjustments', null]);
    expect(indicatorsOf(grid, ['A2:A3', 'A4:A5'])).toEqual([
      'WDES 4a + WDES 4b',
      'WDES 4a + WDES 4b',
      'WDES 8',
      'WDES 8',
    ]);
  });

  it('under the standard that the column before it names', () => {
    const cells = ['2. Appointment from shortlisting', '8. Adjustments', '3) Capability', '7. Progression'];
    const standards = ['WRES', 'WDES', 'WDES', 'WRES'];
    const [head = [], ...rows] = gridOf('Indicator', cells);
    const grid = [['Standard', ...head], ...rows.map((row, at) => [standards[at] ?? null, ...row])];
    expect(indicatorsOf(grid)).toEqual(['WRES 2', 'WDES 8', 'WDES 3', 'WRES 7']);
  });

  it('in two columns, each of its own standard', () => {
    const grid = [
      ['WRES indicator', 'WDES metric', 'Action', 'Lead', 'Due date'],
      ['2. Shortlisting', '2. Shortlisting', ACTIONS[0] ?? '', 'Head of HR', 'March 2025'],
      [null, '8. Adjustments', ACTIONS[1] ?? '', 'Head of HR', 'March 2025'],
      ['7. Career progression', '5. Career progression', ACTIONS[2] ?? '', 'Head of HR', 'March 2025'],
    ];
    expect(indicatorsOf(grid)).toEqual(['WRES 2 + WDES 2', 'WDES 8', 'WRES 7 + WDES 5']);
  });
});

describe('Numbers before words that are the plan’s own', () => {
  const OWN = ['1. Films shown', '2. Wards visited', '3. Networks met', '4. Days lost'];

  it.each(['Success measure', 'Objective', 'Theme', 'KPI', 'Performance indicator', 'Milestones'])(
    'are no references under %s',
    (heading) => {
      const grid = gridOf(heading, OWN, 'WRES action plan 2024/25');
      expect(indicatorsOf(grid).filter((one) => /\d/.test(one))).toEqual([]);
    },
  );

  it('nor under a heading of metrics in a plan of no standard', () => {
    expect(indicatorsOf(gridOf('Metric', WORDED, 'Inclusion action plan'))).toEqual(['', '', '', '']);
  });

  it('nor where they do not fit, under the name of the standard by itself', () => {
    expect(indicatorsOf(gridOf('WRES', OWN)).filter((one) => /\d/.test(one))).toEqual([]);
  });

  it('nor under one that may be of the plan’s own metrics', () => {
    expect(indicatorsOf(gridOf('Metric', OWN, 'WRES action plan 2024/25'))).toEqual(['', '', '', '']);
  });
});
