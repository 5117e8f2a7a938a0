import { brief, deadlines } from './asking';

describe('several deadlines in one cell', () => {
  it('are each given with what they are for', () => {
    expect(deadlines('Ethnicity by 2025 Age by 2026 and the rest by 2027')).toEqual([
      '2025-12-31 Ethnicity',
      '2026-12-31 Age',
      '2027-12-31 the rest',
    ]);
    expect(deadlines('Phase 1: June 2024; Phase 2: Dec 2024')).toEqual([
      '2024-06-30 Phase 1',
      '2024-12-31 Phase 2',
    ]);
    expect(deadlines('June 2024 - launch\nDec 2024 - report')).toEqual([
      '2024-06-30 launch',
      '2024-12-31 report',
    ]);
    expect(deadlines('June 2024 and show progress by June 2025')).toEqual([
      '2024-06-30',
      '2025-06-30 show progress',
    ]);
    expect(deadlines('Report to Committee (May 2024, November 2024)')).toEqual([
      '2024-05-31 Report to Committee',
      '2024-11-30 Report to Committee',
    ]);
  });

  it('stand earliest first, the earliest being the first deadline', () => {
    expect(deadlines('Publish by 31 October 2024, submit data by 31 May 2024')).toEqual([
      '2024-05-31 submit data',
      '2024-10-31 Publish',
    ]);
    expect(brief('• May 2017\n• July 2017\n• No later than December 2016\n• Ongoing')).toBe(
      'multiple 2016-12-31',
    );
  });

  it.each([
    ['June 2024 and June 2025', 'multiple 2024-06-30'],
    ['Jun-24/Dec-24', 'multiple 2024-06-30'],
    ['2024, 2025 and 2026', 'multiple 2024-12-31'],
    ['30/06/24, 30/09/24', 'multiple 2024-06-30'],
    ['1. May 2024\n2. July 2024', 'multiple 2024-05-31'],
    ['Board paper May 2024, implementation from July 2024', 'multiple 2024-05-31'],
    ['Jan - March 2024 and July - September 2024', 'multiple 2024-03-31'],
  ])('need not say what they are for: %s is %s', (phrase, answer) => {
    expect(brief(phrase).replace(/[\d-]+\.\./, '')).toBe(answer);
  });

  it('are one when they are the same day', () => {
    expect(brief('Q4 2024/25 (by end March 2025)')).toBe('date 2025-03-31');
  });

  it('are in doubt when one of them is', () => {
    expect(brief('Draft June 2024; final 31/02/2025')).toBe('unparseable');
  });

  it('do not count what only tells what came before', () => {
    expect(brief('Following the inspection in May 2023, action plan due Sept 2023')).toBe('date 2023-09-30');
  });
});
