import { isBefore } from '../../calendar/calendar-period';
import type { DueDateContext } from '../due-date-context';
import { stretchesOf, type Unit } from '../point';
import { settleYear } from '../settle-year';
import type { DatedItem } from './dated-item';
import { gapBetween, isGivenUp, LIST_GAP } from './gaps';

const CUE_WITHIN = /^(by|before)\b/i;
const CUE_BEFORE = /\b(by|before|in|during|due)(?: the)?\s*$/i;
/** What parts two steps told alike, and no more than one sentence. */
const PARTED = /^[^.\n]*(?:[,;]|\b(?:and|then)\b)[^.\n]*$/i;

function cueOf(text: string, { at, until }: DatedItem): string | null {
  const cue = CUE_WITHIN.exec(text.slice(at, until)) ?? CUE_BEFORE.exec(text.slice(Math.max(0, at - 12), at));
  return cue?.[1]?.toLowerCase() ?? null;
}

function isDayOrMonth({ form }: DatedItem, unit: Unit): boolean {
  return (form === 'month' && unit === 'month') || (form === 'day-month' && unit === 'day');
}

/**
 * Steps told alike, of which only the later has its year: "north by 31 July, south by 31 October 2026". The first is of
 * the same year where that is one of the years the plan leaves open.
 *
 * @param text the text the items' offsets belong to
 */
export function shareYearOfNext(
  text: string,
  items: readonly DatedItem[],
  context: DueDateContext,
): readonly DatedItem[] {
  return items.reduceRight<readonly DatedItem[]>(
    (later, item) => [withYearOf(later[0], item, text, context), ...later],
    [],
  );
}

function withYearOf(
  next: DatedItem | undefined,
  item: DatedItem,
  text: string,
  context: DueDateContext,
): DatedItem {
  if (item.point.kind !== 'yearless' || next?.point.kind !== 'settled') return item;
  const { unit, start } = next.point.stretch;
  if (unit === 'year' || item.role !== next.role || isGivenUp(item)) return item;
  const cue = cueOf(text, item);
  // "Draft 12 July, final 30 August 2026": a day and a day.
  const isAlike = (cue !== null && cue === cueOf(text, next)) || isDayOrMonth(item, unit);
  if (!isAlike || !PARTED.test(gapBetween(text, item, next))) return item;
  const [only, ...others] = stretchesOf(settleYear(item.point, context)).filter(
    ({ end }) => end.year === start.year && isBefore(end, start),
  );
  return only && others.length === 0 ? { ...item, point: { kind: 'settled', stretch: only } } : item;
}

const TIMES: ReadonlySet<string> = new Set(['month', 'day-month', 'quarter', 'season', 'school-term']);

/**
 * Which of the times of a list stand as deadlines, where one of them does: "this will be done in October and April".
 *
 * @param stands for each item, whether it stands by its own words
 */
export function standTogether(
  text: string,
  items: readonly DatedItem[],
  stands: readonly boolean[],
): readonly boolean[] {
  const together = [...stands];
  const join = (from: number, to: number): void => {
    const [one, other] = [items[Math.min(from, to)], items[Math.max(from, to)]];
    if (together[to] || !together[from] || !one || !other) return;
    if (one.form !== other.form || !TIMES.has(one.form) || isGivenUp(one) || isGivenUp(other)) return;
    together[to] = LIST_GAP.test(gapBetween(text, one, other));
  };
  for (let at = 1; at < items.length; at++) join(at - 1, at);
  for (let at = items.length - 1; at > 0; at--) join(at, at - 1);
  return together;
}
