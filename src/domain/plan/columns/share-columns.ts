import type { HeadingField } from '../headings/headings';
import type { ColumnSubject } from './column-subject';
import { holdsStatuses } from './holds-statuses';

/** "% complete", "Percentage done", "Pct of action delivered". */
const NAMES_SHARE =
  /(?:%|\bper ?cent(?:age)?\b|\bpct\b).*\b(?:complet\w*|done|progress|deliver\w*|achieved|implement\w*|finished)|\b(?:complet\w*|done|progress|deliver\w*|achieved|implement\w*|finished)\b.*(?:%|\bper ?cent(?:age)?\b|\bpct\b)/i;
const MOSTLY = 0.8;
const AS_RATING: ReadonlyMap<HeadingField, number> = new Map([['rag', 0.85]]);

/**
 * Tells whether a heading is for how much of an action is done, in percent.
 *
 * @example namesShare('% complete') // true
 */
export function namesShare(heading: string): boolean {
  return NAMES_SHARE.test(heading);
}

/** Ratings and nothing else, under a heading that says nothing. */
function holdsRatings(subject: ColumnSubject): boolean {
  const { scores, heading, profile } = subject;
  if (scores.size > 0 || heading === '' || profile.filled < 2 || profile.areGrades) return false;
  return profile.share.isRag >= MOSTLY || holdsStatuses(subject);
}

/**
 * The columns with the one that holds ratings under a heading nobody knows taken for the ratings where only a share
 * done stands beside it: a percentage tells how far an action is, not how it stands. Of several none is taken.
 *
 * @example setRatingsBesideShares(subjects)[6]?.scores.get('rag') // 0.85 for "Judgement" beside "% complete"
 */
export function setRatingsBesideShares(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  if (!subjects.some(({ heading }) => namesShare(heading))) return subjects;
  const isOwnRating = ({ scores, heading }: ColumnSubject): boolean =>
    (scores.get('rag') ?? 0) > 0 && !namesShare(heading);
  const unheaded = subjects.filter(holdsRatings);
  if (unheaded.length !== 1 || subjects.some(isOwnRating)) return subjects;
  return subjects.map((subject) => (subject === unheaded[0] ? { ...subject, scores: AS_RATING } : subject));
}
