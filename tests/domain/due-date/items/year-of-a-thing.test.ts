import { inShort } from '../asking';

describe('a year that belongs to money or a paper', () => {
  it.each([
    ['£20,000 from the 2024/25 budget, spend by March 2025', 'date 2025-03-31'],
    ['Refurbishment (£12k, 2023/24 capital) finished 28 June 2025', 'date 2025-06-28'],
    ['Paper to committee on 18 July 2024 re 2025/26 budget', 'date 2024-07-18'],
    ['Report to full council, May 2025, on 2024/25 outcomes', 'date 2025-05-31'],
    ['Following approval of the 2023-27 corporate plan, launch September 2024', 'date 2024-09-30'],
    ['September 2024, subject to 2024/25 internal audit', 'date 2024-09-30'],
    ['In line with the 2024/25 delivery plan: October 2024', 'date 2024-10-31'],
  ])('is no deadline beside one: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });

  it.each([
    ['Pilot 2024/25, roll-out June 2025', 'multiple 2025-03-31'],
    ['Deliver 2024/25 capital programme; review June 2025', 'multiple 2025-03-31'],
    ['By 2024/25 year end; audit June 2025', 'multiple 2025-03-31'],
    ['2025/26 budget agreed; first payment June 2026', 'multiple 2026-03-31'],
    ['2024/25 budget', 'date 2025-03-31'],
    ['During 2024/25 audit year; report June 2025', 'multiple 2025-03-31'],
  ])('is one where it says when: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });
});
