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
    ['Action 12.3 (2023/24 audit) – September 2024', 'date 2024-09-30'],
    ['Publish annual report 2023/24 by 30 September 2024', 'date 2024-09-30'],
    ['Submit the return for 2023/24 by 31 May 2024', 'date 2024-05-31'],
    ['Reports 2023/24 and 2024/25 by June 2025', 'date 2025-06-30'],
    ['Report on 2023/24 to Board September 2024', 'date 2024-09-30'],
    ['Consultation on draft budget 2025/26 closes 10 January 2025', 'date 2025-01-10'],
    ['Use 2025/26 capital programme to fit a lift by August 2025', 'date 2025-08-31'],
  ])('is no deadline beside one: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });

  it.each([
    ['Pilot 2024/25, roll-out June 2025', 'multiple 2025-03-31'],
    ['Deliver 2024/25 capital programme; review June 2025', 'multiple 2025-03-31'],
    ['By 2024/25 year end; audit June 2025', 'multiple 2025-03-31'],
    ['2025/26 budget agreed; first payment June 2026', 'multiple 2026-03-31'],
    ['2024/25 budget', 'date 2025-03-31'],
    ['Annual report 2023/24', 'date 2024-03-31'],
    ['Phase 1 (2024/25), phase 2 June 2025', 'multiple 2025-03-31'],
    ['Phase 1 (2024/25 pilot), phase 2 June 2025', 'multiple 2025-03-31'],
    ['During 2024/25 audit year; report June 2025', 'multiple 2025-03-31'],
  ])('is one where it says when: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });
});

describe('the day a share stood at', () => {
  it.each([
    ['Increase from 18% (March 2023) to 22% by March 2026', 'date 2026-03-31'],
    ['From 18% in March 2023 to 25% in March 2026', 'date 2026-03-31'],
    ['From a baseline of 12% in 2022/23 to 20% by March 2026', 'date 2026-03-31'],
    ['Reduce from 1.8 (2022/23) to 1.2 by 31 March 2026', 'date 2026-03-31'],
    ['From 5 wards (March 2023) to 10 wards (March 2025)', 'date 2025-03-31'],
  ])('is no deadline beside the one it is to rise by: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });

  it.each([
    ['50% (March 2023), 75% (March 2025)', 'multiple 2023-03-31'],
    ['From 18% to 22% (March 2023) and 25% (March 2026)', 'multiple 2023-03-31'],
    ['From 18% (March 2025) to 22% (March 2026)', 'multiple 2025-03-31'],
    ['From 5 to 7 posts (March 2023), 9 posts (March 2025)', 'multiple 2023-03-31'],
  ])('is told from a day it is asked by: “%s”', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });
});
