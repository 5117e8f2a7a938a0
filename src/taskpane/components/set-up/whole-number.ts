/** A whole number as typed into a field, within its bounds; null for anything else. */
export function parseWhole(typed: string, least: number, most: number): number | null {
  if (!/^\d+$/.test(typed.trim())) return null;
  const number = Number(typed);
  return number >= least && number <= most ? number : null;
}
