import type { DueDate } from '../../due-date/due-date';
import { readDueDate } from '../../due-date/read-due-date';
import type { PlanContext } from './plan-context';

const MEETING = /\b(?:meetings?|minutes|board|committee|group|forum|council|workshop)\b/i;
const DAY = /\b\d{1,2}(?:st|nd|rd|th)?(?: of)?[\s/.-]+[a-z\d]+,?[\s/.-]+(?:19|20)\d{2}\b/i;

/**
 * A deadline without its year, under the heading of a dated meeting, as the first such day from that meeting on: nobody
 * agrees at a meeting what was to be done before it. Any other deadline stays as it is.
 *
 * @example settleByMeeting(due, ['Meeting of 12 November 2026'], context).first?.toString() // '2026-11-30' for "30 November"
 */
export function settleByMeeting(due: DueDate, section: readonly string[], context: PlanContext): DueDate {
  if (due.kind !== 'ambiguous') return due;
  const heading = section.findLast((text) => MEETING.test(text) && DAY.test(text));
  const { first: start } = context.dueText(DAY.exec(heading ?? '')?.[0] ?? '', null);
  if (start === null) return due;
  const period = { start, end: null };
  const settled = readDueDate(due.text, { ...context.dueContext, period, column: null });
  return settled.kind === 'date' ? settled : due;
}
