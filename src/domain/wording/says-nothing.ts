const NEWS = '(?:updates?|changes?|comments?|news|to (?:report|add))';
/** Since when, or where: "no update at this time", "no change since May". */
const TAIL =
  '(?: (?:since|this|at|from|in|for|on|as|to date|yet|so far|given|received|available|provided|made|here)\\b.{0,30})?';
const NOTHING_NEW = new RegExp(
  `^(?:(?:no|nothing)(?: (?:further|new|more|other))? ${NEWS}${TAIL}|unchanged|n/?a|none|nil|not applicable|[-–—.]|ditto|(?:the )?same as (?:above|before|previous\\w*|last \\w+)|as (?:above|before|previous\\w*|last \\w+|q\\w+ ?\\d?))\\W*$`,
  'i',
);

/**
 * Tells whether a report says nothing, or that what was said before still holds.
 *
 * @example saysNothingNew('No further update') // true
 */
export function saysNothingNew(text: string): boolean {
  return NOTHING_NEW.test(text.trim());
}
