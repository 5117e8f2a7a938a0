import { isPlanYear, isBefore, calendarYear, type CalendarPeriod } from '../calendar/calendar-period';
import { nhsYear } from '../calendar/nhs-year';

/** 2015/16, 2015-2018, 2016: no date in figures. */
const YEARS = /(?<![\d/.-])((?:19|20)\d\d)(?: ?[-/\u2013] ?((?:19|20)?\d\d)(?![\d/]))?(?![/.-]?\d)/g;
/** A law, a standard, a survey or figures have years of their own. */
const OF_OTHERS_BEFORE =
  /\b(?:act|regulations|survey|census|standards?|EDS|W[RD]ES|since|following|baseline|data|figures|version|strategy|policy|previous|last)\W*$/i;
const OF_OTHERS_AFTER = /^\W*(?:data|surveys?|figures|results|act|census|baseline|outturn)\b/i;
/** A heading that tells how the plan goes in its year. */
const TELLS_PROGRESS = /\b(?:progress|updates?|status|RAG|monitoring|milestones?|actions|delivery)\b/i;
/** Fewer cells than this speak of no year, and years further apart are not those of one plan. */
const LEAST_CELLS = 2;
const YEARS_OF_A_PLAN = 6;
const LONGEST_PLAN = 15;

function stretchOf(first: number, last: string | undefined): CalendarPeriod | null {
  if (!isPlanYear(first)) return null;
  if (last === undefined) return calendarYear(first);
  const to = last.length === 4 ? Number(last) : Math.floor(first / 100) * 100 + Number(last);
  if (to === first + 1) return nhsYear(first);
  return to > first && to - first <= LONGEST_PLAN
    ? { start: nhsYear(first).start, end: calendarYear(to).end }
    : null;
}

function yearsIn(text: string): readonly CalendarPeriod[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  return [...text.matchAll(YEARS)].flatMap(({ 0: whole, 1: first, 2: last, index }) => {
    const isOfOthers =
      OF_OTHERS_BEFORE.test(text.slice(0, index)) || OF_OTHERS_AFTER.test(text.slice(index + whole.length));
    return isOfOthers ? [] : (stretchOf(Number(first), last) ?? []);
  });
}

/**
 * The years the cells of a column speak of, months and quarters aside, or the headings of the plan's progress: what its
 * two-figure years are near. Null where few speak of any, or they lie further apart than those of a plan.
 *
 * @param texts of the cells, each as often as it stands there
 * @example spokenYears(['Q4 2015/16', 'Ongoing 2015-18'], [])?.start.toString() // '2015-04-01'
 */
export function spokenYears(texts: readonly string[], headings: readonly string[]): CalendarPeriod | null {
  const ofCells = texts.map(yearsIn).filter((years) => years.length > 0);
  const ofHeadings = headings.filter((heading) => TELLS_PROGRESS.test(heading)).map(yearsIn);
  const all = [...ofCells, ...ofHeadings].flat();
  const [first] = all;
  if (!first || (ofCells.length < LEAST_CELLS && ofHeadings.flat().length === 0)) return null;
  const widest = all.reduce((one, other) => ({
    start: isBefore(other.start, one.start) ? other.start : one.start,
    end: isBefore(one.end, other.end) ? other.end : one.end,
  }));
  return widest.end.year - widest.start.year <= YEARS_OF_A_PLAN ? widest : null;
}
