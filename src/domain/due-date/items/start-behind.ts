import type { Point, Unit } from '../point';

/**
 * "1 April 2024 start", "April (start date)", "April 2024 - commencing": the word ends its
 * clause, or something else follows behind a mark.
 */
const START_BEHIND =
  /^((?: ?- ?| ?\(| )(?:to )?(?:start(?:s|ing)?|commenc(?:e|es|ing|ement)|begins?)(?: dates?)?\)?)(?:\s*$|(?<=\))\s|\s*[,;/&](?=\s|\d|[a-z]|$)| - | (?:and|to) (?=[\da-z]))/;
/** Nothing of its own before the date: "ready for an April start" and "by the April start" are due when others begin. */
const LEADS = /^[\s•*(-]*(?:(?:in|on|with|an?|planned|proposed|expected|provisional|anticipated|target) )*$/i;
/** "Autumn term 2024 start" and "2024/25 start" may be the first day of that time. */
const HAS_OWN_START: ReadonlySet<Unit> = new Set([
  'term',
  'year',
  'nhs-year',
  'academic-year',
  'half',
  'span',
  'part',
]);
/** Any year shows what unit comes round. */
const SOME_YEAR = 2024;

function unitOf(point: Point): Unit | null {
  if (point.kind === 'settled') return point.stretch.unit;
  if (point.kind === 'open') return point.readings[0]?.unit ?? null;
  return point.kind === 'yearless' ? (point.within(SOME_YEAR)?.unit ?? null) : null;
}

/**
 * The length of the words behind a date that say that something starts then; 0 where there are none.
 *
 * @param before the words before the date in its clause
 * @param after the words behind it
 * @example lengthOfStart('', ' start', april) // 6
 */
export function lengthOfStart(before: string, after: string, point: Point): number {
  const words = START_BEHIND.exec(after.toLowerCase())?.[1];
  if (words === undefined || !LEADS.test(before.replace(/^[^]*[\n;]/, ''))) return 0;
  const unit = unitOf(point);
  return unit === null || HAS_OWN_START.has(unit) ? 0 : words.length;
}
