import { brief, deadlines } from './asking';

describe('a date put off for another', () => {
  it.each([
    ['Extended to June 2025 (was March 2025)', 'date 2025-06-30'],
    ['Originally March 2024 – revised June 2024', 'date 2024-06-30'],
    ['Deadline moved from March 2024 to June 2024', 'date 2024-06-30'],
    ['March 2024 (revised from December 2023)', 'date 2024-03-31'],
    ['Slipped from June 2024 to December 2024', 'date 2024-12-31'],
    ['Now September 2024 (previously June 2024)', 'date 2024-09-30'],
    ['June 2024 changed to September 2024', 'date 2024-09-30'],
    ['Original date: June 2024; revised date: September 2024', 'date 2024-09-30'],
    ['Was due March 2023, now due March 2024', 'date 2024-03-31'],
    ['March 2023 - not met, revised to March 2024', 'date 2024-03-31'],
    ['Mar-24 (moved from Dec-23)', 'date 2024-03-31'],
    ['~~Dec 2023~~ Mar 2024', 'date 2024-03-31'],
    ['Deferred until 2025', 'date 2025-12-31'],
  ])('gives way to it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('gives way on its own line only', () => {
    expect(deadlines('Phase 1: May 2024\nPhase 2: June 2024, revised to Sept 2024')).toEqual([
      '2024-05-31 Phase 1',
      '2024-09-30 Phase 2',
    ]);
  });
});

describe('a date on which something was done', () => {
  it.each([
    ['Completed: 31/03/2023. Next review March 2025', 'date 2025-03-31'],
    ['Completed Nov 2023, review Nov 2024', 'date 2024-11-30'],
    ['March 2024 [Updated Sept 21]', 'date 2024-03-31'],
    ['March 2023 - completed; March 2025 - report', 'date 2025-03-31'],
  ])('gives way to one still to come: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Completed May 2023', '2023-05-31 Completed'],
    ['[Updated Sept 21]', '2021-09-30 Updated'],
    ['Achieved July 2023', '2023-07-31 Achieved'],
    ['Launched in 2019', '2019-12-31 Launched'],
  ])('is given with the word that says so when it is the only one: %s is %s', (phrase, answer) => {
    expect(deadlines(phrase)).toEqual([answer]);
  });

  it('is a deadline where it is still to be done', () => {
    expect(brief('Audit of the clinics completed by September 2012')).toBe('date 2012-09-30');
    expect(brief('To be completed March 2024, evaluated June 2024')).toBe('multiple 2024-03-31');
  });
});
