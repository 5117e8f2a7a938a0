import { found, linesOf, readGrid } from './reading';

describe('a title that names a subject and no indicator', () => {
  it('is enough where the lines count all that is wanted for it', () => {
    const recruitment = readGrid([
      ['Recruitment monitoring, 1 April 2024 to 31 March 2025'],
      [],
      ['Disability', 'Applied', 'Shortlisted', 'Appointed', '% appointed'],
      ['Yes', 300, 120, 21, '17.5%'],
      ['No', 4100, 1300, 260, '20.0%'],
      ['Do not wish to say', 200, 90, 15, '16.7%'],
    ]);
    expect(linesOf(recruitment)).toEqual([
      'WDES 2 All Shortlisted 2024/25: 1300 / 120 / 90',
      'WDES 2 All Appointed 2024/25: 260 / 21 / 15',
    ]);
    const board = readGrid([
      ['Board composition by ethnicity at 31 March 2025'],
      ['Group', 'Total board', 'Voting', 'Executive'],
      ['White', 12, 9, 6],
      ['BME', 2, 2, 1],
    ]);
    expect(linesOf(board)).toEqual([
      'WRES 9 All Board members 2025: 12 / 2 / –',
      'WRES 9 All Voting members 2025: 9 / 2 / –',
      'WRES 9 All Executive members 2025: 6 / 1 / –',
    ]);
  });

  it.each<readonly [string, readonly (string | number)[], readonly (string | number)[]]>([
    ['Recruitment of nurses 2024/25', ['Shortlisted', 120, 80], ['Appointed', 30, 12]],
    ['Recruitment, quarter 3', ['Shortlisted', 120, 80], ['Appointed', 30, 12]],
    ['Internal appointments', ['Shortlisted', 120, 80], ['Appointed', 30, 12]],
    ['Recruitment and disciplinary', ['Shortlisted', 120, 80], ['Appointed', 30, 12]],
    ['Recruitment 2024/25', ['Applied', 120, 80], ['Appointed', 30, 12]],
    ['Grievances and disciplinary hearings', ['Headcount', 900, 300], ['Cases', 9, 7]],
    ['Mandatory training', ['Headcount', 900, 300], ['Accessed training', 800, 250]],
    ['Disciplinary sanctions', ['Headcount', 900, 300], ['Cases', 9, 7]],
    ['Aspiring board members', ['Board members', 12, 2], ['Voting members', 9, 1]],
    ['Governors and the board', ['Board members', 12, 2], ['Voting members', 9, 1]],
  ])('is not enough for a part, a mixture or half of the counts: “%s”', (title, first, second) => {
    expect(linesOf(readGrid([[title], ['Group', 'White', 'BME'], first, second]))).toEqual([]);
  });
});

describe('a column of numbers', () => {
  it('is none of bands where its heading names a group', () => {
    const data = readGrid([
      ['Board of directors, 31 March'],
      ['Year', 'Group', 'Total board', 'Voting', 'Non-voting'],
      ['2024', 'White', 12, 9, 3],
      ['2024', 'BME', 1, 1, 0],
      ['2025', 'White', 12, 9, 3],
      ['2025', 'BME', 2, 2, 0],
    ]);
    expect(data.counts.filter(({ id }) => id === '1')).toEqual([]);
    expect(found(data).filter((one) => /totals-differ|count-twice/.test(one))).toEqual([]);
  });

  it('is one of bands under a heading that says so', () => {
    const data = readGrid([['Workforce'], ['Band', 'White', 'BME'], [5, 40, 12], [6, 33, 9]]);
    expect(linesOf(data)).toEqual(['WRES 1 5 Headcount: 40 / 12 / –', 'WRES 1 6 Headcount: 33 / 9 / –']);
  });
});

describe('groups down the side with what is counted of each behind them', () => {
  const rows = [
    ['Headcount', 2300, 2410, 121, 170],
    ['Entered formal process', 33, 31, 4, 3],
    ['Rate', '1.4%', '1.3%', '3.3%', '1.8%'],
  ] as const;
  const grid = (group: (at: number, name: string) => string | null): (string | number | null)[][] => [
    ['WRES indicator 3: formal disciplinary process'],
    [],
    [null, null, '2023/24', '2024/25'],
    ...rows.map(([label, a, b], at) => [group(at, 'White'), label, a, b]),
    ...rows.map(([label, , , c, d], at) => [group(at, 'BME'), label, c, d]),
    ['Relative likelihood', 'BME / White', 2.3, 1.4],
  ];

  it('are read year by year, the group written once or on every row', () => {
    const expected = [
      'WRES 3 All Headcount 2023/24: 2300 / 121 / –',
      'WRES 3 All Headcount 2024/25: 2410 / 170 / –',
      'WRES 3 All Entered process 2023/24: 33 / 4 / –',
      'WRES 3 All Entered process 2024/25: 31 / 3 / –',
    ];
    expect(linesOf(readGrid(grid((_, name) => name)))).toEqual(expected);
    expect(linesOf(readGrid(grid((at, name) => (at === 0 ? name : null))))).toEqual(expected);
  });

  it('are left where what stands behind them is the result of others', () => {
    const data = readGrid([
      ['WRES indicator 5: harassment from patients'],
      [null, null, '2023', '2024'],
      ['White', 'National average', 24.1, 25.2],
      ['BME', 'National average', 29.9, 30.2],
      ['White', 'Headcount', 2300, 2410],
      ['BME', 'Headcount', 121, 170],
    ]);
    expect(linesOf(data)).toEqual([]);
  });
});

describe('survey results under a question, with a percentage and a base for each group', () => {
  const block = (question: string, first: number): (string | number | null)[][] => [
    [question],
    [
      null,
      'Staff with a LTC or illness',
      null,
      'Staff without a LTC or illness',
      null,
      'Organisation overall',
    ],
    ['Year', '%', 'n', '%', 'n', '%'],
    [2023, first, 300, first - 6, 1500, first - 5],
    [2024, first + 1, 310, first - 5, 1510, first - 4],
  ];

  it('are read a row a year, block after block', () => {
    const data = readGrid([
      ...block('Staff who felt pressure from their manager to come to work when not well enough', 27),
      ...block('Staff experiencing harassment, bullying or abuse from other colleagues', 24),
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 6 All Survey % 2023: 21 / 27 / –',
      'WDES 6 All Survey % 2024: 22 / 28 / –',
      'WDES 6 All Survey base 2023: 1500 / 300 / –',
      'WDES 6 All Survey base 2024: 1510 / 310 / –',
      'WDES 4a(iii) All Survey % 2023: 18 / 24 / –',
      'WDES 4a(iii) All Survey % 2024: 19 / 25 / –',
      'WDES 4a(iii) All Survey base 2023: 1500 / 300 / –',
      'WDES 4a(iii) All Survey base 2024: 1510 / 310 / –',
    ]);
  });

  it('are left where the question fits several metrics, or none', () => {
    expect(linesOf(readGrid(block('Staff experiencing harassment, bullying or abuse', 24)))).toEqual([]);
    expect(linesOf(readGrid(block('Staff who would recommend us as a place to work', 60)))).toEqual([]);
  });

  it('do not end at a number of answers that could be a year, and take no note for a result', () => {
    const data = readGrid([
      ['Harassment, bullying or abuse from patients'],
      [null, 2022, 2023],
      ['White staff: Your org', '28.9%', '27.1%'],
      ['All other ethnic groups: Your org', '33.7%', '33.2%'],
      ['White staff: Responses', 1705, 2031],
      ['All other ethnic groups: Responses', 355, 407],
      ['*Staff from all other ethnic groups combined'],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 5 All Survey % 2022: 28.9 / 33.7 / –',
      'WRES 5 All Survey base 2022: 1705 / 355 / –',
      'WRES 5 All Survey % 2023: 27.1 / 33.2 / –',
      'WRES 5 All Survey base 2023: 2031 / 407 / –',
    ]);
    expect(found(data)).toEqual([]);
  });
});

describe('tables side by side of different length', () => {
  it('are read each in its own columns', () => {
    const data = readGrid([
      ['WRES dashboard 2024/25'],
      ['Workforce headcount', null, null, null, 'Recruitment (Indicator 2)', null, null],
      ['Pay band', 'White', 'BME', null, 'Stage', 'White', 'BME'],
      ['Band 4', 50, 9, null, 'Shortlisted', 300, 210],
      ['Band 5', 60, 20, null, 'Appointed', 80, 30],
      ['Band 6', 50, 13, null, null, null, null],
      ['Band 7', 40, 7, null, null, null, null],
      ['Band 8a', 20, 2, null, null, null, null],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 4 Headcount 2024/25: 50 / 9 / –',
      'WRES 1 5 Headcount 2024/25: 60 / 20 / –',
      'WRES 1 6 Headcount 2024/25: 50 / 13 / –',
      'WRES 1 7 Headcount 2024/25: 40 / 7 / –',
      'WRES 1 8a Headcount 2024/25: 20 / 2 / –',
      'WRES 2 All Shortlisted 2024/25: 300 / 210 / –',
      'WRES 2 All Appointed 2024/25: 80 / 30 / –',
    ]);
  });
});

describe('several columns of those not known', () => {
  it('are not added to their own total', () => {
    const data = readGrid([
      ['Indicator 2'],
      ['Stage', 'White', 'BME', 'Not stated', 'Unknown', 'Not known total'],
      ['Shortlisted', 300, 210, 8, 4, 12],
      ['Appointed', 80, 30, 2, 1, 3],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 2 All Shortlisted: 300 / 210 / 12',
      'WRES 2 All Appointed: 80 / 30 / 3',
    ]);
  });
});

describe('the workforce given beside the board', () => {
  const grid = (hidden: string | number): (string | number | null)[][] => [
    ['Indicator 1', null, null, null],
    ['Pay band', 'White', 'BME', 'Unknown'],
    ['Band 5', 40, 12, 1],
    ['Band 8a', 20, hidden, 0],
    [],
    ['Indicator 9', null, null, null],
    ['Board', 'White', 'BME', 'Unknown'],
    ['Board members', 9, 2, 0],
    ['Overall workforce', 60, 15, 1],
  ];

  it('is used where bands are hidden, and not where they are all there', () => {
    const all = 'WRES 1 All Headcount: 60 / 15 / 1';
    expect(linesOf(readGrid(grid('<5')))).toContain(all);
    expect(linesOf(readGrid(grid(3)))).not.toContain(all);
  });
});
