import { compareReportYears, reportYear } from '../../../../src/domain/equality/definitions/report-year';
import { findSeriesBreak } from '../../../../src/domain/equality/definitions/series-break';

describe('the year of a report', () => {
  it.each([
    ['2024', 2024],
    ['2023/24', 2024],
    ['2023-2024', 2024],
    ['31 March 2024', 2024],
    ['23/24', 2024],
    ['FY24/25', 2025],
    ['FY 2024/25', 2025],
    ['FY25', 2025],
    ['FY2025', 2025],
    ['1999/00', null],
    ['03/24', null],
    ['31/03/24', null],
    ['12-13 March 2024', 2024],
    ['25', null],
    ['2021/24', null],
    ['last year', null],
    [null, null],
  ])('%s is %s', (year, answer) => {
    expect(reportYear(year)).toBe(answer);
  });
});

describe('the order of years', () => {
  it('is that of the reports, however each is written', () => {
    expect(['2025', 'FY26', '23/24', '2024/25'].sort(compareReportYears)).toEqual([
      ...['23/24', '2025', '2024/25', 'FY26'],
    ]);
  });

  it('puts none first, then what is no year by its letters, then the years', () => {
    expect(['2019', 'later', null, 'before'].sort(compareReportYears)).toEqual([
      null,
      'before',
      'later',
      '2019',
    ]);
  });

  it('takes two ways to write one year for the same', () => {
    expect(compareReportYears('2023/24', '2024')).toBe(0);
  });
});

describe('a break in a series', () => {
  it('stands between the reports of 2022 and 2023 for very senior managers alone', () => {
    expect(findSeriesBreak('WRES', '1', 'Clinical VSM', 2022, 2023)?.since).toBe(2023);
    expect(findSeriesBreak('WRES', '1', 'Clinical 8a', 2022, 2023)).toBeNull();
    expect(findSeriesBreak('WRES', '1', 'VSM', 2023, 2024)).toBeNull();
  });

  it('stands between 2020 and 2021 for belief in equal opportunities', () => {
    expect(findSeriesBreak('WRES', '7', 'All', 2020, 2021)).not.toBeNull();
    expect(findSeriesBreak('WDES', '5', 'All', 2019, 2022)).not.toBeNull();
    expect(findSeriesBreak('WRES', '8', 'All', 2020, 2021)).toBeNull();
  });
});
