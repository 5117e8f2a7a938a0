import { isTimeAlone } from '../../../../src/domain/plan/cells/time-alone';
import { planOf } from '../../../support/read-grid';

test.each([
  'By the end of the summer term 2025',
  'Start of each academic year',
  'By the end of term',
  'End of September 2024',
  'By 31st March 2025',
  'At the end of every half term',
])('%s is a time and nothing more', (text) => {
  expect(isTimeAlone(text)).toBe(true);
});

test.each([
  'End of year report to the board',
  'Summer school 2025 for pupils',
  'Second lead to be named by May',
  'May',
  'Year 5 and Year 6',
  'Years 1 and 2',
  'Year 10 and Year 11',
  '31',
  'The end of the beginning',
  'School governors',
  '',
])('%s is not', (text) => {
  expect(isTimeAlone(text)).toBe(false);
});

test('A column of deadlines is one though some of them take many words', () => {
  const plan = planOf([
    ['Objectives', 'Actions to be taken', 'Person responsible', 'Date to complete actions by'],
    ['Open lessons to all', 'Audit the books of each class', 'Class teachers', 'Autumn term 2025'],
    [
      'Open lessons to all',
      'Train assistants in signing',
      'Head of Year',
      'By the end of the summer term 2026',
    ],
    ['Tell parents in time', 'Print the newsletter large', 'Office Manager', 'Ongoing'],
    ['Tell parents in time', 'Put symbols on each door', 'Site Manager', 'Start of each academic year'],
  ]);
  expect(plan.columns.due).toEqual([4]);
});
