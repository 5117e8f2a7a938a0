/** The last row and column of a sheet. */
export const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A whole number as typed into a field, within its bounds; null for anything else. */
export function parseWhole(typed: string, least: number, most: number): number | null {
  if (!/^\d+$/.test(typed.trim())) return null;
  const number = Number(typed);
  return number >= least && number <= most ? number : null;
}

/** The number of a column from its letters, `B` is 2; null for anything that is no column. */
export function parseColumn(typed: string): number | null {
  const letters = typed.trim().toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(letters)) return null;
  const number = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return number <= LAST_COLUMN ? number : null;
}
