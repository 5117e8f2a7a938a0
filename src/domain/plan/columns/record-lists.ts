import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import type { ColumnSubject } from './column-subject';

/** What a tool keeps of each record beside what it says, however many such columns it exports. */
const OF_RECORDS: readonly HeadingField[] = ['record', 'contact', 'other date'];
const SURE = 0.95;
const LEAST_OF_RECORDS = 2;
/** What a tool calls the text that tells one record from another. */
const NAME =
  /^(?:(?:task|card|item|issue|record|action|work item|to do|project) )?(?:name|title|summary|subject|synopsis|content)$|^primary column$|^(?:to do|task|item)$/;
const LEAST_DISTINCT = 0.5;
const LEAST_WORDS = 1.5;
const MOST_OF_A_KIND = 0.5;
const NAMED = 0.97;
const MOSTLY = 0.5;

const scoreOf = ({ scores }: ColumnSubject, field: HeadingField): number => scores.get(field) ?? 0;

/** Stamps, counts and hands of two kinds or more: a list that a tool has made, not a table that somebody drew. */
function isExported(subjects: readonly ColumnSubject[]): boolean {
  const stamps = subjects.filter((subject) => OF_RECORDS.some((field) => scoreOf(subject, field) >= SURE));
  return stamps.length >= LEAST_OF_RECORDS;
}

/** Texts that differ from row to row and are no dates, people, numbers or states. */
function areNames({ profile }: ColumnSubject): boolean {
  const { rows, filled, distinct, words, share } = profile;
  const other = Math.max(share.isDate, share.isNumber, share.isRef, share.isRag, share.isMark);
  return (
    filled * 2 > rows &&
    distinct >= LEAST_DISTINCT &&
    words >= LEAST_WORDS &&
    other <= MOST_OF_A_KIND &&
    share.isWho <= MOST_OF_A_KIND
  );
}

/** A column that says of itself that it holds the actions, and holds something in most rows. */
const isOwnAction = (subject: ColumnSubject): boolean =>
  scoreOf(subject, 'action') >= SURE &&
  subject.profile.filled > subject.profile.rows * MOSTLY &&
  !NAME.test(normaliseHeading(subject.heading));

/** Who answers for the audit, risk or case that an action comes from, or to the voters for the service. */
const OF_ORIGIN =
  /^(?:audit|risk|incident|complaint|record|case|investigation|inspection|report|survey|claim) (?:lead|owner|manager|handler|author|investigator|auditor)s?$|^(?:(?:lead|responsible|relevant) )?(?:(?:cabinet|executive|elected|portfolio|lead) members?|portfolio holders?|councillors?)$/;
/** A post of its own, or a heading that says it has the leads. */
const NAMES_LEADS = 0.8;

/**
 * The columns with those who lead the audit, risk or case, or hold its portfolio, set apart from the leads, where an
 * action has one of its own.
 *
 * @example setOriginLeadsApart(subjects)[4]?.scores.has('lead') // false for "Audit lead" beside "Action owner"
 */
export function setOriginLeadsApart(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const isOfOrigin = ({ heading }: ColumnSubject): boolean => OF_ORIGIN.test(normaliseHeading(heading));
  const isOwn = (subject: ColumnSubject): boolean =>
    !isOfOrigin(subject) && subject.profile.filled > 0 && scoreOf(subject, 'lead') >= NAMES_LEADS;
  if (!subjects.some(isOfOrigin) || !subjects.some(isOwn)) return subjects;
  const scores = new Map<HeadingField, number>([['contact', SURE]]);
  return subjects.map((subject) => (isOfOrigin(subject) ? { ...subject, scores } : subject));
}

/**
 * In a list that a tool has exported, what names each record ("Title", "Name", "Summary") is the action, where no
 * other column is headed as one; a description says more about it.
 *
 * @example preferRecordNames(subjects).find(({ heading }) => heading === 'Title')?.scores.get('action') // 0.97
 */
export function preferRecordNames(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  if (!isExported(subjects) || subjects.some(isOwnAction)) return subjects;
  const name = subjects.find((subject) => NAME.test(normaliseHeading(subject.heading)) && areNames(subject));
  if (!name) return subjects;
  const scores = new Map<HeadingField, number>([['action', NAMED]]);
  return subjects.map((subject) => (subject === name ? { ...subject, scores } : subject));
}
