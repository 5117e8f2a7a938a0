import { saysNothingNew } from '../../../src/domain/wording/says-nothing';

test.each([
  'No update',
  'No further updates.',
  'No change',
  'No changes since May',
  'No update at this time',
  'Nothing to report',
  'Nothing further to add',
  'Unchanged',
  'n/a',
  'None',
  'Ditto',
  'As above',
  'As last quarter',
  'Same as before',
  'Same',
  'See above',
  'TBC',
  't.b.a.',
  'N/K',
  'Not known',
  'To be confirmed',
  '-',
])('“%s” says nothing new', (text) => {
  expect(saysNothingNew(text)).toBe(true);
});

test.each([
  'No changes needed; the toolkit is live',
  'No comments were received, so the policy stands',
  'Nothing has been delivered',
  'None of the wards has begun',
  'As above, and panels trained',
  'Change of provider agreed',
  'Not agreed by the board',
  'To be agreed with staff side in May',
  'No TBC dates are left',
  '',
])('“%s” does not say so', (text) => {
  expect(saysNothingNew(text)).toBe(false);
});
