import { found, linesOf, readGrid } from './reading';

describe('a group over columns that hold different things', () => {
  it('is read by what the row under it says of each, in whatever order', () => {
    const bands = readGrid(
      [
        ['Indicator 1'],
        [null, 'White', null, 'BME', null],
        ['Non-clinical', '%', 'No.', '%', 'No.'],
        ['Band 2', 80, 160, 20, 40],
        ['Band 3', 75, 60, 25, 20],
      ],
      { merges: ['B2:C2', 'D2:E2'] },
    );
    expect(linesOf(bands)).toEqual([
      'WRES 1 Non-clinical 2 Headcount: 160 / 40 / –',
      'WRES 1 Non-clinical 3 Headcount: 60 / 20 / –',
    ]);
    const survey = readGrid(
      [
        ['WDES metrics, 2024 survey'],
        ['Metric', 'Disabled', null, 'Non-disabled', null],
        [null, 'Responses', '%', 'Responses', '%'],
        ['4b Reported it', 120, 50.1, 500, 48.2],
        ['9a Staff engagement score', 400, 6.4, 1800, 6.9],
        ['9b Action taken to hear the voices of Disabled staff', null, 'Yes', null, null],
      ],
      { merges: ['B2:C2', 'D2:E2'] },
    );
    expect(linesOf(survey).filter((line) => !line.includes('9a All Survey base'))).toEqual([
      'WDES 4b All Survey % 2024: 48.2 / 50.1 / –',
      'WDES 4b All Survey base 2024: 500 / 120 / –',
      'WDES 9a All Score 2024: 6.9 / 6.4 / –',
      'WDES 9b All Action taken 2024: yes',
    ]);
    expect(found(survey)).toEqual([]);
  });

  it('is read a row a year where the row under it heads a column of years', () => {
    const data = readGrid(
      [
        ['Indicator 5 – harassment from patients'],
        [null, 'White', null, 'BME', null],
        ['Year', 'n', '%', 'n', '%'],
        ['2023', 1500, '26%', 400, '31%'],
        ['2024', 1520, '25%', 420, '30%'],
        ['National 2024', null, '24%', null, '28%'],
      ],
      { merges: ['B2:C2', 'D2:E2'] },
    );
    expect(linesOf(data)).toEqual([
      'WRES 5 All Survey base 2023: 1500 / 400 / –',
      'WRES 5 All Survey base 2024: 1520 / 420 / –',
      'WRES 5 All Survey % 2023: 26 / 31 / –',
      'WRES 5 All Survey % 2024: 25 / 30 / –',
    ]);
  });

  it('stays as it is where the row under it holds figures, or other words', () => {
    const figures = readGrid([
      ['Indicator 1'],
      ['Band', 'White', null, 'BME', null],
      ['Band 2', 160, 80, 40, 20],
      ['Band 3', 60, 75, 20, 25],
    ]);
    expect(linesOf(figures)).toEqual(['WRES 1 2 Headcount: 160 / 40 / –', 'WRES 1 3 Headcount: 60 / 20 / –']);
    const years = readGrid([
      ['Indicator 3'],
      ['Measure', 'White', null, 'BME', null],
      [null, '% of leavers', 'Trust', '% of leavers', 'Trust'],
      ['Cases', 9, 8, 5, 4],
    ]);
    expect(linesOf(years)).not.toContain('WRES 3 All Entered process: 8 / 4 / –');
  });
});

describe('a row of shares in a table of bands', () => {
  it('is passed over without a word', () => {
    const data = readGrid([
      ['Workforce by pay band'],
      ['Pay band', 'White', 'BME'],
      ['Band 5', 60, 20],
      ['Band 6', 50, 13],
      ['Total', 110, 33],
      ['% of total', '76.9%', '23.1%'],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 5 Headcount: 60 / 20 / –',
      'WRES 1 6 Headcount: 50 / 13 / –',
      'WRES 1 All Headcount: 110 / 33 / –',
    ]);
    expect(found(data)).toEqual([]);
  });
});

describe('a year in a column right of the groups', () => {
  it('is that of its line', () => {
    const data = readGrid([
      ['Indicator', 'Description', 'White', 'BME', 'Year'],
      ['2', 'Shortlisted applicants', 300, 200, '2023/24'],
      ['2', 'Appointed', 80, 30, '2023/24'],
      ['2', 'Shortlisted applicants', 310, 220, '2024/25'],
      ['2', 'Appointed', 82, 36, '2024/25'],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 2 All Shortlisted 2023/24: 300 / 200 / –',
      'WRES 2 All Appointed 2023/24: 80 / 30 / –',
      'WRES 2 All Shortlisted 2024/25: 310 / 220 / –',
      'WRES 2 All Appointed 2024/25: 82 / 36 / –',
    ]);
  });
});

describe('a title that says whose figures stand under it', () => {
  it.each([
    'Indicator 9 – Board (national)',
    'Indicator 9: national figures',
    'Indicator 9 – England averages, 2024',
  ])('keeps those of others out, and tells it: “%s”', (title) => {
    const data = readGrid([[title], [null, 'White', 'BME'], ['Board members', 1200, 180]]);
    expect(linesOf(data)).toEqual([]);
    expect(found(data)).toEqual([`equality-data-unread B2 ${title}`]);
  });

  it.each([
    'Indicator 9: our board compared with the national average',
    'Indicator 9 – Board (national average 13.2%)',
    'Indicator 9: board, national return 2024',
  ])('says nothing of it by comparing: “%s”', (title) => {
    const data = readGrid([[title], ['Members', 'White', 'BME'], ['Board members', 12, 2]]);
    expect(data.counts).toHaveLength(1);
  });
});

describe('training that everyone has to have', () => {
  it('is not that of indicator 4, whatever else its title says', () => {
    const rows = [
      ['Ethnic group', 'Number of staff', 'Number attending'],
      ['White', 3000, 2900],
      ['BME', 1000, 980],
    ] as const;
    expect(linesOf(readGrid([['Statutory and mandatory training (no CPD)'], ...rows]))).toEqual([]);
    expect(linesOf(readGrid([['Non-mandatory training and CPD'], ...rows]))).toEqual([
      'WRES 4 All Headcount: 3000 / 1000 / –',
      'WRES 4 All Accessed training: 2900 / 980 / –',
    ]);
  });
});
