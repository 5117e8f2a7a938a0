/** A two-digit year lies at most this many years before the base year, and one less after it. */
const HALF_CENTURY = 50;

/**
 * The full year meant by two digits: the one of the hundred years around a base year, from fifty before
 * to forty-nine after.
 *
 * @param baseYear the year the plan starts in, or the as-at year where that is not known
 * @example fullYear(24, 2026) // 2024
 */
export function fullYear(twoDigits: number, baseYear: number): number {
  const earliest = baseYear - HALF_CENTURY;
  return earliest + ((((twoDigits - earliest) % 100) + 100) % 100);
}

/**
 * A year as it is written of late, in two figures or four: two are of this century.
 *
 * @example recentYear('26') // 2026
 */
export function recentYear(digits: string): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}
