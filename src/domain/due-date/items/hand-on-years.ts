import type { Temporal } from 'temporal-polyfill';
import { isBefore, lastDayOfMonth } from '../../calendar/calendar-period';
import type { DatedItem } from './dated-item';
import { BETWEEN_GAP, gapBetween, isGivenUp, LIST_GAP, OR_GAP, RANGE_GAP } from './gaps';
import { readings, type Point, type Stretch } from '../point';
import { firstFrom, lastUpTo } from '../settle-year';

const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'season', 'term']);

const YEAR_FORMS: ReadonlySet<string> = new Set(['year', 'year-pair', 'financial-year']);

/** Words for a step that comes after the one before. */
const NEXT_STEP =
  /\b(?:and|then|thereafter|after(?:wards)?|followed|following|again|next|subsequent(?:ly)?|until|extended|moved|revised|slipped|repeat(?:ed)?|refresh(?:ed)?|annual(?:ly)?|yearly)\b/i;

/** "2026/27 budget setting (Feb)": what is planned for a year is planned in it or before it. */
const OF_ITS_PLANNING =
  /^ (?:[a-z]+ ){0,2}(?:budgets?|planning|priorities|contracts?|setting|round|cycle|negotiations?)\b[^;.\n]*$/i;

/**
 * Years handed on between dates of one list or range: "January to May 2021", "March and June 2024", "October
 * 2024 and March". An earlier date takes the last time before the later one, a later one the first time after,
 * or the time in the longer stretch before it that no next step follows.
 */
export function handOnYears(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const given = [...repeatInYears(text, items)];
  const joined = (gap: string): boolean =>
    RANGE_GAP.test(gap) || LIST_GAP.test(gap) || BETWEEN_GAP.test(gap) || OR_GAP.test(gap);
  for (let index = given.length - 2; index >= 0; index--) {
    const [item, next] = [given[index], given[index + 1]];
    if (item?.point.kind !== 'yearless' || next?.point.kind !== 'settled' || next.firmness === 'loose')
      continue;
    const between = gapBetween(text, item, next);
    if (isGivenUp(item) || isGivenUp(next) || !joined(between)) continue;
    // "April, start of 2027/28" says one time twice.
    if (YEAR_FORMS.has(next.form) && /^\s*,\s*$/.test(between)) continue;
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
    const gap = gapBetween(text, previous, item);
    if (gap.includes('\n')) continue;
    const goesOn = joined(gap) || NEXT_STEP.test(gap);
    // "Original plan 2024; due January": what stands apart from a bare year is not inside it.
    if (!goesOn && gap.includes(';') && previous.form === 'year') continue;
    if (YEAR_FORMS.has(previous.form) && OF_ITS_PLANNING.test(gap)) {
      const { start } = previous.point.stretch;
      const times = [...lastUpTo(item.point.within, start), ...firstFrom(item.point.within, start)];
      given[index] = { ...item, point: readings(times) };
      continue;
    }
    given[index] = {
      ...item,
      point:
        (goesOn ? null : insideOf(previous.point.stretch, item)) ?? firstAfter(previous.point.stretch, item),
      firmness: joined(gap) ? previous.firmness : item.firmness,
    };
  }
  return given;
}

function firstAfter({ end }: Stretch, { point }: DatedItem): Point {
  return point.kind === 'yearless' ? readings(firstFrom(point.within, end.add({ days: 1 }))) : point;
}

/** The time that lies in the stretch before it and is shorter: "Q3 2026/27, review by 15 Dec". */
function insideOf(stretch: Stretch, { point }: DatedItem): Point | null {
  const [first] = point.kind === 'yearless' ? firstFrom(point.within, stretch.start) : [];
  if (!first || isBefore(first.start, stretch.start) || isBefore(stretch.end, first.end)) return null;
  const isShorter = isBefore(stretch.start, first.start) || isBefore(first.end, stretch.end);
  return isShorter ? { kind: 'settled', stretch: first } : null;
}

/** "September 2024 & 2025": the same month again. */
function repeatInYears(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const given: DatedItem[] = [];
  for (const item of items) {
    const previous = given.at(-1);
    const again =
      previous && item.form === 'year' && LIST_GAP.test(gapBetween(text, previous, item))
        ? sameIn(previous, item)
        : null;
    given.push(again ?? item);
  }
  return given;
}

/**
 * The same part of the year in a later year; null where the model is no part of a year or the year not later.
 */
export function sameIn(model: DatedItem, year: DatedItem): DatedItem | null {
  if (model.point.kind !== 'settled' || year.point.kind !== 'settled') return null;
  // "Late 2024/early 2025": a part of the later year says for itself what it is.
  if (year.point.stretch.unit !== 'year') return null;
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
