import { tidyText } from './tidy-text';

/** Marks that stand for the words above them. */
const DITTO_MARKS = /^(?:["“”″〃„]|''|’’|,,|\s|-(?=["”″〃]))+-?$|^[↑⇧⬆]\uFE0F?$/u;
const WORDS_ABOVE =
  /^(?:(?:(?:the )?same )?(?:as|like|per|as per|see|as in|as for|refer to)\s+(?:the\s+)?(?:(?:row|line|action|item|lead|entry|one|cell)s?\s+)?(?:above|previous(?:ly)?|before|preceding)(?:\s+(?:row|line|action|item|lead|entry|one|cell)s?)?|above|as stated above|ditto(?:\s+above)?|idem|do|same(?:\s+(?:lead|owner|person|again|again as above|above))?|unchanged from above)$/i;

/** A cell with more says something of its own; without one of these it cannot refer above. */
const LONGEST = 60;
const MAY_REFER_ABOVE = /above|previous|before|preceding|same|ditto|idem|\bdo\b|["“”″〃„'’,↑⇧⬆]/iu;

/**
 * Tells whether a cell says nothing but that it holds what the cell above it holds: "As above", "ditto",
 * ditto marks, an arrow up. False for a blank cell, a dash, and where more is said ("As above and HR Team").
 *
 * @example saysAsAbove('(as above)') // true
 */
export function saysAsAbove(text: string): boolean {
  if (text.length > LONGEST || !MAY_REFER_ABOVE.test(text)) return false;
  const words = tidyText(text).replace(/\s+/g, ' ');
  if (words === '') return false;
  if (DITTO_MARKS.test(words)) return /\S/.test(words);
  return WORDS_ABOVE.test(words.replace(/^[\s([\-–—.*“”"']+|[\s)\]\-–—.*“”"']+$/gu, ''));
}
