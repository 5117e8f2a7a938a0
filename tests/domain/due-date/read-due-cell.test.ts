import { gatherColumnEvidence } from '../../../src/domain/due-date/column-evidence';
import { readDueCell } from '../../../src/domain/due-date/read-due-cell';
import { EMPTY_CELL, type Cell } from '../../../src/domain/grid/cell';
import { contextOf, day } from './asking';

const context = contextOf();
const serialOf = (iso: string): number => day('1899-12-30').until(day(iso), { largestUnit: 'day' }).days;
const read = (cell: Cell, dateSystem: 1900 | 1904 = 1900): string => {
  const due = readDueCell(cell, dateSystem, context);
  return `${due.kind} ${due.first?.toString() ?? ''}`.trim();
};

describe('a due cell that holds a number', () => {
  it.each<[string, string, string, string]>([
    ['dd/mm/yyyy', '2009-06-01', '01/06/2009', 'date 2009-06-01'],
    ['d-mmm', '2024-06-14', '14-Jun', 'date 2024-06-14'],
    ['[$-809]d mmmm yyyy;@', '2024-06-01', '1 June 2024', 'date 2024-06-01'],
    ['mmm-yy', '2009-06-01', 'Jun-09', 'date 2009-06-30'],
    ['mmmm yyyy', '2024-02-15', 'February 2024', 'date 2024-02-29'],
    ['mmmm', '2024-02-01', 'February', 'date 2024-02-29'],
    ['yyyy', '2024-05-05', '2024', 'date 2024-12-31'],
  ])('means what its format %s shows of %s', (numberFormat, iso, text, answer) => {
    expect(read({ value: serialOf(iso), numberFormat, text })).toBe(answer);
  });

  it('counts from 1904 in such a workbook, and drops the time of day', () => {
    expect(read({ value: serialOf('2024-06-01') - 1462, numberFormat: 'dd/mm/yyyy', text: '' }, 1904)).toBe(
      'date 2024-06-01',
    );
    expect(read({ value: serialOf('2024-06-01') + 0.75, numberFormat: 'dd/mm/yyyy hh:mm', text: '' })).toBe(
      'date 2024-06-01',
    );
  });

  it('is a year or nothing when its format shows no date', () => {
    expect(read({ value: 2029, text: '2029' })).toBe('date 2029-12-31');
    expect(read({ value: 2017, text: '2,017', numberFormat: '#,##0' })).toBe('date 2017-12-31');
    expect(read({ value: 45382, text: '45382' })).toBe('unparseable');
    expect(read({ value: 0.5, text: '50%', numberFormat: '0%' })).toBe('unparseable');
    expect(read({ value: 12.5, text: '12.5' })).toBe('unparseable');
  });

  it('is no date when it is the 0 a formula leaves for an empty cell, or lies in no plan’s years', () => {
    expect(read({ value: 0, text: '0', formula: 'Sheet2!A1' })).toBe('none');
    expect(read({ value: 0, text: '00/01/1900', numberFormat: 'dd/mm/yyyy' })).toBe('none');
    expect(read({ value: 400, text: '03/02/1901', numberFormat: 'dd/mm/yyyy' })).toBe('unparseable');
  });

  it('is open in a column whose days and months look swapped', () => {
    const left = ['13/05/2024', '25/06/2024', '31/07/2024'].map((text) => ({ value: text, text }));
    const real = ['2024-05-06', '2024-03-12', '2024-09-04', '2024-07-07'].map((iso) => ({
      value: serialOf(iso),
      text: iso,
      numberFormat: 'dd/mm/yyyy',
    }));
    const column = gatherColumnEvidence([...left, ...real], 1900);
    const answers = real.map((cell) => readDueCell(cell, 1900, { ...context, column }));
    expect(answers.map(({ kind }) => kind)).toEqual(['ambiguous', 'ambiguous', 'ambiguous', 'date']);
    expect(answers[0]?.candidates.map(String)).toEqual(['2024-05-06', '2024-06-05']);
  });
});

describe('a due cell that holds something else', () => {
  it('is read as text', () => {
    expect(read({ value: 'by March 2025', text: 'by March 2025' })).toBe('date 2025-03-31');
    expect(read({ value: '45382', text: '45382' })).toBe('unparseable');
  });

  it('is empty, struck out, or an error', () => {
    expect(read(EMPTY_CELL)).toBe('none');
    expect(read({ value: 'March 2024', text: 'March 2024', struck: true })).toBe('none');
    expect(read({ value: { error: '#N/A' }, text: '#N/A' })).toBe('unparseable');
    expect(read({ value: true, text: 'TRUE' })).toBe('unparseable');
  });

  it('keeps the text as it stands in the cell', () => {
    expect(readDueCell({ value: 2017, text: '2,017', numberFormat: '#,##0' }, 1900, context).text).toBe(
      '2,017',
    );
    expect(readDueCell({ value: ' May  2024 ', text: ' May  2024 ' }, 1900, context).text).toBe(
      ' May  2024 ',
    );
  });
});
