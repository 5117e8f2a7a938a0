import { brief } from './asking';

describe('work that goes on', () => {
  it.each([
    ['Ongoing'],
    ['On going'],
    ['on-going'],
    ['continuous'],
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
