import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../../src/domain/grid/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { shownText } from '../../../src/workbook/shown-text';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { startExcel } from '../../host/start-excel';
import { layOutSheet } from '../../support/plan-layouts/lay-out-sheet';
import { plannedTable } from '../../support/plan-layouts/planned-sheet';
import { planWorkbook } from '../../support/plan-workbook';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';
import { largePlan } from './large-plan';

const SAMPLES = join(process.cwd(), 'samples');

async function readInExcel(
  workbook: Parameters<typeof startExcel>[0]['workbook'],
): Promise<WorkbookSnapshot> {
  await startExcel({ workbook });
  return new OfficeWorkbook().read();
}

/** A sheet without rows and ends of rows that hold nothing. */
/** A number that a plan shows in a way of its own (`1,7` for 1.7) is shown by Excel in its. */
function asExcelShows(cell: Cell): Cell {
  const isPlain = typeof cell.value === 'number' && cell.numberFormat === undefined;
  return isPlain ? { ...cell, text: String(cell.value) } : cell;
}

function trimmed(sheet: SheetSnapshot): unknown {
  const cells = Array.from(sheet.cells, (line) => {
    const held = (line ?? []).map((cell) => (cell && holds(cell) ? asExcelShows(cell) : undefined));
    while (held.length > 0 && held.at(-1) === undefined) held.pop();
    return held;
  });
  while (cells.length > 0 && cells.at(-1)?.length === 0) cells.pop();
  // Whether lines beyond the last cell are hidden is nothing Excel is asked.
  const last = Math.max(0, ...cells.map((line) => line.length));
  const hiddenColumns = new Set([...sheet.hiddenColumns].filter((column) => column <= last));
  const hiddenRows = new Set([...sheet.hiddenRows].filter((row) => row <= cells.length));
  const merges = sheet.merges.toSorted((one, other) => one.left - other.left || one.top - other.top);
  return { ...sheet, rowCount: 0, columnCount: 0, cells, merges, hiddenColumns, hiddenRows };
}

const holds = ({ value, fill, formula, comment }: Cell): boolean =>
  value !== null || fill !== undefined || formula !== undefined || comment !== undefined;

/** Excel says that a part of a text is struck through, and not which; how wide columns are it is not asked. */
function asExcelTells(workbook: WorkbookSnapshot): unknown {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    columnWidths: undefined,
    cells: Array.from(sheet.cells, (line) =>
      line?.map((cell) => (cell?.unstruck === undefined ? cell : { ...cell, unstruck: null })),
    ),
  }));
  return { ...workbook, sheets };
}

describe('A workbook open in Excel', () => {
  it('reads as its file does', async () => {
    const file = await openXlsx(planWorkbook(), 'plan.xlsx').read();
    expect(await readInExcel(planWorkbook())).toEqual(asExcelTells(file));
  });

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
    'reads the sample %s as its file does',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
      expect(await readInExcel(bytes)).toEqual(asExcelTells(await openXlsx(bytes, name).read()));
    },
  );

  it('reads a plan of any layout as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(plannedTable, async (planned) => {
        const workbook = buildWorkbook(layOutSheet(planned).sheet);
        const read = await readInExcel(workbook);
        expect(read.sheets.map(trimmed)).toEqual(workbook.sheets.map(trimmed));
      }),
      { numRuns: 25 },
    );
  });

  it('reads a large plan as it stands, colour by colour', async () => {
    const plan = largePlan(4_000, 20);
    expect((await readInExcel(plan)).sheets.map(trimmed)).toEqual(plan.sheets.map(trimmed));
  });

  it('tells white cells among coloured ones, errors from text, and empty results from empty cells', async () => {
    const cells: (Cell | undefined)[][] = [
      [
        { value: 'white', text: 'white', fill: '#FFFFFF' },
        { value: 'none', text: 'none' },
        { value: { error: '#N/A' }, text: '#N/A', formula: 'NA()' },
        { value: '', text: '', formula: 'IF(TRUE,"")' },
        { value: '=1+1', text: '=1+1' },
      ],
      [
        { value: 'struck', text: 'struck', struck: true, fill: '#D5EFD9' },
        { value: null, text: '', fill: '#FFC000' },
      ],
    ];
    const workbook = buildWorkbook({ ...buildSheet([]), cells, rowCount: 2, columnCount: 5 });
    expect((await readInExcel(workbook)).sheets.map(trimmed)).toEqual(workbook.sheets.map(trimmed));
  });

  it('asks for the fonts of signs that stand alone, in the calls it makes anyhow, and for no others', async () => {
    const plan = (status: (row: number) => Partial<Cell>) =>
      buildWorkbook(
        buildSheet([
          ['Action', 'Status'],
          ...Array.from({ length: 300 }, (_, row) => [`Train panel ${row}`, status(row)]),
        ]),
      );
    const signs = plan((row) => ({
      value: '●',
      text: '●',
      fill: row % 2 === 0 ? '#FF0000' : '#00B050',
      isSignColour: true,
    }));
    const { counters, host } = await startExcel({ workbook: signs });
    const read = await new OfficeWorkbook().read();
    expect(read.sheets.map(trimmed)).toEqual(signs.sheets.map(trimmed));
    expect(counters.batches).toBe(3);
    // One question of one column: the actions beside it are not asked for.
    expect(JSON.stringify(host.requests).match(/"color":true,"name":true/g)).toHaveLength(1);

    const words = plan(() => ({ value: 'Red', text: 'Red', fill: '#FF0000' }));
    const other = await startExcel({ workbook: words });
    await new OfficeWorkbook().read();
    expect(JSON.stringify(other.host.requests)).not.toContain('"name":true');
  });

  it('sees no colour in a sign written in black', async () => {
    const sheet = buildSheet([
      ['Action', 'Status'],
      ['Train panels', '●'],
    ]);
    const [read] = (await readInExcel(buildWorkbook(sheet))).sheets;
    expect(read?.cells[1]?.[1]).toEqual({ value: '●', text: '●' });
  });

  it('knows which cells are struck through in part, in a column of dates that are and are not', async () => {
    const partly = { value: 'Sept 2026 Jan 2027', text: 'Sept 2026 Jan 2027', unstruck: null };
    const whole = { value: 'May 2026', text: 'May 2026', struck: true };
    const workbook = buildWorkbook(buildSheet([['Due'], [partly], [whole], ['June 2026']]));
    expect((await readInExcel(workbook)).sheets.map(trimmed)).toEqual(workbook.sheets.map(trimmed));
  });

  it('knows hidden sheets, rows and columns, merged areas and filters', async () => {
    const grid = Array.from({ length: 450 }, (_, row) => [`r${row}`, row, 'x', 'y']);
    const hidden = buildSheet(grid, {
      hiddenRows: [3, 4, 200, 450],
      hiddenColumns: [2],
      merges: ['C199:D203', 'A10:A12'],
    });
    const secret = buildSheet([['s']], { name: 'Secret', visibility: 'very-hidden' });
    const workbook = buildWorkbook({ ...hidden, filter: { top: 1, left: 1, bottom: 450, right: 4 } }, secret);
    const [first, second] = (await readInExcel(workbook)).sheets;
    expect([...(first?.hiddenRows ?? [])].sort((a, b) => a - b)).toEqual([3, 4, 200, 450]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([2]);
    expect(first?.merges).toEqual([
      { top: 10, left: 1, bottom: 12, right: 1 },
      { top: 199, left: 3, bottom: 203, right: 4 },
    ]);
    expect(first?.filter).toEqual({ top: 1, left: 1, bottom: 450, right: 4 });
    expect(second?.visibility).toBe('very-hidden');
  });

  it('counts dates from 1904 where the workbook does', async () => {
    const march = {
      value: 43_920,
      text: shownText(43_920, 'dd mmm yyyy', 1904),
      numberFormat: 'dd mmm yyyy',
    };
    const sheet = { ...buildSheet([]), cells: [[march]], rowCount: 1, columnCount: 1 };
    const read = await readInExcel({ ...buildWorkbook(sheet), dateSystem: 1904 });
    expect(read.dateSystem).toBe(1904);
    expect(read.sheets[0]?.cells[0]?.[0]).toEqual(march);
    expect(march.text).toBe('31 Mar 2024');
  });

  it('asks no more of a sheet that formatting has swollen than of its values', async () => {
    const swollen = buildSheet(
      [
        ['Action', 'Due'],
        ['Train', 'May'],
      ],
      {
        fills: { 'D1:D1': '#FFC000' },
      },
    );
    const { model, counters } = await startExcel({ workbook: buildWorkbook(swollen) });
    const sheet = model.sheets[0];
    if (!sheet) throw new Error('no sheet');
    sheet.put(900_000, 12_000, { ...sheet.cell(1, 4), value: null });
    const [read] = (await new OfficeWorkbook().read()).sheets;
    expect(read?.cells[0]?.[3]?.fill).toBe('#FFC000');
    expect([read?.rowCount, read?.columnCount]).toEqual([2, 4]);
    expect(counters.responseBytes).toBeLessThan(25_000);
  });

  it('reads many sheets in as many batches but one', async () => {
    const sheets = Array.from({ length: 40 }, (_, at) => buildSheet([[`on ${at}`]], { name: `Sheet ${at}` }));
    const { counters } = await startExcel({ workbook: buildWorkbook(...sheets) });
    const read = await new OfficeWorkbook().read();
    expect(read.sheets.map(({ cells }) => cells[0]?.[0]?.value)).toEqual(sheets.map((_, at) => `on ${at}`));
    expect(counters.batches).toBeLessThanOrEqual(4);
  });

  it('reads threads of comments with their answers', async () => {
    const { model } = await startExcel({ workbook: planWorkbook() });
    model.sheet('EDI plan')?.comments.push({
      id: '{1}',
      row: 5,
      column: 2,
      content: 'Is this date right?',
      author: 'Priya Example',
      replies: ['It is.'],
    });
    const [sheet] = (await new OfficeWorkbook().read()).sheets;
    expect(sheet?.cells[4]?.[1]?.comment).toBe('Is this date right?\nIt is.');
  });
});
