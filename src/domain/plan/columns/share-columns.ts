import type { HeadingField } from '../headings/headings';
import type { ColumnSubject } from './column-subject';
import { holdsStatuses } from './holds-statuses';

/** "% complete", "Percentage done", "Pct of action delivered", and the bar that a tool draws of it. */
const NAMES_SHARE =
  /(?:%|\bper ?cent(?:age)?\b|\bpct\b).*\b(?:complet\w*|done|progress|deliver\w*|achieved|implement\w*|finished)|\b(?:complet\w*|done|progress|deliver\w*|achieved|implement\w*|finished)\b.*(?:%|\bper ?cent(?:age)?\b|\bpct\b)|\b(?:progress|completion) bar\b/i;
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

const NAMES_RATING = 0.8;
const NAMES_PROGRESS = 0.9;
const AS_NOTES = 0.92;
const LEAST_FILLED = 2;
const LEAST_WORDS = 2;
const MOST_OTHER = 0.2;
const APART: ReadonlyMap<HeadingField, number> = new Map([['record', 0.9]]);

/** "Latest note" over texts: no day on which somebody wrote, and no figures. */
function holdsNotes({ scores, profile: { filled, words, share } }: ColumnSubject): boolean {
  const isText = filled >= LEAST_FILLED && words >= LEAST_WORDS;
  return scores.has('progress') && isText && Math.max(share.isDate, share.isNumber) <= MOST_OTHER;
}

/**
 * The columns of notes taken for the progress, however their headings hint at a day, and figures under a heading for
 * progress set apart where such notes and a rating stand beside them: how far an action is does not tell what was done.
 *
 * @example setNotesApart(subjects)[6]?.scores.get('progress') // 0.92 for texts under "Latest note" beside "Progress bar"
 */
export function setNotesApart(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const notes = subjects.filter(holdsNotes);
  if (notes.length === 0) return subjects;
  const isRated = subjects.some(({ scores }) => (scores.get('rag') ?? 0) >= NAMES_RATING);
  const isFigures = ({ scores, profile: { filled, share } }: ColumnSubject): boolean =>
    isRated && filled > 0 && share.isNumber >= MOSTLY && (scores.get('progress') ?? 0) >= NAMES_PROGRESS;
  const hasFigures = subjects.some(isFigures);
  return subjects.map((subject) => {
    if (isFigures(subject)) return { ...subject, scores: APART };
    if (!notes.includes(subject) || !(hasFigures || subject.scores.has('other date'))) return subject;
    const left = [...subject.scores].filter(([field]) => field !== 'other date');
    const said = Math.max(subject.scores.get('progress') ?? 0, hasFigures ? AS_NOTES : 0);
    return { ...subject, scores: new Map<HeadingField, number>([...left, ['progress', said]]) };
  });
}
