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
    'Milestones are based on calendar dates (eg Q2 2026 means completion by 30th June 2026)',
    'Quarter 2 ends 30 June, quarter 3 ends 30 September',
    'Key: Q4 (October to December)',
  ])('settles them as the calendar has them: %s', (line) => {
    expect(duesUnder(line)).toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
  });

  it.each([
    'Quarters are those of the financial year',
    'Q1 = April to June',
    'Q3 means completion by 31 December',
  ])('settles them as the financial year has them: %s', (line) => {
    expect(duesUnder(line).slice(0, 2)).toEqual(['2026-09-30', '2026-12-31']);
  });

  it('settles nothing where lines disagree', () => {
    expect(duesUnder('Q1 = April to June; calendar quarters for the estate')).not.toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  it.each(['Figures for Q1 were read in January', 'Progress is told each quarter'])(
    'leaves them open where it does not say so: %s',
    (line) => {
      expect(duesUnder(line)).not.toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
    },
  );
});

describe('quarters of a column', () => {
  const duesOfQuarters = (quarters: readonly string[]) =>
    duesOf(
      planOf([
        ['Equality action plan 2025/26'],
        ['No', 'Action', 'Lead', 'Due date', 'Status'],
        ...quarters.map((quarter, at) => [
          String(at + 1),
          `Mend the lift of building ${String(at + 1)}`,
          'Facilities Lead',
          quarter,
          'On track',
        ]),
      ]),
    );

  it('are the calendar’s where they lie in the plan’s period only so', () => {
    expect(duesOfQuarters(['Q2 2025', 'Q3 2025', 'Q4 2025', 'Q1 2026'])).toEqual([
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
      '2026-03-31',
    ]);
  });

  it('are the financial year’s where they lie in the plan’s period only so', () => {
    expect(duesOfQuarters(['Q1 2025', 'Q2 2025', 'Q4 2026'])).toEqual([
      '2025-06-30',
      '2025-09-30',
      '2026-03-31',
    ]);
  });

  it('stay open where they lie in it either way', () => {
    expect(duesOfQuarters(['Q2 2025', 'Q3 2025', 'Q2 2025'])).toEqual([null, null, null]);
  });
});

describe('quarters that head columns of marks', () => {
  it('are the calendar’s where a line above says so', () => {
    const plan = planOf([
      ['Race Equality Charter roadmap 2025/26 to 2027/28'],
      ['Quarters are calendar quarters (Q1 = January to March)'],
      ['No', 'What we will do', 'Lead', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026'],
      ['1', 'Publish the reading lists of each faculty', 'Faculty Deans', 'X', 'X', null, null],
      ['2', 'Train the security staff as allies', 'Campus Services', null, null, 'X', null],
    ]);
    expect(duesOf(plan)).toEqual(['2026-06-30', '2026-09-30']);
  });
});
