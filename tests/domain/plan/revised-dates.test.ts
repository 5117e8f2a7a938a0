import { readHeading } from '../../../src/domain/plan/headings/read-heading';
import { revisionOf } from '../../../src/domain/plan/headings/revision-words';
import { duesOf, lettersOf, planOf } from '../../support/read-grid';
import { dateCell, type GridValue } from '../../support/sheet-builder';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report for the Board',
  'Open a quiet room on each site',
];
const days = (...given: readonly (string | null)[]): readonly GridValue[] =>
  given.map((day) => (day === null ? null : dateCell(day)));
const FIRST = days('2024-03-31', '2024-06-30', '2024-09-30');
const SECOND = days(null, '2024-10-31', '2024-12-31');
const THIRD = days(null, null, '2025-03-31');
const NEWEST = ['2024-03-31', '2024-10-31', '2025-03-31'];

const planWith = (columns: Readonly<Record<string, readonly GridValue[]>>) =>
  planOf([
    ['Action', 'Lead', ...Object.keys(columns)],
    ...ACTIONS.map((action, at) => [
      action,
      'Head of HR',
      ...Object.values(columns).map((cells) => cells[at] ?? null),
    ]),
  ]);

describe('a deadline that was revised more than once', () => {
  it.each([
    ['Original target date', 'Revised target date', '2nd revised date'],
    ['Due date', 'Revised due date', 'Revised due date (2)'],
    ['Original deadline', 'First revision', 'Second revision'],
    ['Deadline', 'Change 1', 'Change 2'],
    ['Agreed date', 'Extended to', 'Further extended to'],
    ['Planned finish v1', 'Planned finish v2', 'Planned finish v3'],
    ['Target date', 'New target date', 'Latest target date'],
    ['Original due', 'Previous due', 'Current due'],
  ])('is the latest one filled in, under “%s”, “%s” and “%s”', (one, two, three) => {
    expect(duesOf(planWith({ [one]: FIRST, [two]: SECOND, [three]: THIRD }))).toEqual(NEWEST);
    expect(duesOf(planWith({ [three]: THIRD, [two]: SECOND, [one]: FIRST }))).toEqual(NEWEST);
  });

  it('is either where two headings call different days the new one', () => {
    const plan = planWith({ 'Original deadline': FIRST, 'Revised deadline': SECOND, 'New deadline': THIRD });
    expect(plan.actions.map(({ due }) => due.kind)).toEqual(['date', 'date', 'ambiguous']);
    expect(plan.actions[2]?.due.candidates.map(String)).toEqual(['2024-12-31', '2025-03-31']);
  });

  it('is one where both name the same day', () => {
    const plan = planWith({ 'Original deadline': FIRST, 'Revised deadline': SECOND, 'New deadline': SECOND });
    expect(duesOf(plan)).toEqual(['2024-03-31', '2024-10-31', '2024-12-31']);
  });

  it.each([
    ['Q2 deadline', 0],
    ['Second quarter deadline', 0],
    ['Deadline 2', 0],
    ['Phase 2 deadline', 0],
    ['Previous deadline', -0.5],
    ['First revised date', 1],
    ['3rd revised date', 3],
  ])('is numbered only where it is revised: %s', (heading, rank) => {
    expect(revisionOf(heading)).toBe(rank);
  });
});

describe('a date that was moved', () => {
  it.each([
    'Moved to',
    'New date',
    'Slipped to',
    'Re-forecast',
    'Pushed back to',
    'Carried forward to',
    'Delayed until',
    'Rebaselined date',
    'If missed, new date',
    'Agreed new date',
    'Revised date agreed',
    'Recovery date',
    'Deferred',
  ])('is due by what stands under “%s”', (heading) => {
    expect(duesOf(planWith({ 'Due date': FIRST, [heading]: SECOND }))).toEqual([
      '2024-03-31',
      '2024-10-31',
      '2024-12-31',
    ]);
  });

  it.each(['Date agreed', 'Last review date', 'Changed on', 'Updated date', 'Date moved to this list'])(
    'is not due by what stands under “%s”',
    (heading) => {
      expect(duesOf(planWith({ 'Due date': FIRST, [heading]: SECOND }))).toEqual([
        '2024-03-31',
        '2024-06-30',
        '2024-09-30',
      ]);
    },
  );
});

describe('a column of dates', () => {
  it.each([
    ['Baseline date', 'Forecast date', 'Actual date'],
    ['Baseline', 'Forecast', 'Actual'],
    ['Planned', 'Revised', 'Actual'],
    ['First promised', 'Now promised', 'Done on'],
  ])('is no current figure: %s, %s, %s', (one, two, three) => {
    const plan = planWith({ [one]: FIRST, [two]: SECOND, [three]: days('2024-04-02', null, null) });
    expect(duesOf(plan)).toEqual(['2024-03-31', '2024-10-31', '2024-12-31']);
    expect(lettersOf(plan)).toMatchObject({ completed: 'E' });
    expect(lettersOf(plan)).not.toHaveProperty('current');
  });

  it.each([
    ['Baseline', ['34%', '12%', '8%']],
    ['Actual', ['41%', '15%', '9%']],
  ])('is told from one of figures under “%s”', (heading, figures) => {
    const plan = planWith({ [heading]: figures, 'Due date': FIRST });
    expect(lettersOf(plan)).toMatchObject({ current: 'C', due: 'D' });
  });

  it('is the deadline under “Agreed date” only where another revises it', () => {
    expect(duesOf(planWith({ 'Agreed date': FIRST, 'Due date': days(...NEWEST) }))).toEqual(NEWEST);
  });

  it.each(['Baseline data', 'Latest data', 'Success measures / timescales'])(
    'is not looked for under “%s”',
    (heading) => {
      expect(readHeading(heading).scores.get('due') ?? 0).toBeLessThan(0.91);
    },
  );
});
