import { liveItems } from './decide';
import type { Deadline } from './due-date';
import type { DueDateContext } from './due-date-context';
import { LONGEST_STATUS } from '../wording/longest-entry';
import { findItems } from './items/find-items';
import { normalisePhrase } from './phrase/normalise-phrase';
import { findRecurrences } from './recurrence/recurrence';
import { rememberByText } from './phrase/remember-by-text';
import { settledItems, deadlinesOf } from './items/settled-item';
import { settleYear } from './settle-year';

/** A line that goes on in the next: broken by a page's width, not by its writer. */
const SOFT_BREAK = /\n(?=[a-z(])|(?<=\([^()\n]{0,40})\n/g;

/**
 * The deadlines named in prose or milestone bullets, earliest first, each with the words it belongs to. Dates that
 * only look back ("in 2019 the survey showed"), are in doubt or do not exist are left out. None of a very long text.
 *
 * @param text a milestone cell, or an action with its timescale
 * @example findDeadlines('Agree the plan (May 2025)', context)[0]?.what // 'Agree the plan'
 */
export function findDeadlines(text: string, context: DueDateContext): readonly Deadline[] {
  return readProse(text, context);
}

const readProse = rememberByText((text: string, context: DueDateContext): readonly Deadline[] => {
  if (text.length > LONGEST_STATUS) return [];
  const lines = normalisePhrase(text);
  const phrase = lines.includes('\n') ? lines.replace(SOFT_BREAK, ' ') : lines;
  const found = findItems(phrase, findRecurrences(phrase), context, 'prose');
  const live = liveItems(
    found.items.filter(({ role }) => role !== 'counted-from'),
    found.rest,
    context.asAt,
  );
  const settled = settledItems(live.map((item) => ({ ...item, point: settleYear(item.point, context) })));
  return deadlinesOf(found.text, settled, found.items);
});
