import { brief } from './asking';

describe('work that goes on', () => {
  it.each([
    ['Ongoing'],
    ['On going'],
    ['on-going'],
    ['continuous'],
    ['Constant review'],
    ['Immediately and with constant monitoring'],
    ['BAU'],
    ['Business as usual'],
    ['Throughout'],
    ['throughout the year'],
    ['From the outset and continuous'],
    ['Immediate and ongoing'],
    ['Rolling programme'],
    ['Complete/ongoing'],
  ])('has no deadline of its own: %s', (phrase) => {
    expect(brief(phrase)).toBe('ongoing');
  });

  it.each([
    ['From Dec 2023', 'ongoing 2023-12-01..2023-12-31'],
    ['April 2024 onwards', 'ongoing 2024-04-01..2024-04-30'],
    ['April 2024 & ongoing', 'ongoing 2024-04-01..2024-04-30'],
    ['Jan 2024-ongoing', 'ongoing 2024-01-01..2024-01-31'],
    ['Ongoing from April 2024', 'ongoing 2024-04-01..2024-04-30'],
    ['Commencing April 2024', 'ongoing 2024-04-01..2024-04-30'],
    ['From 1 April 2024', 'ongoing 2024-04-01..2024-04-01'],
    ['not before April 2024', 'ongoing 2024-04-01..2024-04-30'],
    ['April 2023 to date', 'ongoing 2023-04-01..2023-04-30'],
    ['In place since 2019', 'ongoing 2019-01-01..2019-12-31'],
    ['With effect from 1st June 2024', 'ongoing 2024-06-01..2024-06-01'],
  ])('begins on the first day of what it is “from”: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('begins the day after what it is to follow', () => {
    expect(brief('work to begin following May 2021')).toBe('ongoing 2021-06-01..2021-05-31');
  });

  it.each([
    ['Ongoing - review March 2025', 'ongoing 2025-03-31'],
    ['Ongoing until March 2025', 'ongoing 2025-03-31'],
    ['Ongoing. Next review due September 2024.', 'ongoing 2024-09-30'],
  ])('may have a review or an end: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('is no going on when the word belongs to a thing that is due', () => {
    expect(brief('Ongoing support offer agreed by June 2024')).toBe('date 2024-06-30');
  });
});

describe('somebody in post', () => {
  it('is there by a date, and not after it', () => {
    expect(brief('Lead officer in post Oct 2024')).toBe('date 2024-10-31');
    expect(brief('Post Oct 2024')).toBe('ongoing 2024-11-01..2024-10-31');
  });
});

describe('going on beside a date that is asked for', () => {
  it.each([
    ['By December 2008, ongoing', 'ongoing 2008-12-31'],
    ['Ongoing, by December 2008', 'ongoing 2008-12-31'],
    ['By the end of March 2025 and continuing', 'ongoing 2025-03-31'],
    ['Due May 2025 and ongoing', 'ongoing 2025-05-31'],
    ['Policy by June 2025 and ongoing monitoring', 'ongoing 2025-06-30'],
    ['In place by Q2 2024/25, then ongoing', 'ongoing 2024-09-30'],
    ['To be completed by 31 March 2025 - ongoing', 'ongoing 2025-03-31'],
  ])('leaves it the deadline that it is, in either order: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['October 2024 and ongoing', 'ongoing 2024-10-01..2024-10-31'],
    ['Sept 2024, ongoing', 'ongoing 2024-09-01..2024-09-30'],
    ['From the end of March 2025 and ongoing', 'ongoing 2025-03-31..2025-03-31'],
    ['By April 2025 onwards', 'ongoing 2025-04-01..2025-04-30'],
  ])('makes a beginning of a date that is not: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
