import fc from 'fast-check';
import {
  countCell,
  countFormula,
  type NumberAt,
} from '../../../../../src/domain/report/equality/live/live-count';

const at = (row: number, column = 4, sheet = 'WRES data') => ({ sheet, row, column });
const numbers =
  (held: Readonly<Record<string, number>>): NumberAt =>
  ({ row, column }) =>
    held[`${column}:${row}`] ?? null;

describe('A count as a formula', () => {
  it('is the analyst’s own cell', () => {
    expect(countFormula({ value: 118, cells: [at(7)] }, numbers({ '4:7': 118 }))).toBe("'WRES data'!D7");
  });

  it('is a sum over ranges where cells stand one below the other', () => {
    const held = numbers({ '4:5': 1, '4:6': 2, '4:9': 4, '5:9': 8 });
    const cells = [at(5), at(6), at(9), at(9, 5)];
    expect(countFormula({ value: 15, cells }, held)).toBe(
      "SUM('WRES data'!D5:D6,'WRES data'!D9,'WRES data'!E9)",
    );
  });

  it('is half the sum where the count is the mean of two years', () => {
    const held = numbers({ '4:5': 7, '4:8': 4 });
    expect(countFormula({ value: 5.5, cells: [at(5), at(8)] }, held)).toBe(
      "SUM('WRES data'!D5,'WRES data'!D8)/2",
    );
  });

  it('is left out where a cell holds text, or another number than was counted, so that no other figure shows', () => {
    expect(countFormula({ value: 118, cells: [at(7)] }, numbers({}))).toBeNull();
    expect(countFormula({ value: 118, cells: [at(7)] }, numbers({ '4:7': 1180 }))).toBeNull();
    expect(countCell({ value: 118, cells: [at(7)] }, numbers({}), {})).toEqual({ value: 118, style: {} });
  });

  it('is left out where a staff list was counted, and the cell is empty where nothing was', () => {
    expect(countFormula({ value: 3, cells: [] }, numbers({}))).toBeNull();
    expect(countCell(null, numbers({}), {})).toEqual({ value: null, style: {} });
  });

  it('quotes the names of sheets', () => {
    const held: NumberAt = () => 4;
    expect(countFormula({ value: 4, cells: [at(2, 3, "Trust's data")] }, held)).toBe("'Trust''s data'!C2");
  });

  it('adds each cell once, however they stand', () => {
    const places = fc.uniqueArray(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(places, (rows) => {
        const formula =
          countFormula({ value: rows.length, cells: rows.map((row) => at(row)) }, () => 1) ?? '';
        const named = [...formula.matchAll(/!D(\d+)(?::D(\d+))?/g)].flatMap(([, first = '0', last = first]) =>
          Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
        );
        expect(named).toEqual(rows);
      }),
    );
  });
});
