import { inShort, ONE_YEAR, THREE_YEARS, type Asked } from './asking';

const NOWHERE: Asked = {};

test.each([
  ['every 2nd year', THREE_YEARS, 'recurring biennial'],
  ['Each 2nd year', THREE_YEARS, 'recurring biennial'],
  ['every 2nd quarter', THREE_YEARS, 'recurring six-monthly'],
  ['Every 2nd month', THREE_YEARS, 'recurring bi-monthly'],
  ['every 2nd week', ONE_YEAR, 'recurring fortnightly'],
  ['every 3rd quarter', THREE_YEARS, 'recurring nine-monthly'],
  ['2nd quarter', ONE_YEAR, 'date 2024-09-30'],
  ['end of the 2nd year', THREE_YEARS, 'date 2025-03-31'],
  ['every 2nd year student', THREE_YEARS, 'unparseable'],
] as const)('“%s” comes round so often, or is a time of the plan: %s', (phrase, asked, answer) => {
  expect(inShort(phrase, asked)).toBe(answer);
});

test.each([
  ['P1 (0-3 months)', 'date 2024-06-30'],
  ['P2: 6 months', 'date 2024-09-30'],
  ['P1 (0-3 months); P2 (3-6 months)', 'multiple 2024-06-30'],
  ['High - by 6 months', 'date 2024-09-30'],
  ['By 6 months', 'date 2024-09-30'],
  ['P1', 'unparseable'],
  ['P12 (3 months)', 'unparseable'],
  ['Late by 6 months', 'unparseable'],
  ['Extended by 6 months', 'unparseable'],
  ['Reduce by 6 months', 'unparseable'],
] as const)(
  '“%s”: a length of time behind a priority is counted from the plan’s first day',
  (phrase, answer) => {
    expect(inShort(phrase, ONE_YEAR)).toBe(answer);
  },
);

test.each([
  ['TBA (est. early 2022)', 'date 2022-03-31'],
  ['TBD (expected early 2022)', 'date 2022-03-31'],
  ['tba, early 2022', 'date 2022-03-31'],
  ['TBA', 'none'],
] as const)('“%s”: what is to be announced may have its time already', (phrase, answer) => {
  expect(inShort(phrase, NOWHERE)).toBe(answer);
});
