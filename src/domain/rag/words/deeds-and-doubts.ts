import { countsSome } from '../../status/counted-share';
import { plainWords } from '../../status/plain-words';
import { tellsShareOfWork } from '../../status/share-of-work';
import {
  DENIED,
  EXCEPTIONS,
  NAMED_PART,
  NOT_ALL,
  NUMBERED_PART,
  SHARE,
  STILL_TO_COME,
  UNCERTAIN,
  WISHED,
} from '../../status/short-of-whole';

/** Something happened; "Baseline audit - completed" merely names a part and its state. */
export const REPORTS =
  /\b(?:(?!need|feed|speed|exceed|proceed|indeed|embed\b|red\b|bed\b|seed|breed)[a-z]{2,}ed|sent|met|held|ran|run|made|given|gave|set up|written|built|taken|went|gone|chosen|bought|brought|found|paid|told|kept|put|live|in (?:place|use|post)|up|out)\b/i;

/** Anything here and the progress is of a part, or not certain. */
const DOUBT = new RegExp(
  `\\b(?:${DENIED}|but|although|though|however|${EXCEPTIONS}|${STILL_TO_COME}|${WISHED}|${NAMED_PART}|${NUMBERED_PART}|${NOT_ALL}|${UNCERTAIN}|will|should|would|could|due to|once|when|unless|on hold|paused?|delay\\w*)\\b`,
  'i',
);
const A_SHARE = new RegExp(SHARE, 'i');
/** Some of more is told. */
const tellsShare = (words: string): boolean => A_SHARE.test(words) || countsSome(words);

/**
 * Tells whether a report is of a part, or doubts, denies or foresees what it tells.
 *
 * @example isDoubted('Phase 1 delivered') // true
 */
export function isDoubted(words: string): boolean {
  return DOUBT.test(words) || tellsShare(words);
}

/**
 * Tells whether a report of an end takes something from it; what the work has brought about, in figures, takes nothing.
 *
 * @example isPartial('Completed in 3 of 5 wards') // true
 */
export function isPartial(words: string): boolean {
  return DOUBT.test(words) || (tellsShare(words) && tellsShareOfWork(plainWords(words)));
}
