import { day } from '../../support/plan-action';
import { isRecordedSince, readProgress, recordsSomething } from '../../../src/domain/rag/progress-words';

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
])('“%s” says the action is complete', (progress) => {
  expect(readProgress(progress)?.status).toBe('complete');
});

test.each([
  'Superseded by the people plan',
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
])('“%s” does not say so clearly enough', (progress) => {
  expect(readProgress(progress)).toBeNull();
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
