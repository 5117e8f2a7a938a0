import { normaliseHeading } from '../headings/read-heading';

const WAITING =
  /^(?:to ?do(?: list)?|to be done|backlog|ideas|not (?:yet )?started|planned|plan|next(?: up)?|up next|waiting|on hold|paused|parked|new|open|todo)$/;
const UNDER_WAY =
  /^(?:doing|in progress|working on(?: it)?|under ?way|ongoing|started|active|in hand|(?:in |for )?(?:review|testing|approval)|blocked|stuck|delayed|behind|at risk|off track|on track|overdue|waiting for (?:approval|others))$/;
const ENDED = /^(?:done|complete|completed|finished|closed|achieved|delivered|embedded|archived?)$/;
const LEAST_LISTS = 3;

/**
 * Tells whether the headings of a table are the lists of a board: each says how the actions under it stand, from what
 * is to be done to what is done, and there is no heading besides.
 *
 * @example areBoardLists(['To do', 'In progress', 'Done']) // true
 */
export function areBoardLists(headings: readonly string[]): boolean {
  const lists = headings.map(normaliseHeading);
  const isEach = lists.every((list) => WAITING.test(list) || UNDER_WAY.test(list) || ENDED.test(list));
  const isOnce = new Set(lists).size === lists.length;
  return (
    isEach &&
    isOnce &&
    lists.length >= LEAST_LISTS &&
    lists.some((list) => ENDED.test(list)) &&
    lists.some((list) => !ENDED.test(list))
  );
}
