import { Temporal } from 'temporal-polyfill';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../../src/domain/report/sheet-spec';
import type { WorkbookChange } from '../../src/workbook/workbook-change';
import type { Workbook, WorkbookCapabilities } from '../../src/workbook/workbook-port';

/** An adapter under the contract. */
export interface AdapterUnderTest {
  readonly name: string;
  readonly capabilities: WorkbookCapabilities;
  /** The small plan of `tests/support/plan-workbook.ts`, held by this adapter. */
  readonly open: () => Promise<Workbook>;
}

export const MARCH = Temporal.PlainDate.from('2024-03-31');
/** The sheet of the small plan. */
export const PLAN = 'EDI plan';

/** A sheet of ours with so many lines. */
export const summary = (rows: number): SheetSpec => ({
  name: 'Parity summary',
  marker: 'summary',
  columnWidths: [20, 10],
  rows: Array.from({ length: rows }, (_, index) => ({
    cells: [{ value: `Line ${index + 1}` }, { value: index }],
  })),
  print: { orientation: 'landscape', titleRows: [1, 1], footer: 'Parity · as at 30 Jun 2024' },
  filter: { top: 1, left: 1, bottom: rows, right: 2 },
});

/** A block of cells for the plan. */
export const setCells = (row: number, column: number, cells: readonly (readonly (SpecCell | null)[])[]) =>
  ({ kind: 'set-cells', sheet: PLAN, row, column, cells }) as const;

export function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The workbook after changes that meet no conflict. */
export async function after(
  workbook: Workbook,
  ...changes: readonly WorkbookChange[]
): Promise<{ snapshot: WorkbookSnapshot; at: (row: number, column: number) => ReturnType<typeof cellAt> }> {
  expect(await workbook.apply(changes)).toEqual([]);
  const snapshot = await workbook.read();
  return { snapshot, at: (row, column) => cellAt(sheetOf(snapshot, PLAN), { row, column }) };
}
