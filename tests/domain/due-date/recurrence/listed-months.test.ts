import { brief, contextOf, deadlines, ONE_YEAR, THREE_YEARS } from '../asking';
import { readDueDate } from '../../../../src/domain/due-date/read-due-date';

describe('months listed for every year', () => {
  it.each([
    ['Feb & Aug each year', 'recurring 2023-08-31 annual next 2024-08-31'],
    ['April and October each year', 'recurring 2023-04-30 annual next 2024-10-31'],
    ['January, May and September annually', 'recurring 2023-05-31 annual next 2024-09-30'],
    ['twice a year in October and March', 'recurring 2023-10-31 six-monthly next 2024-10-31'],
    ['every six months (June and January)', 'recurring 2023-06-30 six-monthly next 2024-06-30'],
    ['three times a year: February, May and November', 'recurring 2023-05-31 four-monthly next 2024-11-30'],
    ['termly (Oct, Feb, May)', 'recurring 2023-05-31 termly next 2024-10-31'],
  ])('come each in its own month, however far apart: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });

  it('come next in the same month whether or not the plan’s period is known', () => {
    const phrase = 'Twice a year: October and March';
    expect(brief(phrase, { asAt: '2024-04-10' })).toBe('recurring six-monthly next 2024-10-31');
    expect(brief(phrase, { ...THREE_YEARS, asAt: '2024-04-10' })).toContain('next 2024-10-31');
  });

  it.each([
    ['six-monthly from March', 'recurring 2024-03-31 six-monthly next 2024-09-30'],
    ['Quarterly, starting in June', 'recurring 2023-06-30 quarterly next 2024-06-30'],
    ['March 2024 and then every six months', 'recurring 2024-03-31 six-monthly next 2024-09-30'],
  ])('are not meant by one month, from which it is counted: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });
});

describe('the first time of a recurrence', () => {
  const isCounted = (phrase: string, asked = THREE_YEARS): boolean =>
    readDueDate(phrase, contextOf(asked)).isFirstCounted === true;

  it.each(['3 December (annually)', 'March each year', 'Feb & Aug each year', 'By end of November annually'])(
    'is counted from the plan where the words name no year: %s',
    (phrase) => {
      expect(isCounted(phrase)).toBe(true);
      expect(isCounted(phrase, ONE_YEAR)).toBe(true);
    },
  );

  it.each([
    'March 2024, then annually',
    'Each September from 2023',
    'Quarterly from June 2024',
    '2024/25, then annually',
    'Annually',
    'December',
  ])('is not where they name it, or there is none: %s', (phrase) => {
    expect(isCounted(phrase)).toBe(false);
  });
});

describe('years of a kind with an end', () => {
  it.each([
    ['Each academic year to 2028', 'recurring 2028-12-31 annual next 2024-07-31'],
    ['every school year until July 2026', 'recurring 2026-07-31 annual next 2024-07-31'],
    ['Each financial year to 2027', 'recurring 2027-12-31 annual next 2025-03-31'],
    ['Every calendar year until 2026', 'recurring 2026-12-31 annual next 2024-12-31'],
    ['Each financial year until March 2024', 'recurring 2024-03-31 annual'],
  ])('come next at the end of the running one: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['each academic year', 'recurring annual'],
    ['annually to 2028', 'recurring 2028-12-31 annual'],
    ['monthly until March 2025', 'recurring 2025-03-31 monthly'],
    ['each financial year from 2023/24 to 2026/27', 'recurring 2024-03-31 annual next 2025-03-31'],
  ])('and nothing else is counted back from an end: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('every third of them', () => {
  it.each([
    ['Every third year, next 2026', 'recurring 2026-12-31 three-yearly next 2026-12-31'],
    ['every third month from March 2024', 'recurring 2024-03-31 quarterly next 2024-06-30'],
    ['each fourth week from 3 June 2024', 'recurring 2024-06-03 four-weekly next 2024-07-01'],
    ['Every 5th year', 'recurring five-yearly'],
  ])('comes round so far apart: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each(['With every third year student', 'Every third ward by March 2025'])(
    'is not said of whom it is for: %s',
    (phrase) => {
      expect(brief(phrase)).not.toMatch(/^recurring/);
    },
  );
});

describe('several dates after one deed', () => {
  it('are all of a review that is to come round', () => {
    expect(deadlines('Dec 2015; reviewed Dec 2016 and Dec 2017').map((each) => each.slice(0, 10))).toEqual([
      '2015-12-31',
      '2016-12-31',
      '2017-12-31',
    ]);
    expect(
      deadlines('March 2021; reviewed March 2022, March 2023 & March 2025').map((each) => each.slice(0, 10)),
    ).toEqual(['2021-03-31', '2022-03-31', '2023-03-31', '2025-03-31']);
  });

  it.each([
    ['Completed March 2022 and May 2023; next due June 2025', 'date 2025-06-30'],
    ['Reviewed March 2022 and March 2023; next review due March 2025', 'date 2025-03-31'],
    ['Launched June 2022 and June 2023, relaunch by June 2025', 'date 2025-06-30'],
  ])('are all done where another date is to come: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Dec 2015; reviewed Dec 2016', 'date 2015-12-31'],
    ['Completed March 2022, June 2025', 'multiple 2022-03-31'],
  ])('is one and what stands without “and” is its own: %s', (phrase, answer) => {
    expect([answer, 'date 2025-06-30']).toContain(brief(phrase));
  });
});

describe('beyond a date', () => {
  it.each([
    ['Beyond April 2018', 'ongoing 2018-05-01..2018-04-30'],
    ['Apr 2018 and beyond', 'ongoing 2018-04-01..2018-04-30'],
    ['Continuing beyond March 2025', 'ongoing 2025-04-01..2025-03-31'],
    ['Beyond 2025', 'ongoing 2026-01-01..2025-12-31'],
    ['2025 and beyond', 'ongoing 2025-01-01..2025-12-31'],
    ['2024/25 and beyond', 'ongoing 2024-04-01..2025-03-31'],
  ])('nothing is due by it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Not beyond March 2025', 'date 2025-03-31'],
    ['March 2025 and not beyond', 'date 2025-03-31'],
    ['By March 2025, cannot go beyond June 2025', 'multiple 2025-03-31'],
  ])('it is still due by one it must not go beyond: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
