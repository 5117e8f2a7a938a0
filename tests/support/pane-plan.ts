import type { CellValue } from '../../src/domain/grid/cell';
import { parseAddress } from '../../src/domain/grid/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { SpecValue } from '../../src/domain/report/sheet-spec';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { Workbook, WorkbookFile } from '../../src/workbook/workbook-port';
import { createXlsx } from '../../src/workbook/xlsx/create-xlsx';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { buildSheet, buildWorkbook, type GridValue } from './sheet-builder';

/** The day on which the tests of the pane take place. */
export const TODAY = '2024-06-30';
export const PLAN_SHEET = 'EDI plan';

/** Title, gap, headings in row 3, a section, and five actions in rows 5 to 9 on columns A to F. */
export const PANE_GRID: readonly (readonly GridValue[])[] = [
  ['Inclusion plan 2023 to 2026'],
  [],
  ['Ref', 'Action', 'Lead', 'Committee', 'Due date', 'RAG'],
  ['1. FAIR RECRUITMENT'],
  [
    '1.1',
    'Train every interview panel in inclusive recruitment',
    'Head of EDI',
    'People Committee',
    'March 2024',
    '',
  ],
  ['1.2', 'Mend the lift to the training rooms', 'Director of Estates', 'Estates Board', 'July 2024', ''],
  ['1.3', 'Publish the ethnicity pay gap with a plan to close it', '', '', 'December 2025', ''],
  [
    '1.4',
    'Set up a reciprocal mentoring programme',
    'Head of OD; Head of EDI',
    'People Committee',
    'January 2024',
    'Complete',
  ],
  ['1.5', 'Hold a listening event with every staff network', 'Head of EDI', '', 'June 2024', 'Parked'],
];

/** A workbook held in memory with that plan, or another grid, and sheets beside it. */
export function paneWorkbook(
  grid: readonly (readonly GridValue[])[] = PANE_GRID,
  ...others: readonly SheetSnapshot[]
): MemoryWorkbook {
  return new MemoryWorkbook(buildWorkbook(buildSheet(grid, { name: PLAN_SHEET }), ...others));
}

/** The same cells in a file: values, formats and fills; what else a snapshot has is left behind. */
export async function asFile({ sheets }: WorkbookSnapshot): Promise<WorkbookFile> {
  const workbook = createXlsx();
  await workbook.apply(
    sheets.map(({ name, cells }) => ({
      kind: 'put-sheet',
      spec: {
        name,
        marker: null,
        columnWidths: [],
        rows: Array.from(cells, (line) => ({
          cells: Array.from(line ?? [], (cell) => {
            if (!cell) return null;
            const { fill, numberFormat } = cell;
            const style = { ...(fill ? { fill } : {}), ...(numberFormat ? { numberFormat } : {}) };
            return { value: plainValue(cell.value), style };
          }),
        })),
      },
    })),
  );
  return openXlsx(workbook.save(), 'plan.xlsx');
}

function plainValue(value: CellValue): SpecValue {
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** A person types into cells of a sheet. */
export async function typeInto(
  workbook: Workbook,
  sheet: string,
  texts: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  for (const [address, value] of Object.entries(texts)) {
    const place = parseAddress(address);
    if (!place) throw new Error(`${address} is no address`);
    await workbook.apply([{ kind: 'set-cells', sheet, ...place, cells: [[{ value }]] }]);
  }
}

/** Where two workbooks differ: `EDI plan K7`, by value, formula, format and colour. */
export function alteredCells(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
): readonly { readonly sheet: string; readonly row: number; readonly column: number }[] {
  const names = new Set([...before.sheets, ...after.sheets].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [old, now] = [before, after].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
    const altered: { sheet: string; row: number; column: number }[] = [];
    const rows = Math.max(old?.cells.length ?? 0, now?.cells.length ?? 0);
    for (let row = 0; row < rows; row += 1) {
      const [line, other] = [old?.cells[row] ?? [], now?.cells[row] ?? []];
      for (let at = 0; at < Math.max(line.length, other.length); at += 1) {
        const [one, two] = [line[at], other[at]].map((cell) =>
          JSON.stringify([
            cell?.value ?? null,
            cell?.formula ?? null,
            cell?.numberFormat ?? null,
            cell?.fill ?? null,
            cell?.comment ?? null,
          ]),
        );
        if (one !== two) altered.push({ sheet: name, row: row + 1, column: at + 1 });
      }
    }
    return altered;
  });
}
