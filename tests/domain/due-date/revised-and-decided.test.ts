import { brief, inShort } from './asking';

describe('a date that took another’s place', () => {
  it.each([
    ['Due Q3 2023/24, now expected Q2 2024/25 owing to a vacancy', 'date 2024-09-30'],
    ['March 2024, now likely to be September 2024', 'date 2024-09-30'],
    ['Was June 2024 - now scheduled for Oct 2024', 'date 2024-10-31'],
    ['March 2024 (now forecast to complete by June 2024)', 'date 2024-06-30'],
    ['Expected June 2024; now autumn', 'date 2024-11-30'],
    ['Expected June 2024; now likely winter', 'date 2025-02-28'],
    [
      'Original date: 30 April 2024; first revision: 31 July 2024; second revision: 31 Oct 2024',
      'date 2024-10-31',
    ],
    ['Move from April 2024 to October 2024 approved at committee May 2024', 'date 2024-10-31'],
  ])('may be told by what is now expected: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });

  it('leaves a month alone that is no time of it', () => {
    expect(inShort('June 2024; new Spring rota in place')).toBe('date 2024-06-30');
    expect(inShort('Policy revision March 2024, training June 2024')).toBe('multiple 2024-03-31');
  });

  it('leaves steps alone that are expected beside others', () => {
    expect(inShort('Tender March 2024, award expected June 2024')).toBe('multiple 2024-03-31');
  });

  it.each([
    ['March 2024 (revised from December 2023 at People Committee 14/01/24)', 'date 2024-03-31'],
    ['Revised deadline of 31 October 2024 agreed by Board on 25 July 2024', 'date 2024-10-31'],
    ['Actions from 14 May 2024 meeting: complete by 9 July 2024', 'date 2024-07-09'],
    ['June 2024, changed from March 2024 by the Board in Feb 2024', 'date 2024-06-30'],
    ['Oct 2024 (previously June 2024, agreed at Audit Committee 4 May 2024)', 'date 2024-10-31'],
  ])('stands without the day it was decided on: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });

  it.each([
    ['March 2024 (was December 2023); report to committee June 2024', 'multiple 2024-03-31'],
    ['March 2024 (was December 2023), evaluation by June 2024', 'multiple 2024-03-31'],
  ])('keeps the step after it: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });
});

describe('a quarter that is a share or a length', () => {
  it.each([
    ['Reduce complaints by a quarter', 'unparseable'],
    ['Increase to a quarter by March 2025', 'date 2025-03-31'],
    ['Slipped by a quarter: was Q1 2024/25, new date Q2 2024/25', 'date 2024-09-30'],
    ['Two meetings a quarter', 'recurring quarterly'],
    ['By 30/6 each year', 'recurring annual'],
    ['6 times each year', 'recurring bi-monthly'],
    ['Once a quarter from June 2024', 'recurring 2024-06-30 quarterly'],
  ])('does not come again: “%s” is %s', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });
});

describe('what is reported to a group again and again', () => {
  it.each([
    [
      'Reported to the staff side quarterly and annually in October',
      'recurring 2024-10-31 quarterly; annual',
    ],
    ['Annual return by 31 May; first submission 2025', 'recurring 2025-05-31 annual'],
    ['Every June from 2025 to 2028', 'recurring 2025-06-30 annual'],
    ['Years 2025-2028, each June', 'recurring 2025-06-30 annual'],
    ['Q2 and Q4 each year, 2024/25 to 2026/27', 'recurring 2024-09-30 annual'],
    ['Reported to each JNCC meeting and annually in May', 'recurring 2025-05-31 annual'],
  ])('has its time: “%s”', (phrase, answer) => {
    expect(inShort(phrase, { start: '2024-06-01' })).toBe(answer);
  });

  it('is told from what was reported once', () => {
    expect(inShort('Reported to September committee')).toBe('unparseable');
  });
});

describe('a time that comes again in a run of years', () => {
  it('has its next time of that year, and none when the run is over', () => {
    expect(brief('Every June from 2025 to 2027', { asAt: '2025-08-01' })).toBe(
      'recurring 2025-06-30 annual next 2026-06-30',
    );
    expect(brief('Every June from 2025 to 2027', { asAt: '2028-01-01' })).toBe('recurring 2025-06-30 annual');
  });
});
