import type { Figure } from '../figure';

/**
 * Whether a figure shows a gap that wants an action: the comparison group fares worse, and the ratio is outside the
 * guideline or the gap is more than chance makes likely. Where neither can be asked, worse is enough.
 */
export function isNotable({ adverse, fourFifths, p, confidence }: Figure): boolean {
  if (adverse !== true) return false;
  if (fourFifths === null && p === null) return true;
  return fourFifths === 'outside' || (p !== null && p < 1 - confidence);
}

/** Tells the figures of the newest year of each standard; those without a year count as newest where no other is. */
export function newestYears(figures: readonly Figure[]): (figure: Figure) => boolean {
  const newest = new Map<string, string>();
  for (const { standard, id, breakdown, year } of figures) {
    const key = [standard, id, breakdown].join('|');
    if (year !== null && year > (newest.get(key) ?? '')) newest.set(key, year);
  }
  return ({ standard, id, breakdown, year }) =>
    (year ?? '') === (newest.get([standard, id, breakdown].join('|')) ?? '');
}

/** Whether a figure has moved away from where it is better since the year before. */
export function hasGrownWorse({ change, better, parity, value }: Figure): boolean {
  if (change === null || value === null || change.difference === 0) return false;
  // Towards parity is better for whoever is behind it, on whichever side.
  if (
    better === 'parity' ||
    (better === 'lower' && parity !== null && value < parity && change.from < parity)
  ) {
    return parity !== null && Math.abs(value - parity) > Math.abs(change.from - parity);
  }
  return better === 'lower' ? change.difference > 0 : better === 'higher' && change.difference < 0;
}
