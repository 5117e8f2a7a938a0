import type { Deadline } from './due-date';
import { readDueDate, type DueDateContext } from './read-due-date';

/**
 * The deadlines named inside prose or milestone bullets, in the order of the text, each with the words it belongs to.
 *
 * @example findDeadlines('Agree the plan (October 2020)', context)[0]?.what // 'Agree the plan'
 */
export function findDeadlines(text: string, context: DueDateContext): readonly Deadline[] {
  const inBrackets = /^(.*?)\s*\(([^()]+)\)$/.exec(text);
  const { first } = readDueDate(inBrackets?.[2] ?? text, context);
  return first ? [{ date: first, what: inBrackets?.[1] ?? null }] : [];
}
