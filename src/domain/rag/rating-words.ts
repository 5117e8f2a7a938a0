import type { Temporal } from 'temporal-polyfill';
import { formatShortDate } from '../calendar/format-date';
import { rememberReadings, rememberTexts } from '../wording/remember-readings';
import { oneLine } from '../wording/tidy-text';
import { dayNumber, daysBetween } from '../calendar/day-number';
import type { RatingFacts } from './rating-facts';
import type { StatedRag } from './rating';
import { mentionsEnd } from './words/part-done';
import { recordsDeed } from './words/recorded-deed';

const LONGEST_QUOTE = 60;

/** A text in quotation marks, cut at a word when long. */
export const quoted = rememberTexts(quote);

function quote(text: string): string {
  const line = oneLine(text).replace(/[.;,\s]+$/, '');
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  const cut = line.slice(0, LONGEST_QUOTE);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2)).trimEnd()} …”`;
}

/** "1 day", "91 days". */
export function countDays(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}

/**
 * A date with how far it is from the as-at date.
 *
 * @example whenWords(day('2024-03-31'), day('2024-06-30')) // '31 Mar 2024, 91 days ago'
 */
export const whenWords = rememberReadings(tellWhen, (date, asAt) => `${dayNumber(date)} ${dayNumber(asAt)}`);

function tellWhen(date: Temporal.PlainDate, asAt: Temporal.PlainDate): string {
  const days = daysBetween(asAt, date);
  const distance = days === 0 ? 'today' : days > 0 ? `in ${countDays(days)}` : `${countDays(-days)} ago`;
  return `${formatShortDate(date)}, ${distance}`;
}

/**
 * What the plan states, as a reader will recognise it: the letter with the key's meaning, or the phrase.
 *
 * @example statedWords({ stated: 'A', status: 'on-track', meaning: 'action is on track', shownAs: 'text' }) // '“A” (action is on track)'
 */
export function statedWords({ stated, meaning, shownAs, column }: StatedRag): string {
  const named = shownAs === 'fill' ? stated : quoted(stated);
  const where = column === undefined ? '' : ` under ${quoted(column)}`;
  const saysNoMore = meaning === null || oneLine(meaning).toLowerCase() === stated.toLowerCase();
  return saysNoMore || shownAs === 'mark' ? `${named}${where}` : `${named} (${oneLine(meaning)})${where}`;
}

/** The missed deadline as a sentence begins with it, and which of several it is. */
export function missedWords({ missed, asAt }: RatingFacts): string {
  if (!missed) return '';
  const { deadline, of } = missed;
  const what = deadline.what === null ? '' : ` (${oneLine(deadline.what)})`;
  const when = whenWords(deadline.date, asAt);
  return of > 1 ? `One of ${of} deadlines${what} was ${when}` : `Due ${when}`;
}

/**
 * What is to be said beside a missed deadline: that nothing is recorded as done, or what is recorded that may have
 * been the end of it.
 */
export function unmetWords({ action: { progress }, asAt }: RatingFacts): string {
  if (recordsDeed(progress, asAt))
    return `the progress says ${quoted(progress)}, which may be the end of it. Please confirm.`;
  return mentionsEnd(progress)
    ? `the progress says ${quoted(progress)}, which does not settle it. Please confirm.`
    : 'nothing recorded as done.';
}

/** When it is due, with nothing recorded; a plan without a column of progress may tell it under the current position. */
export function unrecordedWords({ upcoming, asAt, action }: RatingFacts): string {
  const beside = action.places.current ? ' but its current position' : '';
  return `Due ${upcoming ? whenWords(upcoming, asAt) : ''}, with no progress recorded${beside}.`;
}
