import type { ColumnChoice } from './assign-columns';
import { normaliseHeading } from '../headings/read-heading';
import { isPlanField, type PlanField } from '../plan';

/** What a rating is made of: to take another column for one of these is the costliest mistake. */
export const RATED: ReadonlySet<PlanField> = new Set(['action', 'due', 'lead', 'rag', 'completed']);

/** A heading that says of itself what stands under it. */
const SAYS_SO = 0.9;
const CAN_MEAN = 0.5;
const AGREES = 0.6;
const LEAST_ANCHORS = 2;
const LEAST_CELLS = 3;
/** Of the cells of a column that is known by them, and of one that might be meant instead. */
const NEARLY_ALL = 0.8;
const OF_A_RIVAL = 0.5;
const LEAST_PROSE = 2.5;
const LEAST_DISTINCT = 0.5;
const MOST_OTHER = 0.4;
/** Dates under an unknown heading are deadlines only where it looks ahead: "Hoped for", not "Discussed". */
const LOOKS_AHEAD =
  /\b(?:by|for|until|till?|before|when|next|latest|target\w*|aim\w*|goal|hop(?:e|ed|ing)|wish\w*|want\w*|expect\w*|plan(?:ned|s)?|propos\w*|promis\w*|ready|finish|complete|deliver|land|end)\b/;

type Kind = 'isDate' | 'isWho' | 'isRag';
const KIND_OF: Partial<Record<PlanField, Kind>> = { due: 'isDate', lead: 'isWho', rag: 'isRag' };

const saysSo = ({ headingScore, field }: ColumnChoice): boolean => field !== null && headingScore >= SAYS_SO;

/** Its heading does not rule out that it is the field; one that names another kind of column does. */
function mayBe(field: PlanField, other: ColumnChoice): boolean {
  const { scores, profile } = other.subject;
  return profile.filled > 0 && !saysSo(other) && (scores.size === 0 || scores.has(field));
}

/** Texts that differ from row to row and are no dates, people, figures, references or states. */
function isProse({ subject: { profile } }: ColumnChoice): boolean {
  const { filled, words, distinct, share } = profile;
  const other = Math.max(share.isDate, share.isWho, share.isNumber, share.isRef, share.isRag, share.isMark);
  return filled > 0 && words >= LEAST_PROSE && distinct >= LEAST_DISTINCT && other <= MOST_OTHER;
}

/** What it is to reach, how things are or where it belongs is no action, whatever else is missing. */
const NEVER_ACTIONS: readonly PlanField[] = ['target', 'current', 'section', 'evidence', 'progress'];

/** The only texts of their own in a table whose other columns say what they are. */
function isOnlyProse(choice: ColumnChoice, others: readonly ColumnChoice[]): boolean {
  const { filled, rows } = choice.subject.profile;
  const { scores } = choice.subject;
  if (!scores.has('action') && NEVER_ACTIONS.some((field) => scores.has(field))) return false;
  return (
    filled >= LEAST_CELLS &&
    filled * 2 > rows &&
    isProse(choice) &&
    !others.some((other) => isProse(other) && mayBe('action', other))
  );
}

function isOnlyOfKind(
  { subject }: ColumnChoice,
  field: PlanField,
  kind: Kind,
  others: readonly ColumnChoice[],
): boolean {
  const { filled, share } = subject.profile;
  if (filled < LEAST_CELLS || share[kind] < NEARLY_ALL) return false;
  if (field === 'due' && !LOOKS_AHEAD.test(normaliseHeading(subject.heading))) return false;
  return !others.some(
    (other) =>
      other.subject.profile.filled >= LEAST_CELLS &&
      other.subject.profile.share[kind] >= OF_A_RIVAL &&
      mayBe(field, other),
  );
}

/** Its heading says so, or can mean it and what stands under it agrees: "By" over dates. */
const isSure = (choice: ColumnChoice): boolean =>
  saysSo(choice) || (choice.headingScore >= CAN_MEAN && choice.contentScore >= AGREES);

/** Other columns that are surely what ratings are made of hold a table together. */
function areAnchored(others: readonly ColumnChoice[]): boolean {
  const anchors = others.flatMap((other) => (isSure(other) ? (other.field ?? []) : []));
  return new Set(anchors.filter((field) => RATED.has(field))).size >= LEAST_ANCHORS;
}

/**
 * Tells whether what stands in a column leaves no doubt about it, though its heading does not say so: nearly every
 * cell is a date, a name or a status (or, for the actions, a text of its own), no other column could be meant, and
 * the headings beside it are plain.
 *
 * @example isBorneOut(choice, choices) // true for "To be done" beside "Lead" and "Due date", the only column of texts
 */
export function isBorneOut(choice: ColumnChoice, choices: readonly ColumnChoice[]): boolean {
  const { field, subject } = choice;
  if (field === null || subject.heading === '') return false;
  const others = choices.filter((other) => other !== choice);
  if (!areAnchored(others)) return false;
  if (field === 'action') return isOnlyProse(choice, others);
  const kind = KIND_OF[field];
  return kind !== undefined && isOnlyOfKind(choice, field, kind, others);
}

/**
 * Tells whether a column that no rating hangs on may be one after all that a rating does hang on, by its heading.
 *
 * @example mayBeRated(choice, choices) // true for "Promise", taken for the objective, where no other heading names the actions
 */
export function mayBeRated({ subject }: ColumnChoice, choices: readonly ColumnChoice[]): boolean {
  const isTaken = (field: PlanField): boolean =>
    choices.some((other) => other.subject !== subject && other.field === field && saysSo(other));
  return [...subject.scores].some(([field]) => isPlanField(field) && RATED.has(field) && !isTaken(field));
}
