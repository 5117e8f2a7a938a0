import { day, due, planAction } from '../../../support/plan-action';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { rateAction } from '../../../../src/domain/rag/rate-action';
import { recordsDeed } from '../../../../src/domain/rag/words/recorded-deed';

const AS_AT = day('2024-06-30');

test.each([
  'Report published March 2023',
  'Policy approved by the board and now in use.',
  'Signed off by the people committee',
  'Launched in May 2023',
  'All staff trained',
  'Signed',
  'Charter signed by the chair in May 2023',
  'Letters sent 3 May 2023',
  'Live',
  'Page now live',
  'Training programme published.',
  'Guide written and circulated to managers',
])('“%s” may be the end of an action', (progress) => {
  expect(recordsDeed(progress, AS_AT)).toBe(true);
});

test.each([
  '',
  'Draft report published',
  'Report to be published in May 2023',
  'Report not yet published',
  'Report published, launch to follow',
  'First of three reports published',
  'Published in September 2024',
  'Discussed at the May meeting',
  'Terms of reference developed; group still to meet',
  'Training is being developed',
  'Plan developed',
  'No policy in place',
  'Not signed',
  'To be signed',
  'Survey of where staff live',
  'Two of five posts recruited',
])('“%s” is not', (progress) => {
  expect(recordsDeed(progress, AS_AT)).toBe(false);
});

test('A missed deadline with such a deed beside it is overdue still, and asks', () => {
  const rate = (progress: string) =>
    rateAction(planAction({ due: due('2024-03-31'), progress }), null, DEFAULT_POLICY, AS_AT, []);
  expect(rate('Report published March 2024')).toMatchObject({
    status: 'overdue',
    why: 'Due 31 Mar 2024, 91 days ago; the progress says “Report published March 2024”, which may be the end of it. Please confirm.',
  });
  expect(rate('Drafting').why).toBe('Due 31 Mar 2024, 91 days ago; nothing recorded as done.');
});
