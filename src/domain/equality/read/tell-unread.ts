import type { Finding } from '../../findings/finding';
import type { CountRow, DataSheet } from '../workforce-data';
import { findUnreadRows, findUnreadTables, type RowSpan } from './find-unread-data';
import type { SheetTexts } from './sheet/sheet-texts';

/** The rows of a sheet that a count was taken from, or that have a finding. */
export function toldRows(
  sheet: string,
  rows: readonly CountRow[],
  findings: readonly Finding[],
): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { place } of rows) if (place.sheet === sheet) told.add(place.row);
  for (const finding of findings)
    if (finding.sheet === sheet && finding.cell !== null)
      told.add(Number(/\d+$/.exec(finding.cell)?.[0] ?? 0));
  return told;
}

/**
 * Tells of what on a sheet looks like equality data and was not read: rows of tables that were, and whole tables.
 *
 * @param done rows that were left out with a finding of their own
 * @param tables those of the sheet that were read
 */
export function tellUnread(
  view: SheetTexts,
  done: readonly RowSpan[],
  tables: readonly DataSheet[],
  told: ReadonlySet<number>,
): readonly Finding[] {
  const spans = tables.map(({ headerRow, lastRow = headerRow }) => ({ first: headerRow, last: lastRow }));
  const rows = spans.flatMap((span, index) => {
    const kind = tables[index]?.kind;
    return kind === 'wres' || kind === 'wdes' ? (findUnreadRows(view, span, told) ?? []) : [];
  });
  return [...rows, ...findUnreadTables(view, [...done, ...spans])];
}
