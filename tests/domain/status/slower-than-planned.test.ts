import { understandStatus } from '../../../src/domain/status/understand-status';

test.each([
  'Progress is slower than planned',
  'Progress slower than expected',
  'Progressing more slowly than hoped',
  'Taking longer than anticipated',
  'Less progress than expected',
])('“%s” goes on, but not as it should', (words) => {
  expect(understandStatus(words)).toBe('at-risk');
});

test.each(['No longer than planned', 'Not slower than planned', 'Costs less than expected', 'Good progress'])(
  '“%s” tells of no delay',
  (words) => {
    expect(understandStatus(words)).not.toBe('at-risk');
  },
);

test.each([
  ['Minor delays, expected to be back on plan', 'at-risk'],
  ['Delayed, will be back on track by June', 'at-risk'],
  ['Behind, plan to get back on schedule', 'at-risk'],
  ['Was behind, now back on track', 'on-track'],
  ['Delayed but now back on course', 'on-track'],
  ['Not yet back on track', 'off-track'],
  ['Not expected to be back on track', 'off-track'],
  ['Progress not being made', 'off-track'],
])('“%s” is %s: to come back on course is not to be there', (words, status) => {
  expect(understandStatus(words)).toBe(status);
});

test.each([
  ['Partly in place, plan to deliver', 'at-risk'],
  ['Partially complete with plan to complete', 'at-risk'],
  ['Partially achieved with plans to address gaps', 'at-risk'],
  ['Partly in place', 'on-track'],
  ['Partly met', 'on-track'],
  ['Partially complete, plan to finish by March 2027', 'on-track'],
  ['On plan to deliver', 'on-track'],
])('“%s” is %s: for the rest there is a plan without a day, or work goes on', (words, status) => {
  expect(understandStatus(words)).toBe(status);
});
