import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../calendar/day-number';
import type { BlockCell } from '../tables/heading-block';
import type { SheetView } from '../cells/sheet-view';
import { isTimeHeading } from '../headings/time-heading';
import { readStatusTime } from '../cells/status-time';
import type { ColumnProfile } from './column-profile';
import { isOfStatuses } from './status-history';

/** Columns side by side that each tell the progress of one time. */
export interface ProgressSeries {
  readonly columns: readonly number[];
  /** No heading says so: what stands there does. */
  readonly isGuessed: boolean;
}

interface Rows {
  readonly rows: readonly number[];
  readonly asAt?: Temporal.PlainDate;
}

const NONE: ProgressSeries = { columns: [], isGuessed: false };
const SAYS_PROGRESS = 0.8;
const LEAST_COLUMNS = 2;
/** Over times these may say when something is looked at, or what came of it: what stands there tells. */
const MAY_BE_PROGRESS =
  /\b(?:monitoring|monitored|reports?|reporting|reviews?|reviewed|returns?|outturns?|achievements?|achieved|delivery|delivered|actuals?|performance|position|tracking|tracker)\b/i;
/** What is to be reached, done or found at the time is no progress. */
const TO_COME =
  /\b(?:targets?|plan(?:ned)?|milestones?|deliverables?|steps|actions?|activit\w+|time ?scales?|time ?lines?|timetable|when|due|deadlines?|forecast|measures?|kpis?|budget|trajector\w+)\b/i;
const LEAST_TOLD = 0.3;
/** Words of what is or was, and of no step to be reached by then: "Complete" alone may be one. */
const TELLS =
  /\b(?:delay\w*|slipp\w+|behind|not (?:yet )?(?:started|begun|complete\w*|due)|in progress|under ?way|on (?:track|target|hold)|no (?:further )?(?:updates?|progress|change)|awaiting|ongoing|on-going|was|were|has|have|had|so far|to date|currently|still|n\/a)\b/i;
const LEAST_TELLING = 2;
const LEAST_TELLING_SHARE = 0.1;
const MOST_MARKS = 0.5;
const MOST_TASKS = 0.2;
const MOST_FIGURES = 0.5;
const LEAST_CELLS = 3;
const DAYS_BETWEEN_YEARS = 280;
/** A heading that says by when, so that the times are no deadlines. */
const HEADED = 0.75;
/** Enough of one where dates stand under it. */
const CAN_MEAN = 0.6;
const DATED = 0.6;

const readsAsProgress = (view: SheetView, text: string): boolean =>
  text !== '' && (view.memory.heading(text).scores.get('progress') ?? 0) >= SAYS_PROGRESS;

/** Together the cells of some columns tell what was done, and are neither ticks, tasks nor figures. */
function tell(
  view: SheetView,
  columns: readonly BlockCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  { rows, asAt }: Rows,
): boolean {
  const all = columns.flatMap(({ column }) => profiles.get(column) ?? []);
  const filled = all.reduce((sum, profile) => sum + profile.filled, 0);
  const share = (of: (profile: ColumnProfile) => number): number =>
    all.reduce((sum, profile) => sum + of(profile) * profile.filled, 0) / Math.max(1, filled);
  const telling = columns.flatMap(({ column }) => rows.filter((row) => TELLS.test(view.text(row, column))));
  // Nobody tells of a time that is still to come.
  const isAhead = ({ column, text, group }: BlockCell): boolean => {
    const time = readStatusTime(`${text} ${group}`);
    if (asAt === undefined || !time?.start || profiles.get(column)?.filled === 0) return false;
    // "Q4 (Jan - Mar 24)" may be of the calendar's year or the NHS's, nine months apart.
    return daysBetween(asAt, time.start) > (time.unit === 'quarter' ? DAYS_BETWEEN_YEARS : 0);
  };
  return (
    filled >= LEAST_CELLS &&
    telling.length >= Math.max(LEAST_TELLING, filled * LEAST_TELLING_SHARE) &&
    !columns.some(isAhead) &&
    share((one) => Math.max(one.share.isReport, one.share.isStatus, one.share.isRag)) >= LEAST_TOLD &&
    share((one) => one.share.isMark) < MOST_MARKS &&
    share((one) => one.share.isInstruction) <= MOST_TASKS &&
    share((one) => one.share.isNumber) < MOST_FIGURES
  );
}

/** Headings of times side by side, under one group heading or under none. */
function listRuns(cells: readonly BlockCell[], isOne: (cell: BlockCell) => boolean): readonly BlockCell[][] {
  const runs: BlockCell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (!isOne(cell)) continue;
    const isBeside = last !== undefined && last.right + 1 === cell.column && last.group === cell.group;
    if (isBeside) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.filter((run) => run.length >= LEAST_COLUMNS);
}

/**
 * Columns side by side that are headed by a quarter, month, year or half and tell what was done in it: under a group
 * heading for progress, beside one that says progress itself, or, where another column has the deadlines, by their cells.
 *
 * @param cells all the headings of the table
 * @example findProgressSeries(view, cells, profiles, { rows, asAt }).columns // [7, 8, 9, 10] for "Q1" to "Q4" under "Progress 2026/27"
 */
export function findProgressSeries(
  view: SheetView,
  cells: readonly BlockCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  request: Rows,
): ProgressSeries {
  const isBare = (cell: BlockCell): boolean =>
    cell.time === undefined && isTimeHeading(cell.text) && !isOfStatuses(cell);
  if (cells.filter(isBare).length === 0) return NONE;
  const saysItself = ({ text }: BlockCell): boolean =>
    readsAsProgress(view, text) && readStatusTime(text) !== null;
  const hasDue = cells.some(
    (cell) =>
      !isBare(cell) &&
      !isOfStatuses(cell) &&
      (cell.reading.scores.get('due') ?? 0) >=
        ((profiles.get(cell.column)?.share.isDate ?? 0) >= DATED ? CAN_MEAN : HEADED),
  );
  const found: number[] = [];
  let isGuessed = false;
  for (const run of listRuns(cells, (cell) => isBare(cell) || saysItself(cell))) {
    const [{ group }] = run as [BlockCell];
    const bare = run.filter(isBare);
    const isNamed = readsAsProgress(view, group) || run.length > bare.length;
    const isLikely = MAY_BE_PROGRESS.test(group) || (group === '' && hasDue);
    if (
      bare.length === 0 ||
      (!isNamed && (!isLikely || TO_COME.test(group) || !tell(view, bare, profiles, request)))
    )
      continue;
    found.push(...bare.map(({ column }) => column));
    if (!isNamed) isGuessed = true;
  }
  return { columns: found, isGuessed };
}
