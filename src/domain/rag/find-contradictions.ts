import type { Finding } from '../findings/finding';
import { formatAddress } from '../grid/address';
import type { Plan } from '../plan/plan';
import { formatShortDate } from '../calendar/format-date';
import { daysBetween } from '../calendar/day-number';
import type { RatingFacts } from './rating-facts';
import { countDays, quoted, statedWords } from './rating-words';
import { claimsOnTrack } from '../status/understand-status';

const LESS_THAN_DONE = ['off-track', 'at-risk', 'not-started'];

function claimsAllIsWell({ stated }: RatingFacts): boolean {
  return stated?.status === 'on-track' && claimsOnTrack(stated.meaning ?? stated.stated);
}

/**
 * Where an action's stated status cannot hold beside its own dates or progress: on track with its deadline
 * passed or the progress saying that it is not, or short of done while the progress says it is. "In progress" and a late date can both be true.
 *
 * @example findContradictions(facts, plan)[0]?.detail // { stated: '“A” (action is on track)', found: 'its deadline of 31 Mar 2024 passed 91 days ago' }
 */
export function findContradictions(facts: RatingFacts, plan: Plan): readonly Finding[] {
  const { stated, missed, progress, standing, completedOn, asAt, action } = facts;
  if (!stated || !action.stated) return [];
  const found: string[] = [];
  if (missed && claimsAllIsWell(facts)) {
    const { date } = missed.deadline;
    found.push(`its deadline of ${formatShortDate(date)} passed ${countDays(daysBetween(date, asAt))} ago`);
  }
  if (progress && LESS_THAN_DONE.includes(stated.status))
    found.push(`the progress says ${quoted(progress.words)}`);
  if (standing?.status === 'off-track' && claimsAllIsWell(facts))
    found.push(`the progress says ${quoted(standing.words)}`);
  if (completedOn && LESS_THAN_DONE.includes(stated.status))
    found.push(`it is recorded as completed on ${formatShortDate(completedOn)}`);
  if (found.length === 0) return [];
  const place = { sheet: plan.sheet, cell: formatAddress(action.stated.cell), raw: action.stated.text };
  return found.map((words) => ({
    ...place,
    code: 'rag-contradicted',
    detail: { stated: statedWords(stated), found: words },
  }));
}
