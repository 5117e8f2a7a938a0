import { findDeadlines } from '../due-date/find-deadlines';
import type { DueDateContext } from '../due-date/read-due-date';
import { listItems } from '../wording/tidy-text';
import type { Milestone } from './plan';

/**
 * The steps a milestone cell lists, one a bullet or line, each with its deadline and whether it is said to be done.
 *
 * @example readMilestones('• Agree the plan (October 2020)', context)[0]?.done // false
 */
export function readMilestones(text: string, context: DueDateContext): readonly Milestone[] {
  return listItems(text).map((item) => ({
    text: item,
    due: findDeadlines(item, context).at(-1)?.date ?? null,
    done: false,
  }));
}
