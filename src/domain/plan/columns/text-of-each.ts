import type { HeadingField } from '../headings/headings';
import type { ColumnSubject } from './column-subject';

/** A heading that leaves no doubt about the actions. */
const SURE = 0.9;
const LEAST_RIVAL = 0.5;
const LEAST_ROWS = 3;
const MOST_WORDS = 4;
const MOST_MERGED = 0.5;
const LEAST_DISTINCT = 0.5;
const LEAST_WORDS = 1.5;

/** How strongly a heading points to the actions. */
export const actionScore = ({ scores }: ColumnSubject): number => scores.get('action') ?? 0;

/** Texts of its own in nearly every row. */
export function isFull({ profile }: ColumnSubject): boolean {
  const { rows, filled, distinct, words, share } = profile;
  const other = Math.max(share.isDate, share.isWho, share.isNumber, share.isRef, share.isRag, share.isMark);
  return filled * 4 >= rows * 3 && distinct >= LEAST_DISTINCT && words >= LEAST_WORDS && other <= 0.5;
}

/** Of its own in so many rows, a lead or deadline is each row's and not the group's. */
const NEARLY_EACH = 0.8;
const KEY_HEADED = 0.75;
/** Said to be the action in so many words, with steps beside it that have rows of their own. */
const IS_ACTION = /\bactions?\b/i;
/** What somebody is to do or reach by a day; how it will be known is none of it. */
const IS_WORK =
  /\b(?:operational|actions?|activit(?:y|ies)|tasks?|steps?|milestones?|deliverables?|targets?)\b/i;
const IS_PROOF = /\b(?:measures?|success|outcomes?|evidence|impacts?|indicators?|criteria)\b/i;

const heads = ({ scores }: ColumnSubject, field: HeadingField): boolean =>
  (scores.get(field) ?? 0) >= KEY_HEADED;

const isOfEach = ({ profile }: ColumnSubject): boolean => profile.filled >= profile.rows * NEARLY_EACH;

/** "Detailed actions", "Tasks": each of them is an action by its name, as no milestone is. */
const IS_PART = /\b(?:actions?|activit(?:y|ies)|tasks?)\b/i;
/** "Sub-actions": written on rows of their own without any merged cell to say so. */
const IS_UNDER = /\bsub\W?(?:actions?|activit(?:y|ies)|tasks?|steps?)\b/i;
const HALF = 0.5;

/**
 * Whether every row has what makes it an action: a deadline, and a lead or else a status beside a lead merged down to
 * it. Where some of that is told once for the rows together they are parts of one action.
 */
function areActionsEach(
  steps: ColumnSubject,
  isMerged: boolean,
  subjects: readonly ColumnSubject[],
): boolean {
  const of = (field: HeadingField): readonly ColumnSubject[] =>
    subjects.filter((subject) => subject !== steps && heads(subject, field));
  const [dues, leads] = [of('due'), of('lead')];
  if (dues.length === 0 || !dues.every(isOfEach)) return false;
  // Of a text broken over rows each line is no date and no name.
  const areWhole =
    dues.every(({ profile }) => profile.share.isDate >= HALF) &&
    leads.some((lead) => isOfEach(lead) && lead.profile.share.isWho >= HALF);
  if (leads.some(isOfEach)) return isMerged || (areWhole && IS_UNDER.test(steps.heading));
  const areShared = leads.length > 0 && leads.every(({ profile }) => profile.mergedDown >= MOST_MERGED);
  return isMerged && areShared && of('rag').some(isOfEach) && IS_PART.test(steps.heading);
}

/** The steps beside a column that is surely of actions, where each row of them is an action by itself. */
function findStepsOfEach(subject: ColumnSubject, subjects: readonly ColumnSubject[]): ColumnSubject | null {
  if (actionScore(subject) < SURE) return null;
  const { rows, filled, mergedDown } = subject.profile;
  const isMerged = mergedDown >= MOST_MERGED;
  const full = subjects.filter((other) => other.column > subject.column && isFull(other) && isOfEach(other));
  const isHeaded = ({ heading, scores }: ColumnSubject, field: HeadingField): boolean =>
    (scores.get(field) ?? 0) >= Math.max(LEAST_RIVAL, ...scores.values()) && !IS_PROOF.test(heading);
  // Beside an action told more closely, milestones are the steps of that.
  const steps =
    full.find((other) => isHeaded(other, 'action')) ?? full.find((other) => isHeaded(other, 'milestone'));
  if (!steps) return null;
  // Most actions may have one of those, so that hardly any cell is merged.
  const isNamed = IS_UNDER.test(steps.heading) && filled < rows;
  const isTold = isNamed || filled * 4 <= rows * 3;
  return isTold && areActionsEach(steps, isMerged || (isNamed && mergedDown > 0), subjects) ? steps : null;
}

/**
 * The text that each of several rows has, with a lead and a deadline of its own as well, where what they are for is
 * told once for all of them: "How?" beside "What do we plan to do?", "Sub-actions" beside "Action". Where that is
 * merged down and every row tells its own progress too, the text may be called a target. Null where the rows are
 * parts of one action.
 *
 * @example findTextOfEach(action, subjects)?.heading // 'Sub-actions'
 */
export function findTextOfEach(
  subject: ColumnSubject,
  subjects: readonly ColumnSubject[],
): ColumnSubject | null {
  const { rows, filled, mergedDown } = subject.profile;
  const isMerged = mergedDown >= MOST_MERGED;
  if (rows < LEAST_ROWS || filled === 0) return null;
  const steps = findStepsOfEach(subject, subjects);
  if (steps || filled * 4 > rows * 3) return steps;
  if (isMerged ? actionScore(subject) >= SURE : IS_ACTION.test(subject.heading)) return null;
  const isOwn = (field: HeadingField): boolean =>
    subjects.some((other) => heads(other, field) && isOfEach(other));
  if (!isOwn('lead') || !isOwn('due')) return null;
  const texts = subjects.filter(
    (other) => other.column > subject.column && isFull(other) && other.profile.words >= MOST_WORDS,
  );
  const isAction = (other: ColumnSubject): boolean =>
    actionScore(other) >= LEAST_RIVAL && actionScore(other) > (other.scores.get('milestone') ?? 0);
  const isWork = ({ heading, scores }: ColumnSubject): boolean =>
    IS_WORK.test(heading) &&
    !IS_PROOF.test(heading) &&
    Math.max(...(['target', 'milestone'] as const).map((field) => scores.get(field) ?? 0)) >= LEAST_RIVAL;
  const isTold = isMerged && (isOwn('progress') || isOwn('rag'));
  return texts.find(isAction) ?? (isTold ? texts.find(isWork) : undefined) ?? null;
}
