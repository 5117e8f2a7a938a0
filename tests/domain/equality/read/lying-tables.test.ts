import { linesOf, readGrid } from './reading';

describe('answers down the side and bands across', () => {
  it('are the groups where the heading over them asks after disability', () => {
    const data = readGrid([
      ['Staff in post at 31 March 2023'],
      ['Disabled?', 'Band 2', 'Band 5', 'Total'],
      ['Yes', 12, 30, 42],
      ['No', 210, 340, 550],
      ['Not declared', 20, 25, 45],
    ]);
    expect(linesOf(data)).toEqual([
      'WDES 1 2 Headcount 2023: 210 / 12 / 20',
      'WDES 1 5 Headcount 2023: 340 / 30 / 25',
      'WDES 1 All Headcount 2023: 550 / 42 / 45',
    ]);
  });

  it('are no groups under another heading', () => {
    const data = readGrid([
      ['Staff in post at 31 March 2023'],
      ['Flexible working?', 'Band 2', 'Band 5'],
      ['Yes', 12, 30],
      ['No', 210, 340],
    ]);
    expect(linesOf(data)).toEqual([]);
  });
});

describe('a table that gives the staff in post alone', () => {
  const heads = [null, 'White', 'BME', 'Not stated'];
  const staff = ['Staff in post', 400, 120, 13];

  it('is the workforce', () => {
    expect(linesOf(readGrid([['Workforce at 31 March 2023'], heads, staff]))).toEqual([
      'WRES 1 All Headcount 2023: 400 / 120 / 13',
    ]);
  });

  it('is not used where bands are given', () => {
    const data = readGrid([
      ['Workforce at 31 March 2023'],
      heads,
      staff,
      [],
      ['Indicator 1, 31 March 2023'],
      ['Band', 'White', 'BME', 'Not stated'],
      ['Band 5', 300, 90, 9],
      ['Total', 401, 121, 13],
    ]);
    expect(linesOf(data)).toEqual([
      'WRES 1 5 Headcount 2023: 300 / 90 / 9',
      'WRES 1 All Headcount 2023: 401 / 121 / 13',
    ]);
  });

  it('is left where a title or another row speaks of somebody else', () => {
    expect(linesOf(readGrid([['Leavers in 2022/23'], heads, ['All staff', 40, 12, 1]]))).toEqual([]);
    expect(linesOf(readGrid([['Staff'], heads, staff, ['Population', 90000, 20000, 100]]))).toEqual([]);
    expect(linesOf(readGrid([['Workforce'], heads, ['Total', 400, 120, 13]]))).toEqual([]);
  });
});

describe('pay with two years over its measures', () => {
  const rows = [
    ['White', 20, 18, 21, 19],
    ['BME', 19, 17, 20.5, 18.5],
  ];
  const heads = [null, 'Mean hourly rate', 'Median hourly rate', 'Mean hourly rate', 'Median hourly rate'];

  it('is read for each year', () => {
    const years = ['Ethnicity', '31 March 2022', null, '31 March 2023', null];
    const { pay, findings } = readGrid([['Ethnicity pay gap'], years, heads, ...rows], {
      merges: ['B2:C2', 'D2:E2'],
    });
    expect(pay.map(({ measure, year, reference }) => [measure, year, reference?.value])).toEqual([
      ['Mean hourly pay', '2022', 20],
      ['Median hourly pay', '2022', 18],
      ['Mean hourly pay', '2023', 21],
      ['Median hourly pay', '2023', 19],
    ]);
    expect(findings).toEqual([]);
  });

  it('has no year from a line of other words', () => {
    const words = ['Ethnicity', 'Corporate', null, null, null];
    const { pay } = readGrid([['Ethnicity pay gap'], words, heads, ...rows]);
    expect(pay.every(({ year }) => year === null)).toBe(true);
  });
});
