import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import {
  isDoneOrMoved,
  isRevisionAlone,
  revisionOf,
  withoutRevisionNumber,
} from '../headings/revision-words';
import { isTimeHeading } from '../headings/time-heading';
import type { ColumnSubject } from './column-subject';

const DATES = 0.8;
/** A heading that is one for deadlines without doubt. */
const HEADED = 0.75;
/** Which of the two a cell has, the day it was done or the day it is now due, is told row by row. */
const DATED: ReadonlyMap<HeadingField, number> = new Map([['due', 0.88]]);
const READ_AS_DEADLINE: ReadonlyMap<HeadingField, number> = new Map([['due', 0.8]]);
/** Words over dates that say when it is to be done, where nothing else does. */
const PLANNED =
  /^(?:plan|planned|expected|agreed|approved|committed|scheduled|projected|anticipated|estimated|proposed|promised)(?: (?:for|by|to|dates?))?$/;
const ACTUAL = /^actuals?$/;
const TARGET = /\btargets?\b/i;
const OF_FIGURES: readonly HeadingField[] = ['current', 'target', 'metric'];

const isOfDates = ({ profile }: ColumnSubject): boolean =>
  profile.filled > 0 && profile.share.isDate >= DATES;

const isDeadline = ({ scores }: ColumnSubject): boolean => (scores.get('due') ?? 0) >= HEADED;

/** "Committee date", and no "Milestones and dates" nor "Progress to date". */
const SAYS_DATE = /^(?!.*(?: (?:and|or|with) |[/,])).*(?<!\b(?:up )?to )\bdates?$/;
const ARE_DATES: readonly HeadingField[] = ['due', 'start', 'completed', 'other date', 'milestone'];
const MOSTLY = 0.5;
const DATED_AT_LEAST = 0.3;
const HARDLY = 0.2;
/** A date and no more than a word beside it. */
const MOST_WORDS = 3;
/** Too little to be taken for the deadlines. */
const NO_DEADLINE = 0.3;

/** "Committee date" over dates is some date, and no committee. */
function isSomeDate({ heading, scores, profile }: ColumnSubject): boolean {
  return (
    profile.filled > 0 &&
    profile.share.isDate >= MOSTLY &&
    !ARE_DATES.some((field) => scores.has(field)) &&
    SAYS_DATE.test(normaliseHeading(heading))
  );
}

/** "Completed / revised date", and no "Actual or revised outcome". */
function isDoneOrMovedDate({ heading, profile }: ColumnSubject): boolean {
  return isDoneOrMoved(heading) && (/\bdates?\b/i.test(heading) || profile.share.isDate >= DATED_AT_LEAST);
}

/**
 * "Year 2" over what is to be done in it, without a date: no column of deadlines. Beside one that is, neither is "Q3"
 * over texts that name a day here and there.
 */
function isTimeOfTexts({ heading, scores, profile }: ColumnSubject, hasDeadlines: boolean): boolean {
  const { filled, share, bareDays } = profile;
  if (!scores.has('due') || filled === 0 || !isTimeHeading(heading)) return false;
  const dated = Math.max(share.isDate, bareDays);
  return hasDeadlines
    ? dated < DATES || profile.words > MOST_WORDS
    : Math.max(dated, share.holdsDate) <= HARDLY;
}

/** A column of dates is no figure: "Baseline" over days is the first deadline, "Actual" the day it was done. */
function readByDates(subject: ColumnSubject, hasDeadlines: boolean): ColumnSubject {
  if (isTimeOfTexts(subject, hasDeadlines)) {
    return { ...subject, scores: new Map([...subject.scores, ['due', NO_DEADLINE]]) };
  }
  if (isDoneOrMovedDate(subject)) return { ...subject, scores: DATED };
  if (isSomeDate(subject)) return { ...subject, scores: new Map() };
  if (!isOfDates(subject)) return subject;
  const { heading, scores } = subject;
  if (ACTUAL.test(normaliseHeading(heading))) return { ...subject, scores: new Map([['completed', 0.9]]) };
  if (!OF_FIGURES.some((field) => scores.has(field)) || isRevisionAlone(heading)) return subject;
  if (TARGET.test(heading)) return { ...subject, scores: READ_AS_DEADLINE };
  const left = new Map([...scores].filter(([field]) => !OF_FIGURES.includes(field)));
  return { ...subject, scores: left.size > 0 ? left : new Map([['other date', 0.6]]) };
}

/** What two headings are of that differ in being the old and the new one: "First promised", "Now promised". */
function kernel(heading: string): string {
  return withoutRevisionNumber(heading)
    .split(' ')
    .filter((word) => revisionOf(word) === 0 && !/^\d$/.test(word))
    .join(' ');
}

/** Unknown headings over dates that are one heading told as the old and the new. */
function isTwin(subject: ColumnSubject, others: readonly ColumnSubject[]): boolean {
  const own = revisionOf(subject.heading);
  if (own === 0 || subject.scores.size > 0 || kernel(subject.heading) === '') return false;
  return others.some(
    (other) =>
      other !== subject &&
      isOfDates(other) &&
      Math.max(own, revisionOf(other.heading)) > 0 &&
      revisionOf(other.heading) !== own &&
      kernel(other.heading) === kernel(subject.heading),
  );
}

/**
 * Columns of dates whose headings say what they are only beside the others: the old and the new of one thing, and
 * the one that the revised deadlines revise, be it just "Agreed date" or "Planned".
 *
 * @example readRevisedDates(subjects).find(({ heading }) => heading === 'Agreed date')?.scores.get('due') // 0.8
 */
export function readRevisedDates(given: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const hasDeadlines = given.some(
    (subject) => isDeadline(subject) && subject.profile.filled > 0 && !isTimeHeading(subject.heading),
  );
  const byDates = given.map((subject) => readByDates(subject, hasDeadlines));
  const subjects = byDates.map((subject, _, all) => {
    const isOne = isOfDates(subject) && isTwin(subject, all);
    return isOne ? { ...subject, scores: READ_AS_DEADLINE } : subject;
  });
  const deadlines = subjects.filter(isDeadline);
  const isRevised = deadlines.some(
    ({ heading, group }) => revisionOf(heading) > 0 || revisionOf(group ?? '') > 0,
  );
  const hasFirst = deadlines.some(
    ({ heading, group }) => revisionOf(heading) <= 0 && revisionOf(group ?? '') <= 0,
  );
  const isAlone = deadlines.length === 0 && !subjects.some(({ scores }) => scores.has('due'));
  if (hasFirst || !(isRevised || isAlone)) return subjects;
  const planned = subjects.filter(
    (subject) =>
      isOfDates(subject) && !isDeadline(subject) && PLANNED.test(normaliseHeading(subject.heading)),
  );
  if (planned.length !== 1) return subjects;
  return subjects.map((subject) =>
    subject === planned[0] ? { ...subject, scores: READ_AS_DEADLINE } : subject,
  );
}
