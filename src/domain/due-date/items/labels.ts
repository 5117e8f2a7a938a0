import { academicYear } from '../../calendar/academic-year';
import { isBefore } from '../../calendar/calendar-period';
import type { DatedItem } from './dated-item';
import { gapBetween, LABEL_GAP } from './gaps';
import { stretchesOf, type Point, type Stretch } from '../point';
import { firstFrom } from '../settle-year';

/** Forms that may only name the stretch whose months stand beside them: "Q2 Jul - Sep 2025". */
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
const TERMS: ReadonlySet<string> = new Set(['school-term', 'half-term', 'numbered-term', 'university-term']);
const YEAR_UNITS: ReadonlySet<string> = new Set(['year', 'nhs-year', 'academic-year']);

/** "Summer 2026 (by 31 July)": the date behind these words is the one meant by the time before them. */
const NARROWER_GAP =
  /^[\s:,;(-]*(?:(?:due|deadline|target|complete[d]?|completion|finish(?:ed)?|deliver(?:ed)?|latest|i\.?e\.?|specifically|namely|but|t\.?b\.?[acd]\.?|provisionally|possibly|probably|likely)[\s:,(]*(?:date)?[\s:]*)?(?:by|before|on|(?:no|not) later than)?(?: the)?\s*$/i;
const SAYS_NARROWER = /\(|\bby\b|later than/i;
/** "March 2027 latest, ideally January": a wish beside the deadline. */
const WISH_GAP =
  /\b(?:ideally|preferably|hopefully|if possible|aiming for|aim for)(?: (?:by|in|before|for))?(?: the)?\s*$/i;

const PART_UNITS: ReadonlySet<string> = new Set(['quarter', 'half', 'season', 'term']);
const DAYS: ReadonlySet<string> = new Set(['day-month', 'month-day', 'day-span']);
const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(['month', ...DAYS]);

/** A calendar, NHS or academic year. */
export function isYear({ point }: DatedItem): boolean {
  return point.kind === 'settled' && YEAR_UNITS.has(point.stretch.unit);
}

/** Labels that stand beside the months they stand for, taken away; the months say more. */
export function dropLabels(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  return items.filter((item, index) => {
    if (!LABELS.has(item.form) || item.point.kind === 'settled') return true;
    const [before, after] = [items[index - 1], items[index + 1]];
    const isLabelOf = (other: DatedItem | undefined, gap: string): boolean =>
      other !== undefined && !LABELS.has(other.form) && !isYear(other) && LABEL_GAP.test(gap);
    return !(
      (after && isLabelOf(after, gapBetween(text, item, after))) ||
      (before && isLabelOf(before, gapBetween(text, before, item)))
    );
  });
}

/** Years that stand beside a month or quarter and say no more than its year ("2024/25: Q1", "March (2024/25)"). */
export function applyYearLabels(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const kept: DatedItem[] = [];
  for (let index = 0; index < items.length; index++) {
    const [item, next] = [items[index], items[index + 1]];
    if (!item) continue;
    const gap = next ? gapBetween(text, item, next) : '';
    if (next?.point.kind === 'yearless' && item.point.kind === 'settled' && WISH_GAP.test(gap)) {
      kept.push(item);
      index++;
      continue;
    }
    const ofNext = next ? (LABEL_GAP.test(gap) && sameTime(item, next)) || narrowed(item, next, gap) : null;
    const ofThis = next && !ofNext && LABEL_GAP.test(gap) ? sameTime(next, item) : null;
    const given = ofNext ?? ofThis;
    if (given) index++;
    kept.push(given ?? item);
  }
  return kept;
}

/** The date a period beside it leaves to be met: "2026/27, complete by June", "Q3 2026/27 (by 15 December 2026)". */
function narrowed(period: DatedItem, date: DatedItem, gap: string): DatedItem | null {
  if (period.role !== 'deadline' || date.role !== 'deadline' || !NARROWER_GAP.test(gap)) return null;
  if (date.point.kind !== 'settled') return sameTime(period, date);
  if (period.point.kind !== 'settled' || !SAYS_NARROWER.test(gap)) return null;
  const [{ stretch: whole }, { stretch: part }] = [period.point, date.point];
  const isInside = !isBefore(part.start, whole.start) && isBefore(part.end, whole.end);
  return isInside && part.unit !== whole.unit ? { ...date, at: period.at } : null;
}

const sameTime = (given: DatedItem, said: DatedItem): DatedItem | null =>
  insideYear(given, said) ?? tellsTheSame(given, said);

/**
 * "Black History Month 2024 (October)", "year end 2027 (March)": a month or day without a year beside a time that has
 * one and lies in that month says which time it is, and no other.
 */
function tellsTheSame(given: DatedItem, said: DatedItem): DatedItem | null {
  if (said.point.kind !== 'yearless' || !DAYS_AND_MONTHS.has(said.form)) return null;
  if (!(given.form === 'observance' || given.form === 'feast' || given.point.kind === 'open')) return null;
  const { within } = said.point;
  const both = stretchesOf(given.point).filter(({ end }) => {
    const same = within(end.year);
    return same !== null && !isBefore(end, same.start) && !isBefore(same.end, end);
  });
  const [only] = both;
  if (!only || both.length > 1) return null;
  const [at, until] = [Math.min(given.at, said.at), Math.max(given.until, said.until)];
  return { ...given, at, until, point: { kind: 'settled', stretch: only } };
}

/** A year beside what lies in it, or a quarter, half or term beside a month or day of its own: "Q3 24/25 (December)". */
export function insideYear(year: DatedItem, item: DatedItem): DatedItem | null {
  if (year.point.kind !== 'settled' || item.point.kind !== 'yearless') return null;
  const { stretch: named } = year.point;
  // "Summer term (2026/27)": a term is one of the school's year, which begins in the same one.
  const isSchools = named.unit === 'nhs-year' && TERMS.has(item.form);
  const stretch: Stretch = isSchools ? { unit: 'academic-year', ...academicYear(named.start.year) } : named;
  const mayLieInIt =
    YEAR_UNITS.has(stretch.unit) ||
    (PART_UNITS.has(stretch.unit) && DAYS_AND_MONTHS.has(item.form)) ||
    (stretch.unit === 'month' && DAYS.has(item.form));
  if (!mayLieInIt) return null;
  const [inside] = firstFrom(item.point.within, stretch.start);
  if (!inside || isBefore(stretch.end, inside.end)) return null;
  const point: Point = { kind: 'settled', stretch: inside };
  const at = Math.min(year.at, item.at);
  return { ...item, at, until: Math.max(year.until, item.until), point, firmness: 'firm-in-due' };
}

/** A year in brackets, or set apart by a mark, at the end of the text. */
const SET_APART_BEFORE = /[([,;:\n-]\s*$/;
const NOTHING_AFTER = /^[\s)\].;]*$/;

/**
 * "Q1: scope; Q3: deliver (2024/25)": a year that closes the text and is that of every quarter or month before it,
 * each of which falls in it once. Behind quarters an NHS year needs no brackets.
 */
export function shareLastYear(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const year = items.at(-1);
  const rest = items.slice(0, -1);
  if (!year || rest.length < 2 || !isYear(year) || year.role !== 'deadline') return items;
  if (!NOTHING_AFTER.test(text.slice(year.until))) return items;
  const ofQuarters = year.form === 'year-pair' && rest.every(({ form }) => form === 'quarter');
  if (!ofQuarters && !SET_APART_BEFORE.test(text.slice(0, year.at))) return items;
  const given = rest.map((item) => insideYear(year, item));
  return given.every((item) => item !== null)
    ? given.map((item, index) => ({
        ...item,
        at: rest[index]?.at ?? item.at,
        until: rest[index]?.until ?? item.until,
      }))
    : items;
}

/** The text without the year that closes it and its brackets, blanks in their place. */
export function withoutLastYear(text: string, { at }: DatedItem): string {
  const before = text.slice(0, at).replace(/[([]\s*$/, (bracket) => ' '.repeat(bracket.length));
  return before + ' '.repeat(text.length - at);
}
