import type { Figure } from './figure';

/** A figure with its place in the statement. */
interface FigureInPlace extends Pick<Figure, 'value' | 'decimals' | 'unit'> {
  readonly start: number;
  readonly end: number;
}

/** "From", and what the first figure is of. */
export const OPENS_WITH_FROM = /\bfrom\s+(?:[\p{L}-]+\s+){0,4}$/iu;
const MIDDLE = /^[^.;\d]{0,60}?(?:\bto\b|→|->)[^.;\d]{0,40}$/i;
/** An arrow between two figures, with the year of the first or the like in brackets before it. */
const ARROW = /^\s*(?:\([^()]*\)\s*)?(?:→|->|=>|➔|⇒)\s*$/;
const JUST_TO = /^\s*to\s*$/i;
/** Behind round figures this may lead on to the last of several targets. */
const GOES_TO =
  /^\s*(?:%\s*)?,?\s*(?:now\s+)?(?:rising|increasing|improving|growing|moving|going|falling|reducing|dropping|decreasing|up|down)\s+to\s*(?:at least\s+)?$/i;
/** Words that make two figures the ends of a range, or a level to keep. */
const OF_RANGE =
  /\b(?:within|between|ranges?|to|at|by|of|about|around|approximately|maintain\w*|sustain\w*|remain\w*|keep|kept|stay\w*|hold|tolerance)\b[^\d.;]{0,30}$/i;
const GROWS =
  /\b(?:increas\w*|improv\w*|rais\w*|grow\w*|mov(?:e|es|ed|ing|ement)|lift\w*|ris(?:e|es|en|ing)|boost\w*|uplift\w*)\b[^.;%]*$/i;

/** What stands further before a figure is not said of it. */
const LONGEST_BEFORE = 300;

/** "98% to 100%" leaves a little room. */
const WHOLE = 100;

/**
 * 70 and 80, 2 and 2.5: what the ends of a range are, and a figure counted out seldom is.
 *
 * @example isRound(7.33) // false
 */
export function isRound(value: number): boolean {
  return Number.isInteger(value < 10 ? value * 2 : value / 5);
}

/**
 * "4.1% to 8%" without a "from": a range has round ends and grows, so figures that fall, or of which the first is
 * counted out, are where it stands and where it shall be. Where it may be either, it is read as a range.
 */
function isChange(one: FigureInPlace, other: FigureInPlace, before: string): boolean {
  if (one.unit !== other.unit || one.unit === 'bare' || one.value === other.value) return false;
  // "A ratio of 1.5 to 1" is one ratio.
  if (one.unit === 'ratio') return one.value > other.value && other.decimals > 0;
  if (one.value > other.value) return true;
  if (other.value === WHOLE || OF_RANGE.test(before)) return false;
  return !isRound(one.value) || GROWS.test(before);
}

/**
 * Whether two figures of a statement, one after the other, are where it stands and where it shall be: "from 32% to
 * 15%", "4% → 15%", "4.1% to 8%".
 *
 * @param plain the statement with its years and other numbers that are no figures blanked
 * @example isFromTo(one, other, 'from 32% to 15%', 'from 32% to 15%') // true
 */
export function isFromTo(one: FigureInPlace, other: FigureInPlace, text: string, plain: string): boolean {
  const before = text.slice(Math.max(0, one.start - LONGEST_BEFORE), one.start);
  const between = text.slice(one.end, other.start);
  if (ARROW.test(between)) return true;
  if (OPENS_WITH_FROM.test(before)) return MIDDLE.test(plain.slice(one.end, other.start));
  if (GOES_TO.test(between)) return one.unit === other.unit && !isRound(one.value);
  return JUST_TO.test(between) && isChange(one, other, before);
}
