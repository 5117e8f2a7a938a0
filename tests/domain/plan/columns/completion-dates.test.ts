import { duesOf, lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const WORK = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report for the Board',
  'Open a quiet room on each site',
  'Set up a mentoring scheme for porters',
];
type Column = readonly [heading: string, cells: readonly GridValue[]];

const read = (...columns: readonly Column[]) =>
  planOf([
    ['Ref', 'Planned action', 'Lead', ...columns.map(([heading]) => heading)],
    ...WORK.map((work, at) => [
      String(at + 1),
      work,
      'Head of HR',
      ...columns.map(([, cells]) => cells[at] ?? null),
    ]),
  ]);

const codesOf = ({ findings }: ReturnType<typeof read>): readonly string[] =>
  findings.map(({ code }) => code);

describe('a column of the day an action was done or put off to', () => {
  const SET = ['March 2024', 'December 2023', 'June 2023', 'May 2024'];

  it.each([
    'Completed / revised date',
    'Revised/completed date',
    'Actual or revised completion date',
    'Date completed (or extended)',
    'New date / closed',
  ])('is told row by row: %s', (heading) => {
    const plan = read(
      ['Completion date', SET],
      [heading, ['December 2024', 'Completed November 2023', 'Now due August 2023', null]],
    );
    expect(duesOf(plan)).toEqual(['2024-12-31', '2023-12-31', '2023-08-31', '2024-05-31']);
    expect(plan.actions.map(({ completed }) => completed?.toString() ?? null)).toEqual([
      null,
      '2023-11-30',
      null,
      null,
    ]);
    expect(lettersOf(plan)).not.toHaveProperty('rag');
  });

  it('leaves a day past the deadline and past now in doubt, unless the status tells', () => {
    const late: Column = ['Completed / revised date', ['April 2024', 'March 2024', 'June 2023', null]];
    const alone = read(['Target date', SET], late);
    expect(alone.actions.map(({ due }) => due.kind)).toEqual(['ambiguous', 'ambiguous', 'date', 'date']);
    expect(alone.actions[2]?.completed?.toString()).toBe('2023-06-30');
    const told = read(['Target date', SET], late, ['Status', ['Complete', 'Overdue', 'Complete', 'Open']]);
    expect(duesOf(told)).toEqual(['2024-03-31', '2024-03-31', '2023-06-30', '2024-05-31']);
    expect(told.actions[0]?.completed?.toString()).toBe('2024-04-30');
  });

  it.each(['Revised date', 'Revised completion date', 'Extended deadline'])(
    'is the newer deadline and no more where its heading says just that: %s',
    (heading) => {
      const plan = read(['Target date', SET], [heading, ['April 2024', null, null, null]]);
      expect(duesOf(plan)[0]).toBe('2024-04-30');
    },
  );

  it.each(['Actual or revised outcome', 'Completed and new work'])('is none without dates: %s', (heading) => {
    const told = WORK.map((work) => `It turned out that we could ${work.toLowerCase()}`);
    expect(lettersOf(read(['Target date', SET], [heading, told])).due).toBe('D');
  });
});

describe('“Completion date”', () => {
  const AHEAD = ['March 2024', 'December 2024', 'June 2025', 'May 2025'];

  it.each(['Deadline', 'Target date', 'Planned date'])(
    'is a deadline as well beside “%s” where its days are ahead, and is asked about',
    (heading) => {
      const plan = read(['Completion date', AHEAD], [heading, AHEAD]);
      expect(plan.actions.map(({ completed }) => completed)).toEqual([null, null, null, null]);
      expect(duesOf(plan)).toEqual(['2024-03-31', '2024-12-31', '2025-06-30', '2025-05-31']);
      expect(codesOf(plan)).toContain('column-unsure');
    },
  );

  it('is the day it was done beside a deadline where it has some days, all past', () => {
    const plan = read(['Deadline', AHEAD], ['Completion date', ['May 2024', null, null, null]]);
    expect(plan.actions[0]?.completed?.toString()).toBe('2024-05-31');
    expect(lettersOf(plan)).toMatchObject({ due: 'D', completed: 'E' });
  });

  it('is the deadline where the only other heading that speaks of plans is that of the actions', () => {
    expect(lettersOf(read(['Completion date', AHEAD]))).toMatchObject({ action: 'B', due: 'D' });
  });
});

describe('a bare “Date” beside “Completion date”', () => {
  const PLANNED = ['2022/23', 'Ongoing', 'March 2022, then every two years', 'By end of June 2023'];
  const DONE: readonly GridValue[] = [null, null, null, 'May 2023'];

  it.each(['Date', 'Dates', 'Quarter'])('has the deadlines where they are planned: %s', (heading) => {
    const plan = read([heading, PLANNED], ['Completion date', DONE]);
    expect(lettersOf(plan)).toMatchObject({ due: 'D', completed: 'E' });
    expect(duesOf(plan)[3]).toBe('2023-06-30');
    expect(plan.actions[3]?.completed?.toString()).toBe('2023-05-31');
  });

  it('has them where they are ahead, or later than the day it was done', () => {
    const ahead = ['30 September 2024', '1 December 2024', '3 June 2023', '4 May 2025'];
    expect(lettersOf(read(['Date', ahead], ['Completion date', DONE]))).toMatchObject({
      due: 'D',
      completed: 'E',
    });
    const past = ['30 September 2023', '1 December 2023', '3 March 2023', '4 May 2023'];
    const before = ['2 June 2023', null, null, '1 February 2023'];
    expect(lettersOf(read(['Date', past], ['Completion date', before]))).toMatchObject({ due: 'D' });
  });

  it('leaves both open where the completion dates are ahead as well', () => {
    const plan = read(['Date', PLANNED], ['Completion date', [null, null, null, 'May 2025']]);
    expect(lettersOf(plan)).not.toHaveProperty('completed');
    expect(codesOf(plan)).toContain('column-unsure');
  });

  it('may be when each arose where all its days are past, and then it is asked about', () => {
    const arose = ['3 January 2024', '14 February 2024', '2 March 2024', '9 April 2024'];
    const plan = read(['Date', arose], ['Completion date', ['June 2024', null, null, null]]);
    expect(lettersOf(plan).due).toBe('E');
    expect(codesOf(plan)).toContain('column-unsure');
  });

  it('has none where every row has its completion date as well', () => {
    const plan = read(
      ['Date', ['March 2024', 'December 2023', 'June 2023', 'May 2024']],
      ['Completion date', ['May 2024', 'June 2024', 'July 2025', 'August 2024']],
    );
    expect(lettersOf(plan).due).toMatch(/^E/);
  });

  it('has none before the actions, where it is when each arose', () => {
    const arose = ['3 January 2024', '14 February 2024', '2 March 2024', '9 April 2024'];
    const plan = planOf([
      ['Ref', 'Date', 'Planned action', 'Lead', 'Completion date'],
      ...WORK.map((work, at) => [
        String(at + 1),
        arose[at] ?? null,
        work,
        'Head of HR',
        at === 3 ? 'May 2024' : null,
      ]),
    ]);
    expect(lettersOf(plan).due).toBe('E');
  });
});
