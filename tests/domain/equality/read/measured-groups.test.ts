import { linesOf, readGrid } from './reading';

describe('headings that say of which group and what is counted', () => {
  it('are read under the groups, a row a year, without the ratios beside', () => {
    const data = readGrid(
      [
        ['Indicator 2 - relative likelihood of White applicants being appointed from shortlisting'],
        ['Year', 'White', null, null, 'BME', null, null, 'Ratio'],
        [null, 'Shortlisted', 'Appointed', 'Likelihood', 'Shortlisted', 'Appointed', 'Likelihood', null],
        ['2021/22', 900, 200, 0.22, 400, 70, 0.175, 1.27],
        ['2022/23', 950, 210, 0.22, 430, 80, 0.186, 1.19],
      ],
      { merges: ['B2:D2', 'E2:G2'] },
    );
    expect(linesOf(data)).toEqual([
      'WRES 2 All Shortlisted 2021/22: 900 / 400 / –',
      'WRES 2 All Shortlisted 2022/23: 950 / 430 / –',
      'WRES 2 All Appointed 2021/22: 200 / 70 / –',
      'WRES 2 All Appointed 2022/23: 210 / 80 / –',
    ]);
  });

  it('are read in one row of headings, and under what is counted', () => {
    const flat = readGrid([
      ['Indicator 2 - appointment from shortlisting'],
      ['Year', 'White shortlisted', 'White appointed', 'BME shortlisted', 'BME appointed'],
      ['2022/23', 950, 210, 430, 80],
    ]);
    expect(linesOf(flat)).toEqual([
      'WRES 2 All Shortlisted 2022/23: 950 / 430 / –',
      'WRES 2 All Appointed 2022/23: 210 / 80 / –',
    ]);
    const under = readGrid(
      [
        ['WRES indicator 2 by staff group, 1 April 2022 to 31 March 2023'],
        ['Staff group', 'Shortlisted', null, null, 'Appointed', null, null],
        [null, 'White', 'BME', 'Not known', 'White', 'BME', 'Not known'],
        ['Nursing', 500, 400, 30, 140, 70, 6],
        ['Administrative', 400, 300, 20, 90, 30, 3],
        ['Trust total', 900, 700, 50, 230, 100, 9],
      ],
      { merges: ['B2:D2', 'E2:G2'] },
    );
    expect(linesOf(under)).toEqual([
      'WRES 2 All Shortlisted 2022/23: 900 / 700 / 50',
      'WRES 2 All Appointed 2022/23: 230 / 100 / 9',
    ]);
  });

  it('are not read for parts of the staff, nor where no title names the indicator', () => {
    const headings = [
      'Staff group',
      'White shortlisted',
      'White appointed',
      'BME shortlisted',
      'BME appointed',
    ];
    const rows = [headings, ['Nursing', 500, 140, 400, 70], ['Administrative', 400, 90, 300, 30]];
    expect(linesOf(readGrid([['WRES indicator 2'], ...rows]))).toEqual([]);
    const total = ['All staff', 900, 230, 700, 100];
    expect(linesOf(readGrid([['Recruitment'], headings, total]))).toEqual([]);
  });
});

describe('a row a year under a title that says what is counted', () => {
  it('is read as the title says', () => {
    const data = readGrid([
      ['WRES indicator 3: staff entering the formal disciplinary process'],
      ['Year', 'White', 'BME', 'Not known'],
      ['2021/22', 18, 6, 1],
      ['2022/23', 14, 7, 0],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 3 All Entered process 2021/22: 18 / 6 / 1',
      'WRES 3 All Entered process 2022/23: 14 / 7 / 0',
    ]);
  });

  it('is left where the title speaks of a likelihood, or of no indicator', () => {
    const rows = [
      ['Year', 'White', 'BME'],
      ['2021/22', 18, 6],
      ['2022/23', 14, 7],
    ];
    const ratio = 'WRES indicator 3: relative likelihood of entering the formal disciplinary process';
    expect(linesOf(readGrid([[ratio], ...rows]))).toEqual([]);
    expect(linesOf(readGrid([['Staff entering the formal disciplinary process'], ...rows]))).toEqual([]);
    expect(linesOf(readGrid([['WRES indicator 3: grievances'], ...rows]))).toEqual([]);
  });
});
