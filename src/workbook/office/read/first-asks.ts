import type { CellRange } from '../../../domain/grid/address';
import { cellsIn, COLUMNS_AT_ONCE, intersect, type Ask } from './ask';
import type { SheetLook } from './look';

/** How far beyond the last value a coloured blank still counts, as for files. */
const ROWS_PAST_VALUES = 100;
const COLUMNS_PAST_VALUES = 26;
/** Looks are asked for by bands of rows: fewer where there are very many rows. */
const BAND_ROWS = 200;
const MOST_BANDS = 64;
/** Of a sheet with more cells a white fill is not told from none, which halves the answers about colours. */
export const EXACT_FILL_CELLS = 60_000;

/** The part of a sheet whose looks count: its values, and coloured blanks not far from them. */
export function extentOf({ used, formatted }: Pick<SheetLook, 'used' | 'formatted'>): CellRange | null {
  if (!used) return formatted && intersect(formatted, upTo(ROWS_PAST_VALUES, COLUMNS_PAST_VALUES));
  const reach = upTo(used.bottom + ROWS_PAST_VALUES, used.right + COLUMNS_PAST_VALUES);
  const near = formatted && intersect(formatted, reach);
  if (!near) return used;
  return {
    top: Math.min(used.top, near.top),
    left: Math.min(used.left, near.left),
    bottom: Math.max(used.bottom, near.bottom),
    right: Math.max(used.right, near.right),
  };
}

/** What to ask of a sheet first: its values, and what is alike in whole columns of them. */
export function firstAsks(sheet: SheetLook): readonly Ask[] {
  const extent = extentOf(sheet);
  if (!extent) return [];
  const sheetId = sheet.id;
  const isLarge = cellsIn([extent]) > EXACT_FILL_CELLS;
  const asks: Ask[] = bandsOf(extent, sheet.used).flatMap((band) => {
    const withRowAbove = { ...band, top: Math.max(extent.top, band.top - 1) };
    const used = sheet.used && intersect(band, sheet.used);
    const found: Ask[] = [
      { kind: 'columnLooks', sheetId, range: band },
      { kind: 'rowsHidden', sheetId, range: band },
      { kind: 'merges', sheetId, range: withRowAbove },
    ];
    if (isLarge)
      found.push(...columnGroups(band).map((range) => ({ kind: 'rowColours', sheetId, range }) as const));
    return used ? [...found, { kind: 'formulaAreas', sheetId, range: used } as const] : found;
  });
  return sheet.used ? [...asks, { kind: 'values', sheetId, range: sheet.used }] : asks;
}

/** A sheet's extent in bands of rows; those past the last value are a band of their own. */
export function bandsOf(extent: CellRange, used: CellRange | null): readonly CellRange[] {
  const rows = extent.bottom - extent.top + 1;
  const height = Math.max(BAND_ROWS, Math.ceil(rows / MOST_BANDS));
  const lastValue = used?.bottom ?? extent.top - 1;
  const bands: CellRange[] = [];
  for (let top = extent.top; top <= extent.bottom;) {
    const end = Math.min(extent.bottom, top + height - 1);
    const bottom = top <= lastValue ? Math.min(end, lastValue) : end;
    bands.push({ ...extent, top, bottom });
    top = bottom + 1;
  }
  return bands;
}

/** Groups of a few columns: most rows of most groups are of one colour, so that few cells are left to ask for. */
function columnGroups(band: CellRange): readonly CellRange[] {
  const groups: CellRange[] = [];
  for (let { left } = band; left <= band.right; left += COLUMNS_AT_ONCE) {
    groups.push({ ...band, left, right: Math.min(band.right, left + COLUMNS_AT_ONCE - 1) });
  }
  return groups;
}

function upTo(bottom: number, right: number): CellRange {
  return { top: 1, left: 1, bottom, right };
}
