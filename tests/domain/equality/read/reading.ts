import { readWorkforce } from '../../../../src/domain/equality/read/read-workforce';
import type { CountRow, WorkforceData } from '../../../../src/domain/equality/workforce-data';
import { buildSheet, buildWorkbook, type GridValue, type SheetOptions } from '../../../support/sheet-builder';

const NOTHING = { sheets: new Set<string>(), ranges: [] };

/** What is read out of one sheet made from a grid. */
export function readGrid(grid: readonly (readonly GridValue[])[], options: SheetOptions = {}): WorkforceData {
  return readWorkforce(buildWorkbook(buildSheet(grid, { name: 'Data', ...options })), NOTHING);
}

/** What is read out of several sheets, each made from a grid. */
export function readGrids(...grids: readonly (readonly (readonly GridValue[])[])[]): WorkforceData {
  const sheets = grids.map((grid, at) => buildSheet(grid, { name: `Data ${String(at + 1)}` }));
  return readWorkforce(buildWorkbook(...sheets), NOTHING);
}

/** A row of counts in a line: `WRES 2 All Shortlisted 2024: 100 / 50 / 3`, a dash for what is not given. */
export function said({
  standard,
  id,
  breakdown,
  measure,
  year,
  reference,
  comparison,
  notKnown,
  answer,
}: CountRow): string {
  const counts = [reference, comparison, notKnown].map((count) => count?.value ?? '–').join(' / ');
  return `${standard} ${id} ${breakdown} ${measure}${year === null ? '' : ` ${year}`}: ${answer ?? counts}`;
}

export function linesOf({ counts }: WorkforceData): readonly string[] {
  return counts.map(said);
}

/** Code and cell of each finding. */
export function found({ findings }: WorkforceData): readonly string[] {
  return findings.map(({ code, cell, raw }) => `${code} ${cell ?? ''} ${raw}`.trim());
}
