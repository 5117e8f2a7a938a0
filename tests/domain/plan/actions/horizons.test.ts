import { duesOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ROWS: readonly GridValue[][] = [
  ['Action', 'Lead', 'Horizon'],
  ['Advertise posts as open to job share', 'Head of Resourcing', 'Short term'],
  ['Redesign local awards', 'Medical Director', 'Medium-term'],
  ['Sponsor colleagues to senior posts', 'EDI Lead', 'Long term'],
  ['Publish the pay report', 'Head of Reward', 'March 2025'],
];

const planned = (above: readonly GridValue[][], below: readonly GridValue[][] = []) =>
  planOf([['Pay gap action plan'], ...above, [], ...ROWS, [], ...below]);

describe('a deadline that is a horizon', () => {
  it('is what a line above the plan says it means', () => {
    const line =
      'Horizons: Short term = by 31 March 2025; Medium term = by 31 March 2026; Long term = by March 2028';
    expect(duesOf(planned([[line]]))).toEqual(['2025-03-31', '2026-03-31', '2028-03-31', '2025-03-31']);
  });

  it('is what cells beside one another under the plan say', () => {
    const below = [
      ['Short term', 'By end of December 2024'],
      ['Medium term', 'By December 2025'],
    ];
    expect(duesOf(planned([], below)).slice(0, 3)).toEqual(['2024-12-31', '2025-12-31', null]);
  });

  it('keeps its own words', () => {
    const [first] = planned([['Short term (by June 2025), long term (by June 2027)']]).actions;
    expect([first?.due.text, first?.due.first?.toString()]).toEqual(['Short term', '2025-06-30']);
  });

  it('stays unclear where the plan does not say, or says it in words that are no date', () => {
    expect(duesOf(planned([])).slice(0, 3)).toEqual([null, null, null]);
    expect(duesOf(planned([['Short term: quick wins; medium term: needs funding']])).slice(0, 2)).toEqual([
      null,
      null,
    ]);
  });
});
