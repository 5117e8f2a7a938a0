import { countsSome, replaceShares } from '../../../../src/domain/status/counted-share';
import { isPartDone, mentionsEnd } from '../../../../src/domain/rag/words/part-done';
import { readProgress } from '../../../../src/domain/rag/words/read-progress';
import { day } from '../../../support/plan-action';

const MAY = { date: day('2024-05-31'), what: null };
const AS_AT = day('2024-06-30');

test.each([
  'May 2024 round finished',
  'Workshop held 14/05/2024',
  'Phase 1 completed May 2024; phase 2 to start',
  'May workshop held, 14 attended',
])('“%s” records the deadline of May as met', (progress) => {
  expect(isPartDone(MAY, progress, AS_AT)).toBe(true);
});

test.each([
  'May 2024 round finished apart from nights',
  'May 2024: 3 of 5 sessions held',
  'May 2024: most sessions held',
  'May 2024 round possibly finished',
  'Planned for May 2024, not held',
  'June 2024 round finished',
  'June workshop held',
  'May 2023 workshop held',
])('“%s” does not', (progress) => {
  expect(isPartDone(MAY, progress, AS_AT)).toBe(false);
});

test.each([
  'Complete other than the night team',
  'Completed, save for two wards',
  'Action complete for year 1',
  'Complete: 3 of 5 sites live',
  'Completed, unverified',
])('The progress “%s” claims less than the whole', (progress) => {
  expect(readProgress(progress)).toBeNull();
});

test.each(['Completed. Several workshops were run', 'Complete: 5 of 5 sites live', 'Completed 3/5/24'])(
  'The progress “%s” claims the whole',
  (progress) => {
    expect(readProgress(progress)?.status).toBe('complete');
  },
);

test('A count out of a number is a share, and a date is none', () => {
  for (const share of ['3 of 5', 'two out of the four', '7/8', '15/26']) expect(countsSome(share)).toBe(true);
  for (const none of [
    '5 of 5',
    '3/5/24',
    '9/26',
    '03/04',
    '2025/26',
    '24/7',
    'one of us',
    '1/1',
    'end of 2026',
  ])
    expect(countsSome(none)).toBe(false);
  expect(replaceShares('Complete in 3 of 5 wards', (share) => share)).toBe('Complete in some wards');
});

test('A month without a year is none of a deadline that is ahead, or long past', () => {
  for (const date of ['2025-05-31', '2023-05-31'].map(day)) {
    expect(isPartDone({ date, what: null }, 'May workshop held', AS_AT)).toBe(false);
  }
});

test.each([
  ['June campaign complete: 14%', true],
  ['Two of four sessions held', true],
  ['Not complete yet', false],
  ['To be completed in May', false],
  ['Draft to board', false],
  ['Host site closed; another one is being sought', false],
])('“%s” speaks of an end: %s', (progress, expected) => {
  expect(mentionsEnd(progress)).toBe(expected);
});
