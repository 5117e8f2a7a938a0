const SPAN = /\b(?:FY\s?)?(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b/i;
/** "23/24", "FY 24/25" and nothing beside it: two such numbers in a longer text may be the days of a month. */
const SHORT_SPAN = /^(?:FY)?\s?'?(\d\d)\s?[-/–]\s?'?(\d\d)$/i;
/** "FY25" is the financial year that ends in 2025. */
const FINANCIAL = /^FY\s?'?(\d\d)$/i;
const CENTURY = 2000;

/** The year in which two that follow each other end; null where they do not. */
function endOfSpan(from: number, to: number): number | null {
  return to === (from + 1) % 100 ? CENTURY + from + 1 : null;
}

/**
 * The year of the 31 March a report stands at, out of the year as an analyst writes it; null where it cannot be told.
 * `2023/24` and `23/24` end in 2024, `FY25` in 2025; a plain year is that of the report.
 *
 * @example reportYear('2023/24') // 2024
 */
export function reportYear(year: string | null): number | null {
  if (year === null) return null;
  const text = year.trim();
  const span = SPAN.exec(text) ?? SHORT_SPAN.exec(text);
  if (span !== null) return endOfSpan(Number(span[1]) % 100, Number(span[2]));
  const financial = FINANCIAL.exec(text);
  if (financial !== null) return CENTURY + Number(financial[1]);
  const years = text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

/**
 * The order of two years as written, earlier first: none before one that cannot be told, those by their letters, before
 * any that can. 0 for two ways to write one year.
 *
 * @example ['2025', '23/24', null].sort(compareReportYears) // [null, '23/24', '2025']
 */
export function compareReportYears(one: string | null, other: string | null): number {
  const [first, second] = [reportYear(one), reportYear(other)];
  if (first !== null || second !== null) return (first ?? 0) - (second ?? 0);
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
