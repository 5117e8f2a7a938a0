import { MONTH_NAME, MONTHS } from '../../calendar/month-name';
import type { ColumnLayout } from '../columns/column-layout';
import type { SheetView } from '../cells/sheet-view';

/** The columns of one deadline told in parts, in the order in which a date is written. */
interface DateParts {
  readonly day: number | null;
  readonly part: number;
  readonly year: number;
}

const YEAR_HEADING = /\b(?:years?|yr|fy)\b/i;
const PART_HEADING = /\b(?:months?|mth|quarters?|qtr|seasons?|terms?)\b/i;
const MONTH_HEADING = /\b(?:month|mth)\b/i;
const DAY_HEADING = /\bday\b/i;
const PART_WORDS =
  /\b(?:years?|yr|fy|months?|mth|quarters?|qtr|seasons?|terms?|days?|financial|fiscal|calendar|academic|school|nhs|target|due|by|when|completion|complete|finish|end|deadline|delivery|timescale|planned|expected|date|of|the|for)\b|[^a-z]/gi;
/** Parts of one date stand beside one another. */
const NEAR = 2;

const FULL_YEAR = /^(?:FY ?|AY ?)?(?:19|20)\d{2}(?: ?[/-] ?(?:20)?\d{2})?$/i;
const NHS_YEAR = /^(?:FY ?|AY ?)?'?\d{2} ?\/ ?\d{2}$/i;
const SHORT_YEAR = /^'?\d{2}$/;
const SAYS_YEAR = /(?:19|20)\d{2}|\d ?\/ ?\d|\d{2}$/;
const PART_OF_YEAR = new RegExp(
  `\\b(?:${MONTH_NAME}|q[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last) quarter|quarter [1-4]|spring|summer|autumn|winter|term|half)\\b`,
  'i',
);

/** The words of a heading beside those for a part of a date: "Start month" and "End year" are of two dates. */
const ownWords = (heading: string): string => heading.replace(PART_WORDS, '').toLowerCase();

function findParts({ columns, headingOf, left, right }: ColumnLayout): DateParts | null {
  const due = columns.get('due') ?? [];
  const [first] = due;
  if (first === undefined) return null;
  const heading = (column: number): string => headingOf.get(column) ?? '';
  const near = (is: (heading: string) => boolean, of: number): number | null => {
    for (const column of [of + 1, of - 1, of + NEAR, of - NEAR]) {
      if (column < left || column > right || column === of || !is(heading(column))) continue;
      const [own, other] = [ownWords(heading(of)), ownWords(heading(column))];
      if (own === other || other === '' || (own === '' && due.includes(column))) return column;
    }
    return null;
  };
  const isYear = (text: string): boolean => YEAR_HEADING.test(text) && !PART_HEADING.test(text);
  const isPart = (text: string): boolean => PART_HEADING.test(text) && !YEAR_HEADING.test(text);
  const part = due.find((column) => isPart(heading(column))) ?? near(isPart, first);
  // "Deadline" beside "Year": the deadlines themselves are without one.
  const told = part ?? due.find((column) => !isYear(heading(column))) ?? null;
  const year = told === null ? null : near(isYear, told);
  if (told === null || year === null) return null;
  return { day: part === null ? null : near((text) => DAY_HEADING.test(text), part), part: told, year };
}

const known = new WeakMap<ColumnLayout, DateParts | null>();

function partsOf(layout: ColumnLayout): DateParts | null {
  const before = known.get(layout);
  if (before !== undefined) return before;
  const parts = findParts(layout);
  known.set(layout, parts);
  return parts;
}

/**
 * Tells whether a column holds a part of the deadlines that stand in another.
 *
 * @example isDatePart(layout, 6) // true for "Year" beside "Month"
 */
export function isDatePart(layout: ColumnLayout, column: number): boolean {
  const parts = partsOf(layout);
  return parts !== null && [parts.day, parts.part, parts.year].includes(column);
}

/** A month by its number, or a term by its season, under a heading that says so. */
function partText(text: string, heading: string): string {
  if (/\bterm\b/i.test(heading) && /^(?:spring|summer|autumn|winter)$/i.test(text)) return `${text} term`;
  return MONTH_HEADING.test(heading) && /^\d{1,2}$/.test(text)
    ? (MONTHS[Number(text) - 1]?.slice(0, 3) ?? text)
    : text;
}

/**
 * A deadline told in columns of its own for month (or quarter, season, term) and year, put together; null where a row
 * has it in one cell, or not in such parts.
 *
 * @example readDateParts(view, 4, layout) // 'Oct 2026' out of "Oct" under "Month" and "2026" under "Year"
 */
export function readDateParts(view: SheetView, row: number, layout: ColumnLayout): string | null {
  const parts = partsOf(layout);
  if (!parts) return null;
  const year = view.text(row, parts.year);
  const heading = layout.headingOf.get(parts.part) ?? '';
  const part = partText(view.text(row, parts.part), heading);
  const isNamed = PART_HEADING.test(heading);
  const isYear = FULL_YEAR.test(year) || NHS_YEAR.test(year) || (isNamed && SHORT_YEAR.test(year));
  if (isYear && part === '' && isNamed) return year;
  if (!isYear || part === '' || (SAYS_YEAR.test(part) && !/^\d{1,2}$/.test(part))) return null;
  if (!isNamed && !PART_OF_YEAR.test(part)) return null;
  const day = parts.day === null ? '' : view.text(row, parts.day);
  const shownYear = SHORT_YEAR.test(year) ? `20${year.replace("'", '')}` : year;
  return `${/^\d{1,2}(?:st|nd|rd|th)?$/i.test(day) ? `${day} ` : ''}${part} ${shownYear}`;
}
