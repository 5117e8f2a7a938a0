import type { Temporal } from 'temporal-polyfill';
import { dayNumber } from '../../calendar/day-number';
import { datedUpdates, type DatedUpdate } from '../../status/dated-updates';
import { colourOfWord } from '../../status/colour-words';
import { newestUpdate } from '../../status/newest-update';
import { sayOnlyStatus } from '../../status/only-status';
import { understandStatus } from '../../status/understand-status';
import { rememberReadings } from '../../wording/remember-readings';
import { readStanding } from './progress-standing';
import { REPORTS } from './deeds-and-doubts';
import { readProgress } from './read-progress';
import { readDelay } from './told-delay';

/** Entries without a year may be steps planned for each quarter; what has happened, or stands so, is none. */
const isRecord = ({ words }: DatedUpdate): boolean =>
  REPORTS.test(words) ||
  understandStatus(words) !== 'unknown' ||
  colourOfWord(words.replace(/\W+$/, '')) !== null;

/**
 * Of a progress text kept as dated entries the newest not after the as-at date, where that tells how the action
 * stands; any other text, and one whose newest entry tells nothing of that, as it is.
 *
 * @example currentProgress('Jan 24: delayed. Update May 24: complete', asAt) // 'complete'
 */
export const currentProgress = rememberReadings(findCurrent, (text, asAt) => `${dayNumber(asAt)} ${text}`);

function findCurrent(text: string, asAt: Temporal.PlainDate): string {
  const newest = newestUpdate(text, asAt);
  if (!newest) return text;
  if (newest.year === null && !datedUpdates(text).every((update) => update === newest || isRecord(update)))
    return text;
  const { words } = newest;
  const tells =
    sayOnlyStatus(words) === 'surely' ||
    readProgress(words, asAt) !== null ||
    readStanding(words) !== null ||
    readDelay(words) !== null;
  return tells ? words : text;
}
