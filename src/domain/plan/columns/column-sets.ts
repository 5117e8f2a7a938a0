import type { ColumnReading, PlanField } from '../plan';
import type { SheetView } from '../cells/sheet-view';
import { findMarkColumns, type LayoutRequest } from './column-subjects';
import { findPeriodColumns } from './period-columns';
import type { ColumnProfile } from './column-profile';
import { findPostColumns } from './post-columns';
import { findProgressSeries, type ProgressSeries } from './progress-series';
import { findStandardColumns, type StandardColumns } from './standard-columns';
import { findStatusHistory } from './status-history';

/** Columns that are understood together and not one by one. */
export interface ColumnSets {
  /** Status columns side by side, a mark in one of which is the status, with their headings. */
  readonly marks: ReadonlyMap<number, string>;
  /** Columns headed by a time alone under which states stand. */
  readonly history: readonly number[];
  /** Columns headed by a time alone that tell what was done in it. */
  readonly series: ProgressSeries;
  /** Columns side by side that each stand for a month, quarter or year: a mark in one says when. */
  readonly periods: ReadonlyMap<number, string>;
  /** Columns headed each by a post, in which a sign says whose the action is. */
  readonly posts: ReadonlyMap<number, string>;
  /** Columns headed each by a standard, whose numbers or ticks stand in it. */
  readonly standards: StandardColumns;
}

const OF_STANDARD = 'its heading names a standard, and its numbers or ticks stand under it';
const OF_POST = 'its heading names a post or team, and signs stand under it';
const OF_PROGRESS = 'its heading is a time, and the one above or beside it says progress';
const TELLS_PROGRESS = 'its heading names a time alone; its cells tell what was done';
const OF_STATES = 'its heading names a time alone; its cells hold ratings';

/**
 * The columns of a table that say something only together with those beside them.
 *
 * @example findColumnSets(view, request, profiles).periods.get(4) // 'Q1 2026/27'
 */
export function findColumnSets(
  view: SheetView,
  request: LayoutRequest,
  profiles: ReadonlyMap<number, ColumnProfile>,
): ColumnSets {
  const { block, rows, left, right, corrections } = request;
  const { cells } = block;
  const marks = new Map(findMarkColumns(cells, profiles).map(({ column, text }) => [column, text]));
  const history = findStatusHistory(view, cells, profiles, rows);
  const found = findProgressSeries(view, cells, profiles, request);
  const isTaken = (column: number): boolean =>
    history.includes(column) || (corrections?.has(column) ?? false);
  const series = { ...found, columns: found.columns.filter((column) => !isTaken(column)) };
  const periods = new Map(
    [...findPeriodColumns(cells, profiles)].filter(
      ([column]) => !history.includes(column) && !series.columns.includes(column),
    ),
  );
  const posts = new Map(
    [...findPostColumns(view, cells, rows)].filter(
      ([column]) => column >= left && column <= right && !marks.has(column) && !corrections?.has(column),
    ),
  );
  const standards = new Map(
    [...findStandardColumns(view, cells, rows)].filter(([column]) => !corrections?.has(column)),
  );
  return { marks, history, series, periods, posts, standards };
}

/**
 * Tells whether a column is one of a set.
 *
 * @example isInSet(sets, 4) // true for "Q1" beside "Q2" and "Q3"
 */
export function isInSet(
  { marks, history, series, periods, posts, standards }: ColumnSets,
  column: number,
): boolean {
  const isNamed = [marks, periods, posts, standards].some((set) => set.has(column));
  return isNamed || history.includes(column) || series.columns.includes(column);
}

/** Puts what the sets say in the place of what single columns were taken for, or beside it. */
export function placeSets(
  { marks, history, series, posts, standards }: ColumnSets,
  columns: Map<PlanField, number[]>,
  fieldOf: Map<number, PlanField>,
): void {
  const place = (field: PlanField, own: readonly number[], others: readonly number[] = []): void => {
    if (own.length === 0) return;
    columns.set(field, [...own, ...others]);
    for (const column of own) fieldOf.set(column, field);
  };
  place('rag', [...marks.keys()]);
  if (!columns.has('rag')) place('rag', history);
  const told = [...series.columns, ...(columns.get('progress') ?? [])];
  if (series.columns.length > 0)
    place(
      'progress',
      told.sort((one, other) => one - other),
    );
  const ours = [...standards].flatMap(([column, standard]) => (standard === null ? [] : [column]));
  place('metric', ours, columns.get('metric'));
  place('lead', [...posts.keys()]);
}

/**
 * How sure the reading of a column of a set is, and why, in words.
 *
 * @example explainSet(sets, 4).why // 'one of the columns that stand for a time'
 */
export function explainSet(
  { marks, history, series, periods, posts, standards }: ColumnSets,
  column: number,
): Pick<ColumnReading, 'sureness' | 'why'> {
  // One column of a history stands for all of them when they are asked about.
  if (history.includes(column))
    return { sureness: column === history.at(-1) ? 'please-check' : 'fairly', why: OF_STATES };
  if (posts.has(column)) return { sureness: 'fairly', why: OF_POST };
  if (standards.has(column)) return { sureness: 'sure', why: OF_STANDARD };
  if (series.columns.includes(column))
    return series.isGuessed
      ? { sureness: 'fairly', why: TELLS_PROGRESS }
      : { sureness: 'sure', why: OF_PROGRESS };
  if (marks.has(column)) return { sureness: 'sure', why: 'one of the status columns side by side' };
  const why = periods.has(column) ? 'one of the columns that stand for a time' : 'set in Parity settings';
  return { sureness: 'sure', why };
}
