import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { readDelay } from '../../../../src/domain/rag/words/told-delay';
import { AS_AT, planOf } from '../../../support/read-grid';
import { buildWorkbook } from '../../../support/sheet-builder';

const listed = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words !== '');

test.each(
  listed(`
    Training has been delayed owing to vacancies.
    Supplier chosen. The launch has now been postponed until the new year.
    Launch postponed until May
    Training deferred to next year
    The review has been deferred to 2027
    We have fallen behind on this action
    We are behind schedule with the audit.
    The audit is running late
    The move has delayed some actions, including the survey.
    The annual report, due October, is postponed due to the move.
    Even though the film has been delayed, we remain committed to it.
    This and other support work has been delayed by the move.
    Recruitment of the lead was delayed by the pay review.
    There has been a delay in the launch.
    Delays in recruitment have affected delivery
    Unable to take forward this year
    It has not been possible to hold the event.
    Roll-out has stalled.
    Training delayed to September
    Toolkit published. Training delayed until a trainer is in post.
  `),
)('“%s” tells of something late', (progress) => {
  expect(readDelay(progress)).not.toBeNull();
});

test.each(
  listed(`
    Training was delayed but took place in May.
    The survey was delayed by the move and was completed in June.
    Publication was delayed until May 2023; published June 2023.
    The launch has been delayed. It has since gone ahead.
    The workshop was postponed and has now been rearranged for May.
    Delayed discharges have been reviewed.
    Guide to delayed discharge written.
    Patients whose operations were postponed were asked for their views.
    Leaflets on deferred pensions sent out.
    No delays expected.
    The launch was not delayed.
    Steps taken to avoid the work being delayed.
    We will review where referrals are delayed.
    If recruitment is delayed the post will be shared.
    Staff who have fallen behind with training are reminded.
    Report on why complaints are delayed presented to the group.
    The event had been postponed twice.
    Disabled staff report being unable to progress.
    The team behind the network met in May.
    Slips and trips guidance issued.
    One session was postponed, five were held.
    Jan 2026: training delayed. May 2026: training given to 40 managers.
    The launch was delayed to September 2025.
    On track. Training was delayed by a month.
    Training delayed, but the plan is on track.
  `),
)('“%s” does not', (progress) => {
  expect(readDelay(progress)).toBeNull();
});

const ruleOf = (progress: string, status = ''): string | undefined => {
  const rows = ['Publish the pay gap report', 'Train every panel', 'Launch a mentoring scheme'].map(
    (task) => [task, 'Head of HR', 'March 2027', status, progress],
  );
  const plan = planOf([['Action', 'Lead', 'Deadline', 'Status', 'Progress'], ...rows]);
  const [reviewed] = reviewPlans(buildWorkbook(), [plan], DEFAULT_POLICY, AS_AT).flatMap(
    ({ actions }) => actions,
  );
  return reviewed?.rating.rule;
};

test('An action of which something is late asks to be confirmed, where no status is stated', () => {
  const progress = 'Training has been delayed owing to vacancies.';
  expect(ruleOf(progress)).toBe('progress-says-trouble');
  expect(ruleOf(progress, 'Complete')).toBe('stated-complete');
  expect(ruleOf(progress, 'On track')).toBe('in-date');
});

test('Of dated entries the newest counts', () => {
  expect(ruleOf('May 2024: training has been delayed by the move. Jan 2024: trainer found.')).toBe(
    'progress-says-trouble',
  );
  expect(ruleOf('May 2024: training given to 40 managers. Jan 2024: training has been delayed.')).toBe(
    'in-date',
  );
});
