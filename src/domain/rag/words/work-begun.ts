import type { Temporal } from 'temporal-polyfill';
import { DENIED, WISHED } from '../../status/short-of-whole';
import { understandStatus } from '../../status/understand-status';
import { listItems } from '../../wording/tidy-text';
import { isAhead } from './dates-told';
import { recordsSomething } from './records-something';

/** Longer texts are read no further: what was done first stands first or last, and one sentence is enough. */
const LONGEST = 1500;
const SENTENCES = /(?<=[.!?;])\s+(?=\S)/;
/** Something was done, be it only a beginning. */
const DEED =
  /\b(?!(?:need|feed|speed|exceed|proceed|indeed|bed|red|seed|breed|allocat|assign|budget|relat|bas|requir|unstart)(?:ed)?\b)[a-z]{3,}ed\b|\b(?:sent|met|held|ran|made|given|set up|written|built|taken|chosen|bought|brought|found|begun|began|in (?:place|use|post|draft))\b/i;
/** Told of what is still to come. */
const TO_COME = new RegExp(
  `\\b(?:${DENIED}|${WISHED}|will|shall|should|would|could|may(?! \\d)|might|need(?:s|ed)?|propos\\w*|intend\\w*|to (?:be|start|begin|commence|follow|go|do|come)|starts?|begins?|commences?|due|once|when|until|before|a?wait\\w*|pending|next|later|future|tb[cad]|no|none|nothing|yet)\\b`,
  'i',
);

/**
 * Tells whether the progress reports work: a sentence of something done or under way, in no month still to come, that
 * neither denies nor foresees it.
 *
 * @example tellsOfWork('Supplier appointed; first panel trained.', asAt) // true, and false for “To be scoped in autumn”
 */
export function tellsOfWork(progress: string, asAt: Temporal.PlainDate): boolean {
  if (progress.length > LONGEST || !recordsSomething(progress)) return false;
  const sentences = listItems(progress).flatMap((item) => item.split(SENTENCES));
  return sentences.some((sentence) => {
    if (TO_COME.test(sentence) || isAhead(sentence, asAt)) return false;
    return DEED.test(sentence) || understandStatus(sentence) === 'on-track';
  });
}
