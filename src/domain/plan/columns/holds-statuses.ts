import type { ColumnSubject } from './column-subject';
import type { HeadingField } from '../headings/headings';

/** Headings under which a word such as "Complete" or "Ongoing" is an answer of their own kind. */
const ANSWERED_SO: readonly HeadingField[] = [
  'due',
  'start',
  'completed',
  'ref',
  'action',
  'lead',
  'priority',
  'risk',
  'other date',
  'department',
];
const SURE = 0.6;
/** A heading of its own for progress: statuses beneath it are read from the progress. */
const SURE_PROGRESS = 0.9;
const LEAST_SHARE = 0.8;
const LEAST_FILLED = 2;
/** Of so few each must be one. */
const FEW = 4;

/**
 * Tells whether a column is one of statuses by what stands in it, whatever its heading: nearly every cell a state
 * and nothing more, or a coloured light or tick, under no heading that such words would answer too.
 *
 * @example holdsStatuses(subject) // true for Met, Not met, Partly met under "Evaluation"
 */
export function holdsStatuses({ profile, scores }: ColumnSubject): boolean {
  const { filled, share, signs, areGrades } = profile;
  if (areGrades) return false;
  const least = filled < FEW ? 1 : LEAST_SHARE;
  const areWords = filled >= LEAST_FILLED && share.isStatus >= least;
  if (!areWords && signs < LEAST_SHARE) return false;
  return (
    !ANSWERED_SO.some((field) => (scores.get(field) ?? 0) >= SURE) &&
    (scores.get('progress') ?? 0) < SURE_PROGRESS
  );
}
