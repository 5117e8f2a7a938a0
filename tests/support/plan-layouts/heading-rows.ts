import { GROUP_HEADINGS } from './heading-words';
import type { PlanLayout } from './layout-choices';
import type { Column } from './plan-columns';
import type { SheetWriter } from './sheet-writer';

const DARK = '#1F4E78';

/** Of fewer columns too little is left to know the headings by. */
const LEAST_GROUPED = 5;
const LEAST_SPLIT = 6;

function countHeaded(columns: readonly Column[]): number {
  return columns.filter(({ heading }) => heading !== null).length;
}

interface Group {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** Columns side by side put under a heading of their own, from the left, leaving some alone. */
function listGroups({ headingRows, headingPicks }: PlanLayout, columns: readonly Column[]): readonly Group[] {
  const marksAt = columns.findIndex(({ field }) => field === 'mark');
  if (headingRows === 'marks grouped') {
    return marksAt > 0 ? [{ left: marksAt + 1, right: columns.length, text: 'Status' }] : [];
  }
  if (!headingRows.startsWith('groups') || countHeaded(columns) < LEAST_GROUPED) return [];
  const last = marksAt === -1 ? columns.length : marksAt;
  const groups: Group[] = [];
  let left = 1;
  while (left < last && groups.length < GROUP_HEADINGS.length) {
    const width = 1 + ((headingPicks[left] ?? 0) % 3);
    const right = Math.min(last, left + width - 1);
    const run = columns.slice(left - 1, right);
    if (right > left && run.every(({ heading }) => heading !== null)) {
      groups.push({ left, right, text: GROUP_HEADINGS[groups.length] ?? '' });
    }
    left = right + 1;
  }
  return groups;
}

function writeGrouped(
  writer: SheetWriter,
  columns: readonly Column[],
  groups: readonly Group[],
  isMerged: boolean,
): readonly [number, number] {
  const groupOf = (column: number): Group | undefined =>
    groups.find(({ left, right }) => column >= left && column <= right);
  const isApart = (column: number): boolean => isMerged && groupOf(column) === undefined;
  const top = writer.push(
    columns.map(({ heading }, at) => {
      const group = groupOf(at + 1);
      if (group) return group.left === at + 1 ? group.text : null;
      return isMerged ? heading : null;
    }),
  );
  const row = writer.push(columns.map(({ heading }, at) => (isApart(at + 1) ? null : heading)));
  if (isMerged) {
    for (const { left, right } of groups) writer.merge(top, left, top, right);
    for (let column = 1; column <= columns.length; column += 1) {
      if (isApart(column) && columns[column - 1]?.heading !== null) writer.merge(top, column, row, column);
    }
  }
  writer.fill(top, 1, columns.length, DARK);
  return [top, row];
}

/** Headings of two words and more broken over two rows, the others on the lower one. */
function writeSplit(writer: SheetWriter, columns: readonly Column[]): readonly [number, number] {
  const parts = columns.map(({ heading }) => {
    const words = heading?.split(/\s+/) ?? [];
    return words.length === 2 ? words : [null, heading];
  });
  // Of fewer columns too little is left to know the headings by.
  if (countHeaded(columns) < LEAST_SPLIT || parts.every(([upper]) => upper === null))
    return writeOnce(writer, columns);
  const top = writer.push(parts.map(([upper]) => upper));
  return [top, writer.push(parts.map(([, lower]) => lower))];
}

function writeOnce(writer: SheetWriter, columns: readonly Column[]): readonly [number, number] {
  const row = writer.push(columns.map(({ heading }) => heading));
  return [row, row];
}

/**
 * Writes the headings of a plan, on one row or two, and answers the rows.
 *
 * @example writeHeadings(writer, layout, columns) // [5, 6]
 */
export function writeHeadings(
  writer: SheetWriter,
  layout: PlanLayout,
  columns: readonly Column[],
): readonly [number, number] {
  const groups = listGroups(layout, columns);
  let rows: readonly [number, number];
  if (groups.length > 0)
    rows = writeGrouped(writer, columns, groups, layout.headingRows !== 'groups unmerged');
  else if (layout.headingRows === 'split') rows = writeSplit(writer, columns);
  else if (layout.headingRows === 'merged down') rows = writeGrouped(writer, columns, [], true);
  else rows = writeOnce(writer, columns);
  writer.fill(rows[1], 1, columns.length, DARK);
  return rows;
}
