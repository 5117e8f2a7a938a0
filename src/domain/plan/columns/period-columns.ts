import type { BlockCell } from '../tables/heading-block';
import { isPeriodHeading } from '../headings/read-heading';
import { isTimeHeading } from '../headings/time-heading';
import type { ColumnProfile } from './column-profile';
import { isOfStatuses } from './status-history';

const LEAST_PERIODS = 3;
/** Where each heading says that steps stand under it, or signs stand under years, two will do. */
const LEAST_OF_STEPS = 2;
/** "Q1 update" tells of a quarter; it does not stand for it. */
const SAYS_PROGRESS = 0.8;
const MAX_MARK_WORDS = 3;
/** Over quarters it says that what stands under them, however long, is to be reached in them. */
const OF_STEPS = /\b(?:milestones?|deliverables?|steps|time ?scales?|time ?lines?|timetable|by when)\b/i;
/** "Milestone 1 (by Sept 2026)": the first of them, and no day. */
const STEP_WORDS = new RegExp(`${OF_STEPS.source}(?: \\d(?!\\d))?`, 'gi');
/** "By Q2 2026/27", "Due by end of 2026/27": a day on which things are to be reached. */
const BY = /^(?:due )?by (?:the )?(?:end of (?:the )?)?/i;
/** Another column tells by when, and what stands under the times may be anything. */
const HEADS_DUE = 0.75;
/** Under a year alone, words like these are how it went or what it came to. */
const MOST_OTHER = 0.2;
/** "Open day 2" begins as a state does and holds a figure. */
const HALF = 0.5;
/** Of a group heading such as "Milestones 2026-27" the year alone says when. */
const YEAR = /\b(?:FY ?)?(?:19|20)\d{2}(?: ?[-/–] ?(?:20)?\d{2}\b)?/i;

interface Period {
  readonly text: string;
  /** Its heading says that what stands under it is to be reached by then, however long it is. */
  readonly isOfSteps: boolean;
}

/** The time of a heading that says besides that it is one of steps: "Milestones Q4 2025/26", "By Q2 2026/27". */
function readStepPeriod(text: string): Period | null {
  if (!BY.test(text) && !OF_STEPS.test(text)) return null;
  const time = text
    .replace(STEP_WORDS, ' ')
    .replace(/[()[\]:–—-]+(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '');
  return isTimeHeading(time) ? { text: time, isOfSteps: true } : null;
}

/**
 * The time by which the steps under a heading are to be reached; null where the heading names none.
 *
 * @example timeOfSteps('Milestone 1 (by Sept 2026)') // 'Sept 2026'
 */
export function timeOfSteps(heading: string): string | null {
  return readStepPeriod(heading)?.text ?? null;
}

/** A few words each, and neither figures nor a record of what came of them. */
function areSteps({ filled, words, share }: ColumnProfile): boolean {
  const other = Math.max(share.isNumber, share.isMark, share.isDate, share.isReport);
  const mayBeSteps = Math.max(share.holdsFigure, share.isRag) <= HALF;
  return filled > 0 && words <= MAX_MARK_WORDS && other <= MOST_OTHER && mayBeSteps;
}

/** So many of what stands under a time are signs, and no answers or states. */
const MOSTLY = 0.6;

/** Signs alone: ticks, crosses or dots. */
function areMarks({ filled, share, isDecoration }: ColumnProfile): boolean {
  return filled > 0 ? share.isMark >= MOSTLY : isDecoration;
}

/** Where things stood in each quarter, as figures that differ; a 1 in each is a mark. */
function areFigures({ filled, distinct, share }: ColumnProfile): boolean {
  return share.isNumber > HALF && Math.round(distinct * filled) > 1;
}

/** Whether a year, with nothing over it or "Timescale", heads its column, and no other column tells by when. */
const isLoneTime = ({ text, group }: BlockCell, hasDue: boolean): boolean =>
  !hasDue && (group === '' || OF_STEPS.test(group)) && isTimeHeading(text);

/** What time a heading names, where things are told by when: "Q2 2026/27", or a whole year over signs or a few words. */
function periodOf(
  cell: BlockCell,
  profile: ColumnProfile,
  hasDue: boolean,
  isMarked: boolean,
): Period | null {
  const { text, group, time } = cell;
  const isOfSteps = OF_STEPS.test(group);
  if (time !== undefined) return { text: time, isOfSteps };
  const named = hasDue ? null : readStepPeriod(text);
  if (named || isPeriodHeading(text)) return named ?? { text, isOfSteps };
  if (!isLoneTime(cell, hasDue)) return null;
  // A year in which nothing is to be done yet stands beside those that are marked.
  const fits = areMarks(profile) || (isMarked && profile.filled === 0) || (group === '' && areSteps(profile));
  return fits ? { text, isOfSteps } : null;
}

/**
 * Columns that each stand for a month, quarter or year, in which a mark or colour says when; by column, the period.
 *
 * @example findPeriodColumns(cells, profiles).get(4) // 'Q1 2024/25'
 */
export function findPeriodColumns(
  cells: readonly BlockCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): ReadonlyMap<number, string> {
  const periods = new Map<number, string>();
  let ofSteps = 0;
  const hasDue = cells.some(
    ({ text, reading }) =>
      (reading.scores.get('due') ?? 0) >= HEADS_DUE && readStepPeriod(text) === null && !isTimeHeading(text),
  );
  const isMarked = cells.some((cell) => {
    const profile = profiles.get(cell.column);
    return profile !== undefined && areMarks(profile) && isLoneTime(cell, hasDue);
  });
  for (const cell of cells) {
    const { column, group, reading, time } = cell;
    const profile = profiles.get(column);
    if (isOfStatuses(cell)) continue;
    if ((reading.scores.get('progress') ?? 0) >= SAYS_PROGRESS) continue;
    const period = profile ? periodOf(cell, profile, hasDue, isMarked) : null;
    if (!profile || !period) continue;
    const { text, isOfSteps } = period;
    if (profile.filled > 0 && profile.words > MAX_MARK_WORDS && !isOfSteps) continue;
    if (areFigures(profile)) continue;
    const year = /\d{2}/.test(text) ? undefined : YEAR.exec(group)?.[0];
    if (isOfSteps) ofSteps += 1;
    periods.set(column, time ?? (year === undefined ? text : `${text} ${year}`));
  }
  const least = isMarked || ofSteps === periods.size ? LEAST_OF_STEPS : LEAST_PERIODS;
  return periods.size >= least ? periods : new Map<number, string>();
}
