import { fullYear, recentYear } from '../../../src/domain/calendar/two-digit-year';

test('Two figures are the year of that end within fifty years of the plan', () => {
  expect([24, 75, 76].map((figures) => fullYear(figures, 2026))).toEqual([2024, 2075, 1976]);
});

test('A year of late in two figures is of this century, and in four as it is written', () => {
  expect(['24', '05', '2026', '1998'].map(recentYear)).toEqual([2024, 2005, 2026, 1998]);
});
