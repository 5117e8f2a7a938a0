import { quartersWrittenOut } from '../../../../src/domain/due-date/phrase/quarters-written-out';
import { brief, deadlines, ONE_YEAR } from '../asking';

describe('quarters written short', () => {
  it.each([
    'Qu 2 2024/25',
    'Qu2 2024/25',
    'Qu. 2 2024/25',
    'Qtr. 2 2024/25',
    'Quart 2 2024/25',
    'Q 2 2024/25',
    'Qrt 2 24/25',
  ])('are quarters: %s', (phrase) => {
    expect(brief(phrase)).toBe('date 2024-09-30');
  });

  it.each(['Qual 2 marks', 'Q 3.2 of the audit', 'Quote 2', 'EQ 2', 'Quarters 2 to 4', 'Q24'])(
    'are not in: %s',
    (phrase) => {
      expect(quartersWrittenOut(phrase)).toBe(phrase);
    },
  );

  it.each([
    ['Blorp 3 2024/25', 'unparseable'],
    ['Qxr. 3 2024/25', 'unparseable'],
    ['Trim 2 24/25', 'unparseable'],
    // What numbers a thing is none of a year's parts.
    ['SO3: 2024/25', 'date 2025-03-31'],
    ['WP2 (2024/25)', 'date 2025-03-31'],
    ['Phase 3 2024/25', 'date 2025-03-31'],
    ['Network 3 2024/25', 'date 2025-03-31'],
    ['Objective 2, 2024/25', 'date 2025-03-31'],
    ['Year 2 2024/25', 'date 2025-03-31'],
    ['By 2024/25', 'date 2025-03-31'],
  ])('leave no whole year standing where the word is unknown: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a quarter written short without a year', () => {
  it.each(['Qu. 4', 'Quart 4', 'end of Qu 4', 'by Qtr. 4'])('is one of the plan: %s', (phrase) => {
    expect(brief(phrase, ONE_YEAR)).toBe('date 2025-03-31');
  });
});

describe('three or more quarters in a list', () => {
  it.each([
    'Q1, Q2 and Q3 2024/25',
    'Q1, 2 and 3 2024/25',
    'Q1/Q2/Q3 2024/25',
    'Q1 & Q2 & Q3 2024/25',
    'Quarters 1, 2 & 3 of 2024/25',
    'Qtrs 1, 2 and 3 2024/25',
  ])('are each a deadline: %s', (phrase) => {
    expect(deadlines(phrase)).toEqual(['2024-06-30', '2024-09-30', '2024-12-31']);
  });

  it.each([
    ['Q1 and Q2 2024/25', 'range 2024-04-01..2024-09-30'],
    ['Q2 to Q4 2024/25', 'range 2024-07-01..2025-03-31'],
    ['Q1, Q2, 4 events', 'Q1, Q2, 4 events'],
  ])('are not made of two, of a range or of counts: %s', (phrase, answer) => {
    expect(phrase === answer ? quartersWrittenOut(phrase) : brief(phrase)).toBe(answer);
  });
});
