/** Fewer cells than this show no habit. */
const A_FEW = 3;
const LONGEST_MONTH = 31;
const DOTTED = /^\s*(\d{1,2})\.(\d{1,2})\.?\s*$/;

/**
 * Tells whether cells such as "31.03" are days and months: several different ones, each of which can be one, and most of
 * them with a day that no month has the number of.
 *
 * @param texts of a column's cells, each once
 * @example areDottedDays(['31.03', '30.06', '30.9']) // true
 */
export function areDottedDays(texts: Iterable<string>): boolean {
  let [all, late] = [0, 0];
  for (const text of texts) {
    const [, day, month] = DOTTED.exec(text) ?? [];
    if (day === undefined) continue;
    if (Number(day) < 1 || Number(day) > LONGEST_MONTH || Number(month) < 1 || Number(month) > 12)
      return false;
    all += 1;
    if (Number(day) > 12) late += 1;
  }
  return all >= A_FEW && late * 2 > all;
}
