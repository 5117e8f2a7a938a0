import { deadlines, inShort, ONE_YEAR, THREE_YEARS, type Asked } from './asking';

const NOWHERE: Asked = {};

/** Phrases of which a part, read alone, would be a wrong date. */
const PHRASES: readonly (readonly [phrase: string, asked: Asked, answer: string])[] = [
  ['Q2 - 2024', NOWHERE, 'date 2024-06-30'],
  ['2024 (Q3)', NOWHERE, 'date 2024-09-30'],
  ['2025-Feb', NOWHERE, 'date 2025-02-28'],
  ['Term 3 2024/25', NOWHERE, 'ambiguous 2025-02-28|2025-07-31'],
  ['T1 24/25', NOWHERE, 'ambiguous 2024-10-31|2024-12-31'],
  ['Term 6 2024/25', NOWHERE, 'date 2025-07-31'],
  ['Before the start of the 2025/26 academic year', NOWHERE, 'date 2025-07-31'],
  ['prior to the start of Q2 2024/25', NOWHERE, 'date 2024-06-30'],
  ['by start of Q3 2024/25', NOWHERE, 'date 2024-10-01'],
  ['1st, 2nd, 3rd Oct 2024', NOWHERE, 'multiple 2024-10-01'],
  ['March 24 & 25', NOWHERE, 'unparseable'],
  ['2024/25/26', NOWHERE, 'ambiguous 2026-03-31|2026-12-31'],
  ['Year 1/2', NOWHERE, 'unparseable'],
  ['Year 1/2', THREE_YEARS, 'range 2023-04-01..2025-03-31'],
  ['Reviewed March 2023, next March 2026', NOWHERE, 'date 2026-03-31'],
  ['Jan 2024 - completed, July 2024', NOWHERE, 'date 2024-07-31'],
  ['Jan 2024 - completed, April 2024 - done, July 2024', NOWHERE, 'date 2024-07-31'],
  ['Agreed at Board 14 March 2024 - implement by Sept 2024', NOWHERE, 'date 2024-09-30'],
  ['To be agreed at Board 14 March 2025', NOWHERE, 'date 2025-03-14'],
  ['Easter holidays 2025', NOWHERE, 'unparseable'],
  ['Christmas break 2024', NOWHERE, 'unparseable'],
  ['by end of next financial year', ONE_YEAR, 'unparseable'],
  ['next spring', ONE_YEAR, 'unparseable'],
  ['3 months from June 2024', ONE_YEAR, 'unparseable'],
  ['6 months post launch', THREE_YEARS, 'unparseable'],
  ['Week 2 of June 2024', NOWHERE, 'date 2024-06-14'],
  ['wk 3 June 2024', NOWHERE, 'date 2024-06-09'],
  ['1st half June 2024', NOWHERE, 'date 2024-06-15'],
  ['early in the new year 2025', NOWHERE, 'unparseable'],
  ['In line with the 2025/26 planning round', NOWHERE, 'unparseable'],
  ['9-12', ONE_YEAR, 'unparseable'],
  ['Q2 data', ONE_YEAR, 'unparseable'],
  ['Policy No. 2023/11', NOWHERE, 'unparseable'],
];

describe('phrases of which a part alone would mislead', () => {
  it.each(PHRASES)('“%s” in a plan %j is %s', (phrase, asked, answer) => {
    expect(inShort(phrase, asked)).toBe(answer);
  });

  it('keep every day of a list', () => {
    expect(deadlines('1st, 2nd, 3rd Oct 2024')).toEqual(['2024-10-01', '2024-10-02', '2024-10-03']);
    expect(deadlines('3, 10 and 17 June 2024')).toEqual(['2024-06-03', '2024-06-10', '2024-06-17']);
  });

  it('keep what each of several dates is for', () => {
    expect(deadlines('Staff: March 2025 Students: July 2025')).toEqual([
      '2025-03-31 Staff',
      '2025-07-31 Students',
    ]);
    expect(deadlines('Q1: scope; Q3: deliver (2024/25)')).toEqual(['2024-06-30 scope', '2024-12-31 deliver']);
    expect(deadlines('Q1 scope, Q2 pilot, Q4 evaluate 2024/25').at(-1)).toBe('2025-03-31 evaluate');
  });
});
