import { foldLookalikes } from '../../../wording/fold-lookalikes';
import { oneLine } from '../../../wording/tidy-text';

/**
 * A heading with all that does not tell headings apart taken off: case, dashes, brackets, stops and doubled blanks.
 * The sign `%` stays.
 *
 * @example headingWords('Not stated / Null ') // 'not stated null'
 */
export function headingWords(text: string): string {
  return foldLookalikes(oneLine(text))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

const YEAR = /\b(?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)?\d\d))?\b/g;

const DAY = String.raw`(?:0?1|1st|31|31st)(?: of)?\s+`;
const APRIL = String.raw`(?:(?:${DAY})?apr(?:il)?,?\s+|0?1[/.]0?4[/.])`;
const MARCH = String.raw`(?:(?:${DAY})?mar(?:ch)?,?\s+|31[/.]0?3[/.])`;
/** April of one year to March of the next, in words or as dates. */
const FINANCIAL_YEAR = new RegExp(
  String.raw`\b${APRIL}(20\d\d)\s*(?:to|until|till|and|through|[-–—])\s*(?:the end of\s+)?${MARCH}(20\d\d)\b`,
  'gi',
);
/** A year that something is to be reached in, or that other people were counted in. */
const OTHER_YEAR =
  /\b(?:targets?|aspirations?|ambitions?|goals?|trajector(?:y|ies)|census)\b(?:[^\p{L}\d;]*(?:(?:of|for|to|in|by|at|is|the|be|reached|year|end|march|percent|per|cent)\b|\d{1,2}(?:\.\d+)?%)){0,6}[^\p{L}\d;]*(?:19|20)\d\d\b|\bby(?: the)?(?: end(?: of)?)?(?: 31)?(?: march)? 20\d\d\b|\b20\d\d census\b/giu;
/** The day that staff in post are counted on. */
const SNAPSHOT =
  /\b(?:as at|as of|at|on|snapshot(?: date)?:?)(?: the)? (?:31(?:st)?(?: of)? march|31[/.]0?3[/.]) ?,?(20\d\d)\b/gi;

/** What all of some years agree on: the one there is, or the last that is written where all end alike; null otherwise. */
function agreed(years: readonly string[]): string | null {
  const ends = new Set(years.map((year) => year.slice(0, 2) + year.slice(-2)));
  return ends.size === 1 ? (years.at(-1) ?? null) : null;
}

/**
 * The one year a text names, as written without blanks; null when it names none or several. April of one year to March
 * of the next is one financial year, and the day of a count goes before other years. The year of a target, or of a
 * census, is none of the figures'.
 *
 * @example yearIn('Workforce at 31 March 2024') // '2024'
 * @example yearIn('1 April 2024 to 31 March 2025') // '2024/25'
 */
export function yearIn(text: string): string | null {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const spans = text.replace(FINANCIAL_YEAR, (all, from: string, to: string) =>
    Number(to) === Number(from) + 1 ? `${from}/${to.slice(2)}` : all,
  );
  const own = spans.replace(OTHER_YEAR, ' ');
  const years = (own.match(YEAR) ?? []).map((year) => year.replace(/\s/g, '').replace('–', '-'));
  const only = new Set(years);
  if (only.size <= 1) return years[0] ?? null;
  const days = [...own.matchAll(SNAPSHOT)].map(([, year = '']) => year);
  return agreed(days.length > 0 ? days : years);
}

/** A text without the years it names. */
export function withoutYears(text: string): string {
  return text.replace(YEAR, ' ');
}
