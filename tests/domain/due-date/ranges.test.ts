import { brief } from './asking';

describe('a stretch from one date to another', () => {
  it.each([
    ['May 2012 – April 2018', 'range 2012-05-01..2018-04-30'],
    ['June 2015-June 2018', 'range 2015-06-01..2018-06-30'],
    ['Between June and September 2024', 'range 2024-06-01..2024-09-30'],
    ['between June 2022 to June 2023', 'range 2022-06-01..2023-06-30'],
    ['September 2021 to July 2022', 'range 2021-09-01..2022-07-31'],
    ['From September 2024 to March 2025', 'range 2024-09-01..2025-03-31'],
    ['1/4/24-31/3/25', 'range 2024-04-01..2025-03-31'],
    ['01.04.24 to 31.03.25', 'range 2024-04-01..2025-03-31'],
    ['Apr 24-Mar 25', 'range 2024-04-01..2025-03-31'],
    ['Apr–Jun ’24', 'range 2024-04-01..2024-06-30'],
    ['Start: September 2024. End: March 2025', 'range 2024-09-01..2025-03-31'],
    ['Started Jan 2024, complete by Dec 2024', 'range 2024-01-01..2024-12-31'],
    ['Start date: 01/04/2024 End date: 31/03/2025', 'range 2024-04-01..2025-03-31'],
    ['April 2024/March 2025', 'range 2024-04-01..2025-03-31'],
    ['Sept 2024 / Aug 2025', 'range 2024-09-01..2025-08-31'],
    ['End of July/August 2024', 'range 2024-07-31..2024-08-31'],
  ])('runs from the first day of the one to the last of the other: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('is two dates where a stroke parts other months than the first and the last of a year', () => {
    expect(brief('April 2024/April 2025')).toBe('multiple 2024-04-30');
    expect(brief('Jun-24/Dec-24')).toBe('multiple 2024-06-30');
  });

  it.each([['June 2024 to March 2024'], ['31/12/2024 - 01/01/2024'], ['2026-2023']])(
    'is doubted when it runs backwards: %s',
    (phrase) => {
      expect(brief(phrase)).toBe('unparseable');
    },
  );

  it.each([
    ['March or April 2025', 'ambiguous 2025-03-31|2025-04-30'],
    ['31 March 2025 or 30 June 2025', 'ambiguous 2025-03-31|2025-06-30'],
  ])('is open where the plan itself says “or”: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
