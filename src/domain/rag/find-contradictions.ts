import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../findings/finding';
import { formatAddress } from '../grid/address';
import type { Plan } from '../plan/plan';
import { formatShortDate } from '../calendar/format-date';
import { daysBetween } from '../calendar/day-number';
import type { RatingFacts } from './rating-facts';
import { countDays, quoted, statedWords } from './rating-words';
import { claimsOnTrack } from '../status/understand-status';
import {
  claimsNotDue,
  claimsNotStarted,
  claimsOverdue,
  claimsUnderWay,
  claimsUnfinished,
} from './words/stated-claims';

const LESS_THAN_DONE = ['off-track', 'at-risk', 'not-started'];
const NOT_DONE = ['off-track', 'not-started'];

/** What the plan states in words: its key's, or its own. */
function wordsOf({ stated }: RatingFacts): string {
  return (stated?.meaning ?? stated?.stated ?? '').trim();
}

/** Nothing of what it is to do has fallen due, so that it cannot be late. */
function isAllAhead({ missed, lapsed, missedMilestones, action }: RatingFacts): boolean {
  return missed === null && lapsed === null && missedMilestones.length === 0 && action.due.kind === 'date';
}

function claimsAllIsWell(facts: RatingFacts): boolean {
  return facts.stated?.status === 'on-track' && claimsOnTrack(wordsOf(facts));
}

const ahead = (date: Temporal.PlainDate, asAt: Temporal.PlainDate): string =>
  `${formatShortDate(date)} is ${countDays(daysBetween(asAt, date))} ahead`;

/** Later than this, a start named by its month has passed. */
const LEAST_LATE = 31;

/** The day work was to begin, where the plan gives one: of what goes on from then. Of a range any day may be the first. */
function startOf({ action: { start, due } }: RatingFacts): Temporal.PlainDate | null {
  return start ?? (due.kind === 'ongoing' ? due.start : null);
}

/** What the dates say against what is stated. */
function datesAgainst(facts: RatingFacts): readonly string[] {
  const { stated, missed, upcoming, startAhead, asAt } = facts;
  const words = wordsOf(facts);
  if (missed && (claimsAllIsWell(facts) || claimsNotDue(words))) {
    const { date } = missed.deadline;
    return [`its deadline of ${formatShortDate(date)} passed ${countDays(daysBetween(date, asAt))} ago`];
  }
  if (upcoming && daysBetween(asAt, upcoming) > 0 && isAllAhead(facts) && claimsOverdue(words))
    return [`its deadline of ${ahead(upcoming, asAt)}`];
  if (startAhead && stated?.status === 'on-track' && claimsUnderWay(words))
    return [`its start of ${ahead(startAhead, asAt)}`];
  const begun = missed === null && claimsNotStarted(words) ? startOf(facts) : null;
  const days = begun === null ? 0 : daysBetween(begun, asAt);
  return begun && days > LEAST_LATE
    ? [`its start of ${formatShortDate(begun)} was ${countDays(days)} ago`]
    : [];
}

/** What the progress says against what is stated. */
function progressAgainst(facts: RatingFacts): readonly string[] {
  const { stated, progress, standing, action } = facts;
  const found: string[] = [];
  if (progress && stated && LESS_THAN_DONE.includes(stated.status))
    found.push(`the progress says ${quoted(progress.words)}`);
  const isUnwell = standing?.status === 'off-track' && claimsAllIsWell(facts);
  const isUndone = stated?.status === 'complete' && standing !== null && NOT_DONE.includes(standing.status);
  if (standing && (isUnwell || isUndone)) found.push(`the progress says ${quoted(standing.words)}`);
  const isUnfinished =
    stated?.status === 'complete' && !progress && !standing && claimsUnfinished(action.progress);
  if (isUnfinished) found.push(`the progress says ${quoted(action.progress)}`);
  return found;
}

/**
 * Where an action's stated status cannot hold beside its own dates or progress: on track or not yet due with its
 * deadline passed, overdue or under way before its time, not started after it, done while the progress says outright that it is not, or
 * short of done while the progress says it is. "In progress" and a late date can both be true.
 *
 * @example findContradictions(facts, plan)[0]?.detail // { stated: '“A” (action is on track)', found: 'its deadline of 31 Mar 2024 passed 91 days ago' }
 */
export function findContradictions(facts: RatingFacts, plan: Plan): readonly Finding[] {
  const { stated, completedOn, action } = facts;
  if (!stated || !action.stated) return [];
  const found = [...datesAgainst(facts), ...progressAgainst(facts)];
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
