import type { Temporal } from 'temporal-polyfill';
import { columnLetters } from '../grid/address';
import type { ActionLine } from './action-lines';
import type { ActionsTable } from './actions-sheet';
import { type Belonging, countCells, countStatuses, countWords } from './live-counts';
import type { PagedDraft } from './page/paged-draft';
import type { SpecCell } from './sheet-spec';
import { STATUS_ORDER, statusWord } from './status-words';
import { DATE, HEADER, HEADER_RIGHT, HEADING, SUBTITLE, TEXT, TOTAL } from './styles';
import { FIRST_STATUS_COLUMN, GROUP_HEADINGS } from './summary-layout';

/** Comparisons a recalculation may take for one table before a reader feels it. */
const MOST_COMPARISONS = 20_000_000;
const MOST_ROWS = 100;
const FEWEST_ROWS = 20;

/** Actions put together under one label. */
export interface Group {
  readonly label: string;
  readonly lines: ActionLine[];
}

/** A table of counts: one row for each label that actions are put under. */
export interface Grouping {
  readonly heading: string;
  /** What the labels are: "Lead". */
  readonly labelHeading: string;
  readonly note: string | null;
  readonly belonging: Belonging;
  readonly labelsOf: (line: ActionLine) => readonly string[];
  /** The label of actions that have none; it stands last. */
  readonly none: string | null;
  /** What is said when every action has none. */
  readonly nothing: string;
  readonly order: 'as-met' | 'most-first';
}

/** Actions put under their labels, and those of the labels that a table shows. */
export interface GroupedLines {
  readonly grouping: Grouping;
  readonly groups: readonly Group[];
  readonly shown: readonly Group[];
  /** Whether any action has a label of its own: without one there is no table. */
  readonly isLabelled: boolean;
}

/** Puts actions under their labels; a table shows as many as a recalculation can bear. */
export function groupLines(lines: readonly ActionLine[], grouping: Grouping): GroupedLines {
  const groups = groupsOf(lines, grouping);
  const most = Math.floor(MOST_COMPARISONS / (STATUS_ORDER.length * Math.max(lines.length, 1)));
  return {
    grouping,
    groups,
    shown: groups.slice(0, Math.min(Math.max(most, FEWEST_ROWS), MOST_ROWS)),
    isLabelled: groups.some(({ label }) => label !== grouping.none),
  };
}

function groupsOf(lines: readonly ActionLine[], { labelsOf, none, order }: Grouping): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    for (const label of labelsOf(line)) {
      const group = groups.get(label);
      if (group) group.lines.push(line);
      else groups.set(label, { label, lines: [line] });
    }
  }
  const met = [...groups.values()];
  return met.sort(
    (a, b) =>
      Number(a.label === none) - Number(b.label === none) ||
      (order === 'as-met' ? 0 : b.lines.length - a.lines.length || (a.label < b.label ? -1 : 1)),
  );
}

/** The nearest deadline that is still ahead among actions not yet done. */
function nextDeadline(lines: readonly ActionLine[]): Temporal.PlainDate | null {
  let nearest: ActionLine['reviewed'] | null = null;
  for (const { reviewed } of lines) {
    const { daysToDue, rating } = reviewed;
    if (daysToDue === null || daysToDue < 0) continue;
    if (rating.status === 'complete' || rating.status === 'closed') continue;
    if (daysToDue < (nearest?.daysToDue ?? Infinity)) nearest = reviewed;
  }
  return nearest?.nextDue ?? null;
}

/**
 * Lays a table of counts out, live over the list of actions.
 *
 * @param together how many of its first rows a chart is drawn over
 * @returns the row of the first label; null when there is no table
 */
export function addGrouping(
  draft: PagedDraft,
  { grouping, groups, shown, isLabelled }: GroupedLines,
  table: ActionsTable,
  together: number,
): number | null {
  if (!isLabelled) {
    draft.block(grouping.heading, HEADING);
    draft.line(grouping.nothing, SUBTITLE);
    return null;
  }
  const notes = [
    ...(grouping.note === null ? [] : [grouping.note]),
    ...(groups.length > shown.length
      ? [`The first ${shown.length} of ${groups.length}; the others are on the sheet of all actions.`]
      : []),
  ];
  const header = [
    { value: grouping.labelHeading, style: HEADER },
    ...GROUP_HEADINGS.map((value) => ({ value, style: value === 'Actions' ? HEADER_RIGHT : HEADER })),
    ...STATUS_ORDER.map(({ status }) => ({ value: statusWord(status), style: HEADER_RIGHT })),
  ];
  const rows = shown.map((group) => (row: number) => groupCells(group, grouping.belonging, table, row));
  const note = notes.join(' ');
  const [first = null] = draft.table(grouping.heading, header, rows, {
    together,
    ...(note === '' ? {} : { note }),
  });
  return first;
}

function groupCells(
  group: Group,
  belonging: Belonging,
  table: ActionsTable,
  row: number,
): readonly SpecCell[] {
  const counts = countStatuses(group.lines);
  const cells = counts.map((_, index) => `${columnLetters(FIRST_STATUS_COLUMN + index)}${row}`);
  const first = columnLetters(FIRST_STATUS_COLUMN);
  const last = columnLetters(FIRST_STATUS_COLUMN + counts.length - 1);
  return [
    { value: group.label, style: TEXT },
    { value: nextDeadline(group.lines) ?? 'None ahead', style: DATE },
    { ...countWords(counts, cells), style: TEXT },
    { value: group.lines.length, formula: `SUM(${first}${row}:${last}${row})`, style: TOTAL },
    ...countCells(table, belonging, row, counts),
  ];
}
