import { rowsInWords } from '../../../src/domain/report/action-lines';

test('Rows are told from the first to the last', () => {
  expect(rowsInWords(4, 11)).toBe('rows 4 to 11');
});

test('One row is told as one', () => {
  expect(rowsInWords(4, 4)).toBe('row 4');
});
