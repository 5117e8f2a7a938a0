import type { ColumnSubject } from './column-subject';
import { holdsStatuses } from './holds-statuses';
import type { HeadingField } from '../headings/headings';

const MOSTLY = 0.8;
const NAMES_STATUS = 0.8;
const NAMES_PROGRESS = 0.6;
/** Sure of itself, whatever stands under it. */
const SAYS_RAG = /\bb?rag\b|%|\bper ?cent/i;
const OF_A_RISK: ReadonlyMap<HeadingField, number> = new Map([['risk', 0.95]]);
const OF_A_PLACE: ReadonlyMap<HeadingField, number> = new Map([['department', 0.95]]);

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
 * The columns with those set apart that tell the state of something else than the action, where another column tells
 * the action's own in words: scores of a risk, and how each of several sites or teams stands.
 *
 * @example setOtherStatesApart(subjects)[5]?.scores.has('rag') // false for "Rating" over 16, 12, 9 beside "In progress"
 */
export function setOtherStatesApart(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
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
