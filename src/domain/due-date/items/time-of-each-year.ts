import type { DatedItem } from './dated-item';
import { gapBetween, LIST_GAP } from './gaps';
import { insideYear, isYear } from './labels';

/** "30 June each year: 2025, 2026": a mark, or a recurrence that is taken. */
const BEFORE_YEARS = /^[\s:,(\u0001-]*$/;
/** "2025, 2026 (October)". */
const BEHIND_YEARS = /^\s*\(\s*$/;

const isPlainYear = (item: DatedItem | undefined): item is DatedItem =>
  item !== undefined && isYear(item) && item.role === 'deadline';

/** How many items from a place on are years of one list. */
function yearsFrom(text: string, items: readonly DatedItem[], place: number): number {
  let count = 0;
  for (let at = place; isPlainYear(items[at]); at++) {
    const [previous, item] = [items[at - 1], items[at]];
    if (count > 0 && previous && item && !LIST_GAP.test(gapBetween(text, previous, item))) break;
    count++;
  }
  return count;
}

/**
 * Years of a list, given the one time of the year that stands before or behind them all: "30 June each year: 2025, 2026".
 *
 * @param text the text the items' offsets belong to
 */
export function timeOfEachYear(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const place = items.findIndex((item, at) => isPlainYear(item) && yearsFrom(text, items, at) > 1);
  if (place < 0) return items;
  const years = items.slice(place, place + yearsFrom(text, items, place));
  const [before, first, last, behind] = [
    items[place - 1],
    years[0],
    years.at(-1),
    items[place + years.length],
  ];
  const isBefore = before && first && BEFORE_YEARS.test(gapBetween(text, before, first));
  const isBehind = behind && last && BEHIND_YEARS.test(gapBetween(text, last, behind));
  const time = isBefore ? before : isBehind ? behind : null;
  if (!time) return items;
  const given = years.map((year) => insideYear(year, time));
  if (!given.every((item) => item !== null)) return items;
  return items
    .filter((item) => item !== time)
    .map((item) => {
      const dated = given[years.indexOf(item)];
      return dated ? { ...dated, at: item.at, until: item.until } : item;
    });
}
