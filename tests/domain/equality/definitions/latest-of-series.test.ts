import { latestOfSeries } from '../../../../src/domain/equality/definitions/latest-of-series';

const of = (year: string | null, id = '2') => ({
  standard: 'WRES',
  id,
  breakdown: 'All',
  statistic: 'relative-likelihood',
  year,
});

const latestYears = (...years: (string | null)[]): (string | null)[] => {
  const figures = years.map((year) => of(year));
  return figures.filter(latestOfSeries(figures)).map(({ year }) => year);
};

describe('the latest of a series of figures', () => {
  it.each([
    [['23/24', '2025'], '2025'],
    [['FY25', '2026'], '2026'],
    [['2026', 'FY25'], '2026'],
    [['2024', '2024/25'], '2024/25'],
    [[null, '2019'], '2019'],
  ])('of the years %j is that of %s', (years, latest) => {
    expect(latestYears(...years)).toEqual([latest]);
  });

  it('is every one of them where none has a year, or all have the same one', () => {
    expect(latestYears(null, null)).toEqual([null, null]);
    expect(latestYears('2024', '2023/24', '2023')).toEqual(['2024', '2023/24']);
  });

  it('is found for each series by itself', () => {
    const figures = [of('2023'), of('2024', '3')];
    expect(figures.filter(latestOfSeries(figures))).toHaveLength(2);
  });
});
