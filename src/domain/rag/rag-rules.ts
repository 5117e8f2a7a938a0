import { formatShortDate } from '../calendar/format-date';
import { daysBetween } from '../calendar/day-number';
import type { RatingFacts } from './rating-facts';
import { missedWords, quoted, statedWords, unmetWords, unrecordedWords, whenWords } from './rating-words';
import type { RatingStatus, StatedStatus } from './rating';
import { coloursNamed } from './key/between-entries';
import { saysOnHold } from '../status/understand-status';

/** One rule of the rating: the first whose condition holds decides, and is named. */
export interface RagRule {
  readonly id: string;
  readonly status: RatingStatus;
  /** The condition in words, for the settings sheet and the guide. */
  readonly condition: string;
  readonly when: (facts: RatingFacts) => boolean;
  /** One sentence a lead can check. */
  readonly why: (facts: RatingFacts) => string;
  readonly source: string;
}

/** NHS England, HQIP and NHS Improvement publish no rule that defines RAG for action plans, as far as could be found. */
const HOUSE = 'Parity’s own; no national rule was found';
const KEY = 'the plan’s own key, or the words of its status column';

function states({ stated }: RatingFacts, status: StatedStatus): boolean {
  return stated?.status === status;
}

function statedSentence({ stated, upcoming, asAt }: RatingFacts): string {
  const next = upcoming ? `; due ${whenWords(upcoming, asAt)}` : '';
  const health = stated?.health === undefined ? '' : `, with a health of ${quoted(stated.health)}`;
  return `Stated as ${stated ? statedWords(stated) : ''}${health}${next}.`;
}

/** Progress words weigh only where the status column does not say otherwise. */
function progressDecides({ stated }: RatingFacts): boolean {
  return stated === null || stated.status === 'unknown' || stated.status === 'on-track';
}

function isOnHold({ stated }: RatingFacts): boolean {
  if (stated?.status !== 'at-risk' && stated?.status !== 'unknown') return false;
  return saysOnHold(stated.stated) || (stated.meaning !== null && saysOnHold(stated.meaning));
}

function isUnstated({ stated }: RatingFacts): boolean {
  return stated === null || stated.status === 'unknown';
}

function standingSentence({ standing, late, upcoming, asAt }: RatingFacts): string {
  const next = upcoming ? `; due ${whenWords(upcoming, asAt)}` : '';
  return `The progress says ${quoted(standing?.words ?? late ?? '')}${next}.`;
}

/** A red that no key explains says that something is wrong nearly everywhere; any other colour may mean anything. */
function isUnexplainedRed({ stated }: RatingFacts): boolean {
  if (stated?.status !== 'unknown') return false;
  return (
    stated.isRedUnread === true || (stated.meaning === null && coloursNamed(stated.stated).includes('red'))
  );
}

/** Two states of the key at once: nobody can tell which holds, and shown in green the worse would be missed. */
function isBesideTrouble({ stated }: RatingFacts): boolean {
  const { between = [] } = stated ?? {};
  return between.includes('off-track') || between.includes('at-risk');
}

function milestoneSentence({ missedMilestones, asAt }: RatingFacts): string {
  const [first, ...more] = missedMilestones;
  if (!first?.due) return '';
  const others =
    more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'has' : 'have'} passed`;
  return `The milestone ${quoted(first.text)} was due ${whenWords(first.due, asAt)}, and is not recorded as done${others}.`;
}

function noDeadlineSentence({ action, stated }: RatingFacts): string {
  const { kind, recurrence, first } = action.due;
  const beside = stated && stated.status !== 'unknown' ? ` Stated as ${statedWords(stated)}.` : '';
  if (kind === 'ongoing') return `Ongoing, with no review date to rate against.${beside}`;
  if (kind === 'recurring' && first) {
    return `Recurs (${recurrence ?? 'regularly'}); the next date cannot be worked out.${beside}`;
  }
  if (kind === 'recurring')
    return `Recurs (${recurrence ?? 'regularly'}), with no first date to rate against.${beside}`;
  return `No deadline is given to rate against.${beside}`;
}

function unclearSentence({ action }: RatingFacts): string {
  const { text, kind, candidates } = action.due;
  if (kind !== 'ambiguous') return `The due date ${quoted(text)} is not clear enough to rate against.`;
  const readings = candidates.map(formatShortDate).join(' or ');
  return `The due date ${quoted(text)} could be ${readings}; nothing settles which.`;
}

/** The rules in order. What a lead states of an end decides first, then dates, then signs of risk. */
export const RAG_RULES: readonly RagRule[] = [
  {
    id: 'stated-complete',
    status: 'complete',
    condition: 'The plan states that the action is complete',
    when: (facts) => states(facts, 'complete'),
    why: ({ stated }) => `Stated as ${stated ? statedWords(stated) : ''}.`,
    source: KEY,
  },
  {
    id: 'progress-says-complete',
    status: 'complete',
    condition:
      'The progress says outright that the action is complete, and the status does not say otherwise',
    when: (facts) => facts.progress?.status === 'complete' && progressDecides(facts),
    why: ({ progress }) => `The progress says ${quoted(progress?.words ?? '')}.`,
    source: HOUSE,
  },
  {
    id: 'recorded-complete',
    status: 'complete',
    condition: 'A date of completion is recorded, and the status does not say otherwise',
    when: (facts) => facts.completedOn !== null && progressDecides(facts),
    why: ({ completedOn }) => `Recorded as completed on ${completedOn ? formatShortDate(completedOn) : ''}.`,
    source: HOUSE,
  },
  {
    id: 'listed-as-complete',
    status: 'complete',
    condition:
      'It stands under a title for completed or closed actions, and neither status nor progress says otherwise',
    when: (facts) =>
      facts.action.listedAs !== undefined &&
      isUnstated(facts) &&
      !isUnexplainedRed(facts) &&
      !isOnHold(facts) &&
      facts.standing === null &&
      facts.progress?.status !== 'closed',
    why: ({ action }) => `Listed under ${quoted(action.listedAs ?? '')}.`,
    source: HOUSE,
  },
  {
    id: 'stated-closed',
    status: 'closed',
    condition: 'The plan states that the action is superseded, transferred or no longer needed',
    when: (facts) => states(facts, 'closed'),
    why: ({ stated }) => `Stated as ${stated ? statedWords(stated) : ''}.`,
    source: KEY,
  },
  {
    id: 'progress-says-closed',
    status: 'closed',
    condition: 'The progress says outright that the action is superseded, transferred or no longer needed',
    when: (facts) => facts.progress?.status === 'closed' && progressDecides(facts),
    why: ({ progress }) => `The progress says ${quoted(progress?.words ?? '')}.`,
    source: HOUSE,
  },
  {
    id: 'due-date-passed',
    status: 'overdue',
    condition: 'The first unmet deadline has passed by more than the days of grace',
    when: ({ missed }) => missed !== null,
    why: (facts) => `${missedWords(facts)}; ${unmetWords(facts)}`,
    source: HOUSE,
  },
  {
    id: 'stated-off-track',
    status: 'off-track',
    condition: 'The plan states that the action is off track',
    when: (facts) => states(facts, 'off-track'),
    why: statedSentence,
    source: KEY,
  },
  {
    id: 'stated-on-hold',
    status: 'at-risk',
    condition: 'The plan states that the action is on hold, or waits for what it cannot go on without',
    when: isOnHold,
    why: ({ stated, upcoming }) => {
      const standing = upcoming ? ` Please confirm that ${formatShortDate(upcoming)} still stands.` : '';
      return `Stated as ${stated ? statedWords(stated) : ''}: not progressing.${standing}`;
    },
    source: HOUSE,
  },
  {
    id: 'stated-at-risk',
    status: 'at-risk',
    condition:
      'The plan states that the action is at risk, or two states at once of which one is at risk or off track',
    when: (facts) => states(facts, 'at-risk') || isBesideTrouble(facts),
    why: (facts) =>
      isBesideTrouble(facts)
        ? `${statedSentence(facts)} That is two states at once: please confirm which of them holds.`
        : statedSentence(facts),
    source: KEY,
  },
  {
    id: 'progress-says-trouble',
    status: 'at-risk',
    condition:
      'The progress says outright that the action is off track or at risk, or tells of something late in it, and no status is stated',
    when: (facts) =>
      isUnstated(facts) &&
      (facts.late !== null || (facts.standing !== null && facts.standing.status !== 'not-started')),
    why: (facts) => `${standingSentence(facts)} Please confirm.`,
    source: HOUSE,
  },
  {
    id: 'stated-red',
    status: 'at-risk',
    condition: 'The plan shows the action in red, and nothing says for certain what its red means',
    when: isUnexplainedRed,
    why: ({ stated }) =>
      `Shown as ${stated ? statedWords(stated) : ''}, ${stated?.isRedUnread ? 'which leaves open how the action stands' : 'which no key explains'}. Please say what red means in this plan, or whether the action is on track.`,
    source: HOUSE,
  },
  {
    id: 'stated-health',
    status: 'at-risk',
    condition: 'The plan states work in progress, and shows its health as red, at risk or off track',
    when: ({ stated }) => stated?.status === 'on-track' && stated.health !== undefined,
    why: statedSentence,
    source: KEY,
  },
  {
    id: 'recurrence-lapsed',
    status: 'at-risk',
    condition: 'A recurring action last fell due with nothing recorded since',
    when: ({ lapsed }) => lapsed !== null,
    why: ({ lapsed, asAt, action: { due } }) => {
      // Of meetings only the first has a day that can be worked out.
      const which = due.next === null && lapsed && due.first?.equals(lapsed) ? 'first' : 'last';
      return `Recurs (${due.recurrence ?? 'regularly'}): ${which} due ${lapsed ? whenWords(lapsed, asAt) : ''}, with nothing recorded since. Please confirm it was done.`;
    },
    source: HOUSE,
  },
  {
    id: 'milestone-passed',
    status: 'at-risk',
    condition: 'A milestone has passed and is not recorded as done',
    when: ({ missedMilestones }) => missedMilestones.length > 0,
    why: milestoneSentence,
    source: HOUSE,
  },
  {
    id: 'due-soon',
    status: 'at-risk',
    condition: 'Due within the days of notice, with nothing recorded',
    when: ({ upcoming, asAt, policy, isRecorded }) =>
      upcoming !== null && !isRecorded && daysBetween(asAt, upcoming) <= policy.dueSoonDays,
    why: unrecordedWords,
    source: HOUSE,
  },
  {
    id: 'stated-not-started',
    status: 'not-started',
    condition: 'The plan states that the action is not started',
    when: (facts) => states(facts, 'not-started'),
    why: statedSentence,
    source: KEY,
  },
  {
    id: 'progress-says-not-started',
    status: 'not-started',
    condition: 'The progress says outright that the action is not started, and no status is stated',
    when: (facts) => isUnstated(facts) && facts.standing?.status === 'not-started',
    why: standingSentence,
    source: HOUSE,
  },
  {
    id: 'start-ahead',
    status: 'not-started',
    condition:
      'The action’s start is still ahead, and nothing stated or recorded says that it is under way or on track',
    when: ({ startAhead, goesOnEarly }) => startAhead !== null && !goesOnEarly,
    why: ({ startAhead, asAt }) => `Starts ${startAhead ? whenWords(startAhead, asAt) : ''}.`,
    source: HOUSE,
  },
  {
    id: 'in-date',
    status: 'on-track',
    condition: 'Otherwise, with a deadline still ahead',
    when: ({ upcoming }) => upcoming !== null,
    why: ({ upcoming, asAt, action }) =>
      `${action.due.kind === 'recurring' ? 'Next due' : 'Due'} ${upcoming ? whenWords(upcoming, asAt) : ''}.`,
    source: HOUSE,
  },
  {
    id: 'date-unclear',
    status: 'not-rated',
    condition: 'The due date is not clear',
    when: ({ action }) => action.due.kind === 'unparseable' || action.due.kind === 'ambiguous',
    why: unclearSentence,
    source: HOUSE,
  },
  {
    id: 'no-deadline',
    status: 'not-rated',
    condition: 'No deadline, or ongoing without a review date',
    when: () => true,
    why: noDeadlineSentence,
    source: HOUSE,
  },
];
