import type { ColumnChoice } from './assign-columns';
import type { ColumnProfile } from './column-profile';
import type { ColumnSubject } from './column-subject';
import { isPeriodHeading } from '../headings/read-heading';
import { isTimeHeading } from '../headings/time-heading';
import { isPlanField } from '../plan';

/** A filled column that nothing was read from, though it looks as if a plan's field stood there. */
export interface UnreadColumn {
  readonly column: number;
  readonly heading: string;
  readonly holds: 'statuses' | 'dates' | 'names or roles' | 'things to be done' | 'progress or steps';
  /** The headings of all the columns that it stands for, itself among them. */
  readonly together?: readonly string[];
}

const LEAST_FILLED = 3;
const LEAST_SHARE = 0.8;
/** In a plan without a status column, so many states among short words that repeat are told. */
const LEAST_OF_STATES = 0.4;
const MOST_WORDS = 4;
const MOST_DISTINCT = 0.7;
const LEAST_INSTRUCTIONS = 0.6;
const LEAST_WORDS = 3;
const LEAST_IN_PERIOD = 0.3;
const LEAST_WORDS_IN_PERIOD = 2;
const MOST_OTHER = 0.5;
/** Under a year, which would head figures elsewhere, these are actions as well. */
const ACTIONS = 'things to be done';
/** A heading that names something else than a field of a plan, or asks for one that another column gives. */
const KNOWN = 0.6;

/** "Must / Should", "Are we compliant? Y/N/P": words to choose from, at the end of a heading. */
const CHOICES = /(?:^|[?(:\s])(\p{L}+(?:\s*(?:\/|\bor\b)\s*\p{L}+)+)\W*$/u;

/** Yes and no, one word for all, or no more words than the heading offers: a setting, and nobody's name. */
function areAnswers({ filled, distinct, share, words }: ColumnProfile, heading: string): boolean {
  const offered = CHOICES.exec(heading)?.[1]?.split(/\/|\bor\b/).length ?? 1;
  return share.isMark >= LEAST_SHARE || (words <= 1 && Math.round(distinct * filled) <= offered);
}

/** Some of its short words are states, and the rest may be: one that is not understood hides none of the others. */
function areLikeStatuses({ filled, distinct, words, share, signs }: ColumnProfile): boolean {
  if (signs >= LEAST_SHARE) return true;
  return (
    filled > LEAST_FILLED &&
    words <= MOST_WORDS &&
    distinct <= MOST_DISTINCT &&
    Math.max(share.isStatus, share.isRag) >= LEAST_OF_STATES
  );
}

/** Under a month or year, so much that tells somebody to do something is what is to be done in it. */
function areActions({ share, words }: ColumnProfile, isPeriod: boolean): boolean {
  return isPeriod
    ? share.isInstruction >= LEAST_IN_PERIOD && words >= LEAST_WORDS_IN_PERIOD
    : share.isInstruction >= LEAST_INSTRUCTIONS && words >= LEAST_WORDS;
}

function holdsWhat(
  { profile, heading }: ColumnSubject,
  isStatusKnown: boolean,
): UnreadColumn['holds'] | null {
  const { filled, share } = profile;
  if (filled < LEAST_FILLED) return null;
  if (
    share.isStatus >= LEAST_SHARE ||
    share.isRag >= LEAST_SHARE ||
    (!isStatusKnown && areLikeStatuses(profile))
  )
    return 'statuses';
  if (share.isDate >= LEAST_SHARE) return 'dates';
  // "Low" is a name too, but hardly beside "High".
  const areGraded = share.isPriority >= LEAST_SHARE;
  if (share.isWho >= LEAST_SHARE && !areGraded && !areAnswers(profile, heading)) return 'names or roles';
  return areActions(profile, isPeriodHeading(heading)) ? ACTIONS : null;
}

/** Texts under a year or quarter: how it went, or what is to be reached by then. */
function isTimeOfTexts({ field, subject: { heading, profile } }: ColumnChoice): boolean {
  const { filled, words, share } = profile;
  const other = Math.max(share.isNumber, share.isMark, share.isDate, share.isRag);
  return (
    field === null &&
    isTimeHeading(heading) &&
    filled >= LEAST_FILLED &&
    words >= LEAST_WORDS_IN_PERIOD &&
    other <= MOST_OTHER
  );
}

/** One of several such columns stands for all, and in a plan that tells its progress elsewhere none does. */
function findTimeOfTexts(choices: readonly ColumnChoice[]): readonly UnreadColumn[] {
  if (choices.some(({ field }) => field === 'progress' || field === 'milestone')) return [];
  const found = choices.filter(isTimeOfTexts);
  const [first] = found;
  if (!first || found.length < 2) return [];
  return [{ column: first.subject.column, heading: first.subject.heading, holds: 'progress or steps' }];
}

/**
 * The columns that are none of the fields although their cells look like statuses, dates, names or actions, and whose heading
 * says nothing else.
 *
 * @example findUnreadColumns(choices)[0]?.holds // 'statuses'
 */
export function findUnreadColumns(choices: readonly ColumnChoice[]): readonly UnreadColumn[] {
  const isStatusKnown = choices.some(({ field }) => field === 'rag');
  const found = choices.flatMap(({ field, subject }): readonly UnreadColumn[] => {
    const { column, heading, scores } = subject;
    const held = field !== null || heading === '' ? null : holdsWhat(subject, isStatusKnown);
    const isOther = [...scores].some(
      ([name, score]) => !isPlanField(name) && score >= KNOWN && !(held === ACTIONS && name === 'data table'),
    );
    const holds = isOther ? null : held;
    return holds === null ? [] : [{ column, heading, holds }];
  });
  const isTold = found.some(({ heading }) => isTimeHeading(heading));
  return isTold ? found : [...found, ...findTimeOfTexts(choices)];
}
