import { brief, deadlines, type Asked } from '../asking';

const ASKED: Asked = { asAt: '2025-11-20', start: '2025-04-01' };

describe('how an action came about, beside its deadline', () => {
  it.each([
    ['Set in April 2025, due October 2026', 'date 2026-10-31'],
    ['Raised 12/06/25, close by 12/12/25', 'date 2025-12-12'],
    ['Action added May 2025; complete by Jan 2026', 'date 2026-01-31'],
    ['Date logged: 01/05/2025; due date: 01/05/2026', 'date 2026-05-01'],
    ['Identified in June 2024 audit - resolve by Dec 2025', 'date 2025-12-31'],
    ['Recommended by 2023 peer review, to finish March 2026', 'date 2026-03-31'],
    ['Audit of 2023, actions complete by March 2026', 'date 2026-03-31'],
    ['March 2026 (raised June 2025)', 'date 2026-03-31'],
    ['Last audit Sept 2025, next due Sept 2026', 'date 2026-09-30'],
    ['Baseline April 2025, target March 2027', 'date 2027-03-31'],
    ['Baseline date: 2025/26. Target date: 2027/28', 'date 2028-03-31'],
  ])('is no deadline: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    ['Commissioned Sept 2025, report due Feb 2026', 'date 2026-02-28'],
    ['Recruited July 2025, in post by Jan 2026', 'date 2026-01-31'],
    ['Consulted on with staff side May 2025, publish by Jan 2026', 'date 2026-01-31'],
    ['Allocated 01/05/25; due 01/12/25', 'date 2025-12-01'],
  ])('is over when a verb of the past leads and a later date is asked for: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it('leaves the deadline with its own words', () => {
    expect(deadlines('Commissioned Sept 2025, report due Feb 2026', ASKED)).toEqual(['2026-02-28 report']);
  });

  it.each([
    ['Leads identified June 2025, trained by March 2026', 'multiple 2025-06-30'],
    ['50% trained June 2025, 100% trained by March 2026', 'multiple 2025-06-30'],
    ['Recruit June 2025, in post by Jan 2026', 'multiple 2025-06-30'],
    ['To be recruited June 2025, in post by Jan 2026', 'multiple 2025-06-30'],
    ['Drafted June 2025, approved by March 2026', 'multiple 2025-06-30'],
    ['Planned June 2025, complete by March 2026', 'multiple 2025-06-30'],
    ['Commissioned June 2026, report due Feb 2027', 'multiple 2026-06-30'],
    ['Audit June 2025, actions complete by March 2026', 'multiple 2025-06-30'],
    ['Baseline survey March 2026; repeat March 2027', 'multiple 2026-03-31'],
    ['Started Jan 2025, complete by Dec 2025', 'range 2025-01-01..2025-12-31'],
  ])('stays a step where it may still be one: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });
});

describe('the day on which a date was put off', () => {
  it.each([
    ['Extended to end of March 2026 by People Committee in September 2025', 'date 2026-03-31'],
    ['Extended by Board in Sept 2025 to March 2026', 'date 2026-03-31'],
    ['Deferred by the Trust Board May 2025 until Jan 2026', 'date 2026-01-31'],
    ['Deadline extended from 30/06/25 to 31/12/25 following Board 14/07/25', 'date 2025-12-31'],
    ['30/09/2025 (ext. to 31/12/2025)', 'date 2025-12-31'],
    ['Put back in June 2025 to March 2026', 'date 2026-03-31'],
    ['Extended to March 2026 (EDI Group, July 2025)', 'date 2026-03-31'],
    ['Extended to March 2026 at June 2025 Board', 'date 2026-03-31'],
    ['First due 31 May 2025; revised twice, latest 18 Dec 2025', 'date 2025-12-18'],
    ['Q3 24/25 (c/f to Q2 25/26)', 'date 2025-09-30'],
    ['March 2025 c/fwd to March 2026', 'date 2026-03-31'],
    ['Delayed from Q1 to Q3', 'date 2025-12-31'],
    ['Slipped from Q1 to Q3 2025/26', 'date 2025-12-31'],
    ['March 2025 extended by 3 months to June 2025', 'date 2025-06-30'],
  ])('gives way to the new date: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    ['First due June 2025; second due March 2026', 'multiple 2025-06-30'],
    ['Extended by Board to March 2026, review June 2026', 'multiple 2026-03-31'],
    ['Moved by HR in June 2025', 'date 2025-06-30'],
    ['March 2025 c/f', 'date 2025-03-31'],
    ['from Q1 to Q3', 'range 2025-04-01..2025-12-31'],
  ])('is not seen where no new date is told: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });
});
