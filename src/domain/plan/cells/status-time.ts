import type { Temporal } from 'temporal-polyfill';
import { dayPeriod, monthsPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { recentYear } from '../../calendar/two-digit-year';
import { rememberTexts } from '../../wording/remember-readings';
import { oneLine } from '../../wording/tidy-text';

/** The time a status column stands for, as its heading gives it. */
export interface StatusTime {
  /** What is counted: only places of one unit can be compared without their years. */
  readonly unit: 'month' | 'quarter' | 'half' | 'term' | 'year' | 'number' | 'stage';
  /** Where it stands in its round: September is 9, the third quarter 3. */
  readonly place: number;
  /** How many places a round has before it begins again; null where it never does. */
  readonly round: number | null;
  /** Its first day, when the heading gives the year. */
  readonly start: Temporal.PlainDate | null;
}

const FULL = '(?:20)\\d{2}';
const SPAN = `(?:(${FULL}|\\d{2}) ?[/–-] ?(${FULL}|\\d{2})(?!\\d))`;
const ONE_YEAR = `'?(${FULL}|\\d{2})(?![\\d/])`;
const DATE = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:20)?\d{2})(?!\d)/;
const ISO_DATE = /(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)/;
const MONTH = new RegExp(`(?<![a-z])(${MONTH_NAME})(?: ?[-–/]? ?${ONE_YEAR})?`, 'i');
const QUARTER = /(?<![a-z\d])(?:q|qtr ?|quarter ?)([1-4])(?!\d)|\b([1-4])(?:st|nd|rd|th) (?:quarter|qtr)\b/i;
const HALF = /(?<![a-z\d])(?:h|half ?)([12])(?!\d)|\b(first|second|1st|2nd) half\b/i;
const TERM = /\b(autumn|winter|spring|summer)\b/i;
const YEARS = new RegExp(`(?<![\\d/.])${SPAN}`);
const YEAR = new RegExp(`(?<![\\d/.])(${FULL})(?!\\d)`);
const NUMBERED =
  /\b(?:year|yr|month|mth|m|p|period|board|committee|cycle|week|wk|review|meeting|update|round|stage|rag|rating|status|check|report|no|number|#) ?(\d{1,2})(?!\d)|\b(\d)(?:st|nd|rd|th)\b|\b(first|second|third|fourth|fifth)\b/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const STAGES: readonly RegExp[] = [
  /\b(?:start(?:ing)?|baseline|opening|beginning|initial|outset)\b/i,
  /\b(?:mid|interim|half ?way|middle)\b/i,
  /\b(?:end|final|clos(?:e|ing)|outturn)\b/i,
];
/** The month in which a term of a school or university begins, and the years it is after the one before the stroke. */
const TERMS: ReadonlyMap<string, readonly [place: number, month: number, later: number]> = new Map([
  ['autumn', [1, 9, 0]],
  ['winter', [2, 12, 0]],
  ['spring', [3, 1, 1]],
  ['summer', [4, 4, 1]],
]);

function firstOf(year: number | null, month: number): Temporal.PlainDate | null {
  return year === null ? null : monthsPeriod(year, month).start;
}

/** The year before the stroke of "2026/27", and the one year a text gives where it gives no such pair. */
function yearsIn(text: string): { readonly pair: number | null; readonly one: number | null } {
  const [, from, to] = YEARS.exec(text) ?? [];
  const follows = from !== undefined && to !== undefined && Number(to) % 100 === (Number(from) + 1) % 100;
  const single = YEAR.exec(text)?.[1] ?? /(?:^|\s)'?(\d{2})$/.exec(text)?.[1];
  return {
    pair: follows ? recentYear(from) : null,
    one: follows || single === undefined ? null : recentYear(single),
  };
}

function readDay(text: string): StatusTime | null {
  const [, isoYear, isoMonth, isoDay] = ISO_DATE.exec(text) ?? [];
  const [, day, month, year] = DATE.exec(text) ?? [undefined, isoDay, isoMonth, isoYear];
  if (day === undefined || month === undefined || year === undefined) return null;
  const start = dayPeriod(recentYear(year), Number(month), Number(day))?.start;
  return start ? { unit: 'month', place: start.month, round: 12, start } : null;
}

function readMonth(text: string): StatusTime | null {
  const [, name, year] = MONTH.exec(text) ?? [];
  if (name === undefined) return null;
  const month = monthNumber(name);
  const { pair, one } = yearsIn(text);
  const own = pair === null ? (year === undefined ? one : recentYear(year)) : pair + (month < 4 ? 1 : 0);
  return { unit: 'month', place: month, round: 12, start: firstOf(own, month) };
}

function readQuarter(text: string): StatusTime | null {
  const [, sign, ordinal] = QUARTER.exec(text) ?? [];
  const place = Number(sign ?? ordinal ?? 0);
  if (place === 0) return null;
  const rest = text.replace(QUARTER, ' ').trim();
  const { pair, one } = yearsIn(rest);
  // "Q1 2026" may be of the calendar's year or the NHS's; the earlier is never too late.
  const month = pair === null ? place * 3 - 2 : ((place * 3) % 12) + 1;
  const year = pair === null ? one : pair + (place === 4 ? 1 : 0);
  return { unit: 'quarter', place, round: 4, start: firstOf(year, month) };
}

function readOther(text: string): StatusTime | null {
  const { pair, one } = yearsIn(text);
  const half = HALF.exec(text);
  if (half) {
    const place = /2|second/i.test(half[1] ?? half[2] ?? '') ? 2 : 1;
    return { unit: 'half', place, round: 2, start: firstOf(pair, place === 1 ? 4 : 10) };
  }
  const term = TERMS.get(TERM.exec(text)?.[1]?.toLowerCase() ?? '');
  if (term) {
    const [place, month, later] = term;
    const year = pair === null ? one : pair + later;
    return { unit: 'term', place, round: 4, start: firstOf(year, month) };
  }
  if (pair !== null) return { unit: 'year', place: pair, round: null, start: firstOf(pair, 4) };
  if (one !== null && one > 2000 && YEAR.test(text))
    return { unit: 'year', place: one, round: null, start: firstOf(one, 1) };
  const [, figure, nth, word] = NUMBERED.exec(text) ?? [];
  const number = Number(figure ?? nth ?? (word ? ORDINALS.indexOf(word.toLowerCase()) + 1 : 0));
  if (number > 0) return { unit: 'number', place: number, round: null, start: null };
  const stage = STAGES.findIndex((words) => words.test(text));
  return stage === -1 ? null : { unit: 'stage', place: stage, round: null, start: null };
}

/**
 * The time a heading of a status column stands for: a day, month, quarter, half, term or year, a number, or the
 * stage of a year. Null where it names none.
 *
 * @example readStatusTime('RAG Q3 2026/27')?.start?.toString() // '2026-10-01'
 */
export const readStatusTime = rememberTexts(readTime);

function readTime(heading: string): StatusTime | null {
  const text = oneLine(heading)
    .toLowerCase()
    .replace(/[()[\],:]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  // Figures of a date that is no day, "10.0.24", are a version's or a slip: no number of a column is among them.
  const rest = text.replace(DATE, ' ').replace(ISO_DATE, ' ').trim();
  return readDay(text) ?? readQuarter(rest) ?? readMonth(rest) ?? readOther(rest);
}
