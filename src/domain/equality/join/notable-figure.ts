import { FEW_OUTCOMES } from '../figures/verdict-words';
import type { Figure } from '../figure';

/** Whether a figure's test leaves it open that its gap is no more than chance. */
export function mayBeChance({ p, confidence }: Figure): boolean {
  return p !== null && p >= 1 - confidence;
}

/** So few outcomes in one of its groups that a ratio outside the guideline says nothing by itself. */
function restsOnFew({ reference, comparison }: Figure): boolean {
  return [reference, comparison].some(
    ({ numerator }) => numerator !== null && numerator.value < FEW_OUTCOMES,
  );
}

/**
 * Whether a figure shows a gap that wants an action: the comparison group fares worse, and the ratio is outside the
 * guideline or the gap is more than chance makes likely. Where neither can be asked, worse is enough; where the test
 * says that it may be chance and a handful of people make the ratio, it is not.
 */
export function isNotable(figure: Figure): boolean {
  const { adverse, fourFifths, p } = figure;
  if (adverse !== true) return false;
  if (fourFifths === null && p === null) return true;
  if (p !== null && !mayBeChance(figure)) return true;
  return fourFifths === 'outside' && !(mayBeChance(figure) && restsOnFew(figure));
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
