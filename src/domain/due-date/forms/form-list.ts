import type { WrittenForm } from '../written-form';
import { dayMonth, monthDay } from './day-month';
import { dayMonthYear } from './day-month-year';
import { dayList } from './day-list';
import { daySpan } from './day-span';
import { dottedDay } from './dotted-day';
import { feast } from './feast';
import { halfYear } from './half-year';
import { isoDate } from './iso-date';
import { isoWeekDate } from './iso-week';
import { month } from './month';
import { monthDayShortYear, monthDayYear } from './month-day-year';
import { monthNhsYear } from './month-nhs-year';
import { monthOfNhsYear } from './month-of-nhs-year';
import { monthShortYear, monthYear } from './month-year';
import { financialYear, yearPair } from './nhs-year';
import { notADate } from './not-a-date';
import { numberedEvent, weekOrDay } from './numbered-event';
import { numberedTerm } from './numbered-term';
import { numericDate } from './numeric-date';
import { numericMonthYear } from './numeric-month-year';
import { observance } from './observance';
import { planLength, planYear } from './plan-time';
import { quarter } from './quarter';
import { relativeSpan } from './relative-span';
import { season, summerHoliday } from './season';
import { shortNumeric } from './short-numeric';
import { halfTermBreak, halfTerms, listedTerm, schoolTerms, semesters, universityTerms } from './term';
import { timeOfPlanYear } from './time-of-plan-year';
import { spoiltDay, unfilledYear } from './unread-date';
import { unknownPart, unreadPart } from './unread-part';
import { year } from './year';
import { yearEnd } from './year-end';
import { yearChain, yearSpan } from './year-span';

/**
 * Every written form, in the order they are tried: what an earlier one has taken, a later one never sees.
 * So the longer and surer forms stand before the ones that would be content with a part of them.
 */
export const WRITTEN_FORMS: readonly WrittenForm[] = [
  timeOfPlanYear,
  numberedEvent,
  weekOrDay,
  notADate,
  unfilledYear,
  spoiltDay,
  yearChain,
  halfTermBreak,
  isoDate,
  isoWeekDate,
  numericDate,
  dayList,
  daySpan,
  dayMonthYear,
  monthDayYear,
  monthDayShortYear,
  monthNhsYear,
  monthYear,
  monthShortYear,
  numericMonthYear,
  monthOfNhsYear,
  numberedTerm,
  planYear,
  planLength,
  quarter,
  halfYear,
  listedTerm,
  schoolTerms,
  halfTerms,
  universityTerms,
  semesters,
  summerHoliday,
  season,
  observance,
  feast,
  unreadPart,
  unknownPart,
  financialYear,
  yearPair,
  yearSpan,
  yearEnd,
  shortNumeric,
  dottedDay,
  relativeSpan,
  dayMonth,
  monthDay,
  month,
  year,
];
