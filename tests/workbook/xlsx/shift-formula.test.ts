import fc from 'fast-check';
import { shiftFormula } from '../../../src/workbook/xlsx/read/shift-formula';

describe('A formula copied down and right', () => {
  it.each([
    ['A1+$B$2', 'C4+$B$2'],
    ['$A1+A$1', '$A4+C$1'],
    ['SUM(A1:B2)', 'SUM(C4:D5)'],
    ['SUM(A:A,$B:B,3:4,$3:4)', 'SUM(C:C,$B:D,6:7,$3:7)'],
    ['"A1"&A1', '"A1"&C4'],
    ['"say ""A1"""&A1', '"say ""A1"""&C4'],
    ["'Sheet A1'!A1+Data1!B2", "'Sheet A1'!C4+Data1!D5"],
    ["'It''s B2'!B2", "'It''s B2'!D5"],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(C4)+ATAN2(C4,D4)'],
    ['Table1[[#This Row],[A1]]+A1', 'Table1[[#This Row],[A1]]+C4'],
    ['[1]Sheet1!A1', '[1]Sheet1!C4'],
    ['Rate2024_A1+x.A1', 'Rate2024_A1+x.A1'],
    ['1.5E3+2e5*A1', '1.5E3+2e5*C4'],
    ['IF(TRUE,A1,ABC1)', 'IF(TRUE,C4,ABE4)'],
    ['XFD1', '#REF!'],
    ['ZZZ1', 'ZZZ1'],
    ['#REF!+A1', '#REF!+C4'],
  ])('reads %s as %s three rows down and two columns right', (formula, expected) => {
    expect(shiftFormula(formula, 3, 2)).toBe(expected);
  });

  it('has references pushed off the sheet replaced by #REF!', () => {
    expect(shiftFormula('A5+B1', -1, 0)).toBe('A4+#REF!');
    expect(shiftFormula('A1048576', 1, 0)).toBe('#REF!');
  });

  it('comes back when copied back (property)', () => {
    const cell = fc
      .tuple(
        fc.constantFrom('', '$'),
        fc.constantFrom('K', 'AB', 'ZZ'),
        fc.constantFrom('', '$'),
        fc.integer({ min: 50, max: 900 }),
      )
      .map((parts) => parts.join(''));
    const formula = fc
      .array(cell, { minLength: 1, maxLength: 5 })
      .map((cells) => `SUM(${cells.join(',')})&"K50"`);
    const step = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(formula, step, step, (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });
});
