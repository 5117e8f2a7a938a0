import fc from 'fast-check';
import {
  claimsOnTrack,
  saysNoEnd,
  saysOnHold,
  understandStatus,
} from '../../../src/domain/status/understand-status';
import type { StatedStatus } from '../../../src/domain/rag/rating';

const PHRASES: Readonly<Record<StatedStatus, readonly string[]>> = {
  complete: [
    'Complete',
    'Completed',
    'COMPLETED - evidence filed',
    'Delivered',
    'Done',
    'Achieved, no need to monitor further',
    'Objective met; scrutiny no longer needed',
    'Action closed',
    'Fully implemented',
    'Complete and embedded',
    'Complete – no concerns',
    'No further action required',
    'Completed late',
    'Now business as usual',
    '100%',
    '100% complete',
    'Target met for two quarters running',
    'Moved to BAU',
    'Mainstreamed',
    'Target exceeded',
    'Complete, awaiting evidence',
  ],
  closed: [
    'Superseded',
    'Superseded by the People Plan',
    'Transferred to another committee',
    'No longer needed',
    'Action no longer relevant',
    'Withdrawn',
    'Cancelled',
    'Merged with action 4',
    'Not being taken forward',
    'Incorporated into the culture programme',
    'Archived',
    'De-scoped',
    'Handed over to the estates team',
    'Will not be pursued',
  ],
  'on-track': [
    'Proceeding',
    'Going to time',
    'Happening now',
    'On track',
    'Action on target',
    'On schedule to finish in time',
    'On track to deliver',
    'On target for completion by the due date',
    'As planned, nothing needed',
    'Progressing to plan',
    'In progress',
    'Underway',
    'Ongoing',
    'Started, not complete',
    'Partially complete',
    '50% complete',
    'Nearly complete',
    'Good progress – keep watching',
    'No concerns',
    'No significant issues or risks to delivery',
    'Not at risk',
    'No longer at risk',
    'Risks are managed, within tolerance',
    'Ahead of schedule',
    'High confidence of delivery',
    'Expected to be delivered',
    'Will be completed by March',
    'Within tolerance',
    'Complete or on track',
    'Work has begun and goes to plan',
    'Back on track',
    'Full assurance',
    'Substantial assurance',
    'Proposed for closure',
    'Ready to be signed off',
    'Delivered in part',
    'Being implemented',
    'Completed and ongoing',
    'In draft',
    'Above target',
    'On track to be implemented',
  ],
  'at-risk': [
    'At risk',
    'Delivery may be at risk',
    'At risk, recovery plan in place',
    'Some slippage, recoverable',
    'Slight delay',
    'Minor concerns',
    'Issues being addressed',
    'Behind plan, mitigating actions agreed',
    'Off track with an agreed plan',
    'On track with minor issues',
    'In progress but a risk, not yet an issue',
    'Needs attention',
    'Requires improvement',
    'At risk of not being delivered',
    'Risk of missing the deadline',
    'Due in the next 30 days',
    'Within 14 days of the deadline',
    'Approaching its deadline',
    'Partial assurance',
    'Extension requested',
    'Revised date agreed',
    'Progress is being made but there are some concerns about delivery',
  ],
  'off-track': [
    'Off track',
    'Off-track',
    'Not on track',
    'Not on target to deliver',
    'No longer on track',
    'Concerns, not on track',
    'Overdue',
    'Deadline passed',
    'Deadline missed',
    'Delayed',
    'Significant delay',
    'Significant risk to delivery',
    'Serious concerns',
    'Behind schedule',
    'Unlikely to be achieved',
    'Will not be delivered',
    "Won't be met",
    'Cannot be achieved',
    'Not achieved',
    'Due but not completed',
    'Not completed by the deadline',
    'Off plan, needs escalation',
    'Off track, no recovery plan',
    'Poor progress',
    'Unacceptable progress made',
    'No progress',
    'Not progressing',
    'Stalled',
    'Blocked',
    'Failed',
    'Problems',
    'Not started or significantly delayed',
    'Limited assurance',
    'No assurance',
    'Will miss its target',
    'Not implemented by the due date',
  ],
  'not-started': [
    'Not started',
    'Not yet started',
    'Not yet begun',
    'Yet to begin',
    'Yet to commence',
    'To be started',
    "Hasn't started",
    'Work has not commenced',
    'Not due',
    'Not due yet',
    'Not yet due to start',
    'No action taken yet',
    'Planned',
    'Future action',
    'Pending',
    'Not implemented',
    'To be implemented',
    'Due later in the year',
    '0%',
  ],
  unknown: [
    '',
    '?',
    'TBC',
    'N/A',
    'Open',
    'See notes',
    'Not complete',
    'Not yet complete',
    'Not yet achieved',
    'To be completed',
    'Awaiting sign off',
    'Pending approval',
    'Completed by March 2026',
    'Carried forward to next year',
    'Not applicable',
    'Reopened',
    'Paused',
    'On hold',
    'Deferred to next year',
    'Director of Nursing',
    'Amber',
    'Red/Amber',
  ],
};

describe.each(Object.entries(PHRASES))('A status that means %s', (status, phrases) => {
  test.each(phrases)('“%s”', (phrase) => {
    expect(understandStatus(phrase)).toBe(status);
  });
});

test('Look-alike letters, capitals and hyphens do not change what a phrase means', () => {
  expect(understandStatus('ОFF-ТRАCK')).toBe('off-track');
});

test('Whether it is typed small, capital or between bullets, a phrase means the same', () => {
  const known = Object.entries(PHRASES).flatMap(([status, phrases]) =>
    phrases.map((phrase) => [phrase, status]),
  );
  fc.assert(
    fc.property(fc.constantFrom(...known), ([phrase = '', status]) => {
      expect(understandStatus(phrase.toUpperCase())).toBe(status);
      expect(understandStatus(`  ${phrase.toLowerCase()}.`)).toBe(status);
    }),
  );
});

test('On hold is a status of its own that no colour stands for', () => {
  expect(saysOnHold('e.g. Paused until April')).toBe(true);
  expect(saysOnHold('On track')).toBe(false);
  expect(saysOnHold('Rolled over to next year')).toBe(true);
});

test('Open, awaiting, paused and not applicable are plain words that decide no rating', () => {
  for (const words of [
    'Open',
    'Re-opened',
    'Awaiting sign off',
    'Paused',
    'Not applicable',
    'Carried forward',
  ])
    expect(saysNoEnd(words)).toBe(true);
  for (const words of ['Open day held', 'Rhubarb', 'Complete', '']) expect(saysNoEnd(words)).toBe(false);
});

test('“In progress” does not claim that all is well, “on track” and “no concerns” do', () => {
  expect(claimsOnTrack('In progress')).toBe(false);
  expect(claimsOnTrack('Action is on track')).toBe(true);
  expect(claimsOnTrack('No concerns')).toBe(true);
  expect(claimsOnTrack('Not on track')).toBe(false);
});
