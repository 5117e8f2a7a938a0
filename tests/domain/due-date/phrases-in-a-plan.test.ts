import { inShort, ONE_YEAR, THREE_YEARS, type Asked } from './asking';

/** What only the plan's own period can tell: April 2024 to March 2025, and April 2023 to March 2026. */
const PHRASES: readonly (readonly [phrase: string, asked: Asked, answer: string])[] = [
  ['end Sept', ONE_YEAR, 'date 2024-09-30'],
  ['by the end of Feb', ONE_YEAR, 'date 2025-02-28'],
  ['1st Nov', ONE_YEAR, 'date 2024-11-01'],
  ['30 Sept.', ONE_YEAR, 'date 2024-09-30'],
  ['Fri 13 Dec', ONE_YEAR, 'date 2024-12-13'],
  ['w/c 3rd Feb', ONE_YEAR, 'date 2025-02-09'],
  ['Q2 and Q4', ONE_YEAR, 'multiple 2024-09-30'],
  ['Q1/Q2', ONE_YEAR, 'range 2024-04-01..2024-09-30'],
  ['Quarter 2 Board', ONE_YEAR, 'date 2024-09-30'],
  ['Nov - Jan', ONE_YEAR, 'range 2024-11-01..2025-01-31'],
  ['Oct & Mar', ONE_YEAR, 'multiple 2024-10-31'],
  ['June, September, December & March', ONE_YEAR, 'multiple 2024-06-30'],
  ['Spring term', ONE_YEAR, 'date 2025-03-31'],
  ['By Christmas', ONE_YEAR, 'date 2024-12-25'],
  ['Within the first quarter', ONE_YEAR, 'date 2024-06-30'],
  ['within 3 months', ONE_YEAR, 'date 2024-06-30'],
  ['within 12 weeks', ONE_YEAR, 'date 2024-06-24'],
  ['within six weeks', ONE_YEAR, 'date 2024-05-13'],
  ['Six months', ONE_YEAR, 'date 2024-09-30'],
  ['6 mths', ONE_YEAR, 'date 2024-09-30'],
  ['Within the year', ONE_YEAR, 'date 2025-03-31'],
  ['Monthly from June', ONE_YEAR, 'recurring 2024-06-30 monthly'],
  ['Annually in March', ONE_YEAR, 'recurring 2025-03-31 annual'],
  ['by the end of the plan period', THREE_YEARS, 'date 2026-03-31'],
  ['Throughout the plan', THREE_YEARS, 'range 2023-04-01..2026-03-31'],
  ['over the 3 years of the plan', THREE_YEARS, 'range 2023-04-01..2026-03-31'],
  ['for the lifetime of the plan', THREE_YEARS, 'range 2023-04-01..2026-03-31'],
  ['Y1', THREE_YEARS, 'date 2024-03-31'],
  ['Yr 2', THREE_YEARS, 'date 2025-03-31'],
  ['Yrs 1–3', THREE_YEARS, 'range 2023-04-01..2026-03-31'],
  ['Year 2 onwards', THREE_YEARS, 'ongoing 2025-03-31'],
  ['Year Two, Quarter One', THREE_YEARS, 'date 2024-06-30'],
  ['Y3Q4', THREE_YEARS, 'date 2026-03-31'],
  ['Q2 Y1', THREE_YEARS, 'date 2023-09-30'],
  ['years 2 & 3', THREE_YEARS, 'range 2024-04-01..2026-03-31'],
  ['Year 1 and annually thereafter', THREE_YEARS, 'recurring 2024-03-31 annual'],
  ['End of year one', THREE_YEARS, 'date 2024-03-31'],
  ['short term (0-12 months)', THREE_YEARS, 'date 2024-03-31'],
  ['Medium (12-24 months)', THREE_YEARS, 'date 2025-03-31'],
  ['Long-term: 3 years', THREE_YEARS, 'date 2026-03-31'],
  ['6–12 months', THREE_YEARS, 'date 2024-03-31'],
  ['Up to 6 months', THREE_YEARS, 'date 2023-09-30'],
  ['Immediate (0–3 months)', THREE_YEARS, 'date 2023-06-30'],
  ['Months 1–6', THREE_YEARS, 'range 2023-04-01..2023-09-30'],
  ['March', THREE_YEARS, 'ambiguous 2024-03-31|2025-03-31|2026-03-31'],
  ['Less than 3 months', THREE_YEARS, 'unparseable'],
  ['2 years from April 2024', THREE_YEARS, 'range 2024-04-01..2026-03-31'],
];

describe('what the period of the plan settles', () => {
  it.each(PHRASES)('“%s” in a plan %j is %s', (phrase, asked, answer) => {
    expect(inShort(phrase, asked)).toBe(answer);
  });
});
