import type { ColumnSubject } from './column-subject';
import { assignBest } from './best-assignment';
import { scoreContents } from './column-scores';
import { setSendersApart } from './form-returns';
import { holdsStatuses } from './holds-statuses';
import { isPlanField, PLAN_FIELDS, type PlanField } from '../plan';
import { likelyActions, preferSentences } from './likely-actions';
import { setOtherStatesApart } from './other-states';
import { setInvolvedApart } from './people-involved';
import { preferRecordNames, setOriginLeadsApart } from './record-lists';
import { setNotesApart, setRatingsBesideShares } from './share-columns';
import { namesOtherScheme } from './standard-columns';
import { ruleOutActions } from './unlikely-actions';

/** What a column was taken for. */
export interface ColumnChoice {
  readonly subject: ColumnSubject;
  readonly field: PlanField | null;
  /** How strongly heading and contents together point to it. */
  readonly total: number;
  readonly headingScore: number;
  readonly contentScore: number;
  /** How far it is ahead of the next best field. */
  readonly margin: number;
}

const CONTENT_WEIGHT = 0.45;
const INFERRED_WEIGHT = 0.7;
const LEAST_WITH_HEADING = 0.45;
const LEAST_INFERRED = 0.38;
/** A plan is nothing without its actions: the column likeliest to hold them is wanted before others. */
const ACTION_BONUS = 0.8;
/** Fields that a plan may keep in more than one column. */
const REPEATABLE: ReadonlySet<PlanField> = new Set([
  'lead',
  'due',
  'progress',
  'milestone',
  'target',
  'current',
  'metric',
  'evidence',
  'governance',
  'rag',
  'objective',
  'section',
]);
const LEAST_REPEATED = 0.85;
/** Beside a column of deadlines, "Date" or "Review date" is some other day: read for one, it would be a wrong one. */
const LEAST_SECOND_DEADLINE = 0.75;
/** A heading that needs no dates under it to mean the day of completion. */
const CERTAIN = 0.9;
/** What a column of nothing but statuses is worth as the status column, whatever its heading. */
const STATUSES = 0.8;
/** Fields of texts, which a column of dates is none of when its heading names a deadline. */
const LOOSE_FIELDS: ReadonlySet<PlanField> = new Set([
  'current',
  'target',
  'objective',
  'section',
  'evidence',
]);
/** Figures under an unknown heading are counts or scores, and days are days: no answer to these. */
const NUMBERED: ReadonlySet<PlanField> = new Set(['ref', 'priority']);
/** Under a heading that says nothing of them these are a guess that no rating hangs on: they stay unread. */
const NOT_GUESSED: ReadonlySet<PlanField> = new Set([
  'governance',
  'priority',
  'section',
  'objective',
  'target',
  'current',
  'evidence',
]);
/** Words that speak for such a field in a heading that is no known one: then it is more than a guess. */
const SPEAKS_FOR: Partial<Record<PlanField, RegExp>> = {
  governance:
    /\b(?:reports?|oversee|oversight|assur|govern|monitor|scrutin|committee|board|group|body|forum)/i,
  target: /\b(?:results?|success|measures?|targets?)\b/i,
};
/** Dates alone do not say that they are these: their heading must. */
const HEADED_ONLY: ReadonlySet<PlanField> = new Set(['start', 'completed']);

/** "RAG progress" over letters is the state and no report, so that the report is not looked for in it. */
function isSurelyStatus({ scores, profile }: ColumnSubject): boolean {
  return (scores.get('rag') ?? 0) >= CERTAIN && profile.filled > 0 && profile.share.isRag >= STATUSES;
}

/** Under a heading that need not mean ratings, they must stand there: "Health" may be a topic. */
const NAMES_RATINGS = 0.55;

function holdsRatings({ profile: { filled, share } }: ColumnSubject): boolean {
  return filled === 0 || share.isRag + share.isMark >= 0.5;
}

/** How many milestones there are is none of them; numbers that would be days in a date format may be. */
function isCount({ profile: { filled, share, bareDays } }: ColumnSubject): boolean {
  return filled > 0 && share.isNumber >= 0.8 && share.isDate < 0.5 && bareDays === 0;
}

/** "Improve representation", "Indicator 2 – shortlisting": what comes first by its name, and no rank of it. */
function namesPriorities({ profile: { filled, words, share } }: ColumnSubject): boolean {
  const ranked = share.isPriority + share.isNumber + share.isRag + share.isMark;
  if (share.isIndicator >= 0.5) return true;
  return filled > 0 && words >= 2 && ranked < 0.5 && share.isRef < 0.5;
}

/** Over "WRES" and the like a "Standard" is the metric, and over words what the actions are for. */
const NAMED_IN_WORDS: ReadonlySet<PlanField> = new Set(['section', 'objective']);

function holdsIndicators({ scores, profile }: ColumnSubject): boolean {
  return (scores.get('metric') ?? 0) > 0 && profile.share.isIndicator >= 0.5;
}

/** "HIA" over 2, 3 and 6 counts the actions of a national plan: it gathers none of this one. */
function isNumberOfScheme({ heading, profile: { filled, share } }: ColumnSubject): boolean {
  return filled > 0 && share.isNumber >= 0.5 && namesOtherScheme(heading);
}

function scoreField(subject: ColumnSubject, field: PlanField): number {
  if (field !== 'rag' && isSurelyStatus(subject)) return 0;
  if (field === 'milestone' && isCount(subject)) return 0;
  if (field === 'priority' && namesPriorities(subject)) return 0;
  if (NAMED_IN_WORDS.has(field) && (holdsIndicators(subject) || isNumberOfScheme(subject))) return 0;
  const contents = scoreContents(field, subject.profile);
  const heading = subject.scores.get(field) ?? 0;
  if (field === 'rag' && heading < STATUSES && holdsStatuses(subject))
    return STATUSES + contents * CONTENT_WEIGHT;
  if (field === 'rag' && heading > 0 && heading < NAMES_RATINGS && !holdsRatings(subject)) return 0;
  if (field === 'completed' && heading < CERTAIN && subject.profile.share.isDate < 0.5) return 0;
  if (heading > 0) return heading + contents * CONTENT_WEIGHT;
  if (subject.scores.size > 0 || subject.profile.filled === 0 || HEADED_ONLY.has(field)) return 0;
  if (subject.heading === '' && subject.profile.fillRate < 0.25) return 0;
  const isGuess = NOT_GUESSED.has(field) && SPEAKS_FOR[field]?.test(subject.heading) !== true;
  if (subject.heading !== '' && isGuess) return 0;
  const { isNumber, isDate } = subject.profile.share;
  if (subject.heading !== '' && NUMBERED.has(field) && Math.max(isNumber, isDate) > 0.5) return 0;
  return contents * INFERRED_WEIGHT;
}

function least(subject: ColumnSubject): number {
  return subject.scores.size > 0 ? LEAST_WITH_HEADING : LEAST_INFERRED;
}

/** What speaks for a column being none of the plan's fields. */
function scoreNone(subject: ColumnSubject): number {
  let other = least(subject);
  for (const [field, score] of subject.scores) if (!isPlanField(field)) other = Math.max(other, score);
  return other;
}

const ACTION = PLAN_FIELDS.indexOf('action');
const LEAST_ACTION_HEADING = 0.5;

/**
 * The best assignment; where it leaves the plan without actions, the column whose heading comes nearest to them
 * is taken for them, whatever it holds; where no heading does, the column that reads like them.
 */
function assignWithAction(
  subjects: readonly ColumnSubject[],
  gains: readonly (readonly number[])[],
): readonly (number | null)[] {
  const assigned = assignBest(gains);
  if (assigned.includes(ACTION)) return assigned;
  const headings = subjects.map(({ scores }) => scores.get('action') ?? 0);
  const most = Math.max(0, ...headings);
  const forced = most < LEAST_ACTION_HEADING ? likelyActions(subjects) : headings.indexOf(most);
  if (forced === -1) return assigned;
  const wanted = gains.map((row, at) =>
    at === forced ? row.map((gain, index) => (index === ACTION ? gain + 10 : gain)) : row,
  );
  return assignBest(wanted);
}

const DUE = PLAN_FIELDS.indexOf('due');
/** So far a deadline is ahead of what a column would be taken for because another one has the deadlines already. */
const CLEARLY = 0.3;

/** "Current deadline" beside "Original deadline" is a deadline too, and no current figure. */
function isSecondDeadline(
  { scores, profile }: ColumnSubject,
  field: PlanField,
  totals: readonly number[],
): boolean {
  if (!LOOSE_FIELDS.has(field) || (scores.get('due') ?? 0) < LEAST_SECOND_DEADLINE) return false;
  const isDated = profile.filled === 0 || profile.share.isDate >= 0.5;
  return isDated && (totals[DUE] ?? 0) >= (totals[PLAN_FIELDS.indexOf(field)] ?? 0) + CLEARLY;
}

/**
 * Which column is which: the assignment of fields to columns with the best total, then columns that
 * repeat a field already found. Columns that suit none of the fields are left as none.
 *
 * @example chooseColumns(subjects).find(({ field }) => field === 'due')?.subject.column // 7
 */
export function chooseColumns(given: readonly ColumnSubject[]): readonly ColumnChoice[] {
  const subjects = preferSentences(
    ruleOutActions(
      setSendersApart(
        preferRecordNames(
          setOriginLeadsApart(
            setInvolvedApart(setNotesApart(setRatingsBesideShares(setOtherStatesApart(given)))),
          ),
        ),
      ),
    ),
  );
  const totals = subjects.map((subject) => PLAN_FIELDS.map((field) => scoreField(subject, field)));
  const none = subjects.map(scoreNone);
  const gains = totals.map((row, at) =>
    row.map((total, index) => {
      const bonus = PLAN_FIELDS[index] === 'action' ? ACTION_BONUS : 0;
      return total >= least(subjects[at] as ColumnSubject) ? total + bonus - (none[at] ?? 0) + 0.001 : 0;
    }),
  );
  const assigned = assignWithAction(subjects, gains);
  // What another column is without doubt, this one need not be told from.
  const isHeldElsewhere = (index: number, at: number): boolean => {
    const owner = assigned.indexOf(index);
    const wanted = PLAN_FIELDS[index];
    return owner !== -1 && owner !== at && (subjects[owner]?.scores.get(wanted ?? 'ref') ?? 0) >= CERTAIN;
  };
  const taken = new Set(assigned.flatMap((index) => (index === null ? [] : [PLAN_FIELDS[index]])));
  return subjects.map((subject, at) => {
    const row = totals[at] ?? [];
    const index = assigned[at] ?? null;
    let field = index === null ? null : (PLAN_FIELDS[index] ?? null);
    if (field !== null && isSecondDeadline(subject, field, row)) field = 'due';
    if (field === null) {
      const repeat = row.reduce((best, total, other) => (total > (row[best] ?? 0) ? other : best), 0);
      const wanted = PLAN_FIELDS[repeat];
      const isUpdate = wanted === 'progress' && (subject.scores.get(wanted) ?? 0) >= CERTAIN;
      const beatsNone =
        (row[repeat] ?? 0) >= Math.max(isUpdate ? LEAST_WITH_HEADING : LEAST_REPEATED, none[at] ?? 0);
      const headed = wanted === undefined ? 0 : (subject.scores.get(wanted) ?? 0);
      const isLoose =
        (wanted === 'due' && headed < LEAST_SECOND_DEADLINE) || (wanted === 'rag' && headed === 0);
      if (
        wanted &&
        REPEATABLE.has(wanted) &&
        taken.has(wanted) &&
        beatsNone &&
        subject.scores.size > 0 &&
        !isLoose
      )
        field = wanted;
      const isOfMilestone = wanted === 'due' && (subject.scores.get('milestone') ?? 0) > 0;
      if (isOfMilestone && taken.has('due') && taken.has('milestone')) field = 'milestone';
    }
    const total = field === null ? 0 : (row[PLAN_FIELDS.indexOf(field)] ?? 0);
    const isRival = (other: number): boolean =>
      PLAN_FIELDS[other] !== field &&
      !isHeldElsewhere(other, at) &&
      (PLAN_FIELDS[other] !== 'ref' || subject.profile.share.isRef > 0);
    const rivals = row.filter((_, other) => isRival(other));
    return {
      subject,
      field,
      total,
      headingScore: field === null ? 0 : (subject.scores.get(field) ?? 0),
      contentScore: field === null ? 0 : scoreContents(field, subject.profile),
      margin: total - Math.max(0, ...rivals),
    };
  });
}
