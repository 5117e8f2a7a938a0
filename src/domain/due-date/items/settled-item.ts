import { inOrder } from '../../calendar/calendar-period';
import type { DatedItem } from './dated-item';
import type { Deadline } from '../due-date';
import type { Stretch } from '../point';
import { whatFor } from './what-for';

/** An item whose point is one stretch of days. */
export interface SettledItem extends DatedItem {
  readonly stretch: Stretch;
}

/** The items that are settled, each with its stretch. */
export function settledItems(items: readonly DatedItem[]): readonly SettledItem[] {
  return items.flatMap((item) =>
    item.point.kind === 'settled'
      ? [
          {
            ...item,
            stretch: item.point.stretch,
            isRange: item.isRange || item.point.stretch.unit === 'span',
          },
        ]
      : [],
  );
}

/**
 * The deadlines of settled items, earliest first, each with what it is for; the same day for the same thing once.
 *
 * @param text the text the items' offsets belong to
 * @param others every date of the text: words before another date are that date's
 */
export function deadlinesOf(
  text: string,
  items: readonly SettledItem[],
  others: readonly DatedItem[],
): readonly Deadline[] {
  const whats = whatFor(text, others);
  const whatAt = new Map(others.map(({ at }, index) => [at, whats[index] ?? null]));
  const deadlines = items.map(({ stretch, at, doneWord }) => ({
    date: stretch.end,
    what: whatAt.get(at) ?? doneWord,
  }));
  return eachOnce(deadlines);
}

/** Deadlines in order, earliest first, the same day for the same thing once. */
export function eachOnce(deadlines: readonly Deadline[]): readonly Deadline[] {
  if (deadlines.length < 2) return deadlines;
  const different = new Map(deadlines.map((each) => [`${each.date.toString()} ${each.what ?? ''}`, each]));
  return inOrder([...different.values()], ({ date }) => date);
}
