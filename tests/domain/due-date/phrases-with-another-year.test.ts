import { inShort, ONE_YEAR, type Asked } from './asking';

/** A year, a list or an event beside the date changes what it means. */
const NOWHERE: Asked = {};
const PHRASES: readonly (readonly [phrase: string, asked: Asked, answer: string])[] = [
  // The first and the last month of NHS, calendar or academic years.
  ['April 2022 / March 2025', NOWHERE, 'range 2022-04-01..2025-03-31'],
  ['1 April 2022 / 31 March 2025', NOWHERE, 'range 2022-04-01..2025-03-31'],
  ['Apr-22 / Mar-25', ONE_YEAR, 'range 2022-04-01..2025-03-31'],
  ['04/2022 / 03/2024', NOWHERE, 'range 2022-04-01..2024-03-31'],
  ['Jan 2023 / Dec 2024', NOWHERE, 'range 2023-01-01..2024-12-31'],
  ['September 2024 / July 2026', NOWHERE, 'range 2024-09-01..2026-07-31'],
  ['Sept 2024/Aug 2026', NOWHERE, 'range 2024-09-01..2026-08-31'],
  ['April 2024 / October 2026', NOWHERE, 'multiple 2024-04-30'],
  ['March 2024 / March 2026', NOWHERE, 'multiple 2024-03-31'],
  ['June 2024 / May 2026', NOWHERE, 'multiple 2024-06-30'],
  ['April 2023 / March 2026 / March 2029', NOWHERE, 'multiple 2026-03-31'],
  ['Draft April 2024 / final March 2026', NOWHERE, 'multiple 2024-04-30'],
  // A short year behind words that ask for one.
  ['Yr 3 (24/25)', NOWHERE, 'date 2025-03-31'],
  ['Y3 24/25', NOWHERE, 'date 2025-03-31'],
  ['Carried forward to 24/25', NOWHERE, 'date 2025-03-31'],
  ['Deferred to 25/26', NOWHERE, 'date 2026-03-31'],
  ['Rolled over into 24/25', NOWHERE, 'date 2025-03-31'],
  ['Slipped from 23/24 to 24/25', NOWHERE, 'date 2025-03-31'],
  ['Priority for 24/25', NOWHERE, 'date 2025-03-31'],
  ['24/25 workplan', NOWHERE, 'date 2025-03-31'],
  ['Moved to 12/15', NOWHERE, 'unparseable'],
  ['Deferred to 12/13', NOWHERE, 'unparseable'],
  ['Target for 24/25 is 50%', NOWHERE, 'unparseable'],
  ['Score of 24/25', NOWHERE, 'unparseable'],
  ['24/25 staff trained', NOWHERE, 'unparseable'],
  // What is named by its year comes before it or long after.
  ['Following 2024/25 business planning', NOWHERE, 'unparseable'],
  ['After 2024/25 budget setting', NOWHERE, 'unparseable'],
  ['After 2024/25 planning, by June 2024', NOWHERE, 'date 2024-06-30'],
  ['After 2024/25', NOWHERE, 'ongoing 2025-03-31'],
  ['Following 2024/25 the scheme is renewed', NOWHERE, 'ongoing 2025-03-31'],
  // The year stands behind another word.
  ['Q3 onwards 2024/25', NOWHERE, 'ongoing 2024-12-31'],
  ['May onwards 2024', NOWHERE, 'ongoing 2024-05-31'],
  ['FY 2024 25', NOWHERE, 'date 2025-03-31'],
  // A quarter of every year.
  ['Every Q3', ONE_YEAR, 'recurring 2024-12-31 annual'],
  ['Each Q1 and Q3', ONE_YEAR, 'recurring 2024-06-30 annual'],
  ['Every end of Q2 2024-2026', ONE_YEAR, 'recurring 2024-09-30 annual'],
  ['Every Q2', NOWHERE, 'recurring annual'],
  // The same day of several months.
  ['the last working day of May and the last working day of November', ONE_YEAR, 'multiple 2024-05-31'],
  ['last working day of June and November 2024', NOWHERE, 'multiple 2024-06-28'],
  ['first working day of June and October', ONE_YEAR, 'multiple 2024-06-03'],
  ['first Monday of May, and of October 2024', NOWHERE, 'multiple 2024-05-06'],
  ['mid May and mid November 2024', NOWHERE, 'multiple 2024-05-31'],
  // A first date with nothing in its place is the date.
  ['Initially May 2024', NOWHERE, 'date 2024-05-31'],
  ['Initially in May 2024, then annually', NOWHERE, 'recurring 2024-05-31 annual'],
  ['Initially by May 2024, then ongoing', NOWHERE, 'ongoing 2024-05-31'],
  ['Initially May 2024, now tbc', NOWHERE, 'unparseable'],
  ['Initially May 2024, now July 2024', NOWHERE, 'date 2024-07-31'],
  ['Originally May 2024', NOWHERE, 'unparseable'],
  // A second sentence with a date of its own.
  [
    'Strategy published by autumn 2024. A first report will be presented to the People Committee in May 2025.',
    NOWHERE,
    'multiple 2024-11-30',
  ],
  ['Results were presented to the Board in May 2024. Plan agreed by July 2024.', NOWHERE, 'date 2024-07-31'],
  ['2024: one cohort, 2025: two cohorts', NOWHERE, 'multiple 2024-12-31'],
  // Nobody says which.
  ['end of the month', NOWHERE, 'unparseable'],
  ['Eid 2025', NOWHERE, 'unparseable'],
];

describe('what stands beside a date', () => {
  it.each(PHRASES)('“%s” in a plan %j is %s', (phrase, asked, answer) => {
    expect(inShort(phrase, asked)).toBe(answer);
  });
});
