import { fullYear } from '../../calendar/two-digit-year';

/** A year as written behind a quarter, half or term: 2024/25, FY25, 24/25, 2024, '24. */
export const NAMED_YEAR =
  "(?:FYE?|AY|F\\/Y|(?:financial|fiscal|academic|school|nhs|calendar)? ?year)? ?'?(?:(?:19|20)\\d{2}(?! ?[/-] ?\\d{1,4}[/.-]\\d)(?: ?[/-] ?(?:(?:19|20)\\d{2}|\\d{2}))?|\\d{2} ?[/-] ?\\d{2}|\\d{2})(?![\\d%]|[/.,:-]\\d|[a-z])";

/** A year named beside something smaller, by the calendar year it begins in. */
export interface NamedYear {
  /** The calendar year, or the one in which the NHS or academic year begins. */
  readonly year: number;
  readonly counts: 'calendar' | 'nhs-year' | 'academic-year';
}

const PARTS = /^([a-z/ ]*?) ?'?(\d{4}|\d{2})(?: ?[/-] ?(\d{4}|\d{2}))?$/i;

/**
 * Reads what `NAMED_YEAR` caught.
 *
 * @returns `none` where nothing was caught; `unread` where the figures make no year
 * @example readNamedYear('2024/25', 2024) // { year: 2024, counts: 'nhs-year' }
 */
export function readNamedYear(text: string | undefined, base: number): NamedYear | 'none' | 'unread' {
  if (text === undefined) return 'none';
  const [, naming = '', first = '', second] = PARTS.exec(text.trim()) ?? [];
  if (first === '') return 'unread';
  const year = first.length === 4 ? Number(first) : fullYear(Number(first), base);
  const academic = /^(?:ay|academic|school)/i.test(naming);
  if (second !== undefined) {
    if ((year + 1) % 100 !== Number(second) % 100) return 'unread';
    return { year, counts: academic ? 'academic-year' : 'nhs-year' };
  }
  if (academic) return 'unread';
  // FY25 is named after the year it ends in.
  if (/^(?:f[y/]|financial|fiscal|nhs)/i.test(naming)) return { year: year - 1, counts: 'nhs-year' };
  return { year, counts: 'calendar' };
}
