import { saysNoEnd, understandStatus } from '../../../src/domain/status/understand-status';

test.each([
  'Delivered, awaiting evidence',
  'Delivered -\n(awaiting evidence)',
  'Completed, awaiting sign-off',
  'Completed. Awaiting sign off.',
  'Delivered subject to audit',
  'Action completed, awaiting formal sign off by the people committee',
  'Complete pending approval at the steering group',
  'Done – waiting for paperwork',
  'Implemented – awaiting internal audit validation',
  'Closed (pending audit)',
  'All actions complete, awaiting evidence from divisions',
])('“%s” is complete: only the paper of it is awaited', (words) => {
  expect(understandStatus(words)).toBe('complete');
});

test.each([
  'Completed subject to funding',
  'Completed, awaiting approval of funding',
  'Delivered, pending board approval of the business case',
  'Completed, awaiting approval to start phase 2',
  'Completed, awaiting sign off before roll out',
  'Complete pending recruitment',
  'Complete, awaiting results',
  'Partly complete, awaiting evidence',
  'Not completed, awaiting sign off',
  'Phase 1 complete, awaiting sign off',
  'Draft completed, awaiting approval',
  'To be completed, awaiting evidence',
  'Proposed for closure',
])('“%s” is not: more than paper is awaited, or less than all is done', (words) => {
  expect(understandStatus(words)).not.toBe('complete');
});

test.each(['Awaiting approval', 'Awaiting sign off', 'Pending closure'])(
  '“%s” alone does not say that anything is done',
  (words) => {
    expect(understandStatus(words)).toBe('unknown');
    expect(saysNoEnd(words)).toBe(true);
  },
);
