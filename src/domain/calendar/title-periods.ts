import { isBefore, isPlanYear, type CalendarPeriod } from './calendar-period';
import { MONTH_NAME } from './month-name';
import { LONGEST_YEARS, TITLE_FORMS, type TitledPeriod } from './title-forms';

/** Shorter than this is no plan's period but a reporting quarter. */
const SHORTEST_DAYS = 150;

/** Words that make a date in a title something other than the plan's own time. */
const OTHER_TIME_BEFORE =
  /\b(?:data|survey|census|results?|snapshot|baseline|reports?|submissions?|figures|act|regulations|updated|reviewed|review date|version|v\d*|draft|published|dated|approved|ratified|as at|as of|at|since|on|by|based on|previous|last|next review|review)(?: (?:for|from|of|in|date|period))?\W*$/i;
/** Words whose one year is that of a thing or of its beginning: "EDS 2022", "(established 2015)". */
const OTHER_YEAR_BEFORE =
  /\b(?:adopted|agreed|launched|established|est|founded|formed|created|opened|inaugurated|accredited|awarded|merged|registered|equality delivery system|EDS ?\d?|M?WRES|WDES|PSED|CQC|charter|standards?|code of conduct|guidance|constitution|convention|white paper|green paper|long term plan|people plan|people promise)(?: (?:for|from|of|in|since))?\W*$/i;
/** A year that something leads up to says when it ends and not when it began: "plan to 2028", "Vision 2030". */
const END_BEFORE = /\b(?:to|until|till|through|towards?|beyond|vision|ambition|horizon)(?: (?:for|of))?\W*$/i;
/** A clause that tells what led to the plan. */
const LED_TO_BEFORE =
  /\b(?:following|in response to|responding to|response to|arising from|based on|building on|builds on|as a result of|further to|informed by|lessons from|findings of|published|reported)\b[^,;:.()|]*$/i;
const OTHER_TIME_AFTER =
  /^\W*(?:(?:NHS|national|staff|M?WRES|WDES|EDS|PSED|CQC|annual|(?:(?:gender|ethnicity|disability|race),? (?:and |& )?)*pay gaps?|workforce|equality|peer|pulse) )*(?:data|survey|census|results?|snapshot|baseline|submissions?|returns?|figures|reports?|reporting|findings|inspection|audit|assessment|self-assessment|act|cohort|standards?|regulations|merger|national|nhs staff survey|staff survey)\b/i;
/** The plan's own period by name, beside which any other line is only about something. */
const NAMES_PERIOD =
  /\b(?:the|this|our) (?:(?:action|improvement|delivery|implementation|work|annual|joint|combined|equality|diversity|inclusion|edi|m?wres|wdes|race|disability|and|&|\d|one|two|three|four|five|year)[ ,-]{1,2})*plan (?:covers|runs|spans|lasts|is (?:for|valid|in place|in force)|will (?:cover|run|span|last|be in place))(?: (?:for|from|over|between|the|a|period|of|next|coming|first|full))*\W*$|\b(?:plan|programme|strategy|tracker|scheme|implementation|delivery) (?:period|dates|term|timeframe|duration|years?)(?: covered)?(?: is)?\W*$|\b(?:period|dates|term|duration|life|lifetime|years?) (?:of|covered by|for) (?:the |this |our )?(?:\w+ )?(?:plan|programme|strategy|tracker|scheme)(?: is)?\W*$/i;
/** A reporting period is a plan's where it is longer than the year that figures are for. */
const REPORTING_BEFORE = /\breporting (?:period|dates|years)(?: is| of| from)?\W*$/i;
/** "Plan for 2026/27", "2026/27 action plan", beside the years of what the plan belongs to. */
const OF_PLAN_BEFORE =
  /\b(?:plan (?:for|covering|:|-)|(?:action|delivery|implementation|improvement|annual|work) (?:plan|programme)s?(?: for| covering)?\W?)\s*$/i;
const OF_PLAN_AFTER =
  /^\)? (?:(?!and |with |plus )[a-z]+ ){0,3}(?:action|delivery|implementation|improvement|work) plan\b/i;
const A_YEAR_AND_A_BIT = 380;

const PLAN_WORD = /\b(?:plan|strategy|scheme|programme|objectives|priorities|roadmap|framework|tracker)\b/i;
const LONE_YEAR_ONLY = /^\W*(?:19|20)\d{2}\W*$/;
const MONTH_BEFORE = new RegExp(`${MONTH_NAME}\\W*$`, 'i');
const LONE_YEAR = /(?<![\d/.-])((?:19|20)\d{2})(?![\d/.-])/g;

const daysOf = ({ start, end }: CalendarPeriod): number => start.until(end, { largestUnit: 'day' }).days;

function isPlanLong({ start, end }: CalendarPeriod): boolean {
  if (!isPlanYear(start.year) || !isPlanYear(end.year) || isBefore(end, start)) return false;
  const days = daysOf({ start, end });
  return days >= SHORTEST_DAYS && days <= LONGEST_YEARS * 366;
}

/**
 * How a title comes by a period: named as the plan's, said of the plan itself, only said, or said of one year's
 * reporting, which may be that of the plan or of its figures.
 */
export type Standing = 'named' | 'of-plan' | 'said' | 'reporting';

/** A period that a title states from one time to another. */
export interface StatedPeriod {
  readonly period: TitledPeriod;
  readonly standing: Standing;
}

/** What stands before and after a date tells whether it is the plan's own time; null where it is not. */
function standingOf(before: string, after: string, period: CalendarPeriod): Standing | null {
  if (NAMES_PERIOD.test(before)) return 'named';
  if (REPORTING_BEFORE.test(before)) return daysOf(period) > A_YEAR_AND_A_BIT ? 'said' : 'reporting';
  if (OTHER_TIME_BEFORE.test(before) || LED_TO_BEFORE.test(before) || OTHER_TIME_AFTER.test(after))
    return null;
  return OF_PLAN_BEFORE.test(before) || OF_PLAN_AFTER.test(after) ? 'of-plan' : 'said';
}

/**
 * The periods a title states, and the title without them.
 *
 * @example statedPeriods('EDI plan 2023-2026').found[0]?.period.end.toString() // '2026-03-31'
 */
export function statedPeriods(title: string): {
  readonly found: readonly StatedPeriod[];
  readonly rest: string;
} {
  let rest = title;
  const found: StatedPeriod[] = [];
  for (const { pattern, read, isOfPlan } of TITLE_FORMS) {
    for (const match of title.matchAll(pattern)) {
      const [at, until] = [match.index, match.index + match[0].length];
      if (rest.slice(at, until) !== match[0]) continue;
      const period = read(match);
      if (!period || (isOfPlan && !NAMES_PERIOD.test(title.slice(0, at)))) continue;
      rest = rest.slice(0, at) + '\u0001'.repeat(until - at) + rest.slice(until);
      const standing = isPlanLong(period) ? standingOf(title.slice(0, at), title.slice(until), period) : null;
      if (standing) found.push({ period, standing });
    }
  }
  return { found, rest };
}

/**
 * The years that stand alone in a title of a plan: not those of a standard, a survey, a law or a foundation.
 *
 * @param rest the title without the periods it states
 * @example loneYears('EDS 2022 action plan 2026', 'EDS 2022 action plan 2026') // [2026]
 */
export function loneYears(title: string, rest: string): readonly number[] {
  if (!(PLAN_WORD.test(title) || LONE_YEAR_ONLY.test(title))) return [];
  return [...rest.matchAll(LONE_YEAR)]
    .filter(({ 0: year, index }) => {
      const before = rest.slice(0, index);
      return (
        isPlanYear(Number(year)) &&
        !OTHER_TIME_BEFORE.test(before) &&
        !OTHER_YEAR_BEFORE.test(before) &&
        !LED_TO_BEFORE.test(before) &&
        !END_BEFORE.test(before) &&
        !MONTH_BEFORE.test(before) &&
        !OTHER_TIME_AFTER.test(rest.slice(index + 4))
      );
    })
    .map(([year]) => Number(year));
}

/** "Gender pay gap 2025 action plan" follows the report of that year. */
const REPORT_BEFORE = /\bpay (?:gaps?|equity)\W*$/i;

/**
 * Tells whether the lone year of a title may be that of the report its plan follows.
 *
 * @example mayBeOfReport('Gender pay gap 2025 action plan') // true
 */
export function mayBeOfReport(title: string): boolean {
  return (
    /\bpay /i.test(title) &&
    [...title.matchAll(LONE_YEAR)].some(({ index }) => REPORT_BEFORE.test(title.slice(0, index)))
  );
}
