import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { type KeptNote, readKeptNotes } from '../domain/report/kept-notes';
import { findOwnSheet } from '../domain/report/own-ranges';
import { placeStrays } from '../domain/report/place-strays';
import type { SheetSpec } from '../domain/report/sheet-spec';
import { findStrayCells } from '../domain/report/stray-cells';
import type { PutSheet } from '../workbook/workbook-change';

/** What the user wrote in the tables of a sheet of ours, by the headings of those tables. */
export function keptNotes(
  snapshot: WorkbookSnapshot,
  marker: string,
  headings: readonly string[],
): readonly KeptNote[] {
  const own = findOwnSheet(snapshot, marker);
  return own ? readKeptNotes(own.sheet, own.range, headings) : [];
}

/**
 * Rebuilds a sheet of ours with what the user wrote between and beside its tables; what stands beyond our block
 * the adapter keeps, for it knows its looks.
 *
 * @param headings those of all tables on the sheet
 */
export function putOwnSheet(
  snapshot: WorkbookSnapshot,
  spec: SheetSpec,
  headings: ReadonlySet<string>,
): PutSheet {
  const own = spec.marker === null ? null : findOwnSheet(snapshot, spec.marker);
  if (!own) return { kind: 'put-sheet', spec };
  const strays = findStrayCells(own.sheet, own.range, headings);
  return { kind: 'put-sheet', spec: placeStrays(spec, own.sheet, strays) };
}
