import type { PlanField } from '../plan';
import { readStatusTime } from '../cells/status-time';
import { normaliseHeading } from '../headings/read-heading';
import type { ColumnChoice } from './assign-columns';
import { scoreContents } from './column-scores';

/** What a plan may tell again and again, each time under headings of its own. */
const TOLD_AGAIN: ReadonlySet<PlanField> = new Set(['progress', 'rag']);

function isOfTime({ subject: { group = '' } }: ColumnChoice): boolean {
  return group !== '' && readStatusTime(group) !== null;
}

/**
 * The columns with those that come again under one time after another read alike: where "Comment" under "Q2" is the
 * progress, so is "Comment" under "Q1".
 *
 * @example readRepeatedByTime(choices)[3]?.field // 'progress'
 */
export function readRepeatedByTime(choices: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const timed = choices.filter(isOfTime);
  if (timed.length < 2) return choices;
  const fields = new Map(
    timed.flatMap(({ field, subject }) =>
      field !== null && TOLD_AGAIN.has(field) ? [[normaliseHeading(subject.heading), field] as const] : [],
    ),
  );
  return choices.map((choice) => {
    const { subject } = choice;
    const field = choice.field ?? fields.get(normaliseHeading(subject.heading));
    if (field === undefined || field === choice.field || !isOfTime(choice)) return choice;
    const headingScore = subject.scores.get(field) ?? 0;
    const contentScore = scoreContents(field, subject.profile);
    return { ...choice, field, headingScore, contentScore, total: headingScore, margin: headingScore };
  });
}
