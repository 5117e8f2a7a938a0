import { recogniseTable } from './recognise-table';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { DataTable } from '../sheet/table-shape';
import { titleOver } from '../sheet/title-indicator';
import { turnTable } from '../sheet/turn-table';

/** A table of equality data and the view it is to be read in. */
export interface FoundTable {
  readonly view: SheetTexts;
  readonly table: DataTable;
  /** The last row of a table that lies on its side; null for one that stands, which ends where its reader says. */
  readonly bottom: number | null;
}

/**
 * The table of equality data whose headings stand on a row, be its groups across or down the side; null where there is
 * none. A list of people is never turned.
 *
 * @example findTable(view, 3)?.table.kind // 'bands'
 */
export function findTable(view: SheetTexts, row: number): FoundTable | null {
  const table = recogniseTable(view, row);
  if (table) return { view, table, bottom: null };
  const turned = turnTable(view, row);
  if (!turned) return null;
  const lying = recogniseTable(turned.view, turned.headerRow, () => titleOver(view, row));
  if (!lying || lying.kind === 'staff-list' || lying.kind === 'model-employer') return null;
  return { view: turned.view, table: lying, bottom: turned.bottom };
}
