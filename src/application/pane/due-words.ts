import type { Temporal } from 'temporal-polyfill';
import { formatShortDate } from '../../domain/calendar/format-date';
import type { DueDate } from '../../domain/due-date/due-date';
import { daysBetween } from '../../domain/calendar/day-number';
import type { ReviewedAction } from '../../domain/rag/rating';
import { whenWords } from '../../domain/rag/rating-words';

/**
 * When an action is due, for a line of a list.
 *
 * @example describeDue(reviewed, asAt) // 'Due 31 Mar 2024, 91 days ago'
 */
export function describeDue({ nextDue, action: { due } }: ReviewedAction, asAt: Temporal.PlainDate): string {
  if (!nextDue) return withoutNext(due, asAt);
  const when = dueWhen(nextDue, asAt);
  return due.kind === 'recurring' ? `${when}; repeats (${repeatsOf(due)})` : when;
}

function dueWhen(date: Temporal.PlainDate, asAt: Temporal.PlainDate): string {
  return date.equals(asAt) ? 'Due today' : `Due ${whenWords(date, asAt)}`;
}

function repeatsOf({ recurrence }: DueDate): string {
  return recurrence ?? 'regularly';
}

/** What the plan says of an action that nothing is awaited from, or whose date is in doubt. */
function withoutNext(due: DueDate, asAt: Temporal.PlainDate): string {
  switch (due.kind) {
    case 'ambiguous':
      return `Either ${due.candidates.map(formatShortDate).join(' or ')}: the date can be read both ways`;
    case 'unparseable':
      return 'No date that can be read';
    case 'none':
      return 'No due date given';
    case 'ongoing':
      return due.start ? `Ongoing from ${formatShortDate(due.start)}` : 'Ongoing, with no end date';
    case 'recurring':
      return due.first
        ? `Repeats (${repeatsOf(due)}) from ${formatShortDate(due.first)}`
        : `Repeats (${repeatsOf(due)}), with no first date`;
    case 'date':
    case 'range':
    case 'multiple': {
      const last = due.deadlines.at(-1)?.date ?? due.first;
      if (!last) return 'No due date given';
      return daysBetween(asAt, last) < 0 ? `Was due ${formatShortDate(last)}` : dueWhen(last, asAt);
    }
  }
}

/**
 * The reason for a rating, for a line beneath the due date: without what that says already. Empty where nothing is left.
 *
 * @example describeReason(reviewed, asAt) // 'Nothing recorded as done.'
 */
export function describeReason(
  { nextDue, rating: { why } }: ReviewedAction,
  asAt: Temporal.PlainDate,
): string {
  if (!nextDue) return why;
  const when = whenWords(nextDue, asAt);
  const beneath = why.replace(`; due ${when}`, '');
  for (const opening of [`Due ${when}`, `Next due ${when}`]) {
    if (!beneath.startsWith(opening)) continue;
    const rest = beneath.slice(opening.length).replace(/^(?:[.;]|, with\b)\s*/, '');
    return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  }
  return beneath;
}
