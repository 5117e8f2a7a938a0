import { MONTH_NAME } from '../../calendar/month-name';

const YEAR = String.raw`(?:19|20)\d\d(?: ?[/-] ?\d{2}(?:\d{2})?)?`;
/** What a date leaves open at the end of a line: its year, its month, its term or the second half of a year. */
const OPEN_END = new RegExp(
  String.raw`(?:[/,-]|\b(?:q[1-4]|quarter(?: [1-4])?|qtr|${MONTH_NAME}\.?|spring|summer|autumn|winter|michaelmas|hilary|trinity|lent|easter|term|semester|half|year|month|by|end|of|the|in|early|mid|late|before|until|from|to|and|fy|h[12]))$`,
  'i',
);
/** What only carries a date on: a year, the rest of one, or a term or month before its year. */
const CARRIES_ON = new RegExp(
  String.raw`^(?:[/-] ?\d{2,4}|(?:of |in )?(?:the )?\(?(?:fy ?)?${YEAR}\)?|(?:half[ -])?(?:term|quarter|semester)(?: (?:of )?${YEAR})?|(?:${MONTH_NAME})\.?,? '?(?:${YEAR}|\d{2}))[.,;]?$`,
  'i',
);
const HALF_YEAR = /^[/-]/;
const YEAR_AT_END = /(?:19|20)\d\d$/;
/** "June 2026" stands by itself after "Q2", but carries on "by" or "30". */
const MONTH_FIRST = new RegExp(`^(?:${MONTH_NAME})\\b`, 'i');
const WANTS_MONTH =
  /(?:[,-]|\b(?:\d{1,2}(?:st|nd|rd|th)?|by|end|of|the|in|early|mid|late|before|until|from|to|and))$/i;

function carriesOn(before: string, line: string): boolean {
  if (/\d[/-]$/.test(before) && /^\d{1,4}[.,;]?$/.test(line)) return true;
  if (!CARRIES_ON.test(line)) return false;
  if (HALF_YEAR.test(line)) return YEAR_AT_END.test(before);
  return MONTH_FIRST.test(line) ? WANTS_MONTH.test(before) : OPEN_END.test(before);
}

/**
 * Lines broken inside one date put together again: a line that is only a year, half of one or a term, after a line
 * that left it open. Lines that each hold a date of their own stay apart.
 *
 * @example joinBrokenLines('Q4\n2026/27') // 'Q4 2026/27'
 */
export function joinBrokenLines(phrase: string): string {
  if (!phrase.includes('\n')) return phrase;
  const joined: string[] = [];
  for (const line of phrase.split('\n')) {
    const before = joined.at(-1);
    if (before === undefined || !carriesOn(before.trim(), line.trim())) joined.push(line);
    else
      joined[joined.length - 1] =
        `${before.trimEnd()}${HALF_YEAR.test(line.trim()) || /[/-]$/.test(before.trim()) ? '' : ' '}${line.trim()}`;
  }
  return joined.join('\n');
}
