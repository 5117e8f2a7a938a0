import { day } from '../../../support/plan-action';
import { isRecordedSince } from '../../../../src/domain/rag/words/dates-told';
import { readProgress } from '../../../../src/domain/rag/words/read-progress';
import { recordsSomething } from '../../../../src/domain/rag/words/records-something';

test.each([
  'Completed',
  'Completed May 2023',
  'Completed in May 2023.',
  'Complete - the policy is live',
  'Action closed',
  'Action completed 12/05/2023',
  'This action is now complete.',
  'All complete as of March 2024',
  'Survey run in March. Action complete.',
  '• Policy written\n• Policy agreed\n• Complete',
  'Minutes filed 3/6/24 - completed',
  'Rota shared with wards 14/3 - CLOSED',
  'Room booked | complete',
  'Forms now in use (completed 4/6/24)',
  'Letters sent – action now complete.',
  'Template sent out, action closed',
  'April: awaiting the supplier. May: delivered. Action closed 12 May 2024',
  'Update: complete',
  '12/03/24 - Completed.',
  'COMPLETED (Feb 24)',
  '✅ Done',
  '✔',
  'Guide now shared with all wards, complete.',
  'All staff were trained, now completed',
  'Evaluation report to QSAC – closed',
  'Paper taken to the People Committee - closed',
  'Now completed and embedded in induction.',
  'Work has now been completed on this action.',
  'Now BAU.',
  'Embedded in business as usual.',
  'Complete and moved to BAU',
])('“%s” says the action is complete', (progress) => {
  expect(readProgress(progress)?.status).toBe('complete');
});

test.each([
  'Superseded by the people plan',
  'Action now closed as superseded by the people plan',
  'Transferred to the estates team',
  'Action no longer required',
  'Withdrawn',
])('“%s” says the action is closed', (progress) => {
  expect(readProgress(progress)?.status).toBe('closed');
});

test.each([
  '',
  'Completed the survey',
  'Completed although the roll-out is on hold',
  'Training completed for two teams, the rest to follow',
  'Complete for phase 1',
  'Partially completed',
  'Nearly complete',
  'Draft completed',
  'To be completed by May 2024',
  'Not completed',
  'The review was completed and recommendations made to the committee; work is ongoing',
  'Two of four sessions delivered',
  '50% complete',
  'Delivered training to 40 managers',
  'Staff were transferred to the new system',
  'Letters sent - not completed',
  'Rooms audited - phase 1 completed',
  'Rooms painted - 50% complete',
  'Baseline audit - completed',
  'Recruitment round closed May 2024',
  'Survey completed, analysis under way',
  'completed by March 2025',
  'Completed. Next steps: roll out to wards',
  'Achieved - 94% of staff',
  'Form incomplete.',
  'More to be done.',
  'March: action closed. June: re-opened after an audit. Action closed',
  'Completed?',
  '✗',
  'BAU',
  'Moving to BAU',
  'Not yet embedded in BAU',
  'Complete – at risk',
  'Completed, now overdue',
  'Done. Now slipped again',
  'Letters sent March 2024, completed',
  'Workshop 1 delivered, complete',
  'Session two held - completed',
  'Leaflets printed, delivered',
  'Forms reviewed, completed',
  'Case heard, closed',
  'Baseline report - closed',
  'Target missed, now closed',
  'Completed and embedded in two wards',
  'Phase 1 – complete. Phase 2 – complete.',
  'All milestones met.',
])('“%s” does not say so clearly enough', (progress) => {
  expect(readProgress(progress)).toBeNull();
});

test('A completion dated after the as-at date is a plan and not a record', () => {
  expect(readProgress('Completed March 2025', day('2024-06-30'))).toBeNull();
  expect(readProgress('Completed March 2025', day('2025-03-10'))?.status).toBe('complete');
  expect(readProgress('Action closed 3/9/2024', day('2024-06-30'))).toBeNull();
});

test('An action dropped at the end of a report is closed', () => {
  expect(readProgress('Agreed at the May board - no longer required')?.status).toBe('closed');
  expect(readProgress('Session arranged. The speaker withdrew')).toBeNull();
});

test('TBC, none and not started record nothing', () => {
  for (const nothing of [
    '',
    ' ',
    'TBC',
    'N/A',
    'None',
    '-',
    'Not yet started',
    'No update',
    'T.B.C.',
    'Same',
    'See above',
    'Update required',
  ]) {
    expect(recordsSomething(nothing)).toBe(false);
  }
  expect(recordsSomething('Two sessions run')).toBe(true);
});

test('A record counts from the month of the deadline to the month of the review', () => {
  const since = (text: string) => isRecordedSince(text, day('2024-03-31'), day('2024-06-30'));
  expect(since('Report to Board, March 2024')).toBe(true);
  expect(since('Reported 14/05/2024')).toBe(true);
  expect(since('Report to Board, February 2024')).toBe(false);
  expect(since('Next report due July 2024')).toBe(false);
  expect(since('Reported to Board')).toBe(false);
});
