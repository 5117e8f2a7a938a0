import { reportYear } from '../../../../src/domain/equality/definitions/report-year';
import { findSeriesBreak } from '../../../../src/domain/equality/definitions/series-break';

describe('the year of a report', () => {
  it.each([
    ['2024', 2024],
    ['2023/24', 2024],
    ['2023-2024', 2024],
    ['31 March 2024', 2024],
    ['1999/00', null],
    ['2021/24', null],
    ['last year', null],
    [null, null],
  ])('%s is %s', (year, answer) => {
    expect(reportYear(year)).toBe(answer);
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
