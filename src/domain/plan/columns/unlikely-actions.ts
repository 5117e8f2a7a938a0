import type { HeadingField } from '../headings/headings';
import type { ColumnSubject } from './column-subject';
import { actionScore, findTextOfEach, isFull } from './text-of-each';

/** A heading that leaves no doubt about the actions; one of them may be told again and again. */
const SURE = 0.9;
const LEAST_RIVAL = 0.5;
const LEAST_ROWS = 3;
const LEAST_REPEATED = 6;
const MOST_DISTINCT = 0.25;
const MOST_WORDS = 4;
/** A column with so much less in it than another one is a remark on a few rows. */
const FEWER = 3;
const MOST_MERGED = 0.5;

/** One short text in every row, or a few of them in turn: what the rows have in common. */
function isRepeated(subject: ColumnSubject): boolean {
  const { filled, distinct, words } = subject.profile;
  if (filled < LEAST_ROWS || words > MOST_WORDS) return false;
  if (Math.round(distinct * filled) === 1) return true;
  return filled >= LEAST_REPEATED && distinct <= MOST_DISTINCT && actionScore(subject) < SURE;
}

/** Empty, or nearly so, beside a column that may be the actions as well and has something in nearly every row. */
function isSparse(subject: ColumnSubject, subjects: readonly ColumnSubject[]): boolean {
  const { rows, filled, mergedDown } = subject.profile;
  if (rows < LEAST_ROWS || mergedDown >= MOST_MERGED) return false;
  return subjects.some(
    (other) =>
      other !== subject &&
      actionScore(other) >= LEAST_RIVAL &&
      isFull(other) &&
      filled * FEWER <= other.profile.filled,
  );
}

/** A heading for steps, or another one for actions. */
const NAMES_STEPS = 0.85;
const NEARLY_ALL = 0.75;
const HARDLY = 0.2;

/** Something in nearly every row, and hardly ever one cell for several rows. */
const isRowForRow = ({ profile: { filled, rows, mergedDown } }: ColumnSubject): boolean =>
  rows >= LEAST_ROWS && filled >= rows * NEARLY_ALL && mergedDown <= HARDLY;

/**
 * The steps that have a deadline each, where what they belong to is told once for several rows under a heading that
 * does not say it is the action: "Description" beside "Milestone" and "Target date".
 */
function findDatedSteps(subjects: readonly ColumnSubject[]): ColumnSubject | null {
  const isDated = subjects.some(
    (subject) => (subject.scores.get('due') ?? 0) >= NAMES_STEPS && isRowForRow(subject),
  );
  const steps = subjects.find(
    (subject) =>
      (subject.scores.get('milestone') ?? 0) >= NAMES_STEPS && isRowForRow(subject) && isFull(subject),
  );
  if (!isDated || !steps || subjects.some((subject) => actionScore(subject) >= SURE)) return null;
  const isTelling = (subject: ColumnSubject): boolean =>
    subject !== steps && actionScore(subject) >= LEAST_RIVAL && !isToldOnce(subject, steps);
  return subjects.some(isTelling) ? null : steps;
}

/** Merged down over the steps, or written on the first row of them alone. */
function isToldOnce({ profile }: ColumnSubject, steps: ColumnSubject): boolean {
  return profile.mergedDown >= MOST_MERGED || profile.filled * 2 <= steps.profile.filled;
}

/** What is told once for several actions is what they are for, before it is their number. */
const OF_SEVERAL = 0.8;

function withoutAction(subject: ColumnSubject, instead: HeadingField, sureness: number): ColumnSubject {
  const scores = new Map(subject.scores);
  scores.delete('action');
  scores.set(instead, Math.max(sureness, scores.get(instead) ?? 0));
  return { ...subject, scores };
}

/**
 * The columns with those out of the running for the actions whose heading may mean them but whose cells cannot: the
 * same short text in row after row, next to nothing beside a column that is full, or one text for several rows that
 * each have a text, lead and deadline of their own. Steps that have a deadline each are the actions where only what
 * they belong to might be them as well.
 *
 * @example ruleOutActions(subjects)[0]?.scores.has('action') // false for "Project" over "EDI" in each row
 */
export function ruleOutActions(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const steps = findDatedSteps(subjects);
  const ofEach = new Map(
    subjects.map((subject) => [subject, actionScore(subject) > 0 ? findTextOfEach(subject, subjects) : null]),
  );
  const texts = new Set(ofEach.values());
  return subjects.map((subject) => {
    const isText = texts.has(subject) && actionScore(subject) < LEAST_RIVAL;
    if (subject === steps || isText)
      return { ...subject, scores: new Map([...subject.scores, ['action', SURE]]) };
    if (actionScore(subject) === 0) return subject;
    // Where another column has the objective, it says more about that.
    if (steps) return withoutAction(withoutAction(subject, 'objective', 0.6), 'record', 0.6);
    if (ofEach.get(subject)) return withoutAction(subject, 'objective', OF_SEVERAL);
    if (isRepeated(subject)) return withoutAction(subject, 'record', 0.6);
    return isSparse(subject, subjects) ? withoutAction(subject, 'progress', 0.5) : subject;
  });
}
