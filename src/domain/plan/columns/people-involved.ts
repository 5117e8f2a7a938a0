import type { HeadingField } from '../headings/headings';
import { namesThoseInvolved } from '../headings/other-people';
import { normaliseHeading } from '../headings/read-heading';
import type { ColumnSubject } from './column-subject';

const NAMES_LEADS = 0.8;
const OF_OTHER_PEOPLE: ReadonlyMap<HeadingField, number> = new Map([['other people', 0.95]]);

const areInvolved = ({ heading }: ColumnSubject): boolean =>
  namesThoseInvolved(normaliseHeading(heading).replace(/ ?[/|,] ?/g, ' '));

const areLeads = (subject: ColumnSubject): boolean =>
  !areInvolved(subject) && subject.profile.filled > 0 && (subject.scores.get('lead') ?? 0) >= NAMES_LEADS;

/**
 * The columns with those involved set apart from the leads, where an action has one of its own.
 *
 * @example setInvolvedApart(subjects)[4]?.scores.has('lead') // false for "Who else is involved?" beside "Lead"
 */
export function setInvolvedApart(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  if (!subjects.some(areInvolved) || !subjects.some(areLeads)) return subjects;
  return subjects.map((subject) =>
    areInvolved(subject) ? { ...subject, scores: OF_OTHER_PEOPLE } : subject,
  );
}
