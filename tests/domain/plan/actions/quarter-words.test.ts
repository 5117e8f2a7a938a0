import { duesOf, planOf } from '../../../support/read-grid';

const duesUnder = (line: string) =>
  duesOf(
    planOf([
      ['Equality action plan 2025/26 to 2026/27'],
      [line],
      ['No', 'Action', 'Lead', 'Due date', 'Status'],
      ['1', 'Widen the door to the clinic', 'Estates Manager', 'Q2 2026', 'On track'],
      ['2', 'Mend the lift', 'Facilities Lead', 'Q3 2026', 'On track'],
      ['3', 'Film for the waiting room', 'Communications Lead', 'Q4 2026', 'On track'],
    ]),
  );

describe('a line that says what the quarters are', () => {
  it.each([
    'Quarters are calendar quarters (Q1 = January to March)',
    'Calendar quarters: Q1 = Jan-Mar, Q2 = Apr-Jun',
  ])('settles them as the calendar has them: %s', (line) => {
    expect(duesUnder(line)).toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
  });

  it.each(['Q1 = April to June', 'Figures for Q1 were read in January', 'Progress is told each quarter'])(
    'leaves them open where it does not say so: %s',
    (line) => {
      expect(duesUnder(line)).not.toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
    },
  );
});
