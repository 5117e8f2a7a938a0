import { duesOf, lettersOf, planOf } from '../../../support/read-grid';
import { dateCell, type GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report for the Board',
  'Open a quiet room on each site',
  'Set up a mentoring scheme for porters',
];
const EARLY = ['2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04'];
const LATE = ['2024-09-30', '2025-03-31', '2024-12-31', '2025-06-30'];
const dates = (days: readonly string[]): readonly GridValue[] => days.map((day) => dateCell(day));

const planWith = (headings: readonly string[], columns: readonly (readonly GridValue[])[]) =>
  planOf([
    ['Action', 'Lead', ...headings],
    ...ACTIONS.map((action, at) => [action, 'Head of HR', ...columns.map((cells) => cells[at])]),
  ]);

describe('two columns of dates under headings that say nothing', () => {
  it('give the later one, row for row, and ask about it', () => {
    const plan = planWith(['Zulu', 'Landing'], [dates(EARLY), dates(LATE)]);
    expect(duesOf(plan)).toEqual(LATE);
    expect(plan.findings.map(({ code }) => code)).toContain('column-unsure');
    expect(duesOf(planWith(['Landing', 'Zulu'], [dates(LATE), dates(EARLY)]))).toEqual(LATE);
  });

  it('give none where neither is the later, and say that both are unread', () => {
    const mixed = [LATE[0] ?? '', '2024-01-01', '2025-12-31', '2024-01-03'];
    const plan = planWith(['Zulu', 'Landing'], [dates(mixed), dates(LATE)]);
    expect(lettersOf(plan).due).toBeUndefined();
    expect(plan.findings.filter(({ code }) => code === 'column-unread')).toHaveLength(2);
  });

  it('are not weighed where a heading names the deadline, or one stands alone', () => {
    expect(duesOf(planWith(['Deadline', 'Zulu'], [dates(EARLY), dates(LATE)]))).toEqual(EARLY);
    expect(duesOf(planWith(['Zulu'], [dates(EARLY)]))).toEqual(EARLY);
  });
});

describe('a column of days without a heading that says what they are', () => {
  const few = (days: readonly (string | null)[]) => days.map((day) => (day === null ? null : dateCell(day)));

  it.each([
    'Original date (old)',
    'Old date',
    'Was due',
    'Previous deadline',
    'Superseded date',
    'Due (old)',
  ])('holds beside “%s”, and is asked about', (old) => {
    const plan = planWith([old, 'Landing'], [few(['2024-08-31', null, '2024-12-31', null]), dates(LATE)]);
    expect(duesOf(plan)).toEqual(LATE);
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain('column-unsure D1');
  });

  it.each([
    ['earlier', EARLY, 'Old date'],
    ['beside a deadline that is not the old one', LATE, 'Due date'],
  ])('does not hold where it is %s, and is told as unread', (_, days, heading) => {
    const given = heading === 'Old date' ? LATE : EARLY;
    const plan = planWith([heading, 'Zulu'], [dates(given), dates(days)]);
    expect(duesOf(plan)).toEqual(given);
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain('column-unread D1');
  });

  it('is told as unread, and is no reference, beside deadlines that are nearly all missing', () => {
    const plan = planWith(['Deadline', 'Zulu'], [few([null, null, '2024-12-31', null]), dates(LATE)]);
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain('column-unread D1');
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C' });
  });
});

describe('where no heading names the actions', () => {
  const whys = [
    'Panels differ widely in how they score applicants',
    'Staff said that pay reports come too late to act on',
    'Prayers are said in stairwells on both sites',
    'Few porters ever move up a band',
  ];

  it('they are not what stands under “Why”, however long it is', () => {
    const plan = planOf([
      ['Thing', 'Why', 'Lead', 'Due date'],
      ...ACTIONS.map((action, at) => [action, whys[at], 'Head of HR', LATE[at]]),
    ]);
    expect(lettersOf(plan).action).toBe('A');
  });

  it.each(['Measure we will take', 'Steps the trust will take', 'Changes that we will make'])(
    'they are what we will do, by any name: %s',
    (heading) => {
      const plan = planOf([
        [heading, 'Why', 'Lead', 'Due date'],
        ...ACTIONS.map((action, at) => [action, whys[at], 'Head of HR', LATE[at]]),
      ]);
      expect(lettersOf(plan).action).toBe('A');
    },
  );

  it.each(['Difference we will make', 'Impact the board will make'])('an effect is none: %s', (heading) => {
    const plan = planOf([
      [heading, 'Action', 'Lead', 'Due date'],
      ...ACTIONS.map((action, at) => [whys[at], action, 'Head of HR', LATE[at]]),
    ]);
    expect(lettersOf(plan).action).toBe('B');
  });
});
