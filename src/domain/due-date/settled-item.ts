import { inOrder } from '../calendar/calendar-period';
import type { DatedItem } from './dated-item';
import type { Deadline } from './due-date';
import type { Stretch } from './point';
import { whatFor } from './what-for';

/** An item whose point is one stretch of days. */
export interface SettledItem extends DatedItem {
  readonly stretch: Stretch;
}

/** The items that are settled, each with its stretch. */
export function settledItems(items: readonly DatedItem[]): readonly SettledItem[] {
  return items.flatMap((item) =>
    item.point.kind === 'settled' ? [{ ...item, stretch: item.point.stretch }] : [],
  );
}

/**
 * The deadlines of settled items, earliest first, each with what it is for; the same day for the same thing once.
 *
 * @param text the text the items' offsets belong to
 */
export function deadlinesOf(text: string, items: readonly SettledItem[]): readonly Deadline[] {
  const whats = whatFor(text, items);
  const deadlines = items.map(({ stretch }, index) => ({ date: stretch.end, what: whats[index] ?? null }));
  const different = deadlines.filter(
    ({ date, what }, index) =>
      deadlines.findIndex((other) => other.what === what && other.date.equals(date)) === index,
  );
  return inOrder(different, ({ date }) => date);
}
