import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { day, due, planAction } from '../../support/plan-action';
import type { PlanAction } from '../../../src/domain/plan/plan';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { RAG_RULES } from '../../../src/domain/rag/rag-rules';
import { findNextDue, rateAction } from '../../../src/domain/rag/rate-action';
import { gatherFacts } from '../../../src/domain/rag/rating-facts';
import type { StatedRag, StatedStatus } from '../../../src/domain/rag/rating';

const AS_AT = day('2024-06-30');

function stated(words: string, status: StatedStatus): StatedRag {
  return { stated: words, status, meaning: status === 'unknown' ? null : words, shownAs: 'text' };
}

function rate(rest: Partial<PlanAction>, says: StatedRag | null = null, policy = DEFAULT_POLICY) {
  const action = planAction(rest);
  const { status, rule, why } = rateAction(action, says, policy, AS_AT, []);
  const nextDue = findNextDue(gatherFacts(action, says, policy, AS_AT), status);
  return { status, rule, why, nextDue: nextDue?.toString() ?? null };
}

const PASSED = due('2024-03-31');
const AHEAD = due('2024-12-31');
const ANNUAL = due('2024-03-31', { kind: 'recurring', recurrence: 'annual', next: day('2025-03-31') });

test('Stated complete is complete, whatever its date', () => {
  expect(rate({ due: PASSED }, stated('Complete', 'complete'))).toEqual({
    status: 'complete',
    rule: 'stated-complete',
    why: 'Stated as “Complete”.',
    nextDue: null,
  });
});

test('What is told of one deadline ends no other that is still ahead', () => {
  const both = due('2024-05-31', {
    kind: 'multiple',
    deadlines: ['2024-05-31', '2025-05-31'].map((date) => ({ date: day(date), what: null })),
  });
  for (const progress of ['May 2024: complete', 'Completed May 2024 campaign', 'May round done: 31 of 31']) {
    expect(rate({ due: both, progress })).toMatchObject({ status: 'on-track', nextDue: '2025-05-31' });
  }
  for (const progress of ['Completed May 2024', 'All complete: May 2024 round done']) {
    expect(rate({ due: both, progress }).status).toBe('complete');
  }
});

test('What is told of one numbered part ends no other', () => {
  const action = '4.1 Agree the form with staff networks\n4.2 Train every interview panel';
  for (const progress of ['4.1 Closed 12.5.24', '4.1: complete', '4.1 Complete\n4.2 Dates set for July']) {
    expect(rate({ due: AHEAD, action, progress }).status).toBe('on-track');
    expect(rate({ due: PASSED, action, progress })).toMatchObject({
      status: 'overdue',
      why: `Due 31 Mar 2024, 91 days ago; the progress says “${progress.replace('\n', ' ')}”, which does not settle it. Please confirm.`,
    });
  }
  for (const progress of [
    '4.1 Closed 12.5.24\n4.2 Closed 3.6.24',
    '4.1 and 4.2 complete',
    'Complete',
    'All complete: 4.2 last',
  ])
    expect([progress, rate({ due: PASSED, action, progress }).status]).toEqual([progress, 'complete']);
});

test('What mentions an end is quoted beside a missed deadline, and not denied', () => {
  const progress = 'Campaign complete: 14%';
  expect(rate({ due: PASSED, progress }).why).toBe(
    'Due 31 Mar 2024, 91 days ago; the progress says “Campaign complete: 14%”, which does not settle it. Please confirm.',
  );
});

test('Closed because it was merged is closed, and not complete', () => {
  expect(rate({ due: PASSED, progress: 'Closed – merged with 5.1' }).status).toBe('closed');
  expect(rate({ due: PASSED, progress: 'Closed' }).status).toBe('complete');
});

test('A complete action that recurs is next due when it comes round', () => {
  expect(rate({ due: ANNUAL }, stated('Complete', 'complete')).nextDue).toBe('2025-03-31');
});

test('Stated superseded is closed and due no more', () => {
  expect(rate({ due: AHEAD }, stated('Superseded', 'closed'))).toMatchObject({
    status: 'closed',
    nextDue: null,
  });
});

test('A passed deadline is overdue, with the days', () => {
  expect(rate({ due: PASSED })).toEqual({
    status: 'overdue',
    rule: 'due-date-passed',
    why: 'Due 31 Mar 2024, 91 days ago; nothing recorded as done.',
    nextDue: '2024-03-31',
  });
  expect(rate({ due: due('2024-06-29') }).why).toBe('Due 29 Jun 2024, 1 day ago; nothing recorded as done.');
});

test('On its due day an action is not yet overdue', () => {
  expect(rate({ due: due('2024-06-30') })).toMatchObject({
    status: 'at-risk',
    why: 'Due 30 Jun 2024, today, with no progress recorded.',
  });
});

test('Days of grace put off when a deadline counts as passed', () => {
  const policy = { ...DEFAULT_POLICY, graceDays: 7 };
  expect(rate({ due: due('2024-06-23') }, null, policy)).toMatchObject({
    status: 'at-risk',
    nextDue: '2024-06-23',
  });
  expect(rate({ due: due('2024-06-22') }, null, policy).status).toBe('overdue');
});

test('A passed deadline decides before what the lead states, unless that is an end', () => {
  for (const status of ['on-track', 'at-risk', 'off-track', 'not-started', 'unknown'] as const) {
    expect(rate({ due: PASSED }, stated('Some words', status)).status).toBe('overdue');
  }
});

test('Of several deadlines the first that is not met decides', () => {
  const several = due(['2024-03-31', '2025-03-31']);
  expect(rate({ due: several })).toMatchObject({
    status: 'overdue',
    why: 'One of 2 deadlines was 31 Mar 2024, 91 days ago; nothing recorded as done.',
    nextDue: '2024-03-31',
  });
});

test('A deadline whose own part the progress calls done is met', () => {
  const parts = due(['2024-03-31', '2025-03-31'], {
    deadlines: [
      { date: day('2024-03-31'), what: 'Gender gap' },
      { date: day('2025-03-31'), what: 'Ethnicity gap' },
    ],
  });
  expect(rate({ due: parts, progress: 'Gender gap report published.' })).toMatchObject({
    status: 'on-track',
    nextDue: '2025-03-31',
  });
  expect(rate({ due: parts, progress: 'Gender gap report not published.' }).why).toBe(
    'One of 2 deadlines (Gender gap) was 31 Mar 2024, 91 days ago; nothing recorded as done.',
  );
});

test.each([
  ['Letters sent March 2024, finished', '2025-03-31'],
  ['Spring 2024 round completed', '2025-03-31'],
  ['Spring 2024 round not completed', '2024-03-31'],
  ['Spring 2023 round completed', '2024-03-31'],
  ['Draft of March 2024 done', '2024-03-31'],
  ['March 2024: round due', '2024-03-31'],
])('Of two deadlines, “%s” leaves %s to be met', (progress, next) => {
  expect(rate({ due: due(['2024-03-31', '2025-03-31']), progress }).nextDue).toBe(next);
});

test('A deadline that says what was done on it is a record', () => {
  for (const text of ['Actioned 2 Feb 2024', 'Took place in February 2024', 'Completed Feb 2024'])
    expect([text, rate({ due: { ...PASSED, text } }).rule]).toEqual([text, 'recorded-complete']);
  for (const text of ['To be actioned by Feb 2024', 'Takes place in February 2024', 'Actioned by Feb 2024'])
    expect([text, rate({ due: { ...PASSED, text } }).rule]).toEqual([text, 'due-date-passed']);
});

test('A date of completion in the past is complete, one to come is not', () => {
  expect(rate({ due: PASSED, completed: day('2024-03-12') })).toMatchObject({
    status: 'complete',
    rule: 'recorded-complete',
    why: 'Recorded as completed on 12 Mar 2024.',
  });
  expect(rate({ due: PASSED, completed: day('2024-07-01') }).status).toBe('overdue');
  expect(rate({ due: PASSED, completed: null }).status).toBe('overdue');
});

test('A date of completion does not outweigh a status that says less, nor one that says closed', () => {
  const done = { due: AHEAD, completed: day('2024-03-12') };
  expect(rate(done, stated('Not started', 'not-started')).status).toBe('not-started');
  expect(rate(done, stated('Superseded', 'closed')).status).toBe('closed');
  expect(rate(done, stated('In progress', 'on-track')).status).toBe('complete');
});

test('A date of completion meets a recurrence until it comes round again', () => {
  expect(rate({ due: ANNUAL, completed: day('2024-04-02') })).toMatchObject({
    status: 'on-track',
    nextDue: '2025-03-31',
  });
  expect(rate({ due: ANNUAL, completed: day('2023-04-02') }).status).toBe('overdue');
});

test('Stated off track is off track while its date is ahead', () => {
  expect(rate({ due: AHEAD }, stated('Delayed', 'off-track'))).toMatchObject({
    status: 'off-track',
    why: 'Stated as “Delayed”; due 31 Dec 2024, in 184 days.',
  });
});

test('Stated at risk is at risk', () => {
  expect(rate({ due: AHEAD }, stated('Some slippage', 'at-risk'))).toMatchObject({
    status: 'at-risk',
    rule: 'stated-at-risk',
  });
});

test('The first time a recurrence is missed it is overdue', () => {
  expect(rate({ due: ANNUAL })).toMatchObject({ status: 'overdue', nextDue: '2024-03-31' });
});

test('The first time is not missed for certain where it was counted from the plan’s period', () => {
  const counted = { due: { ...ANNUAL, isFirstCounted: true } };
  expect(rate(counted)).toMatchObject({
    status: 'at-risk',
    rule: 'recurrence-lapsed',
    why: 'Recurs (annual): last due 31 Mar 2024, 91 days ago, with nothing recorded since. Please confirm it was done.',
  });
  expect(rate({ ...counted, progress: 'Report to Board in May 2024' }).status).toBe('on-track');
});

test('What is done at every meeting has come again half a year after its first day', () => {
  const atMeetings = (first: string) =>
    rate({ due: due(first, { kind: 'recurring', recurrence: 'every meeting', next: null }) });
  expect(atMeetings('2024-05-31').status).toBe('overdue');
  expect(atMeetings('2022-07-31')).toMatchObject({
    rule: 'recurrence-lapsed',
    why: 'Recurs (every meeting): first due 31 Jul 2022, 700 days ago, with nothing recorded since. Please confirm it was done.',
  });
});

test('A recurrence that came round again with nothing recorded wants confirming', () => {
  const old = due('2021-10-31', { kind: 'recurring', recurrence: 'annual', next: day('2024-10-31') });
  expect(rate({ due: old })).toEqual({
    status: 'at-risk',
    rule: 'recurrence-lapsed',
    why: 'Recurs (annual): last due 31 Oct 2023, 243 days ago, with nothing recorded since. Please confirm it was done.',
    nextDue: '2024-10-31',
  });
});

test('A dated record since a recurrence last fell due puts it in date', () => {
  expect(rate({ due: ANNUAL, progress: 'Report to Board in May 2024' })).toEqual({
    status: 'on-track',
    rule: 'in-date',
    why: 'Next due 31 Mar 2025, in 274 days.',
    nextDue: '2025-03-31',
  });
  expect(rate({ due: ANNUAL, progress: 'Report to Board in May 2023' }).status).toBe('overdue');
});

test('A milestone that passed undone puts an action at risk', () => {
  const milestones = [
    { text: 'Agree the plan', due: day('2024-06-20'), done: false },
    { text: 'Draft the plan', due: day('2024-05-31'), done: false },
    { text: 'Name a lead', due: day('2024-01-31'), done: true },
  ];
  expect(rate({ due: AHEAD, milestones })).toEqual({
    status: 'at-risk',
    rule: 'milestone-passed',
    why: 'The milestone “Draft the plan” was due 31 May 2024, 30 days ago, and is not recorded as done, and 1 more has passed.',
    nextDue: '2024-12-31',
  });
});

test('Due within the days of notice with nothing recorded is at risk, with progress it is on track', () => {
  const soon = due('2024-07-15');
  expect(rate({ due: soon })).toMatchObject({
    status: 'at-risk',
    why: 'Due 15 Jul 2024, in 15 days, with no progress recorded.',
  });
  expect(rate({ due: soon, progress: 'TBC' }).status).toBe('at-risk');
  expect(rate({ due: soon, progress: 'Two sessions run' }).status).toBe('on-track');
  expect(rate({ due: soon }, stated('On track', 'on-track')).status).toBe('on-track');
  expect(rate({ due: soon }, null, { ...DEFAULT_POLICY, dueSoonDays: 14 }).status).toBe('on-track');
});

test('Where a current position is given that may be its progress, the reason says what it stands beside', () => {
  const places = { current: { row: 9, column: 5 } };
  expect(rate({ due: due('2024-07-15'), places })).toMatchObject({
    status: 'at-risk',
    why: 'Due 15 Jul 2024, in 15 days, with no progress recorded but its current position.',
  });
});

test('An action on hold with a deadline ahead wants confirming', () => {
  expect(rate({ due: AHEAD }, stated('Paused', 'at-risk'))).toMatchObject({
    status: 'at-risk',
    why: 'Stated as “Paused”: not progressing. Please confirm that 31 Dec 2024 still stands.',
  });
});

test('A letter whose meaning in the key is on hold is on hold', () => {
  const held: StatedRag = { stated: 'P', status: 'unknown', meaning: 'carried forward', shownAs: 'text' };
  expect(rate({ due: AHEAD }, held).rule).toBe('stated-on-hold');
});

test('Stated not started, or not yet due to start, is not started', () => {
  expect(rate({ due: AHEAD }, stated('Yet to begin', 'not-started')).status).toBe('not-started');
  expect(rate({ due: AHEAD, start: day('2024-09-01') })).toMatchObject({
    status: 'not-started',
    why: 'Starts 1 Sep 2024, in 63 days.',
  });
});

test('Work in progress whose health is red is at risk', () => {
  const red: StatedRag = { ...stated('In progress', 'on-track'), health: 'Red' };
  expect(rate({ due: AHEAD }, red)).toMatchObject({
    status: 'at-risk',
    rule: 'stated-health',
    why: 'Stated as “In progress”, with a health of “Red”; due 31 Dec 2024, in 184 days.',
  });
  expect(rate({ due: AHEAD }, { ...red, status: 'complete' }).status).toBe('complete');
});

describe('A start still ahead', () => {
  const start = day('2024-09-01');

  it.each(['In progress', 'On track', '40%', 'Started'])('yields to a status of “%s”', (words) => {
    expect(rate({ due: AHEAD, start }, stated(words, 'on-track'))).toMatchObject({
      status: 'on-track',
      rule: 'in-date',
    });
  });

  it('yields in a span of time too', () => {
    const span = due('2024-12-31', { kind: 'range', start });
    expect(rate({ due: span }, stated('In progress', 'on-track')).rule).toBe('in-date');
  });

  it('yields to a step that is done', () => {
    const milestones = [{ text: 'Name a lead', due: null, done: true }];
    expect(rate({ due: AHEAD, start, milestones }).rule).toBe('in-date');
  });

  it.each([
    'Supplier appointed and first panel trained.',
    'Draft written. Pilot to start in October.',
    'Under way',
    'Work has begun early',
    '40%',
    'Group set up; terms agreed 3 June 2024',
  ])('yields to progress that reports work: %s', (progress) => {
    expect(rate({ due: AHEAD, start, progress }).rule).toBe('in-date');
  });

  it.each([
    '',
    'TBC',
    'Planned for the autumn',
    'To be scoped in September',
    'Will be launched in October',
    'Awaiting the new lead',
    'Not yet started',
    'Work begins in September',
    'Kick-off booked September 2024',
    'No work done',
    '0%',
    'See 4.2',
  ])('stands beside progress that reports none: “%s”', (progress) => {
    expect(rate({ due: AHEAD, start, progress }).status).toBe('not-started');
  });

  it('stands where the action is only open', () => {
    expect(rate({ due: AHEAD, start }, stated('Open', 'on-track')).rule).toBe('start-ahead');
  });

  it('yields to what the plan fears', () => {
    expect(rate({ due: AHEAD, start }, stated('Delayed', 'off-track')).status).toBe('off-track');
  });
});

test('Otherwise a deadline ahead is on track', () => {
  expect(rate({ due: AHEAD })).toMatchObject({ status: 'on-track', why: 'Due 31 Dec 2024, in 184 days.' });
});

test.each([
  [due(null), 'No deadline is given to rate against.'],
  [due(null, { kind: 'ongoing', text: 'Ongoing' }), 'Ongoing, with no review date to rate against.'],
  [
    due(null, { kind: 'recurring', recurrence: 'annual', text: 'Annually' }),
    'Recurs (annual), with no first date to rate against.',
  ],
  [
    due(null, { kind: 'unparseable', text: 'When funds allow' }),
    'The due date “When funds allow” is not clear enough to rate against.',
  ],
  [
    due(null, { kind: 'ambiguous', text: '06/07/24', candidates: [day('2024-06-07'), day('2024-07-06')] }),
    'The due date “06/07/24” could be 7 Jun 2024 or 6 Jul 2024; nothing settles which.',
  ],
])('Without a clear deadline an action is not rated: %#', (when, why) => {
  expect(rate({ due: when })).toEqual({ status: 'not-rated', rule: expect.any(String), why, nextDue: null });
});

test('Ongoing from a date past has no deadline; one to come has not started', () => {
  const since = due('2023-12-31', { kind: 'ongoing', start: day('2023-12-01') });
  const later = due('2024-12-31', { kind: 'ongoing', start: day('2024-12-01') });
  expect(rate({ due: since }).status).toBe('not-rated');
  expect(rate({ due: later }).status).toBe('not-started');
});

test('The progress says outright that it is done', () => {
  expect(rate({ due: PASSED, progress: 'Completed May 2023.' })).toMatchObject({
    status: 'complete',
    rule: 'progress-says-complete',
    why: 'The progress says “Completed May 2023”.',
  });
  expect(rate({ due: PASSED, progress: 'Superseded by the culture plan' }).status).toBe('closed');
});

test('Progress words do not outweigh a status that says less', () => {
  expect(rate({ due: AHEAD, progress: 'Completed.' }, stated('Delayed', 'off-track')).status).toBe(
    'off-track',
  );
  expect(rate({ due: AHEAD, progress: 'Completed.' }, stated('On track', 'on-track')).status).toBe(
    'complete',
  );
});

test.each([
  ['Not on track', 'at-risk', 'progress-says-trouble'],
  ['Delayed owing to vacancies in the team.', 'at-risk', 'progress-says-trouble'],
  ['Update: behind schedule. The panel met in May.', 'at-risk', 'progress-says-trouble'],
  ['Not yet started', 'not-started', 'progress-says-not-started'],
])('Where no status is stated, what the progress says of trouble is heard: %s', (progress, status, rule) => {
  const farAhead = { due: due('2025-06-30'), progress };
  expect(rate(farAhead)).toMatchObject({ status, rule });
  expect(rate({ ...farAhead, due: PASSED }).status).toBe('overdue');
  expect(rate(farAhead, stated('On track', 'on-track')).status).toBe('on-track');
});

test.each([
  'Delayed letters have now been sent to every ward',
  'Was delayed. Now on track.',
  'Not started in surgery; under way in medicine',
  'Managers not on track to finish their training were written to',
  'First workshop held; at risk staff were invited first',
])('The progress is not taken to say that an action is in trouble: %s', (progress) => {
  expect(rate({ due: due('2025-06-30'), progress }).status).toBe('on-track');
});

test('A red that nothing explains is at risk until someone confirms, and another colour goes by its date', () => {
  expect(rate({ due: AHEAD }, stated('Red', 'unknown'))).toMatchObject({
    status: 'at-risk',
    rule: 'stated-red',
    why: 'Shown as “Red”, which no key explains. Please say what red means in this plan, or whether the action is on track.',
  });
  expect(rate({ due: AHEAD }, stated('R', 'unknown')).status).toBe('at-risk');
  expect(rate({ due: PASSED }, stated('Red', 'unknown')).status).toBe('overdue');
  for (const other of ['Amber', 'A', 'Green', 'Blue', 'Redeployed'])
    expect(rate({ due: AHEAD }, stated(other, 'unknown')).status).toBe('on-track');
});

test('The rules stand in the order that is published', () => {
  expect(RAG_RULES.map(({ id }) => id)).toEqual([
    'stated-complete',
    'progress-says-complete',
    'recorded-complete',
    'listed-as-complete',
    'stated-closed',
    'progress-says-closed',
    'due-date-passed',
    'stated-off-track',
    'stated-on-hold',
    'stated-at-risk',
    'progress-says-trouble',
    'stated-red',
    'stated-health',
    'recurrence-lapsed',
    'milestone-passed',
    'due-soon',
    'stated-not-started',
    'progress-says-not-started',
    'start-ahead',
    'in-date',
    'date-unclear',
    'no-deadline',
  ]);
});

test('The later it is, the worse: an action never leaves overdue as days go by', () => {
  const when = fc.integer({ min: 0, max: 2000 }).map((days) => day('2022-01-01').add({ days }));
  fc.assert(
    fc.property(when, when, fc.integer({ min: 0, max: 400 }), (deadline, asAt, days) => {
      const action = planAction({ due: due(deadline.toString()) });
      const today = rateAction(action, null, DEFAULT_POLICY, asAt, []).status;
      const later = rateAction(action, null, DEFAULT_POLICY, asAt.add({ days }), []).status;
      const overdue = Temporal.PlainDate.compare(asAt, deadline) > 0;
      expect(today === 'overdue').toBe(overdue);
      expect(today === 'overdue' && later !== 'overdue').toBe(false);
    }),
  );
});
