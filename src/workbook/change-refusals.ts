import { WorkbookError } from './workbook-error';

/** Every sentence with which a change is refused, the same on every host. */
export const CHANGE_REFUSALS = {
  nothingToUndo: () =>
    new WorkbookError('nothing-to-undo', 'There is no write of Parity’s to take back in this workbook.'),

  noSuchSheet: (sheet: string) =>
    new WorkbookError(
      'no-such-sheet',
      `There is no sheet named “${sheet}”: read the workbook again, since it may have been renamed.`,
    ),
  noSuchTable: (sheet: string, table: string) =>
    new WorkbookError(
      'no-such-table',
      `Sheet “${sheet}” has no table named “${table}”: read the workbook again, since it may have been renamed.`,
    ),
  noRoomBesideTable: (sheet: string, table: string, neighbour: string) =>
    new WorkbookError(
      'table-cannot-grow',
      `Table “${table}” on sheet “${sheet}” cannot grow, because table “${neighbour}” stands beside it: move that table and try again.`,
    ),
  columnNameTaken: (sheet: string, table: string, column: string) =>
    new WorkbookError(
      'table-cannot-grow',
      `Table “${table}” on sheet “${sheet}” cannot take a column named “${column}”, because every column needs a name of its own: rename that column and try again.`,
    ),
  notOurSheet: (marker: string) =>
    new WorkbookError(
      'not-our-sheet',
      `No sheet is marked as Parity's “${marker}”, so none was taken away: delete the sheet by hand if it should go.`,
    ),
  onlySheet: (sheet: string) =>
    new WorkbookError(
      'not-our-sheet',
      `“${sheet}” is the only sheet that shows, and a workbook needs one: add or unhide another sheet first.`,
    ),
  cellInMerge: (sheet: string, cell: string, range: string) =>
    new WorkbookError(
      'cell-in-merge',
      `Cell ${cell} on sheet “${sheet}” is hidden in the merged area ${range}, where nobody would see what is written: unmerge that area and try again.`,
    ),
  cellInArray: (sheet: string, cell: string, range: string) =>
    new WorkbookError(
      'cell-in-array',
      `Cell ${cell} on sheet “${sheet}” belongs to the array formula in ${range}, of which no single cell can be changed: move or clear that formula and try again.`,
    ),
} as const;
