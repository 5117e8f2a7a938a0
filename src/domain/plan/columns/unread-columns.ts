import type { ColumnChoice } from './assign-columns';
import type { ColumnProfile } from './column-profile';
import { isPlanField } from '../plan';

/** A filled column that nothing was read from, though it looks as if a plan's field stood there. */
export interface UnreadColumn {
  readonly column: number;
  readonly heading: string;
  readonly holds: 'statuses' | 'dates' | 'names or roles' | 'things to be done';
}

const LEAST_FILLED = 3;
const LEAST_SHARE = 0.8;
/** In a plan without a status column, so many states among short words that repeat are told. */
const LEAST_OF_STATES = 0.4;
const MOST_WORDS = 4;
const MOST_DISTINCT = 0.7;
const LEAST_INSTRUCTIONS = 0.6;
const LEAST_WORDS = 3;
/** Under a year, which would head figures elsewhere, these are actions as well. */
const ACTIONS = 'things to be done';
/** A heading that names something else than a field of a plan, or asks for one that another column gives. */
const KNOWN = 0.6;

/** Yes and no, or one word for all: a setting, and nobody's name. */
function areAnswers({ filled, distinct, share, words }: ColumnProfile): boolean {
  return share.isMark >= LEAST_SHARE || (words <= 1 && Math.round(distinct * filled) === 1);
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

function holdsWhat(profile: ColumnProfile, isStatusKnown: boolean): UnreadColumn['holds'] | null {
  const { filled, share, words } = profile;
  if (filled < LEAST_FILLED) return null;
  if (share.isStatus >= LEAST_SHARE || (!isStatusKnown && areLikeStatuses(profile))) return 'statuses';
  if (share.isDate >= LEAST_SHARE) return 'dates';
  if (share.isWho >= LEAST_SHARE && !areAnswers(profile)) return 'names or roles';
  return share.isInstruction >= LEAST_INSTRUCTIONS && words >= LEAST_WORDS ? ACTIONS : null;
}

/**
 * The columns that are none of the fields although their cells look like statuses, dates, names or actions, and whose heading
 * says nothing else.
 *
 * @example findUnreadColumns(choices)[0]?.holds // 'statuses'
 */
export function findUnreadColumns(choices: readonly ColumnChoice[]): readonly UnreadColumn[] {
  const isStatusKnown = choices.some(({ field }) => field === 'rag');
  return choices.flatMap(({ field, subject }) => {
    const { column, heading, profile, scores } = subject;
    const found = field !== null || heading === '' ? null : holdsWhat(profile, isStatusKnown);
    const isOther = [...scores].some(
      ([name, score]) =>
        !isPlanField(name) && score >= KNOWN && !(found === ACTIONS && name === 'data table'),
    );
    const holds = isOther ? null : found;
    return holds === null ? [] : [{ column, heading, holds }];
  });
}
