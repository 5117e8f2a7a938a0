import type { Temporal } from 'temporal-polyfill';
import type { PlanAction } from '../plan/plan';
import { readPartsTold } from '../status/numbered-parts';
import { understandStatus } from '../status/understand-status';
import { readProgress } from './words/read-progress';

/** How many of an action's numbered parts are told to be done. */
export interface PartsDone {
  readonly done: number;
  readonly of: number;
}

/** Where the parts of an action may be numbered. */
const textsOf = ({ action, due, milestones }: PlanAction): readonly string[] => [
  action,
  due.text,
  milestones.map(({ text }, at) => `${String(at + 1)}. ${text}`).join('\n'),
];

const OVER: ReadonlySet<string> = new Set(['complete', 'closed']);

/**
 * How many of an action's numbered parts a progress or status text tells to be done, where it tells of them one by one.
 *
 * @param asAt an end dated after it is none; null leaves dates aside
 * @returns null where the text is of the action as a whole
 * @example countPartsDone('4.1 Closed', action, asAt) // { done: 1, of: 2 } for an action with 4.1 and 4.2
 */
export function countPartsDone(
  text: string,
  action: PlanAction,
  asAt: Temporal.PlainDate | null,
): PartsDone | null {
  const told = readPartsTold(text, textsOf(action));
  // A report that goes through all the parts may end with the end of the whole.
  if (!told || (told.words.length === told.of && !told.isEach)) return null;
  const isOver = (words: string): boolean =>
    readProgress(words, asAt) !== null || OVER.has(understandStatus(words));
  return { done: told.words.filter(isOver).length, of: told.of };
}
