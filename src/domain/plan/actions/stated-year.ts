import { academicYear } from '../../calendar/academic-year';
import { calendarYear, isBefore, isPlanYear, type CalendarPeriod } from '../../calendar/calendar-period';
import { nhsYear } from '../../calendar/nhs-year';
import { statedPeriods } from '../../calendar/title-periods';
import { oneLine } from '../../wording/tidy-text';

/** What is known of the plan's own years. */
export interface PlanYears {
  readonly period: CalendarPeriod | null;
  /** Its title says that its years are those of schools and universities. */
  readonly isAcademic: boolean;
}

/** A heading that names a year and little else is not longer. */
const LONGEST = 80;
const LONE_YEAR = /(?<![\d/.-])(?:19|20)\d{2}(?![\d/.-])/g;
/** Parts a plan numbers itself, beside the year they are in: "Year 1 – 2020/21", "Q3 2020/21", "2. 2021/22". */
const NUMBERED =
  /^\(?\d{1,2}[.)] |\b(?:(?:year|yr|phase|stage|part|wave|quarter|qtr) ?(?:\d|one|two|three|four|five)|[qhy][1-5])(?![\w/-]\w)/gi;
const TO_BE =
  /\bto be (?:delivered|completed|done|implemented|achieved|taken|progressed)\b|\bfor (?:delivery|completion)\b/gi;
/** Words that say of a year that it is one, and of a heading that its actions follow. */
const FRAME =
  /\b(?:the|for|in|of|our|and|new|this|current|coming|next|continued|contd|cont|years?|yr|financial|fiscal|nhs|calendar|academic|school|fy|ay|key|main|annual|planned|period|covering|during|improvement|delivery|implementation|due|timescales?|timeframes?|deadlines?)\b/gi;
const OF_ACTIONS =
  /\b(?:actions?|action plan|plans?|work ?plan|work|programme|priorit(?:y|ies)|objectives?|aims?|goals?|commitments?|deliverables?|activit(?:y|ies)|tasks?|milestones?)\b/gi;
/** What a plan is about: its years may be those of the figures, unless it is the actions that are of the year. */
const SUBJECT =
  /\b(?:m?wres|wdes|edi|ed&i|ede?i|equality|equalities|diversity|inclusion|human rights|race|disability|anti-?racism|workforce|people|trust|icb)\b/gi;
/** The first months of a stretch follow "from"; after "from 2021/22" nothing says when it ends. */
const FROM_BEFORE = /\bfrom (?=\u0001)/gi;

/** The heading told in two: the words that name the time, and what stands beside them. */
interface Told {
  readonly time: string;
  readonly beside: string;
}

/** Nothing is said beside the time than that it is the time of what follows. */
function isOnlyTime({ time, beside }: Told): boolean {
  const namesMonths = /\p{L}{3}/u.test(time);
  const plain = beside.replace(NUMBERED, ' ').replace(TO_BE, ' ');
  const framed = (namesMonths ? plain.replace(FROM_BEFORE, ' ') : plain).replace(FRAME, ' ');
  const words = framed.replace(OF_ACTIONS, ' ');
  if (!/[\p{L}\d]/u.test(words)) return true;
  // "WRES 2021 actions" may follow the figures of 2021; "WRES actions 2021/22" are those of the year.
  const isOfActions = words !== framed && time.length > 4;
  return isOfActions && !/[\p{L}\d]/u.test(words.replace(SUBJECT, ' '));
}

/** The year that begins in the month in which the plan does, where it is one of whole years. */
function ofPlanYears(from: number, { period, isAcademic }: PlanYears): CalendarPeriod {
  if (isAcademic) return academicYear(from);
  if (!period || period.start.month === 4 || period.start.month === 1) return nhsYear(from);
  const afterEnd = period.end.add({ days: 1 });
  const isWhole = afterEnd.month === period.start.month && afterEnd.day === period.start.day;
  const start = period.start.with({ year: from });
  const end = start.add({ years: 1 }).subtract({ days: 1 });
  const isInPlan = !isBefore(start, period.start) && !isBefore(period.end, end);
  return isWhole && isInPlan ? { start, end } : nhsYear(from);
}

/** Words that say whose year it is. */
const SAYS_WHOSE = /\b(?:financial|fiscal|nhs|fy|academic|school)/i;

/** A year by itself: which year begins in it is left open where nothing says it. */
function loneYear(line: string, rest: string, { period }: PlanYears): CalendarPeriod | null {
  const [only, another] = [...rest.matchAll(LONE_YEAR)];
  if (!only || another || rest.includes('\u0001') || SAYS_WHOSE.test(line)) return null;
  const [time] = only;
  const year = Number(time);
  if (!isPlanYear(year) || !isOnlyTime({ time, beside: rest.replace(time, '\u0001') })) return null;
  const ofCalendar = period?.start.month === 1 && period.end.month === 12;
  if (ofCalendar || /\bcalendar\b/i.test(line)) return calendarYear(year);
  return { start: calendarYear(year).start, end: nhsYear(year).end };
}

/**
 * The year, or the years, that a heading names as those of what follows it: "2020-21", "Actions for 2020/21", "April 2020
 * to March 2021". Null for a heading about anything else, whatever year it mentions: "Response to the 2019 survey".
 *
 * @example statedYear('Year 1 – 2020/21', { period: null, isAcademic: false })?.end.toString() // '2021-03-31'
 */
export function statedYear(text: string, plan: PlanYears): CalendarPeriod | null {
  if (text.length > LONGEST || !/\d\d/.test(text)) return null;
  const line = oneLine(text).replace(/[\u2010-\u2015\u2212]/g, '-');
  const { found, rest } = statedPeriods(line);
  const [only, another] = found;
  if (!only || another) return only ? null : loneYear(line, rest, plan);
  const time = line.slice(rest.indexOf('\u0001'), rest.lastIndexOf('\u0001') + 1);
  if (!isOnlyTime({ time, beside: rest })) return null;
  const { start, end } = only.period;
  const ofYear = nhsYear(start.year);
  const isPair = !/\p{L}/u.test(time) && start.equals(ofYear.start) && end.equals(ofYear.end);
  return isPair && !SAYS_WHOSE.test(line) ? ofPlanYears(start.year, plan) : { start, end };
}
