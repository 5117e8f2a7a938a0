import type { ColumnSubject } from './column-subject';
import { holdsStatuses } from './holds-statuses';
import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';

const MOSTLY = 0.8;
const NAMES_STATUS = 0.8;
const NAMES_PROGRESS = 0.6;
/** Sure of itself, whatever stands under it. */
const SAYS_RAG = /\bb?rag\b|%|\bper ?cent/i;
/** What is graded, rated or coloured of its own, whatever becomes of the action. */
const ELSE =
  '(?:eds ?2?|equality delivery system|cqc|ofsted|indicators?|metrics?|kpis?|maturity|performance|benchmark|data quality|outcomes?|impact)';
const RATED = '(?:b?rag|rat(?:ing|ed)|scor(?:es?|ing)|grad(?:es?|ing)|levels?|colours?)';
const NAMES_ELSE = new RegExp(
  `\\b${ELSE}\\b.*\\b${RATED}\\b|\\b${RATED} (?:of|for|against) (?:the |each |our )?${ELSE}\\b`,
);
const NAMES_ACTION = /\b(?:actions?|progress|status|state|delivery|completion|implementation)\b/;
const OF_A_RISK: ReadonlyMap<HeadingField, number> = new Map([['risk', 0.95]]);
const OF_A_PLACE: ReadonlyMap<HeadingField, number> = new Map([['department', 0.95]]);

/** None of the fields that tell how an action stands; what else the heading says of it still holds. */
const AS_STATUS: ReadonlySet<HeadingField> = new Set(['rag', 'progress']);
const NOT_A_FIELD = 0.7;

/**
 * Tells whether a heading names a rating of something else than the action: an outcome of the Equality Delivery
 * System, an indicator, a service that is inspected.
 *
 * @example namesOtherRating('EDS2 grade') // true
 */
export function namesOtherRating(heading: string): boolean {
  const plain = normaliseHeading(heading);
  return NAMES_ELSE.test(plain) && !NAMES_ACTION.test(plain);
}

/** How good an organisation, a service or a figure is, by the heading or by the grades themselves. */
function isOtherRating({ heading, profile }: ColumnSubject): boolean {
  return namesOtherRating(heading) || (profile.areGrades && !NAMES_ACTION.test(normaliseHeading(heading)));
}

function withoutStatus(scores: ColumnSubject['scores']): ColumnSubject['scores'] {
  const left = [...scores].filter(([field]) => !AS_STATUS.has(field));
  return new Map<HeadingField, number>([...left, ['data table', scores.get('data table') ?? NOT_A_FIELD]]);
}

const ragScore = ({ scores }: ColumnSubject): number => scores.get('rag') ?? 0;

/** States in words, under a heading for them or for progress, or under any that does not say otherwise. */
function tellsStates(subject: ColumnSubject): boolean {
  const { profile, scores } = subject;
  if (profile.share.isStatus < MOSTLY || profile.filled === 0) return false;
  return ragScore(subject) > 0 || (scores.get('progress') ?? 0) >= NAMES_PROGRESS || holdsStatuses(subject);
}

/** Figures under "Rating" or "Score": likelihood times consequence, not how the action stands. */
function isScore(subject: ColumnSubject): boolean {
  const { profile, heading } = subject;
  return ragScore(subject) > 0 && profile.share.isNumber >= MOSTLY && !SAYS_RAG.test(heading);
}

/** One of several columns of states under one group heading, by its contents alone: how each site or team stands. */
function isOneOfSeveral(subject: ColumnSubject, subjects: readonly ColumnSubject[]): boolean {
  if (subject.group === undefined || ragScore(subject) > 0 || !holdsStatuses(subject)) return false;
  return subjects.some((other) => other !== subject && other.group === subject.group && holdsStatuses(other));
}

/**
 * The columns with those set apart that tell the state of something else than the action: ratings and grades of
 * something else by their heading or scale, and, where another column tells the action's own in words, scores of a
 * risk and how each of several sites or teams stands.
 *
 * @example setOtherStatesApart(subjects)[5]?.scores.has('rag') // false for "Rating" over 16, 12, 9 beside "In progress"
 */
export function setOtherStatesApart(given: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const subjects = given.map((subject) =>
    isOtherRating(subject) ? { ...subject, scores: withoutStatus(subject.scores) } : subject,
  );
  const scores = new Set(subjects.filter(isScore));
  const parts = new Set(subjects.filter((subject) => isOneOfSeveral(subject, subjects)));
  if (scores.size === 0 && parts.size === 0) return subjects;
  const isOwn = (subject: ColumnSubject): boolean =>
    !scores.has(subject) &&
    !parts.has(subject) &&
    (ragScore(subject) >= NAMES_STATUS || tellsStates(subject));
  if (!subjects.some(isOwn)) return subjects;
  return subjects.map((subject) => {
    if (scores.has(subject)) return { ...subject, scores: OF_A_RISK };
    return parts.has(subject) ? { ...subject, scores: OF_A_PLACE } : subject;
  });
}
