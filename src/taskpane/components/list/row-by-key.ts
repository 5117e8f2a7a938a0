/**
 * The row a key leads to from a row, or null when it leads nowhere.
 *
 * @param at the row it stands on, from 0; -1 when on none
 * @param page the row about a screen away
 */
export function rowByKey(
  key: string,
  at: number,
  count: number,
  page: (direction: 1 | -1) => number,
): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return page(1);
    case 'PageUp':
      return page(-1);
    default:
      return null;
  }
}
