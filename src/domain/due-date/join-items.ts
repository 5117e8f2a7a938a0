import type { Temporal } from 'temporal-polyfill';
import { isBefore, lastDayOfMonth } from '../calendar/calendar-period';
import type { DatedItem } from './dated-item';
import { IMPOSSIBLE, readings, stretchesOf, type Point, type Stretch } from './point';
import { firstFrom, lastUpTo } from './settle-year';

const RANGE =
  /^\s*(?:\([^()]*\)\s*)?(?:-+>?|to|until|till|til|through(?: to)?|thru|up to|(?:and )?ending|and (?:to be )?(?:end|complete|finish)(?:ed|ing|s)?(?: (?:in|by))?)\s*(?:the\s*)?$/i;
const BETWEEN = /^\s*(?:and|&|-|to)\s*(?:the\s*)?$/i;
const OR = /^\s*(?:or|or by|or in)\s*$/i;
const SLASH = /^\s?\/\s?$/;
const LIST =
  /^\s*(?:,|\/|&|\+|;|and|then|and then|, and|and again)\s*(?:also\s*)?(?:again\s*)?(?:in|by|from)?\s*$/i;
/** A quarter or term beside its own months, with nothing but a mark between: "Q2 Jul - Sep 2025". */
const LABEL_GAP = /^[\s:,(-]*$/;
const LABELS: ReadonlySet<string> = new Set([
  'quarter',
  'season',
  'school-term',
  'half-year',
  'semester',
  'half-term',
  'university-term',
  'observance',
]);
const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'season', 'term']);
const YEAR_UNITS: ReadonlySet<string> = new Set(['year', 'nhs-year', 'academic-year']);
const NEXT_YEAR = /^\s*(?:of )?(?:the )?(?:following|next) year\b/i;

const gapBetween = (text: string, one: DatedItem, other: DatedItem): string =>
  text.slice(one.until, other.at);

const isGivenUp = ({ role }: DatedItem): boolean => role === 'superseded' || role === 'counted-from';

/** Labels that stand beside the months they stand for, taken away; the months say more. */
export function dropLabels(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  return items.filter((item, index) => {
    if (!LABELS.has(item.form) || item.point.kind === 'settled') return true;
    const [before, after] = [items[index - 1], items[index + 1]];
    const isLabelOf = (other: DatedItem | undefined, gap: string): boolean =>
      other !== undefined && !LABELS.has(other.form) && LABEL_GAP.test(gap);
    return !(
      (after && isLabelOf(after, gapBetween(text, item, after))) ||
      (before && isLabelOf(before, gapBetween(text, before, item)))
    );
  });
}

/**
 * Years handed on between dates of one list or range: "January to May 2021", "March and June 2024", "October
 * 2024 and March". An earlier date takes the last time before the later one, a later one the first time after.
 */
export function handOnYears(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const given = [...repeatInYears(text, items)];
  const joined = (gap: string): boolean =>
    RANGE.test(gap) || LIST.test(gap) || BETWEEN.test(gap) || OR.test(gap);
  for (let index = given.length - 2; index >= 0; index--) {
    const [item, next] = [given[index], given[index + 1]];
    if (item?.point.kind !== 'yearless' || next?.point.kind !== 'settled' || next.firmness === 'loose')
      continue;
    if (isGivenUp(item) || isGivenUp(next) || !joined(gapBetween(text, item, next))) continue;
    given[index] = {
      ...item,
      point: readings(lastUpTo(item.point.within, next.point.stretch.end)),
      firmness: next.firmness,
    };
  }
  for (let index = 1; index < given.length; index++) {
    const [item, previous] = [given[index], given[index - 1]];
    if (item?.point.kind !== 'yearless' || previous?.point.kind !== 'settled') continue;
    if (previous.firmness === 'loose' || previous.firmness === 'relative') continue;
    if (isGivenUp(item) || isGivenUp(previous)) continue;
    if (text.slice(previous.until, item.at).includes('\n')) continue;
    const dayAfter = previous.point.stretch.end.add({ days: 1 });
    given[index] = {
      ...item,
      point: readings(firstFrom(item.point.within, dayAfter)),
      firmness: previous.firmness,
    };
  }
  return given;
}

/** "September 2024 & 2025": the same month again. */
function repeatInYears(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const given: DatedItem[] = [];
  for (const item of items) {
    const previous = given.at(-1);
    const again =
      previous && item.form === 'year' && LIST.test(gapBetween(text, previous, item))
        ? sameIn(previous, item)
        : null;
    given.push(again ?? item);
  }
  return given;
}

function sameIn(model: DatedItem, year: DatedItem): DatedItem | null {
  if (model.point.kind !== 'settled' || year.point.kind !== 'settled') return null;
  const { unit, start, end } = model.point.stretch;
  const years = year.point.stretch.start.year - end.year;
  if (!PARTS_OF_YEAR.has(unit) || years < 1) return null;
  const stretch = { unit, start: start.add({ years }), end: stickyYearsLater(end, years) };
  return { ...year, point: { kind: 'settled', stretch }, firmness: model.firmness };
}

function stickyYearsLater(day: Temporal.PlainDate, years: number): Temporal.PlainDate {
  const later = day.add({ years });
  return day.equals(lastDayOfMonth(day)) ? lastDayOfMonth(later) : later;
}

/** Years that stand beside a month or quarter and say no more than its year ("2024/25: Q1", "March (2024/25)"). */
export function applyYearLabels(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const kept: DatedItem[] = [];
  for (let index = 0; index < items.length; index++) {
    const [item, next] = [items[index], items[index + 1]];
    if (!item) continue;
    const gap = next ? gapBetween(text, item, next) : '';
    const ofNext = next && LABEL_GAP.test(gap) ? insideYear(item, next) : null;
    const ofThis = next && !ofNext && LABEL_GAP.test(gap) ? insideYear(next, item) : null;
    const given = ofNext ?? ofThis;
    if (given) index++;
    kept.push(given ?? item);
  }
  return kept;
}

function insideYear(year: DatedItem, item: DatedItem): DatedItem | null {
  if (year.point.kind !== 'settled' || item.point.kind !== 'yearless') return null;
  const { stretch } = year.point;
  if (!YEAR_UNITS.has(stretch.unit)) return null;
  const [inside] = firstFrom(item.point.within, stretch.start);
  if (!inside || isBefore(stretch.end, inside.end)) return null;
  const point: Point = { kind: 'settled', stretch: inside };
  const at = Math.min(year.at, item.at);
  return { ...item, at, until: Math.max(year.until, item.until), point, firmness: 'firm-in-due' };
}

/** Ranges made one item: "A to B", "between A and B", "A/B" of one kind; "A or B" is left open between the two. */
export function joinRanges(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const joined: DatedItem[] = [];
  for (const item of items) {
    const previous = joined.at(-1);
    const point =
      previous && !isGivenUp(previous) && !isGivenUp(item) ? joinedPoint(text, previous, item) : null;
    if (!previous || !point) {
      joined.push(item);
      continue;
    }
    joined[joined.length - 1] = {
      ...previous,
      until: item.until + (NEXT_YEAR.exec(text.slice(item.until))?.[0].length ?? 0),
      point,
      form: 'range',
      firmness: previous.firmness === 'firm' || item.firmness === 'firm' ? 'firm' : item.firmness,
      role:
        previous.role === 'start' || previous.role === 'after' || previous.role === 'until'
          ? 'deadline'
          : previous.role,
      isRange: point.kind !== 'open',
      opens: previous.point.kind === 'settled' ? previous.point.stretch : null,
    };
  }
  return joined;
}

function joinedPoint(text: string, from: DatedItem, to: DatedItem): Point | null {
  const gap = gapBetween(text, from, to);
  const between =
    /\bbetween\s*(?:the\s*)?$/i.test(text.slice(Math.max(0, from.at - 14), from.at)) && BETWEEN.test(gap);
  // "June/July 2024" is one stretch; "Jun-24/Dec-24" names two dates.
  const oneYear = SLASH.test(gap) && !/\d\d/.test(text.slice(from.at, from.until));
  // "March 2024 - 2026" may end in March or with the year.
  if (RANGE.test(gap) && to.form === 'year') {
    const sameMonth = sameIn(from, to);
    if (sameMonth) return eitherOf(sameMonth.point, to.point);
  }
  if (between || RANGE.test(gap) || oneYear) return through(from.point, to.point);
  return OR.test(gap) ? eitherOf(from.point, to.point) : null;
}

const spanning = (from: Stretch, to: Stretch): Stretch => ({ unit: 'span', start: from.start, end: to.end });

function through(from: Point, to: Point): Point | null {
  if (from.kind === 'impossible' || to.kind === 'impossible') return IMPOSSIBLE;
  if (from.kind === 'settled' && to.kind === 'settled') {
    if (isBefore(to.stretch.end, from.stretch.start)) return IMPOSSIBLE;
    return { kind: 'settled', stretch: spanning(from.stretch, to.stretch) };
  }
  if (from.kind === 'yearless' && to.kind === 'yearless') {
    return {
      kind: 'yearless',
      within: (year) => {
        const first = from.within(year);
        const [last] = first ? firstFrom(to.within, first.end) : [];
        return first && last ? spanning(first, last) : null;
      },
    };
  }
  if (to.kind === 'open') return to;
  return from.kind === 'open' && to.kind === 'settled' ? to : null;
}

function eitherOf(one: Point, other: Point): Point | null {
  const all = [...stretchesOf(one), ...stretchesOf(other)];
  return all.length > 1 ? readings(all) : null;
}
