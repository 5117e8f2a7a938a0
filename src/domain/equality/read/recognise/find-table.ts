import { linesThatCount } from './recognise-lines';
import { recogniseMeasuredGroups } from './recognise-measured-groups';
import { recogniseTable } from './recognise-table';
import { recogniseYearBlocks } from './recognise-year-blocks';
import type { SheetTexts } from '../sheet/sheet-texts';
import { tablesBeside } from '../sheet/side-tables';
import type { DataTable } from '../sheet/table-shape';
import { titleOver } from '../sheet/title-indicator';
import { turnTable } from '../sheet/turn-table';

/** A table of equality data and the view it is to be read in. */
export interface FoundTable {
  readonly view: SheetTexts;
  /** The sheet as it stands, to read the lines over the table in. */
  readonly standing: SheetTexts;
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
  return recogniseStanding(view, row) ?? findTurned(view, row) ?? findLaid(view, row)[0] ?? null;
}

function recogniseStanding(view: SheetTexts, row: number): FoundTable | null {
  const table = recogniseTable(view, row);
  return table ? { view, standing: view, table, bottom: null } : null;
}

function findTurned(view: SheetTexts, row: number): FoundTable | null {
  const turned = turnTable(view, row);
  if (!turned) return null;
  const lying = recogniseTable(turned.view, turned.headerRow, () => titleOver(view, row));
  if (!lying || lying.kind === 'staff-list' || lying.kind === 'model-employer') return null;
  return { view: turned.view, standing: view, table: lying, bottom: turned.bottom };
}

/** Tables whose lines stand in several places: one for each standard. */
function findLaid(view: SheetTexts, row: number): readonly FoundTable[] {
  const blocks = recogniseYearBlocks(view, row);
  const laid = blocks.length > 0 ? blocks : recogniseMeasuredGroups(view, row);
  return laid
    .filter((one) => linesThatCount(one.view, one.table).length > 0)
    .map(({ view: own, table, bottom }) => ({ view: own, standing: view, table, bottom }));
}

/**
 * The tables of equality data whose headings stand on a row, from the left: one, but where tables stand side by side.
 *
 * @example findTables(view, 3).length // 2 for clinical staff beside non-clinical
 */
export function findTables(view: SheetTexts, row: number): readonly FoundTable[] {
  return tablesBeside(view, row).flatMap((own) => {
    const found = recogniseStanding(own, row) ?? findTurned(own, row);
    return found === null ? findLaid(own, row) : [found];
  });
}
