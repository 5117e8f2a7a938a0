import type { HeadingField } from '../headings/headings';
import type { ColumnSubject } from './column-subject';

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
const LEAST_DISTINCT = 0.5;
const LEAST_WORDS = 1.5;

const actionScore = ({ scores }: ColumnSubject): number => scores.get('action') ?? 0;

/** One short text in every row, or a few of them in turn: what the rows have in common. */
function isRepeated(subject: ColumnSubject): boolean {
  const { filled, distinct, words } = subject.profile;
  if (filled < LEAST_ROWS || words > MOST_WORDS) return false;
  if (Math.round(distinct * filled) === 1) return true;
  return filled >= LEAST_REPEATED && distinct <= MOST_DISTINCT && actionScore(subject) < SURE;
}

/** Texts of its own in nearly every row. */
function isFull({ profile }: ColumnSubject): boolean {
  const { rows, filled, distinct, words, share } = profile;
  const other = Math.max(share.isDate, share.isWho, share.isNumber, share.isRef, share.isRag, share.isMark);
  return filled * 4 >= rows * 3 && distinct >= LEAST_DISTINCT && words >= LEAST_WORDS && other <= 0.5;
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

function withoutAction(subject: ColumnSubject, instead: HeadingField, sureness: number): ColumnSubject {
  const scores = new Map(subject.scores);
  scores.delete('action');
  scores.set(instead, Math.max(sureness, scores.get(instead) ?? 0));
  return { ...subject, scores };
}

/**
 * The columns with those out of the running for the actions whose heading may mean them but whose cells cannot: the
 * same short text in row after row, or next to nothing beside a column that is full.
 *
 * @example ruleOutActions(subjects)[0]?.scores.has('action') // false for "Project" over "EDI" in each row
 */
export function ruleOutActions(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  return subjects.map((subject) => {
    if (actionScore(subject) === 0) return subject;
    if (isRepeated(subject)) return withoutAction(subject, 'record', 0.6);
    return isSparse(subject, subjects) ? withoutAction(subject, 'progress', 0.5) : subject;
  });
}
