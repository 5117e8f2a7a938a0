import { isBefore } from '../../calendar/calendar-period';
import type { DatedItem } from './dated-item';

/** The dates that can be read beside a day that is not in the calendar. */
export interface PossibleItems {
  /** Null where the day may have been the first deadline, or something else cannot be read either. */
  readonly items: readonly DatedItem[] | null;
  /** The day as it is written; null where every day is in the calendar. */
  readonly noSuchDay: string | null;
}

/**
 * The dates of a text without those of no day in the calendar. A date that comes before the month of such a day stands,
 * whatever was meant by it; a later one may not be the first.
 *
 * @param text the text the items' offsets belong to
 * @example withoutNoSuchDay('1 May 2026; 31 June 2026', items).noSuchDay // '31 June 2026'
 */
export function withoutNoSuchDay(text: string, items: readonly DatedItem[]): PossibleItems {
  const possible = items.filter(({ point }) => point.kind !== 'impossible');
  if (possible.length === items.length) return { items, noSuchDay: null };
  const months = items.flatMap(({ point }) => (point.kind === 'impossible' ? [point.month] : []));
  const day = items.find(({ point }) => point.kind === 'impossible' && point.month !== undefined);
  const areAfter = months.every((month) =>
    possible.some(
      ({ point }) => point.kind === 'settled' && month && isBefore(point.stretch.end, month.start),
    ),
  );
  return {
    items: areAfter ? possible : null,
    noSuchDay: day ? text.slice(day.at, day.until).trim() : null,
  };
}
