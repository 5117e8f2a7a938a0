import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import type { QuartersMeant } from '../../due-date/due-date-context';
import { textOf, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

const QUARTER = '\\bQ(?:uarter|trs?)?\\.? ?([1-4])\\b(?: ?(?:FY ?)?(?:19|20)\\d\\d(?: ?[/-] ?\\d{2,4})?)?';
const MEANS = '\\s*(?:=|:|\\bis\\b|\\bare\\b|\\bmeans\\b|\\bcovers\\b|\\bruns\\b|\\bends\\b|[-–(])';
const DAY_OR_YEAR = '\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d';
const LEADS_ON =
  'complet(?:ion|e|ed)|due|deliver(?:y|ed)|by|the|end|of|from|on|is|ending|to|until|in|and|[-–]';
/** "Q1 = January to March", "Q2 2025 means completion by 30 June 2025", "Quarter 1: Jan-Mar". */
const QUARTER_MEANS = new RegExp(
  `${QUARTER}${MEANS}((?:[\\s,(]*(?:${LEADS_ON}|${DAY_OR_YEAR}|${MONTH_NAME})(?![a-z]))+)`,
  'gi',
);
const MONTH = new RegExp(MONTH_NAME, 'gi');
const SAYS_CALENDAR =
  /\bcalendar(?: year)?(?: |-)quarters?\b|\bquarters?\b[^.;]{0,40}\bcalendar\b|\bbased on calendar\b/i;
const SAYS_FINANCIAL =
  /\b(?:financial|fiscal|NHS)(?: year)?(?: |-)quarters?\b|\bquarters?\b[^.;]{0,40}\b(?:financial|fiscal) years?\b/i;

/** How quarters are counted where a quarter's last month is named; null for any other month. */
function countedBy(quarter: number, lastMonth: number): QuartersMeant {
  if (lastMonth === 3 * quarter) return 'calendar';
  return lastMonth === ((3 * quarter + 2) % 12) + 1 ? 'nhs' : null;
}

function meantIn(line: string): readonly QuartersMeant[] {
  if (!/\bq(?:uarters?|trs?)?\b|\bq\d/i.test(line)) return [];
  const meant = [...line.matchAll(QUARTER_MEANS)].map(([, quarter, words = '']) =>
    countedBy(Number(quarter), monthNumber(words.match(MONTH)?.at(-1) ?? '')),
  );
  if (SAYS_CALENDAR.test(line)) meant.push('calendar');
  if (SAYS_FINANCIAL.test(line)) meant.push('nhs');
  return meant;
}

/**
 * Which year the quarters of a plan divide, as the lines about it say; null where none says it or they disagree.
 *
 * @example quartersMeant(['Q1 = January to March']) // 'calendar'
 */
export function quartersMeant(lines: readonly string[]): QuartersMeant {
  const meant = new Set(lines.flatMap(meantIn).filter((each) => each !== null));
  const [only, other] = [...meant];
  return other === undefined ? (only ?? null) : null;
}

/** Far enough for a title block or a key, near enough not to look through a long sheet. */
const ROWS_SEARCHED = 60;
const NAMES_QUARTER = /\bq(?:uarter|trs?)?\.? ?[1-4]\b|\bquarter\b/i;

/**
 * Which year the quarters of a plan divide, by its title and the lines above and below it; null where its deadlines
 * name none or nothing says so.
 *
 * @param periods the times that its columns stand for, in a plan laid out by time
 * @example readQuarterWords(view, drafts, [], ['Quarters are calendar quarters']) // 'calendar'
 */
export function readQuarterWords(
  view: SheetView,
  drafts: readonly RowDraft[],
  periods: readonly string[],
  titles: readonly string[],
): QuartersMeant {
  const namesQuarter = (text: string): boolean => NAMES_QUARTER.test(text);
  if (!periods.some(namesQuarter) && !drafts.some((draft) => namesQuarter(textOf(draft, 'due')))) return null;
  const first = Math.min(...drafts.map(({ firstRow }) => firstRow));
  const last = Math.max(...drafts.map(({ lastRow }) => lastRow));
  const lines = [...titles];
  const search = (from: number, to: number): void => {
    for (let row = Math.max(1, from); row <= Math.min(to, view.sheet.rowCount); row += 1)
      for (const column of view.filled(row)) lines.push(view.text(row, column));
  };
  search(first - ROWS_SEARCHED, first - 1);
  search(last + 1, last + ROWS_SEARCHED);
  return quartersMeant(lines);
}
