import type { Plan } from '../plan/plan';
import type { StatedRag } from './rating';

/**
 * What “No” under “Done?” comes to: not started where nothing is recorded, but no more than not done in a plan that has
 * no column to record it in, where it may be anything short of done.
 *
 * @param said the answer itself
 * @param settled what it comes to beside the action's progress
 * @example settleAnswer(no, notStarted, plan)?.status // 'unknown' for a plan without progress
 */
export function settleAnswer(
  said: StatedRag | null,
  settled: StatedRag | null,
  { columns }: Plan,
): StatedRag | null {
  const isAnswer = said?.status === 'unknown' && said.shownAs === 'mark' && said.meaning !== null;
  const isGuess = isAnswer && settled?.status === 'not-started' && (columns.progress ?? []).length === 0;
  return isGuess ? said : settled;
}
