import { found, linesOf, readGrid } from './reading';

describe('a title in the first heading of a table', () => {
  it('says which indicator the table is of, and goes before the lines over it', () => {
    const data = readGrid([
      ['Workforce Race Equality Standard, March 2025'],
      [],
      ['Indicator 1: pay bands', 'White', 'BME', 'Not declared'],
      ['Band 5', 40, 12, 1],
      ['Band 6', 33, 9, 0],
      [],
      ['Indicator 2: recruitment', 'White', 'BME', 'Not declared'],
      ['Shortlisted', 210, 190, 8],
      ['Appointed', 60, 33, 2],
      [],
      ['Indicator 3: disciplinary', 'White', 'BME', 'Not declared'],
      ['Number in the workforce', 73, 21, 1],
      ['Entered the formal process', 4, 2, 0],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 5 Headcount 2025: 40 / 12 / 1',
      'WRES 1 6 Headcount 2025: 33 / 9 / 0',
      'WRES 2 All Shortlisted 2025: 210 / 190 / 8',
      'WRES 2 All Appointed 2025: 60 / 33 / 2',
      'WRES 3 All Headcount 2025: 73 / 21 / 1',
      'WRES 3 All Entered process 2025: 4 / 2 / 0',
    ]);
  });

  it('does so where the groups stand down the side', () => {
    const data = readGrid([
      ['Metric 2: recruitment 2024/25', 'Shortlisted', 'Appointed'],
      ['Disabled', 90, 17],
      ['Non-disabled', 700, 160],
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 2 All Shortlisted: 700 / 90 / –',
      'WDES 2 All Appointed: 160 / 17 / –',
    ]);
  });

  it('is no title where it heads a column of indicators, or names several', () => {
    const column = readGrid([
      ['Indicator', 'White', 'BME'],
      ['5', 24.1, 30.2],
      ['8', 6.1, 14.4],
    ]);
    expect(linesOf(column)).toEqual([
      'WRES 5 All Survey %: 24.1 / 30.2 / –',
      'WRES 8 All Survey %: 6.1 / 14.4 / –',
    ]);
    const several = readGrid([
      ['Indicators 2 and 3', 'White', 'BME'],
      ['Cases', 9, 4],
      ['Headcount', 900, 300],
    ]);
    expect(linesOf(several)).toEqual([]);
  });
});

describe('a group of staff that a title names', () => {
  it.each([
    'WRES indicator 1 – clinical workforce by band',
    'Table 2: clinical staff, headcount',
    'Staff in post (clinical)',
  ])('is that of the bands under “%s”', (title) => {
    const data = readGrid([[title], ['Pay band', 'White', 'BME'], ['Band 5', 40, 12]]);
    expect(linesOf(data)).toEqual(['WRES 1 Clinical 5 Headcount: 40 / 12 / –']);
  });

  it.each([
    'Indicator 1: clinical staff and non-clinical staff',
    'Staff in post: clinical excellence awards are not counted',
    'Workforce by band, with clinical and medical and dental staff',
  ])('is none where two are named, or it is only spoken of: “%s”', (title) => {
    const data = readGrid([[title], ['Pay band', 'White', 'BME'], ['Band 5', 40, 12]]);
    expect(linesOf(data)).toEqual(['WRES 1 5 Headcount: 40 / 12 / –']);
  });
});

describe('a second row of headings that says in what is counted', () => {
  it('is no figure, and may name the group of staff under it', () => {
    const data = readGrid([
      ['Indicator 1, 31 March 2025'],
      [null, 'White', null, 'BME', null],
      ['1a. Non-clinical workforce', 'Headcount', '%', 'Headcount', '%'],
      ['Band 3', 60, '80.0%', 15, '20.0%'],
      ['1b. Clinical workforce', 'No.', '%', 'No.', '%'],
      ['Band 5', 70, '70.0%', 30, '30.0%'],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 Non-clinical 3 Headcount 2025: 60 / 15 / –',
      'WRES 1 Clinical 5 Headcount 2025: 70 / 30 / –',
    ]);
    expect(found(data)).toEqual([]);
  });

  it('is told from a number that is hidden or mistyped', () => {
    const data = readGrid([
      ['Indicator 1'],
      ['Band', 'White', 'BME'],
      ['Band 5', '<5', '*'],
      ['Band 6', 44, 'tbc'],
    ]);
    expect(found(data)).toEqual([
      'count-unreadable B3 <5',
      'count-unreadable C3 *',
      'count-unreadable C4 tbc',
    ]);
  });

  it('leaves the headings of the columns before the groups in the row above', () => {
    const data = readGrid(
      [
        ['INDICATOR', 'DATA ITEM', null, 'MEASURE', '2025', null, null],
        [null, null, null, null, 'WHITE', 'BME', 'UNKNOWN'],
        ['1: Percentage of staff in each band', null, null, null, null, null, null],
        [null, null, 'Non-clinical workforce', null, null, null, null],
        [null, 1, 'Band 2', 'Headcount', 30, 9, 1],
        [
          '2: Relative likelihood of appointment from shortlisting',
          2,
          'Number of shortlisted applicants',
          'Headcount',
          200,
          90,
          4,
        ],
        [null, 3, 'Number appointed from shortlisting', 'Headcount', 50, 12, 1],
        [null, 4, 'Relative likelihood', 'Auto calculated', 1.88, null, null],
        ['9: Board membership', 5, 'Total board members', 'Headcount', 9, 2, 0],
      ],
      { merges: ['E1:G1'] },
    );
    expect(linesOf(data)).toEqual([
      'WRES 1 Non-clinical 2 Headcount 2025: 30 / 9 / 1',
      'WRES 2 All Shortlisted 2025: 200 / 90 / 4',
      'WRES 2 All Appointed 2025: 50 / 12 / 1',
      'WRES 9 All Board members 2025: 9 / 2 / 0',
    ]);
  });
});

describe('the year of a sheet', () => {
  it('holds for its tables whose own lines name none', () => {
    const data = readGrid([
      ['Gender pay gap, 31 March 2025'],
      ['Gender', 'Mean hourly pay'],
      ['Male', 22.5],
      ['Female', 19.1],
      [],
      ['Table 2: bonus pay'],
      ['Gender', 'Mean bonus'],
      ['Male', 900],
      ['Female', 700],
    ]);
    expect(data.pay.map(({ measure, year }) => [measure, year])).toEqual([
      ['Mean hourly pay', '2025'],
      ['Mean bonus', '2025'],
    ]);
  });

  it('does not hold where tables above name several', () => {
    const data = readGrid([
      ['Table 1. Indicator 1 non-clinical staff (March 2025)'],
      ['Band', 'White', 'BME'],
      ['Band 2', 80, 15],
      [],
      ['Table 2. Indicator 1 clinical staff (March 2024)'],
      ['Band', 'White', 'BME'],
      ['Band 5', 70, 30],
      [],
      ['Table 3. Indicator 2'],
      ['Stage', 'White', 'BME'],
      ['Shortlisted', 300, 200],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 Non-clinical 2 Headcount 2025: 80 / 15 / –',
      'WRES 1 Clinical 5 Headcount 2024: 70 / 30 / –',
      'WRES 2 All Shortlisted: 300 / 200 / –',
    ]);
  });

  it('does not hold for those of another time', () => {
    const data = readGrid([
      ['Gender pay gap, 31 March 2025'],
      ['Gender', 'Mean hourly pay'],
      ['Male', 22.5],
      ['Female', 19.1],
      [],
      ['Previous year: bonus pay'],
      ['Gender', 'Mean bonus'],
      ['Male', 900],
      ['Female', 700],
    ]);
    expect(data.pay.map(({ measure, year }) => [measure, year])).toEqual([
      ['Mean hourly pay', '2025'],
      ['Mean bonus', null],
    ]);
  });
});

describe('a table of counts whose measures name more than a measure', () => {
  it('takes a band beside metric 1 for its breakdown, and reads longer words', () => {
    const data = readGrid([
      ['Metric', 'Measure', 'Disabled', 'Non-disabled', 'Unknown'],
      ['1', 'Bands 2 to 7', 14, 140, 20],
      ['1', 'VSM', 0, 9, 1],
      ['3', 'Entered capability process (mean of two years)', 0.5, 1, 0],
      ['3', 'Workforce', 14, 149, 21],
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 1 Bands 2 to 7 Headcount: 140 / 14 / 20',
      'WDES 1 VSM Headcount: 9 / 0 / 1',
      'WDES 3 All Entered process: 1 / 0.5 / 0',
      'WDES 3 All Headcount: 149 / 14 / 21',
    ]);
  });

  it('reports what is none of its measures', () => {
    const data = readGrid([
      ['Metric', 'Measure', 'Disabled', 'Non-disabled'],
      ['3', 'Informal stage', 4, 30],
      ['2', 'Band 5', 4, 30],
      ['2', 'Appointed', 4, 30],
    ]);
    expect(linesOf(data)).toEqual(['WDES 2 All Appointed: 30 / 4 / –']);
    expect(found(data)).toEqual([
      'figure-measure-unknown B2 Informal stage',
      'figure-measure-unknown B3 Band 5',
    ]);
  });
});
