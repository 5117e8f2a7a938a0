import { describeDue, describeReason } from '../../../src/application/pane/due-words';
import type { DueDate } from '../../../src/domain/due-date/due-date';
import type { ReviewedAction } from '../../../src/domain/rag/rating';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { rateAction } from '../../../src/domain/rag/rate-action';
import { day, due, planAction } from '../../support/plan-action';

const AS_AT = day('2024-06-30');

function words(date: DueDate, nextDue: string | null): string {
  const action = planAction({ due: date });
  const reviewed: ReviewedAction = {
    ref: 'A-001',
    action,
    stated: null,
    rating: rateAction(action, null, DEFAULT_POLICY, AS_AT, []),
    nextDue: nextDue === null ? null : day(nextDue),
    daysToDue: null,
    findings: [],
  };
  return describeDue(reviewed, AS_AT);
}

describe('When an action is due, in words', () => {
  it('says how long ago, how far ahead, or that it is today', () => {
    expect(words(due('2024-03-31'), '2024-03-31')).toBe('Due 31 Mar 2024, 91 days ago');
    expect(words(due('2024-09-28'), '2024-09-28')).toBe('Due 28 Sep 2024, in 90 days');
    expect(words(due('2024-07-01'), '2024-07-01')).toBe('Due 1 Jul 2024, in 1 day');
    expect(words(due('2024-06-30'), '2024-06-30')).toBe('Due today');
  });

  it('says that it repeats, with or without a date to count from', () => {
    const annual = due('2024-03-31', { kind: 'recurring', recurrence: 'annual' });
    expect(words(annual, '2025-03-31')).toBe('Due 31 Mar 2025, in 274 days; repeats (annual)');
    expect(words(annual, null)).toBe('Repeats (annual) from 31 Mar 2024');
    const bare = due(null, { kind: 'recurring', recurrence: 'quarterly' });
    expect(words(bare, null)).toBe('Repeats (quarterly), with no first date');
  });

  it('says of what is done when it was due, not how late it would be', () => {
    expect(words(due('2024-03-31'), null)).toBe('Was due 31 Mar 2024');
    expect(words(due(['2024-01-31', '2024-05-31']), null)).toBe('Was due 31 May 2024');
    expect(words(due('2024-12-31'), null)).toBe('Due 31 Dec 2024, in 184 days');
  });

  it('gives both readings of a date that has two, and no date of its own', () => {
    const date = due(null, { kind: 'ambiguous', candidates: [day('2024-04-03'), day('2024-03-04')] });
    expect(words(date, null)).toBe('Either 3 Apr 2024 or 4 Mar 2024: the date can be read both ways');
  });

  it('says in words that there is no date', () => {
    expect(words(due(null), null)).toBe('No due date given');
    expect(words(due(null, { kind: 'unparseable', text: 'soonish' }), null)).toBe('No date that can be read');
    expect(words(due(null, { kind: 'ongoing' }), null)).toBe('Ongoing, with no end date');
    expect(words(due(null, { kind: 'ongoing', start: day('2024-01-31') }), null)).toBe(
      'Ongoing from 31 Jan 2024',
    );
  });
});

describe('The reason beneath the due date', () => {
  const reason = (why: string, nextDue: string | null): string => {
    const action = planAction();
    const rating = { ...rateAction(action, null, DEFAULT_POLICY, AS_AT, []), why };
    const next = nextDue === null ? null : day(nextDue);
    return describeReason(
      { ref: 'A-001', action, stated: null, rating, nextDue: next, daysToDue: null, findings: [] },
      AS_AT,
    );
  };

  it.each([
    ['Due 31 Mar 2024, 91 days ago; nothing recorded as done.', '2024-03-31', 'Nothing recorded as done.'],
    ['Due 15 Jul 2024, in 15 days, with no progress recorded.', '2024-07-15', 'No progress recorded.'],
    ['Due 30 Jun 2024, today, with no progress recorded.', '2024-06-30', 'No progress recorded.'],
    ['Due 31 Mar 2025, in 274 days.', '2025-03-31', ''],
    ['Next due 31 Mar 2025, in 274 days.', '2025-03-31', ''],
    ['Stated as “A” (on track); due 31 Mar 2025, in 274 days.', '2025-03-31', 'Stated as “A” (on track).'],
  ])('of %j says only what the due date does not', (why, nextDue, left) => {
    expect(reason(why, nextDue)).toBe(left);
  });

  it.each([
    ['One of 3 deadlines (disability) was 31 Mar 2024, 91 days ago; nothing recorded as done.', '2024-03-31'],
    ['Stated as complete.', null],
    ['Due 31 Mar 2024, 91 days ago; nothing recorded as done.', '2024-04-30'],
    ['Due 31 Mar 2024, 91 days ago; nothing recorded as done.', null],
  ])('stays whole where it says something else: %j', (why, nextDue) => {
    expect(reason(why, nextDue)).toBe(why);
  });
});
