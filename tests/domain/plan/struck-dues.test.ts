import { dateCell } from '../../support/sheet-builder';
import { duesOf, planOf } from '../../support/read-grid';

describe('a real date struck through', () => {
  const GRID = [
    ['Action', 'Lead', 'Due date'],
    [
      'Train every interview panel in fair scoring',
      'Head of HR',
      { ...dateCell('2025-03-31'), struck: true },
    ],
    ['Publish the pay gap report each spring', 'EDI Lead', dateCell('2025-03-31')],
    ['Set up reciprocal mentoring for managers', 'EDI Lead', dateCell('2025-06-30')],
  ];

  it('is given up, and the same date elsewhere in the column still holds', () => {
    expect(duesOf(planOf(GRID))).toEqual([null, '2025-03-31', '2025-06-30']);
  });

  it('is given up below the same date too', () => {
    const [head, struck, ...others] = GRID;
    expect(duesOf(planOf([head ?? [], ...others, struck ?? []]))).toEqual(['2025-03-31', '2025-06-30', null]);
  });
});

describe('a date in words struck through', () => {
  const struck = (text: string) => ({ value: text, text, struck: true });

  it('is given up like any other', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date'],
      ['Train every interview panel in fair scoring', 'Head of HR', struck('March 2025')],
      ['Publish the pay gap report each spring', 'EDI Lead', 'March 2025'],
      ['Set up reciprocal mentoring for managers', 'EDI Lead', 'June 2025'],
    ]);
    expect(duesOf(plan)).toEqual([null, '2025-03-31', '2025-06-30']);
  });
});
