import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../calendar/calendar-period';
import { daysBetween } from '../../calendar/day-number';
import type { Deadline, DueDate } from '../../due-date/due-date';
import { makeFinding } from '../../findings/make-finding';
import { namedTime } from '../cells/horizon-words';
import type { PlanAction, PlanPeriod } from '../plan';
import { firstDayMeant } from './first-day-meant';

/** Fewer deadlines than this gainsay no title. */
const A_FEW = 3;
/** A year of its own, so that the plan's period had no part in how the text was read. */
const SAYS_YEAR =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\d ?[/.-] ?\d\d(?!\d)|[a-z]{3}[ '\u2019.-]{0,2}\d\d(?!\d| ?[a-z])/i;

/**
 * The deadline that lies outside a plan's period. "Year 3" is counted from the plan's start and cannot; what recurs may
 * have begun before.
 *
 * @example findOutside(due, period)?.date.toString() // '2027-01-31'
 */
export function findOutside(
  due: DueDate,
  { start, end, mayStart = start, mayEnd = end }: PlanPeriod,
): Deadline | undefined {
  if (namedTime(due.text) !== null) return undefined;
  const recurs = due.kind === 'recurring';
  return due.deadlines.find(
    ({ date }) => (!recurs && isBefore(date, mayStart)) || isAfterEnd(due.text, date, mayEnd),
  );
}

/** After the last day, and after the day behind it: who says "by 1 April" means the end of March. */
function isAfterEnd(text: string, date: Temporal.PlainDate, end: Temporal.PlainDate): boolean {
  if (daysBetween(end, date) <= 1) return false;
  // Of "Spring 2027", read as its last day, the first weeks may lie inside.
  const first = firstDayMeant({ text, due: date });
  return first !== null && isBefore(end, first);
}

/**
 * Tells whether a day lies in the year after a plan's period: where a deadline that was not met is moved to.
 *
 * @example isSoonAfter(day('2024-09-30'), period) // true for a period that ends on 31 March 2024
 */
export const isSoonAfter = (date: Temporal.PlainDate, { end }: PlanPeriod): boolean =>
  isBefore(end, date) && !isBefore(end.add({ years: 1 }), date);

/** How many of the deadlines that name their year lie outside the period a title says. */
export interface Gainsaid {
  readonly outside: number;
  readonly dated: number;
}

/**
 * Tells whether most of a plan's deadlines lie outside the period its title names, which is then that of its figures,
 * or last year's; null where it holds.
 *
 * @example gainsays(actions, period) // { outside: 9, dated: 11 } under "WRES 2024-25: action plan"
 */
export function gainsays(actions: readonly PlanAction[], period: PlanPeriod): Gainsaid | null {
  const dated = actions.filter(({ due }) => due.deadlines.length > 0 && SAYS_YEAR.test(due.text));
  const outside = dated.filter(({ due }) => findOutside(due, period) !== undefined);
  return dated.length >= A_FEW && outside.length * 2 > dated.length
    ? { outside: outside.length, dated: dated.length }
    : null;
}

/**
 * The actions of a plan whose title's period does not hold, the first of those outside it with the one line that says
 * so.
 *
 * @example tellGainsaid('EDI plan', actions, period, { outside: 9, dated: 11 })[0]?.findings.at(-1)?.code // 'due-outside-period'
 */
export function tellGainsaid(
  sheet: string,
  actions: readonly PlanAction[],
  period: PlanPeriod,
  most: Gainsaid,
): readonly PlanAction[] {
  const at = actions.findIndex(
    ({ due }) => SAYS_YEAR.test(due.text) && findOutside(due, period) !== undefined,
  );
  return actions.map((action, index) => {
    if (index !== at) return action;
    const { due, places, rows } = action;
    const place = places.due ?? places.action ?? { row: rows[0], column: 1 };
    const finding = makeFinding('due-outside-period', sheet, place, due.text, {
      due: findOutside(due, period)?.date.toString() ?? '',
      start: period.start.toString(),
      end: period.end.toString(),
      most,
    });
    return { ...action, findings: [...action.findings, finding] };
  });
}
