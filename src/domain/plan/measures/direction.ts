import type { Measure } from '../plan';

type Direction = NonNullable<Measure['better']>;

const UP =
  /\b(?:increas\w*|rais(?:e|es|ed|ing)|grow\w*|boost\w*|uplift\w*|maximis\w*|higher|greater|exceed\w*|rise|widen\w*)\b/i;
const DOWN =
  /\b(?:reduc\w*|decreas\w*|lower\w*|cut(?:s|ting)?|drop\w*|eliminat\w*|minimis\w*|fewer|less|halv\w*|fall|lessen\w*|decline)\b/i;
/** "Reduce the gap": the gap shall fall, which says nothing of the figure itself. */
const OF_A_GAP =
  /\b(?:reduc\w*|clos\w*|narrow\w*|eliminat\w*|decreas\w*|lessen\w*)\b(?:\s+\p{L}+){0,3}\s+(?:gaps?|disparit\w*|inequalit\w*|inequit\w*|differences?|variation)\b/iu;

const NAMES_GAP = /gap|disparit|inequal|inequit|differen|variation/i;

/**
 * Which way the words of a target want a figure to go; null when they do not say, say both, or speak
 * of a gap rather than of the figure.
 *
 * @example directionOfWords('Reduce presenteeism') // 'lower'
 */
export function directionOfWords(words: string): Direction | null {
  const plain = NAMES_GAP.test(words) ? words.replace(OF_A_GAP, ' ') : words;
  const isUp = UP.test(plain);
  if (isUp === DOWN.test(plain)) return null;
  return isUp ? 'higher' : 'lower';
}

/**
 * How far a figure is from its target, in its own unit: 0 when it is already there, the plain
 * distance when it is not known which way is better, null when either is missing.
 *
 * @example computeGap(24, 8.8, 'lower', 1) // 15.2
 */
export function computeGap(
  current: number | null,
  target: number | null,
  better: Direction | null,
  decimals: number,
): number | null {
  if (current === null || target === null) return null;
  const ahead = better === 'lower' ? current - target : target - current;
  const gap = better === null ? Math.abs(ahead) : Math.max(0, ahead);
  return Number.isInteger(gap) ? gap : Number(gap.toFixed(decimals));
}
