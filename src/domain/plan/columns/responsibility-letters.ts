import type { HeadingField } from '../headings/headings';
import type { ColumnSubject } from './column-subject';

/** Responsible, accountable, consulted, informed; some charts have those in support too. */
const LETTER = /^[racis]$/i;
const MOST_RATINGS = 0.5;
const LEADS: ReadonlyMap<HeadingField, number> = new Map([['lead', 1]]);
const OTHERS: ReadonlyMap<HeadingField, number> = new Map([['other people', 0.95]]);

function isLetter({ heading, profile }: ColumnSubject): boolean {
  return LETTER.test(heading.trim()) && profile.share.isRag < MOST_RATINGS;
}

/**
 * The columns with those headed by the letters of a responsibility chart told apart: who is responsible leads, or who
 * is accountable where nobody is responsible; the rest are asked or told. Names stand under them; signs under names
 * are another form of the same chart.
 *
 * @example setResponsibilityLetters(subjects)[2]?.scores.get('lead') // 1 for "R" beside "A", "C" and "I"
 */
export function setResponsibilityLetters(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const letters = new Map(
    subjects.filter(isLetter).map((subject) => [subject.heading.trim().toUpperCase(), subject]),
  );
  const [responsible, accountable] = [letters.get('R'), letters.get('A')];
  if (!responsible || !accountable || !(letters.has('C') || letters.has('I'))) return subjects;
  const leads = responsible.profile.filled === 0 ? accountable : responsible;
  return subjects.map((subject) =>
    isLetter(subject) ? { ...subject, scores: subject === leads ? LEADS : OTHERS } : subject,
  );
}
