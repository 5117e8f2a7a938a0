import type { CellValue } from '../../../src/domain/grid/cell';
import { parseSimpleFormula } from '../../../src/workbook/xlsx/read/simple-formula';

const CELLS: Readonly<Record<string, CellValue>> = {
  '1,1': 'Red',
  '1,2': 5,
  '2,1': true,
  '2,2': { error: '#N/A' },
};

function answer(formula: string, rows = 0, columns = 0): CellValue | undefined {
  const valueAt = (row: number, column: number): CellValue => CELLS[`${row},${column}`] ?? null;
  return parseSimpleFormula(formula)({ rows, columns, valueAt });
}

describe('A formula of a conditional format', () => {
  it.each([
    ['A1="red"', true],
    ['A1<>"red"', false],
    ['B1>=5', true],
    ['B1<-1', false],
    ['A1>1000000', true],
    ['C9=0', true],
    ['C9=""', true],
    ['A2=TRUE', true],
    ['ISBLANK(C9)', true],
    ['ISNUMBER(SEARCH("ED",A1))', true],
    ['ISNUMBER(FIND("ED",A1))', false],
    ['LEFT(A1)&RIGHT(A1,2)="Red"', true],
    ['RIGHT(A1,0)=""', true],
    ['LEN(TRIM("  a  b "))=3', true],
    ['UPPER(A1)=LOWER("RED")', true],
    ['NOT(AND(B1>1,ISTEXT(A1)))', false],
    ['OR(ISERROR(B2),TODAY()>1)', true],
    ['AND(FALSE,TODAY()>1)', false],
    ['(B1)', 5],
    ['"say ""hi"""', 'say "hi"'],
  ])('%s answers %j', (formula, expected) => {
    expect(answer(formula)).toEqual(expected);
  });

  it.each([
    'TODAY()>B1',
    'AND(TRUE,TODAY()>1)',
    'B1+1=6',
    'Data!A1=1',
    'A1:B2=1',
    'B2=1',
    'A1=',
    'A1="x',
    'NOT(5)',
    'SEARCH("R*",A1)=1',
    '',
  ])('%j is not guessed at', (formula) => {
    expect(answer(formula)).toBeUndefined();
  });

  it('moves with the cell, unless a reference is held', () => {
    expect(answer('B2=5', -1, 0)).toBe(true);
    expect(answer('$B1=5', 0, 3)).toBe(true);
    expect(answer('B$1=5', 7, 0)).toBe(true);
    expect(answer('B1=5', 0, 1)).toBe(false);
  });
});
