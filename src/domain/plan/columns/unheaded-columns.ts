import type { HeadingField } from '../headings/headings';
import type { ColumnProfile } from './column-profile';

const NOTHING: ReadonlyMap<HeadingField, number> = new Map();
const TOPIC: ReadonlyMap<HeadingField, number> = new Map([['objective', 0.5]]);
const TERM: ReadonlyMap<HeadingField, number> = new Map([['section', 0.8]]);
const MERGED = 0.5;
const LEAST_FILLED = 0.6;
const [LEAST_WORDS, MOST_WORDS] = [1.5, 16];
const MOST_OTHER = 0.5;

/**
 * What a column of short texts without a heading is for, where it stands before the actions: what each of them, or each
 * group of them, is for. No scores for any other column.
 *
 * @param hasDue another column is headed as the deadlines
 * @example guessUnheaded(profile, true, true).get('objective') // 0.5 for topics merged down over their actions
 */
export function guessUnheaded(
  { share, words, fillRate, mergedDown }: ColumnProfile,
  isBeforeAction: boolean,
  hasDue: boolean,
): ReadonlyMap<HeadingField, number> {
  const isMerged = mergedDown >= MERGED;
  // Terms that name no day or month, merged down beside the deadlines, sort the actions: "Short term".
  const isTerm = hasDue && isMerged && share.isDate > MOST_OTHER && share.holdsDate === 0;
  if (isBeforeAction && isTerm) return TERM;
  const other = share.isRef + share.isDate + share.isWho + share.isRag + share.isNumber + share.isMark;
  const isTopic = other <= MOST_OTHER && words >= LEAST_WORDS && words <= MOST_WORDS;
  return isBeforeAction && isTopic && (isMerged || fillRate >= LEAST_FILLED) ? TOPIC : NOTHING;
}
