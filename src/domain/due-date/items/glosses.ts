import { isBefore } from '../../calendar/calendar-period';
import { isIdle } from '../phrase/standing';
import { readings, type Stretch } from '../point';
import type { DatedItem } from './dated-item';
import { gapBetween } from './gaps';

const OPENS = /^\s*[([]\s*(?:(?:by|i\.?e\.?|=|or|end|say|approx\.?|circa|c\.)\s*)?$/i;
const CLOSES = /^\s*[?.]?\s*[)\]]/;
/** "(Mar 26) Aug 26": the first stands in brackets. */
const CLOSES_BEFORE_NEXT = /^\s*[)\]][\s:,;-]*$/;
const OPENED = /[([]\s*$/;
const BLANK = /^ +$/;

type Dated = DatedItem & { readonly point: { readonly kind: 'settled'; readonly stretch: Stretch } };

const isDeadline = (item: DatedItem | undefined): item is Dated =>
  item?.role === 'deadline' && item.point.kind === 'settled' && item.firmness !== 'relative';

const holds = (whole: Stretch, part: Stretch): boolean =>
  !isBefore(part.start, whole.start) && !isBefore(whole.end, part.end);

/** One of the two in both their places; open between them where neither is given. */
function asOne(one: Dated, other: Dated, chosen: Dated | null): DatedItem {
  const [at, until] = [Math.min(one.at, other.at), Math.max(one.until, other.until)];
  const point = chosen?.point ?? readings([one.point.stretch, other.point.stretch]);
  return { ...(chosen ?? one), at, until, point };
}

/** The shorter of two dates of which one lies in the other, as "Q3 2026/27 (15 Dec 2026)"; null where they disagree. */
function narrower(one: Dated, other: Dated): Dated | null {
  if (holds(one.point.stretch, other.point.stretch)) return other;
  return holds(other.point.stretch, one.point.stretch) ? one : null;
}

function joined(text: string, one: Dated, other: Dated): DatedItem | null {
  const gap = gapBetween(text, one, other);
  // A quarter's form takes the bracket behind its year.
  const isClosed = text[other.until - 1] === ')' || CLOSES.test(text.slice(other.until));
  if (OPENS.test(gap) && isClosed) return asOne(one, other, narrower(one, other));
  if (!CLOSES_BEFORE_NEXT.test(gap) || !OPENED.test(text.slice(0, one.at))) return null;
  // The earlier in brackets is where the work began or what the date was: the end is the other either way.
  const isEarlier = isBefore(one.point.stretch.end, other.point.stretch.end);
  return asOne(one, other, narrower(one, other) ?? (isEarlier ? other : null));
}

/**
 * Two dates of which one stands in brackets behind the other, with no words of its own, made one: the narrower where
 * one lies in the other, and open between them where they disagree ("Q3 26/27 (Sept 26)"), since nothing tells a slip
 * from an old date or a new one.
 *
 * @param text the text the items' offsets belong to
 */
export function settleGlosses(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const kept: DatedItem[] = [];
  for (const item of items) {
    const previous = kept.at(-1);
    const one = isDeadline(previous) && isDeadline(item) ? joined(text, previous, item) : null;
    if (one) kept[kept.length - 1] = one;
    else kept.push(item);
  }
  return kept;
}

/**
 * Two bare dates with nothing but a blank between them: an old date and its new one as likely as two steps, so that they
 * stay open. A line for each is two steps.
 *
 * @param rest the phrase with every date taken out
 */
export function doubtUnparted(rest: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const [one, other] = items;
  if (items.length !== 2 || !isDeadline(one) || !isDeadline(other)) return items;
  if (!BLANK.test(gapBetween(rest, one, other))) return items;
  const words = `${rest.slice(0, one.at)} ${rest.slice(other.until).replace(/\([^()]*\)/g, '')}`;
  return isIdle(words) ? [asOne(one, other, null)] : items;
}
