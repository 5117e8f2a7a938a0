import { brief, found, ONE_YEAR } from '../asking';

describe('the word for a start behind its date', () => {
  it.each([
    ['1st May 2023 start', 'ongoing 2023-05-01..2023-05-01'],
    ['May 2023 start', 'ongoing 2023-05-01..2023-05-31'],
    ['May 2023 (start)', 'ongoing 2023-05-01..2023-05-31'],
    ['May 2023 - start date', 'ongoing 2023-05-01..2023-05-31'],
    ['01/05/2023 - commencing', 'ongoing 2023-05-01..2023-05-01'],
    ['May 2023 to begin', 'ongoing 2023-05-01..2023-05-31'],
    ['Planned May 2023 start', 'ongoing 2023-05-01..2023-05-31'],
    ['Q2 2023/24 start', 'ongoing 2023-07-01..2023-09-30'],
    ['Autumn 2023 Start.', 'ongoing 2023-09-01..2023-11-30'],
    ['May 2023 start, March 2024 finish', 'range 2023-05-01..2024-03-31'],
    ['May 2023 - start\nMarch 2024 - end', 'range 2023-05-01..2024-03-31'],
    ['May 2023 (start) - March 2024 (end)', 'range 2023-05-01..2024-03-31'],
    ['May 2023 start / March 2024 complete', 'range 2023-05-01..2024-03-31'],
    ['Start May 2023, March 2024 - completed', 'range 2023-05-01..2024-03-31'],
    ['May 2023 start, then quarterly', 'recurring 2023-05-31 quarterly next 2024-08-31'],
  ])('says when the work begins: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('says it of a month without a year', () => {
    expect(brief('September start', ONE_YEAR)).toBe('ongoing 2024-09-01..2024-09-30');
  });

  it.each([
    ['By May 2023 start', 'date 2023-05-31'],
    ['In time for May 2023 start', 'date 2023-05-31'],
    ['Ready for the May 2023 start', 'date 2023-05-31'],
    ['May 2023 start-up meeting', 'date 2023-05-31'],
    ['May 2023 start of programme', 'date 2023-05-31'],
    ['May 2023 starter packs', 'date 2023-05-31'],
    ['Autumn term 2023 start', 'date 2023-12-31'],
    ['2023/24 start', 'date 2024-03-31'],
    ['Start of May 2023', 'date 2023-05-01'],
    ['May 2023 - start\nJuly 2023 - review\nOctober 2023 - finish', 'multiple 2023-05-31'],
    ['Launch May 2023, start date to follow', 'date 2023-05-31'],
  ])('says nothing of a deadline, an event or a longer time: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('leaves a step among milestones', () => {
    expect(found('May 2023 - start')).toEqual(['2023-05-31']);
  });
});

describe('a start in brackets before an end', () => {
  it.each([
    ['Apr 23 (start) Apr 25 (end)', 'range 2023-04-01..2025-04-30'],
    ['April 2023 (start date) March 2025 (completion)', 'range 2023-04-01..2025-03-31'],
  ])('begins the stretch: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
