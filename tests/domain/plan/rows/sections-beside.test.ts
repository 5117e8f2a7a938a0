import { planOf } from '../../../support/read-grid';
import type { GridValue, SheetOptions } from '../../../support/sheet-builder';

const HEAD = ['Ref', 'Objective', 'Action', 'Lead', 'Due date'];
const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report',
  'Set up reciprocal mentoring for senior managers',
  'Fit hearing loops at the main desks',
  'Review the uniform policy with the network',
  'Offer interpreters at every clinic',
  'Write a guide for managers on leave',
  'Repeat the audit of the signs',
];

/** A plan of bands (one text) and actions (the objective beside each, null where it is left blank). */
function sectionsOf(
  rows: readonly (string | readonly [string | null])[],
  options: SheetOptions & { readonly bandAt?: number } = {},
): readonly string[] {
  const { bandAt = 0, ...rest } = options;
  let count = 0;
  const grid = rows.map((row): GridValue[] => {
    if (typeof row === 'string') return [...Array.from({ length: bandAt }, () => null), row];
    count += 1;
    return [`A${String(count)}`, row[0], ACTIONS[count - 1] ?? '', 'Head of HR', 'March 2025'];
  });
  return planOf([HEAD, ...grid], rest).actions.map(({ section }) => section.join(' > '));
}

describe('An objective beside the actions is inside the band above it', () => {
  const READ = [
    'A > Know who uses the service',
    'A > Know who uses the service',
    'A > Speak every language',
    'B > Reach every floor',
    'B > Reach every floor',
    'C > Equal pay for equal work',
  ];
  const withBands = (first: string, second: string, third: string) => [
    first,
    ['Know who uses the service'] as const,
    [null] as const,
    ['Speak every language'] as const,
    second,
    ['Reach every floor'] as const,
    [null] as const,
    third,
    ['Equal pay for equal work'] as const,
  ];
  const named = (first: string, second: string, third: string): readonly string[] =>
    READ.map((path) =>
      path.replace(/^[ABC]/, (letter) => ({ A: first, B: second, C: third })[letter] ?? letter),
    );

  it.each([
    ['RACE', 'DISABILITY', 'AGE'],
    ['SEX', 'GENDER REASSIGNMENT', 'RELIGION OR BELIEF'],
    ['HR', 'ESTATES', 'IT'],
    ['Race', 'DISABILITY', 'Age'],
    ['RACE EQUALITY', 'Disability equality', 'ALL STRANDS'],
    ['1. Race', 'Disability', '3. Age'],
    ['Race', '2. Disability', 'Age'],
    ['Race (including nationality)', 'DISABILITY', 'All'],
    ['Domain 1: Race', 'Disability', 'AGE'],
  ])('%s, %s, %s', (...bands) => {
    expect(sectionsOf(withBands(...bands))).toEqual(named(...bands));
    expect(sectionsOf(withBands(...bands), { merges: ['A2:E2', 'A6:E6', 'A9:E9'] })).toEqual(named(...bands));
  });

  it('of whatever colour each band is', () => {
    const fills = { A2: '#ffcccc', A6: '#ccffcc', A9: '#ccccff' };
    const bands = ['Race', 'Disability', 'Age'] as const;
    expect(sectionsOf(withBands(...bands), { fills, merges: ['A2:E2', 'A6:E6', 'A9:E9'] })).toEqual(
      named(...bands),
    );
  });

  it('though it is numbered by itself', () => {
    const rows = [
      'RACE',
      ['1. Know who uses the service'],
      [null],
      'DISABILITY',
      ['2. Reach every floor'],
      [null],
    ] as const;
    expect(sectionsOf(rows)).toEqual([
      'RACE > 1. Know who uses the service',
      'RACE > 1. Know who uses the service',
      'DISABILITY > 2. Reach every floor',
      'DISABILITY > 2. Reach every floor',
    ]);
  });

  it('though a band is numbered as the objectives are', () => {
    const rows = [
      '1. Patients',
      ['1. Know who uses the service'],
      [null],
      ['2. Reach every floor'],
      '2. Staff',
      ['1. Equal pay'],
      [null],
      ['2. A voice for all'],
    ] as const;
    expect(sectionsOf(rows)).toEqual([
      '1. Patients > 1. Know who uses the service',
      '1. Patients > 1. Know who uses the service',
      '1. Patients > 2. Reach every floor',
      '2. Staff > 1. Equal pay',
      '2. Staff > 1. Equal pay',
      '2. Staff > 2. A voice for all',
    ]);
  });

  it('though the band stands in the column of the objectives', () => {
    const bands = ['RACE', 'DISABILITY', 'AGE'] as const;
    expect(sectionsOf(withBands(...bands), { bandAt: 1 })).toEqual(named(...bands));
    const small = ['Race', 'Disability', 'Age'] as const;
    expect(sectionsOf(withBands(...small), { bandAt: 1 })).toEqual(named(...small));
  });

  it('and not inside the band before, which a blank objective leaves open', () => {
    const rows = [
      'RACE',
      ['Know who uses the service'],
      'DISABILITY',
      [null],
      ['Reach every floor'],
      'AGE',
      [null],
    ] as const;
    expect(sectionsOf(rows)).toEqual([
      'RACE > Know who uses the service',
      'DISABILITY',
      'DISABILITY > Reach every floor',
      'AGE',
    ]);
  });
});

describe('An objective on a row of its own', () => {
  it('is followed by those beside their first action', () => {
    const rows = [
      'Know who uses the service',
      [null],
      [null],
      ['Reach every floor'],
      [null],
      ['Equal pay'],
      [null],
    ] as const;
    expect(sectionsOf(rows, { bandAt: 1 })).toEqual([
      'Know who uses the service',
      'Know who uses the service',
      'Reach every floor',
      'Reach every floor',
      'Equal pay',
      'Equal pay',
    ]);
  });
});

describe('Columns of themes and objectives side by side', () => {
  const grid = (rows: readonly (readonly [string | null, string | null])[]): readonly string[] =>
    planOf([
      ['Theme', 'Objective', 'Action', 'Lead', 'Due date'],
      ...rows.map(([theme, objective], at) => [
        theme,
        objective,
        ACTIONS[at] ?? '',
        'Head of HR',
        'March 2025',
      ]),
    ]).actions.map(({ section }) => section.join(' > '));

  it.each([
    ['RACE', 'DISABILITY', 'AGE'],
    ['Race', 'DISABILITY', 'Age'],
    ['1. Race', 'Disability', 'AGE'],
  ])('nest, whatever the themes look like: %s, %s, %s', (first, second, third) => {
    const rows = [
      [first, 'Know who uses the service'],
      [null, null],
      [null, 'Speak every language'],
      [second, 'Reach every floor'],
      [null, null],
      [third, 'Equal pay for equal work'],
      [null, null],
    ] as const;
    expect(grid(rows)).toEqual([
      `${first} > Know who uses the service`,
      `${first} > Know who uses the service`,
      `${first} > Speak every language`,
      `${second} > Reach every floor`,
      `${second} > Reach every floor`,
      `${third} > Equal pay for equal work`,
      `${third} > Equal pay for equal work`,
    ]);
  });

  it('also where the first action has no theme', () => {
    const rows = [
      [null, 'Know who uses the service'],
      [null, null],
      ['RACE', 'Speak every language'],
      [null, null],
      ['DISABILITY', 'Reach every floor'],
      [null, null],
    ] as const;
    expect(grid(rows).slice(2)).toEqual([
      'RACE > Speak every language',
      'RACE > Speak every language',
      'DISABILITY > Reach every floor',
      'DISABILITY > Reach every floor',
    ]);
  });
});

describe('Bands of two depths', () => {
  const bandsOf = (rows: readonly (string | null)[], options: SheetOptions = {}): readonly string[] => {
    let count = 0;
    const grid = rows.map((row): GridValue[] => {
      if (row !== null) return [row];
      count += 1;
      return [`A${String(count)}`, ACTIONS[count - 1] ?? '', 'Head of HR', 'March 2025'];
    });
    return planOf([['Ref', 'Action', 'Lead', 'Due date'], ...grid], options).actions.map(({ section }) =>
      section.join(' > '),
    );
  };

  it('have a short name in capitals above the others', () => {
    expect(
      bandsOf([
        'RACE',
        'Access',
        null,
        'Jobs',
        null,
        'DISABILITY',
        'Access',
        null,
        'AGE',
        'Access',
        null,
        'Jobs',
        null,
      ]),
    ).toEqual(['RACE > Access', 'RACE > Jobs', 'DISABILITY > Access', 'AGE > Access', 'AGE > Jobs']);
  });

  it('or an abbreviation among those below', () => {
    expect(
      bandsOf([
        'STAFF EXPERIENCE',
        'Bullying',
        null,
        'HR',
        null,
        'IT',
        null,
        'PATIENT CARE',
        'EDI',
        null,
        'Access',
        null,
      ]),
    ).toEqual([
      'STAFF EXPERIENCE > Bullying',
      'STAFF EXPERIENCE > HR',
      'STAFF EXPERIENCE > IT',
      'PATIENT CARE > EDI',
      'PATIENT CARE > Access',
    ]);
  });

  it('each of the upper ones in a colour of its own', () => {
    const fills = {
      A2: '#ffcccc',
      A3: '#dddddd',
      A5: '#ccffcc',
      A6: '#dddddd',
      A8: '#dddddd',
      A10: '#ccccff',
      A11: '#dddddd',
    };
    const rows = ['Race', 'Access', null, 'Disability', 'Access', null, 'Jobs', null, 'Age', 'Access', null];
    const merges = ['A2:D2', 'A3:D3', 'A5:D5', 'A6:D6', 'A8:D8', 'A10:D10', 'A11:D11'];
    expect(bandsOf(rows, { fills, merges })).toEqual([
      'Race > Access',
      'Disability > Access',
      'Disability > Jobs',
      'Age > Access',
    ]);
  });
});
