import { isBefore } from '../../calendar/calendar-period';
import type { DatedItem } from './dated-item';
import { BETWEEN_GAP, gapBetween, isGivenUp, OR_GAP, RANGE_GAP, SLASH_GAP } from './gaps';
import { sameIn } from './hand-on-years';
import { IMPOSSIBLE, readings, stretchesOf, type Point, type Stretch } from '../point';
import { firstFrom } from '../settle-year';

const NEXT_YEAR = /^\s*(?:of )?(?:the )?(?:following|next) year\b/i;
/** A year that has every day. */
const LEAP_YEAR = 2024;
/** Roles that a date has as the first or last of a range, and the range as a whole has not. */
const ROLES_OF_ENDS: ReadonlySet<string> = new Set(['start', 'after', 'until']);

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
      role: ROLES_OF_ENDS.has(previous.role) ? 'deadline' : previous.role,
      isRange: point.kind !== 'open',
      opens: previous.point.kind === 'settled' ? previous.point.stretch : null,
    };
  }
  return joined;
}

function joinedPoint(text: string, from: DatedItem, to: DatedItem): Point | null {
  const gap = gapBetween(text, from, to);
  const between =
    /\bbetween\s*(?:the\s*)?$/i.test(text.slice(Math.max(0, from.at - 14), from.at)) && BETWEEN_GAP.test(gap);
  const overBoth = from.role === 'throughout' && BETWEEN_GAP.test(gap) && followsOn(from.point, to.point);
  // "June/July 2024" is one stretch; "Jun-24/Dec-24" and "March/September" name two dates.
  const oneStretch =
    SLASH_GAP.test(gap) && !/\d\d/.test(text.slice(from.at, from.until)) && followsOn(from.point, to.point);
  if (SLASH_GAP.test(gap)) {
    const years = wholeYears(from.point, to.point);
    if (years) return years;
  }
  // "March 2024 - 2026" may end in March or with the year.
  if (RANGE_GAP.test(gap) && to.form === 'year') {
    const sameMonth = sameIn(from, to);
    if (sameMonth) return eitherOf(sameMonth.point, to.point);
  }
  if (between || overBoth || RANGE_GAP.test(gap) || oneStretch) return through(from.point, to.point);
  return OR_GAP.test(gap) ? eitherOf(from.point, to.point) : null;
}

/** A plan of more years than this is hardly named by its first and last month. */
const MOST_YEARS = 10;
/** The months with which years begin: the calendar's, the NHS's, and those of schools and universities. */
const FIRST_MONTHS: ReadonlySet<number> = new Set([1, 4, 8, 9]);

/**
 * "April 2026/March 2027", "April 2023 / March 2026", "September 2024/July 2026": the first and the last month of one
 * year, or of several that begin as NHS, calendar or academic years do. One of several readings of a date is held to
 * be the one meant where it alone makes the years whole.
 */
function wholeYears(from: Point, to: Point): Point | null {
  const whole = stretchesOf(from).flatMap((first) =>
    stretchesOf(to)
      .filter((last) => areWholeYears(first, last))
      .map((last) => spanning(first, last)),
  );
  const [only] = whole;
  return only && whole.length === 1 ? { kind: 'settled', stretch: only } : null;
}

function areWholeYears({ unit, start }: Stretch, { unit: lastUnit, end }: Stretch): boolean {
  // Of three dates with a stroke between each, two are no stretch any more.
  if (unit === 'span') return false;
  const isOfSchools = start.month === 9 && start.day === 1 && end.month === 7 && lastUnit === 'month';
  const dayAfter = end.add(isOfSchools && end.day === 31 ? { months: 1, days: 1 } : { days: 1 });
  const years = dayAfter.year - start.year;
  if (years < 1 || years > MOST_YEARS || !dayAfter.equals(start.add({ years }))) return false;
  return years === 1 ? !isOfSchools || unit === 'month' : start.day === 1 && FIRST_MONTHS.has(start.month);
}

function followsOn(from: Point, to: Point): boolean {
  const first = from.kind === 'yearless' ? from.within(LEAP_YEAR) : (stretchesOf(from)[0] ?? null);
  if (!first) return false;
  const dayAfter = first.end.add({ days: 1 });
  const [second] = to.kind === 'yearless' ? firstFrom(to.within, dayAfter) : stretchesOf(to);
  return second?.start.equals(dayAfter) === true;
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
