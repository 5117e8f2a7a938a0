import type { SmartReason } from '../../findings/lint-finding';
import { oneLine } from '../../wording/tidy-text';
import type { PlanAction } from '../plan';

/** The action's own words say how often it comes, or the deadline's what it goes on for: "Throughout Year 1". */
const SAYS_HOW_OFTEN =
  /\b(?:(?:bi-?)?(?:weekly|fortnightly|monthly|quarterly|annually|yearly|termly)|(?:each|every|once a|twice a|times a|per) (?:(?:other|two|three|six) )?(?:days?|weeks?|fortnight|months?|quarters?|terms?|years?|meeting))\b/i;
const SAYS_HOW_LONG =
  /\b(?:years?|phase|stage|quarters?|terms?|months?) \d|\bq[1-4]\b|\b(?:(?:life|duration|course|length|term) of|(?:the|this) (?:plan|programme|project|pilot|year))\b/i;

/**
 * Why an action has no time at which anyone would look at it: it goes on without an end, or its date is blank where
 * the plan has a column of dates. Null when there is one, also when only a milestone has it.
 *
 * @example findUntimed({ action, due, milestones: [] }, true)?.kind // 'no-end'
 */
export function findUntimed(
  { action, due, milestones }: Pick<PlanAction, 'action' | 'due' | 'milestones'>,
  hasColumn: boolean,
): SmartReason | null {
  if (!hasColumn || due.next !== null || due.deadlines.length > 0) return null;
  if (milestones.some((milestone) => milestone.due !== null)) return null;
  if (due.kind === 'ongoing' && (SAYS_HOW_OFTEN.test(action) || SAYS_HOW_LONG.test(due.text))) return null;
  if (due.kind === 'ongoing') return { kind: 'no-end', due: oneLine(due.text) };
  return due.kind === 'none' ? { kind: 'no-date' } : null;
}
