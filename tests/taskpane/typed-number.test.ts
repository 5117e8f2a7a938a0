import { parseColumn, parseWhole } from '../../src/taskpane/components/set-up/typed-number';

test.each([
  ['30', 30],
  [' 7 ', 7],
  ['0', 0],
  ['', null],
  ['-1', null],
  ['3.5', null],
  ['1e2', null],
  ['366', null],
])('“%s” as a number of days up to 365', (typed, number) => {
  expect(parseWhole(typed, 0, 365)).toBe(number);
});

test.each([
  ['A', 1],
  ['z', 26],
  ['AA', 27],
  [' xfd ', 16_384],
  ['XFE', null],
  ['4', null],
  ['', null],
  ['ABCD', null],
])('“%s” as a column', (typed, number) => {
  expect(parseColumn(typed)).toBe(number);
});
