import { tidyText } from './tidy-text';

/** Marks that stand for the words above them. */
const DITTO_MARKS = /^(?:["“”″〃„]|''|’’|,,|\s|-(?=["”″〃]))+-?$|^[↑⇧⬆]\uFE0F?$/u;
/** What may stand above, by itself or in its column. */
const THING =
  '(?:row|line|action|item|entry|one|cell|lead|owner|person|date|due date|deadline|timescale|timeline)s?';
const WORDS_ABOVE = new RegExp(
  `^(?:(?:(?:the )?same (?:${THING} )?)?(?:as|like|per|as per|see|as in|as for|refer to) (?:the )?(?:${THING} )?(?:above|previous(?:ly)?|before|preceding)(?: ${THING})?|above|as stated above|ditto(?: above)?|idem|(?:the )?same(?: (?:${THING}|again|again as above|above))?|unchanged from above)$`,
  'i',
);
/** "do." for ditto; "DO" are the letters of a name or a post. */
const DITTO_CUT = /^[Dd]o$/;

/** A cell with more says something of its own; without one of these it cannot refer above. */
const LONGEST = 60;
const MARKS_OR_WORDS = /above|previous|before|preceding|same|ditto|idem|\bdo\b|["“”″〃„'’,↑⇧⬆]/iu;

/**
 * A quick look that spares the long one: false where a cell surely says something of its own.
 *
 * @example mayReferAbove('31 March 2026') // false
 */
export function mayReferAbove(text: string): boolean {
  return text.length <= LONGEST && MARKS_OR_WORDS.test(text);
}

/**
 * Tells whether a cell says nothing but that it holds what the cell above it holds: "As above", "ditto",
 * ditto marks, an arrow up. False for a blank cell, a dash, and where more is said ("As above and HR Team").
 *
 * @example saysAsAbove('(as above)') // true
 */
export function saysAsAbove(text: string): boolean {
  if (!mayReferAbove(text)) return false;
  const words = tidyText(text).replace(/\s+/g, ' ');
  if (words === '') return false;
  if (DITTO_MARKS.test(words)) return /\S/.test(words);
  const bare = words.replace(/^[\s([\-–—.*“”"']+|[\s)\]\-–—.*“”"']+$/gu, '');
  return WORDS_ABOVE.test(bare) || DITTO_CUT.test(bare);
}
