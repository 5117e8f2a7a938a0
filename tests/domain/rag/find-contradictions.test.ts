import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import type { PlanAction } from '../../../src/domain/plan/plan';
import { day, due, mark, plan, planAction } from '../../support/plan-action';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';

const AS_AT = day('2024-06-30');
const BARE = buildSheet([[], [], [], [], [], [], [], ['Action']]);
const KEYED = buildSheet([['White: not yet due'], ['Red: overdue'], [], [], [], [], [], ['Action']]);

function foundIn(action: Partial<PlanAction>, sheet = BARE): readonly unknown[] {
  const plans = [plan({ actions: [planAction(action)] })];
  const [reviewed] = reviewPlans(buildWorkbook(sheet), plans, DEFAULT_POLICY, AS_AT);
  const findings = reviewed?.actions[0]?.findings ?? [];
  return findings.flatMap(({ code, detail }) => (code === 'rag-contradicted' ? [detail] : []));
}

const PASSED = due('2024-03-31');
const AHEAD = due('2024-12-31');

describe('a status that says the deadline is ahead', () => {
  it.each([
    'Not yet due',
    'Not due',
    'Not due yet.',
    'Due later',
    'Future',
    'Not overdue',
    'Within timescale',
  ])('is contradicted by a deadline that has passed: %s', (words) =>
    expect(foundIn({ due: PASSED, stated: mark(words) })).toEqual([
      { stated: `“${words.replace(/\.$/, '')}”`, found: 'its deadline of 31 Mar 2024 passed 91 days ago' },
    ]),
  );

  it('is contradicted in the words of the key too', () => {
    expect(foundIn({ due: PASSED, stated: mark('White') }, KEYED)).toHaveLength(1);
  });

  it.each(['Not yet due', 'Not due'])('is not contradicted by one ahead: %s', (words) => {
    expect(foundIn({ due: AHEAD, stated: mark(words) })).toEqual([]);
  });

  it.each([
    'Not yet due to start',
    'Not started',
    'In progress, not yet due',
    'Not started / not yet due',
    'Planned',
  ])('is none that says something else as well: %s', (words) =>
    expect(foundIn({ due: PASSED, stated: mark(words) })).toEqual([]),
  );
});

describe('a status that says the deadline has passed', () => {
  it.each(['Overdue', 'Past due date', 'Deadline missed'])('is contradicted by one ahead: %s', (words) =>
    expect(foundIn({ due: AHEAD, stated: mark(words) })).toEqual([
      { stated: `“${words}”`, found: 'its deadline of 31 Dec 2024 is 184 days ahead' },
    ]),
  );

  it('is contradicted in the words of the key too', () => {
    expect(foundIn({ due: AHEAD, stated: mark('Red') }, KEYED)).toHaveLength(1);
  });

  it('is not contradicted by one that has passed', () => {
    expect(foundIn({ due: PASSED, stated: mark('Overdue') })).toEqual([]);
  });

  it('is not contradicted where one of several deadlines, or a milestone, has passed', () => {
    const several = due(['2024-03-31', '2024-12-31']);
    expect(foundIn({ due: several, stated: mark('Overdue') })).toEqual([]);
    const milestones = [{ text: 'Agree it', due: day('2024-02-29'), done: false }];
    expect(foundIn({ due: AHEAD, milestones, stated: mark('Overdue') })).toEqual([]);
  });

  it.each(['Behind schedule', 'Delayed', 'Overdue or at risk', 'Off track'])(
    'is none that may look ahead: %s',
    (words) => expect(foundIn({ due: AHEAD, stated: mark(words) })).toEqual([]),
  );
});

describe('a status that says work goes on', () => {
  it.each(['In progress', 'Started', 'Under way', 'Partly complete', '40%', '90% complete'])(
    'is contradicted by a start that is ahead: %s',
    (words) =>
      expect(foundIn({ due: AHEAD, start: day('2024-09-01'), stated: mark(words) })).toEqual([
        { stated: `“${words}”`, found: 'its start of 1 Sep 2024 is 63 days ahead' },
      ]),
  );

  it.each(['On track', 'Not started', 'Planned', '0%', '0% complete'])(
    'is none that may be so before: %s',
    (words) => expect(foundIn({ due: AHEAD, start: day('2024-09-01'), stated: mark(words) })).toEqual([]),
  );
});

describe('a status that says work has not begun', () => {
  it.each(['Not started', 'Not yet started', 'Yet to commence'])(
    'is contradicted by a start long past: %s',
    (words) =>
      expect(foundIn({ due: AHEAD, start: day('2024-04-01'), stated: mark(words) })).toEqual([
        { stated: `“${words}”`, found: 'its start of 1 Apr 2024 was 90 days ago' },
      ]),
  );

  it('is contradicted by the start of what goes on from then', () => {
    const ongoing = due('2023-09-30', { kind: 'ongoing', start: day('2023-09-01') });
    expect(foundIn({ due: ongoing, stated: mark('Not started') })).toHaveLength(1);
  });

  it('is not contradicted by a start this month, a span of time or a deadline that says it already', () => {
    expect(foundIn({ due: AHEAD, start: day('2024-06-01'), stated: mark('Not started') })).toEqual([]);
    const span = due('2024-12-31', { kind: 'range', start: day('2023-04-01') });
    expect(foundIn({ due: span, stated: mark('Not started') })).toEqual([]);
    expect(foundIn({ due: PASSED, start: day('2023-04-01'), stated: mark('Not started') })).toEqual([]);
  });

  it.each(['Planned', 'On hold', 'Not on track'])('is none that says something else: %s', (words) =>
    expect(foundIn({ due: AHEAD, start: day('2024-01-01'), stated: mark(words) })).toEqual([]),
  );
});

describe('a status that says it is done', () => {
  it.each(['Not started', 'Not on track owing to vacancies'])(
    'is contradicted by progress that says outright that it is not: %s',
    (progress) =>
      expect(foundIn({ due: PASSED, stated: mark('Complete'), progress })).toEqual([
        { stated: '“Complete”', found: `the progress says “${progress}”` },
      ]),
  );

  it.each(['Report to the board in July', 'Delayed at first, held in May', ''])(
    'is not contradicted by other progress: “%s”',
    (progress) => expect(foundIn({ due: PASSED, stated: mark('Complete'), progress })).toEqual([]),
  );
});

describe('a status of done beside progress that is not', () => {
  it.each([
    'Not complete yet',
    '90% complete',
    'Network running; last training session still to be held',
    'Two wards still outstanding.',
  ])('is contradicted: %s', (progress) => {
    expect(foundIn({ due: PASSED, stated: mark('Complete'), progress })).toEqual([
      { stated: '“Complete”', found: `the progress says “${progress.replace(/\.$/, '')}”` },
    ]);
  });

  it.each([
    'Was not complete in March. Completed in May 2024.',
    '100% complete',
    'Network running, 14 members',
    'To be held again next year',
    '',
  ])('is not by what says nothing of the kind: %s', (progress) => {
    expect(foundIn({ due: PASSED, stated: mark('Complete'), progress })).toEqual([]);
  });
});
