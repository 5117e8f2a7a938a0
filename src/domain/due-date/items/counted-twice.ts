import { isBefore } from '../../calendar/calendar-period';
import type { DatedItem } from './dated-item';
import { gapBetween } from './gaps';

/** What parts two steps, and what comes behind it. */
const PARTED = /(?:[;\n]|\.\s|\b(?:and|then|followed by|with)\b)(.*)$/is;
const BY_COMMA = /,(.*)$/s;
/** Words of a date, of its standing or of its doubt: none of them is a step of its own. */
const OF_THE_DATE =
  /\b(?:by|the|end|of|in|on|at|to|be|is|for|from|until|till|before|after|during|within|no|not|than|later|latest|i\.?e|e\.?g|or|if|and|then|with|due|deadline|target|date|timescale|complet(?:ed?|ion)|finish(?:ed)?|deliver(?:ed|y)?|start(?:s|ing)?|commenc(?:e|es|ing)|ongoing|thereafter|subject|depending|approx(?:imately)?|around|circa|say|expected|estimated|planned|proposed|revised|extended|now|see|note|plan|period|year|financial|calendar|academic|early|mid|late|spring|summer|autumn|winter)\b/gi;
const WORD = /[a-z]{3}/i;
/** What the time hangs on, and no step of its own. */
const CONDITION =
  /^\W*(?:subject|depend\w*|if|once|when|where|provided|unless|pending|following|after|based|in line)\b/i;

const namesStep = (words: string | undefined): boolean =>
  words !== undefined && !CONDITION.test(words) && WORD.test(words.replace(OF_THE_DATE, ''));

/** Whether the date is that of another step than what a time counted from the plan's start is for. */
function isOfAnother(text: string, counted: DatedItem, date: DatedItem): boolean {
  const gap = gapBetween(text, counted, date);
  if (namesStep(PARTED.exec(gap)?.[1])) return true;
  // "Within 12 months, launch March 2025" may say one time twice.
  const [one, other] = [counted.point, date.point];
  const isLater =
    one.kind === 'settled' && other.kind === 'settled' && isBefore(one.stretch.end, other.stretch.end);
  return isLater && namesStep(BY_COMMA.exec(gap)?.[1]);
}

/**
 * Dates without the times counted from the plan's start that say again what a date says for itself: "within 12 months,
 * by March 2025". Where the date is that of a step of its own, both are deadlines: "within 6 months; report March 2026".
 *
 * @param text the text the items' offsets belong to
 */
export function withoutCountedTwice(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const first = items.findIndex(({ firmness }) => firmness !== 'relative');
  const date = items[first];
  if (!date) return items;
  return items.filter(
    (item, place) =>
      item.firmness !== 'relative' ||
      (place < first && item.role === 'deadline' && isOfAnother(text, item, date)),
  );
}
