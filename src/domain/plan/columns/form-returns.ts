import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import type { ColumnSubject } from './column-subject';

/** What only the return of an online form has: when somebody began and sent it, and its number. */
const OF_RETURN =
  /^(?:start time|completion time|time ?stamp|submission (?:date|time)|(?:date|time) submitted|submitted (?:at|on)|(?:respondent|response|submission|collector) id|ip address|recorded date)$/;
const ADDRESS = /^(?:(?:your |work |recipient )?(?:e ?mail(?: address)?)|user ?name)$/;
/** Who sent it. */
const SENDER =
  /^(?:(?:your |full |first |last |respondents? |recipient (?:first |last )?)?name|your full name|respondent|completed by|form completed by)$/;
/** When, and what else the tool keeps; beside its numbers also how far somebody came in the form. */
const STAMP = /^(?:(?:start|completion|end|last modified|recorded) (?:time|date)|time ?stamp)$/;
const KEPT =
  /^(?:id|status|progress|finished|duration.*|language|user language|distribution channel|external (?:data )?reference|location (?:latitude|longitude)|custom data.*)$/;
const NUMBERED = /^(?:respondent|response|collector) id$/;

/** The columns at the left that a form's tool fills by itself; the questions begin after them. */
function leadingColumns(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const isOfTool = ({ heading }: ColumnSubject): boolean => {
    const normal = normaliseHeading(heading);
    return [OF_RETURN, ADDRESS, SENDER, STAMP, KEPT].some((pattern) => pattern.test(normal));
  };
  const end = subjects.findIndex((subject) => !isOfTool(subject));
  return subjects.slice(0, end);
}

function asKept(heading: string, isNumbered: boolean): ReadonlyMap<HeadingField, number> | null {
  const normal = normaliseHeading(heading);
  if (SENDER.test(normal)) return new Map<HeadingField, number>([['contact', 1]]);
  if (STAMP.test(normal) || /time|date/.test(normal))
    return new Map<HeadingField, number>([['other date', 1]]);
  const isKept = normal !== 'id' && KEPT.test(normal);
  return isNumbered && isKept ? new Map<HeadingField, number>([['record', 1]]) : null;
}

/**
 * The columns of what an online form returned with the sender and the times of sending set apart: they are nobody's
 * action, neither its lead nor when it was done.
 *
 * @example setSendersApart(subjects)[4]?.scores.has('lead') // false for "Name" beside "Email" and "Completion time"
 */
export function setSendersApart(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const leading = leadingColumns(subjects);
  const has = (pattern: RegExp): boolean =>
    leading.some(({ heading }) => pattern.test(normaliseHeading(heading)));
  if (!has(OF_RETURN) || !(has(ADDRESS) || has(NUMBERED))) return subjects;
  const isNumbered = has(NUMBERED);
  return subjects.map((subject) => {
    const scores = leading.includes(subject) ? asKept(subject.heading, isNumbered) : null;
    return scores ? { ...subject, scores } : subject;
  });
}
