import { readStanding } from '../../../../src/domain/rag/words/progress-standing';

const listed = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words !== '');

const standing = (progress: string): string | null => readStanding(progress)?.status ?? null;

test.each(
  listed(`
    Not started.
    Has not started because of vacancies.
    Not yet progressed owing to staff shortages.
    This has not been taken forward.
    This invitation has not yet been progressed due to the restructure
    This work has not been started.
    We have not been able to start this.
    It has not commenced.
    Update: this has not yet been taken forward
  `),
)('“%s” says that the action is not started', (progress) => {
  expect(standing(progress)).toBe('not-started');
});

test.each(
  listed(`
    On hold.
    Paused pending new national guidance.
    Deferred until the new system is live.
    This project is on hold due to funding.
    Awaiting funding.
    Update: paused
    Now paused.
    Has been put on hold.
  `),
)('“%s” says that the action rests, which is at risk', (progress) => {
  expect(standing(progress)).toBe('at-risk');
});

test('What is off track and on course stays so', () => {
  expect(standing('This work is behind schedule.')).toBe('off-track');
  expect(standing('Delayed owing to vacancies.')).toBe('off-track');
  expect(standing('On track for the spring.')).toBeNull();
  expect(standing('This is on track.')).toBeNull();
});

test.each(
  listed(`
    Paused in May. Restarted in June.
    On hold, then resumed in the autumn.
    Held.
    Awaiting approval.
    The second workshop has not been started.
    The evaluation is on hold.
    Survey sent out. This training has not been started.
    This month is not started.
    Two posts on hold, one filled
    Not taken forward in the first quarter but started in the second
    We have not met.
    Drafted, paused for comment.
  `),
)('“%s” does not say so of the action', (progress) => {
  expect(standing(progress)).toBeNull();
});

test.each(
  listed(`
    Training programme paused because the trainer left; restart planned for autumn.
    Project paused due to winter pressures.
    Paused; to resume in May
    On hold until the project restarts
    Project paused; restart date to be confirmed
    The mentoring scheme is on hold.
    Paused this quarter.
    Paused, will restart in the autumn
  `),
)('“%s” rests, and that it is to go on again changes nothing', (progress) => {
  expect(standing(progress)).toBe('at-risk');
});

test.each(
  listed(`
    This has been delayed by the move to the new site.
    Delayed by winter pressures
    No progress has been made this quarter.
    Behind schedule this year
    Target not achieved this year
    No funding secured; delayed
    At risk. Now behind schedule.
    The programme has been delayed.
    Initiative stalled owing to sickness.
  `),
)('“%s” is off track', (progress) => {
  expect(standing(progress)).toBe('off-track');
});

test.each(
  listed(`
    We cannot start this until the new system is live
    Cannot start
    Not started this quarter
    Wellbeing programme not started
    Work can’t begin until the post is filled
  `),
)('“%s” has not started', (progress) => {
  expect(standing(progress)).toBe('not-started');
});

test.each(
  listed(`
    This project was delayed by the flood but is now complete
    This project was delayed due to vacancies but is now on track
    Paused, restarted in May
    Paused; work resumed
    Programme resumed in June after being paused
    One project delayed, another on track
    The second programme is paused
    The national programme is on hold
    Recruitment paused
    Work with the unions delayed
    Staff working on project delayed
    Training project started
    This has not been completed due to vacancy
    We cannot start work on 12 of the steps
    Programme is on track
  `),
)('“%s” tells of a part, of others, or of what is over', (progress) => {
  expect(standing(progress)).toBeNull();
});
