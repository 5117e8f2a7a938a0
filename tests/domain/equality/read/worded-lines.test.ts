import { found, linesOf, readGrid } from './reading';

const RECRUITMENT = [
  ['Recruitment stage', 'White', 'BME', 'Not stated'],
  ['Applications received', 500, 300, 20],
  ['Shortlisted', 200, 90, 8],
  ['Appointed', 50, 15, 2],
  ['Relative likelihood', null, null, null],
];

describe('a table that says in words what its lines count', () => {
  it.each([
    ['a title above it', 'Data', 'WRES Indicator 2: appointment from shortlisting'],
    ['the name of its sheet', 'WRES 2', 'People who applied to us'],
  ])('takes its indicator from %s', (_, name, title) => {
    const data = readGrid([[title], [], ...RECRUITMENT], { name });
    expect(linesOf(data)).toEqual([
      'WRES 2 All Shortlisted: 200 / 90 / 8',
      'WRES 2 All Appointed: 50 / 15 / 2',
    ]);
    expect(data.findings).toEqual([]);
  });

  it.each([
    ['no title names an indicator', 'People who applied to us'],
    ['the title names several', 'WRES indicators 2 and 3'],
    ['the title is of the other standard', 'WDES Metric 2'],
    ['the title names a number that the standard does not have', 'WRES indicator 12'],
  ])('is not read where %s', (_, title) => {
    expect(linesOf(readGrid([[title], [], ...RECRUITMENT]))).toEqual([]);
  });

  it('goes by the line nearest to it, and not by the title of a table higher up', () => {
    const data = readGrid([
      ['WDES Metric 3 – capability, 2023/24'],
      [null, 'Non-disabled', 'Disabled', 'Unknown'],
      ['Staff in post', 900, 60, 40],
      ['Entered the formal capability process', 6, 2, 0],
      ['Of which on grounds of ill health', 2, 1, 0],
      [],
      ['Starters by quarter'],
      [null, 'Non-disabled', 'Disabled', 'Unknown'],
      ['Staff in post', 910, 61, 42],
      ['Entered the formal capability process', 1, 1, 0],
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 3 All Headcount 2023/24: 900 / 60 / 40',
      'WDES 3 All Entered process 2023/24: 6 / 2 / 0',
    ]);
  });

  it('may begin each line with its indicator, counts and percentages one under the other', () => {
    const data = readGrid([
      ['WRES', 'BME', 'White', 'Unknown'],
      ['Indicator 3 – workforce', 400, 1200, 30],
      ['Indicator 3 – entering the disciplinary process', 8, 12, 1],
      ['Indicator 4: staff in post', 400, 1200, 30],
      ['Indicator 4: non-mandatory training accessed', 150, 500, 9],
      ['Indicator 5 – harassment from the public', '31.2%', '25.0%'],
      ['Indicator 9 – total board', 2, 11, 0],
      ['Indicator 9 – voting', 1, 9, 0],
      ['Indicator 9 – non-voting', 1, 2, 0],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 3 All Headcount: 1200 / 400 / 30',
      'WRES 3 All Entered process: 12 / 8 / 1',
      'WRES 4 All Headcount: 1200 / 400 / 30',
      'WRES 4 All Accessed training: 500 / 150 / 9',
      'WRES 5 All Survey %: 25 / 31.2 / –',
      'WRES 9 All Board members: 11 / 2 / 0',
      'WRES 9 All Voting members: 9 / 1 / 0',
    ]);
  });

  it('takes a bare number before a line for an indicator only where the words speak of it', () => {
    const data = readGrid([
      ['What we counted', 'White', 'BME'],
      ['2. Relative likelihood of being appointed – number shortlisted', 200, 90],
      ['2. Relative likelihood of being appointed – number appointed', 50, 15],
      ['3. Car park permits', 40, 15],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 2 All Shortlisted: 200 / 90 / –',
      'WRES 2 All Appointed: 50 / 15 / –',
    ]);
  });

  it('takes no capability case for a disciplinary one, and says so', () => {
    const data = readGrid([
      ['WRES indicator 3'],
      ['Data', 'White', 'BME'],
      ['Headcount', 800, 300],
      ['Capability cases', 5, 4],
    ]);
    expect(linesOf(data)).toEqual(['WRES 3 All Headcount: 800 / 300 / –']);
    expect(found(data)).toEqual(['figure-measure-unknown A4 Capability cases']);
  });

  it('takes nothing where the same groups come twice with no year or staff group over them', () => {
    const data = readGrid([
      ['WRES indicator 2'],
      [null, 'Surgery', null, 'Medicine', null],
      ['Stage', 'White', 'BME', 'White', 'BME'],
      ['Shortlisted', 100, 40, 90, 30],
      ['Appointed', 20, 6, 18, 5],
    ]);
    expect(linesOf(data)).toEqual([]);
  });

  it('keeps a table of bank staff apart', () => {
    const data = readGrid([['Bank WRES indicator 2'], ...RECRUITMENT]);
    expect(linesOf(data)).toEqual([]);
    expect(found(data)).toEqual(['other-standard-data A2']);
  });
});

describe('a table of the board', () => {
  it('gives the parts of the board, and the workforce beside them where no other sheet gives it', () => {
    const board = [
      ['Metric 10 (WDES): who sits on the board, 31 March 2024'],
      [],
      [null, 'Disabled', 'Non-disabled', 'Not declared', 'Disabled %'],
      ['All board members', 2, 10, 1, 0.154],
      ['of which: Voting', 1, 8, 1, 0.1],
      ['          : Non-voting', 1, 2, 0, 0.333],
      ['of which: Exec', 1, 5, 0, 0.167],
      ['of which: Non exec', 1, 5, 1, 0.143],
      ['Number of staff in overall workforce', 300, 3000, 400, 0.081],
    ];
    expect(linesOf(readGrid(board))).toEqual([
      'WDES 10 All Board members 2024: 10 / 2 / 1',
      'WDES 10 All Voting members 2024: 8 / 1 / 1',
      'WDES 10 All Executive members 2024: 5 / 1 / 0',
      'WDES 1 All Headcount 2024: 3000 / 300 / 400',
    ]);
    const withBands = readGrid([
      ...board,
      [],
      ['Staff in post at 31 March 2024'],
      ['Band', 'Non-disabled', 'Disabled'],
      ['5', 400, 30],
    ]);
    expect(linesOf(withBands)).not.toContain('WDES 1 All Headcount 2024: 3000 / 300 / 400');
  });
});

describe('a national return', () => {
  const RETURN = [
    ['INDICATOR', null, 'DATA ITEM', 'MEASURE', '31 March 2023', null, null, '31 March 2024', null, null],
    [
      null,
      null,
      null,
      null,
      'WHITE',
      'ETHNIC MINORITY',
      'UNKNOWN/NULL',
      'WHITE',
      'ETHNIC MINORITY',
      'UNKNOWN/NULL',
    ],
    ['1 Staff in each band', null, '1a) Non Clinical workforce'],
    [null, 1, 'Band 4', 'Headcount', 60, 6, 1, 62, 7, 1],
    [null, 2, 'VSM', 'Headcount', 5, 0, 0, 5, 1, 0],
    [null, null, '1b) Clinical workforce of which Non Medical'],
    [null, 3, 'Band 4', 'Headcount', 70, 20, 2, 71, 22, 2],
    [null, null, 'Of which Medical & Dental'],
    [null, 4, 'Consultants', 'Headcount', 11, 9, 1, 12, 9, 1],
    [null, 5, 'of which Senior medical manager', 'Headcount', 2, 1, 0, 2, 1, 0],
    [
      '3 Entering the formal disciplinary process',
      6,
      'Number of staff in workforce',
      'Auto calculated',
      146,
      35,
      4,
      150,
      39,
      4,
    ],
    [null, 7, 'Number of staff entering the formal disciplinary process', 'Headcount', 3, 2, 0, 2, 1, 0],
    [null, 8, 'Likelihood of entering the process', 'Auto calculated', 0.02, 0.057, 0, 0.013, 0.026, 0],
    [
      '5 Harassment from patients, relatives or the public',
      9,
      '% of staff',
      'Percentage',
      '24.0%',
      '29.1%',
      null,
      '23%',
      '28%',
      null,
    ],
    ['9 Board membership', 10, 'Total Board members', 'Headcount', 9, 1, 0, 9, 2, 0],
    [null, 11, 'of which: Voting Board members', 'Headcount', 8, 1, 0, 7, 1, 0],
    [null, 12, 'Total Board members', 'Auto calculated', 9, 1, 0, 9, 2, 0],
    [null, 13, 'of which: Exec Board members', 'Headcount', 4, 0, 0, 4, 1, 0],
    [null, 14, 'Difference (Total Board – overall workforce)', 'Auto calculated', 0.06, -0.09, 0, 0, 0, 0],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:J1', 'A3:A10', 'A11:A13', 'A15:A19'];

  it('is read with both its years, its sections and its parts, and without what the form works out', () => {
    const data = readGrid(RETURN, { merges });
    expect(linesOf(data).filter((line) => line.includes('2024'))).toEqual([
      'WRES 1 Non-clinical 4 Headcount 2024: 62 / 7 / 1',
      'WRES 1 Non-clinical VSM Headcount 2024: 5 / 1 / 0',
      'WRES 1 Clinical 4 Headcount 2024: 71 / 22 / 2',
      'WRES 1 Medical Consultant Headcount 2024: 12 / 9 / 1',
      'WRES 3 All Headcount 2024: 150 / 39 / 4',
      'WRES 3 All Entered process 2024: 2 / 1 / 0',
      'WRES 5 All Survey % 2024: 23 / 28 / –',
      'WRES 9 All Board members 2024: 9 / 2 / 0',
      'WRES 9 All Voting members 2024: 7 / 1 / 0',
      'WRES 9 All Executive members 2024: 4 / 1 / 0',
    ]);
    expect(linesOf(data)).toHaveLength(20);
    expect(data.findings).toEqual([]);
  });
});

describe('a table with its groups down the side', () => {
  it('is read as if they stood across, each count from its own cell', () => {
    const data = readGrid([
      ['WRES Indicator 2, 2024/25'],
      [],
      ['Ethnicity', 'Applied', 'Shortlisted', 'Appointed', 'Likelihood'],
      ['White', 500, 200, 50, 0.25],
      ['Global majority', 300, 90, 15, 0.167],
      ['Not stated', 20, 8, 'n/a', 0],
      ['Total', 820, 298, 67, null],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 2 All Shortlisted 2024/25: 200 / 90 / 8',
      'WRES 2 All Appointed 2024/25: 50 / 15 / –',
    ]);
    expect(data.counts[0]?.comparison?.cells).toEqual([{ sheet: 'Data', row: 5, column: 3 }]);
    expect(found(data)).toEqual(['count-unreadable D6 n/a']);
    expect(data.sheets).toMatchObject([{ kind: 'wres', headerRow: 3, lastRow: 7 }]);
  });

  it('keeps the years that stand before the groups apart', () => {
    const data = readGrid([
      ['WDES metric 2'],
      ['Year', 'Status', 'Shortlisted', 'Appointed'],
      ['2023', 'Non-disabled', 100, 30],
      [null, 'Disabled', 20, 5],
      ['2024', 'Non-disabled', 120, 40],
      [null, 'Disabled', 24, 8],
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 2 All Shortlisted 2023: 100 / 20 / –',
      'WDES 2 All Shortlisted 2024: 120 / 24 / –',
      'WDES 2 All Appointed 2023: 30 / 5 / –',
      'WDES 2 All Appointed 2024: 40 / 8 / –',
    ]);
  });

  it('is not read where the groups are those of one part of the staff after another', () => {
    const data = readGrid([
      ['WRES Indicator 2'],
      ['Directorate', 'Ethnicity', 'Shortlisted', 'Appointed'],
      ['Surgery', 'White', 100, 30],
      [null, 'BME', 60, 9],
      ['Medicine', 'White', 120, 40],
      [null, 'BME', 70, 12],
    ]);
    expect(linesOf(data)).toEqual([]);
  });

  it('may have pay bands across', () => {
    const data = readGrid([
      ['Clinical staff in post, 31 March 2025'],
      ['Ethnic group', 'Band 5', 'Band 6', 'Band 8a', 'Total'],
      ['White', 300, 200, 40, 540],
      ['BME', 200, 80, 4, 284],
      ['Unknown', 9, 4, 1, 14],
    ]);
    expect(linesOf(data)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^WRES 1 (?:Clinical )?5 Headcount 2025: 300 \/ 200 \/ 9$/),
        expect.stringMatching(/^WRES 1 (?:Clinical )?8a Headcount 2025: 40 \/ 4 \/ 1$/),
      ]),
    );
  });
});
