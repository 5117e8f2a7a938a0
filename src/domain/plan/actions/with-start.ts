import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../calendar/calendar-period';
import { formatLongDate } from '../../calendar/format-date';
import type { DueDate } from '../../due-date/due-date';
import type { PlanAction } from '../plan';
import type { PlanContext } from './plan-context';
import { NAMES_A_DAY } from './read-action';

/** Kinds of deadline that something which has begun may have. */
const RUNS_FROM: ReadonlySet<DueDate['kind']> = new Set(['date', 'multiple', 'recurring', 'ongoing']);
/** A start as it is written after "from": a month where no day is named. */
function written(start: Temporal.PlainDate, namesDay: boolean): string {
  const named = formatLongDate(start);
  return start.day === 1 && !namesDay ? named.replace(/^\d+ /, '') : named;
}

/** The time from which a recurrence that names none comes next. */
function nextFrom(
  recurrence: string,
  start: Temporal.PlainDate,
  namesDay: boolean,
  { dueText }: Pick<PlanContext, 'dueText'>,
): DueDate['next'] {
  const from = dueText(`${recurrence} from ${written(start, namesDay)}`, null);
  return from.kind === 'recurring' && from.recurrence === recurrence ? from.next : null;
}

/**
 * An action whose deadline says when it begins, where only the plan's column of starts does and it is not over before.
 * What only says how often it comes again then has a next time; a start is no deadline, so it still has no first one.
 *
 * @param shown the start as its cell shows it
 * @example withStart(quarterlyFromApril, '01/04/2024', context).due.next?.toString() // '2024-07-01' as at 30 June 2024
 */
export function withStart(
  action: PlanAction,
  shown: string,
  context: Pick<PlanContext, 'dueText'>,
): PlanAction {
  const { due, start } = action;
  if (start === null || due.start !== null || !RUNS_FROM.has(due.kind)) return action;
  // "Ongoing" with a day of its own goes on from that day, or is looked at then.
  if (due.kind === 'ongoing' && due.first !== null) return action;
  if (due.first !== null && isBefore(due.first, start)) return action;
  const isBare = due.kind === 'recurring' && due.first === null && due.next === null;
  const next =
    isBare && due.recurrence !== null
      ? nextFrom(due.recurrence, start, NAMES_A_DAY.test(shown), context)
      : due.next;
  return { ...action, due: { ...due, start, next } };
}
