import { saysAsAbove } from './as-above';

/**
 * What any cell may say in place of what it is for: that it is not told yet, or does not apply. Kinds of cells know more
 * of their own ("Vacant", "No date set"). The source of a regular expression.
 */
export const NOT_TOLD =
  '(?:t\\.?\\s?b\\.?\\s?[acds]|n\\s?/\\s?a|n/k|none|nil|unknown|not (?:yet )?(?:applicable|known|available)|(?:(?:still|yet) )?to be (?:confirmed|advised|agreed|determined|decided))\\.?';

const NEWS = '(?:updates?|changes?|comments?|news|to (?:report|add))';
/** Since when, or where: "no update at this time", "no change since May". */
const TAIL =
  '(?: (?:since|this|at|from|in|for|on|as|to date|yet|so far|given|received|available|provided|made|here)\\b.{0,30})?';
const NOTHING_NEW = new RegExp(
  `^(?:(?:no|nothing)(?: (?:further|new|more|other))? ${NEWS}${TAIL}|unchanged|na|${NOT_TOLD}|[-–—.]|(?:(?:the )?same )?as (?:previous\\w*|last \\w+|q\\w+ ?\\d?))\\W*$`,
  'i',
);

/**
 * Tells whether a report says nothing, or that what was said before still holds.
 *
 * @example saysNothingNew('No further update') // true
 */
export function saysNothingNew(text: string): boolean {
  return NOTHING_NEW.test(text.trim()) || saysAsAbove(text);
}
