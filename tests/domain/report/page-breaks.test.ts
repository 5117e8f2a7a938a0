import { pageBreaks } from '../../../src/domain/report/page-breaks';
import type { SpecRow } from '../../../src/domain/report/sheet-spec';

const WIDTHS = [40, 20, 40];

function lines(count: number): SpecRow[] {
  return Array.from({ length: count }, () => ({ cells: [{ value: 'a line' }] }));
}

describe('page breaks', () => {
  it('are not needed where everything fits on one page', () => {
    expect(pageBreaks(lines(30), WIDTHS, [3, 12, 20])).toEqual([]);
  });

  it('come before a table that would be parted and would not be on a page of its own', () => {
    expect(pageBreaks(lines(45), WIDTHS, [3, 25])).toEqual([25]);
  });

  it('do not come before a table longer than a page, unless it would begin at the very foot', () => {
    expect(pageBreaks(lines(90), WIDTHS, [3, 10])).toEqual([]);
    expect(pageBreaks(lines(90), WIDTHS, [3, 32])).toEqual([32]);
  });

  it('reckon with wrapped texts', () => {
    const wrapped = lines(5).map(() => ({ cells: [{ value: 'word '.repeat(40), style: { wrap: true } }] }));
    expect(pageBreaks([...wrapped, ...lines(8)], WIDTHS, [1, 6])).toEqual([6]);
  });
});
