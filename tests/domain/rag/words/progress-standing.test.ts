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
