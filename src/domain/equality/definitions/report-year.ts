/**
 * The year of the 31 March a report stands at, out of the year as an analyst writes it; null where it cannot be told.
 * `2023/24` ends in 2024; a plain year is that of the report.
 *
 * @example reportYear('2023/24') // 2024
 */
export function reportYear(year: string | null): number | null {
  if (year === null) return null;
  const span = /\b(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b/.exec(year);
  if (span !== null) {
    const [, from, to] = span;
    return Number(to) === (Number(from) + 1) % 100 ? Number(from) + 1 : null;
  }
  const years = year.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
