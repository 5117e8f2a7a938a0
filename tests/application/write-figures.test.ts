import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewWorkbook } from '../../src/application/review-workbook';
import { writeReview } from '../../src/application/write-review';
import { settingsSheetOf } from '../../src/application/write-settings';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { figuresWorkbook, WRES_LINES } from '../support/figures-workbook';
import { AS_AT } from '../support/review-builder';

/** A sample of every kind of figure for the check with other programs, where a folder for it is named. */
const KEEP = process.env['KEEP_FIGURES'];

async function reviewed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, 'figures.xlsx');
  const review = reviewWorkbook(await workbook.read(), AS_AT);
  expect(await workbook.apply(writeReview({ ...review, settingsSheet: settingsSheetOf(review) }))).toEqual(
    [],
  );
  return workbook.save();
}

const read = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => openXlsx(bytes, 'figures.xlsx').read();

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

interface Found {
  readonly row: number;
  readonly column: number;
}

function find(sheet: SheetSnapshot, text: string, heading: string): Found {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (!cellAt(sheet, { row, column: 1 }).text.startsWith(text)) continue;
    for (let above = row; above > 0; above -= 1) {
      for (let column = 1; column <= sheet.columnCount; column += 1) {
        if (cellAt(sheet, { row: above, column }).text === heading) return { row, column };
      }
    }
  }
  throw new Error(`no ${text} under ${heading}`);
}

/** The counts of an appointment, a band, a case, a bonus and a band’s target group, as a colleague may correct them. */
const CORRECTIONS = [
  ['WRES data', 14, 5, 611],
  ['WRES data', 4, 4, 650],
  ['WRES data', 18, 4, 25],
  ['Model Employer data', 2, 2, 120],
  ['Pay data', 2, 4, 24.5],
] as const;

async function corrected(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, 'figures.xlsx');
  const changes = CORRECTIONS.map(
    ([sheet, row, column, value]) =>
      ({ kind: 'set-cells', sheet, row, column, cells: [[{ value }]] }) as const,
  );
  expect(await workbook.apply(changes)).toEqual([]);
  return workbook.save();
}

const once = figuresWorkbook().then(reviewed);

describe('Writing the equality figures of a workbook', () => {
  it('adds a working and a published sheet for each kind of data there is', async () => {
    const { sheets } = await read(await once);
    expect(sheets.map(({ name }) => name).slice(5)).toEqual([
      ...['Parity summary', 'Parity checks', 'Parity actions'],
      ...['Parity WRES', 'Parity WDES', 'Parity Model Employer', 'Parity pay gaps'],
      ...['Parity WRES (published)', 'Parity WDES (published)', 'Parity Model Employer (publ.)'],
      ...['Parity pay gaps (published)', 'Parity settings'],
    ]);
    if (KEEP !== undefined) writeFileSync(join(KEEP, 'figures.reviewed.xlsx'), await once);
  });

  it('changes no byte at a second review', async () => {
    expect(Buffer.compare(await reviewed(await once), await once)).toBe(0);
  });

  it('lets every number of a working sheet follow the counts, but for the p of an exact test', async () => {
    const snapshot = await read(await once);
    for (const name of ['Parity WRES', 'Parity WDES', 'Parity Model Employer', 'Parity pay gaps']) {
      const sheet = sheetOf(snapshot, name);
      const end = find(sheet, 'W in the verdict', 'What').row;
      const fixed: string[] = [];
      for (let row = 1; row < end; row += 1) {
        for (let column = 1; column <= sheet.columnCount; column += 1) {
          const { value, formula } = cellAt(sheet, { row, column });
          if (typeof value !== 'number' || formula !== undefined) continue;
          const { text } = cellAt(sheet, { row: headerOf(sheet, row), column });
          if (text !== 'p at this review') fixed.push(`${name} row ${row}, ${text}`);
        }
      }
      expect(fixed).toEqual([]);
    }
  });

  it('has other figures once counts are corrected, and only there', async () => {
    const anew = await reviewed(await corrected(await figuresWorkbook()));
    const [before, after] = [await read(await once), await read(anew)];
    const valueOf = (snapshot: WorkbookSnapshot, figure: string) => {
      const sheet = sheetOf(snapshot, 'Parity WRES');
      return cellAt(sheet, find(sheet, figure, 'Value')).value;
    };
    expect(valueOf(after, 'WRES 2: ')).not.toBe(valueOf(before, 'WRES 2: '));
    expect(valueOf(after, 'WRES 7: ')).toBe(valueOf(before, 'WRES 7: '));
    if (KEEP === undefined) return;
    // Recalculated elsewhere, the one has to come to what the other was written with.
    mkdirSync(join(KEEP, 'live'), { recursive: true });
    writeFileSync(join(KEEP, 'live', 'corrected.xlsx'), await corrected(await once));
    writeFileSync(join(KEEP, 'live', 'reviewed-anew.xlsx'), anew);
  });

  it('goes by the settings of the workbook, cell by cell', async () => {
    const sheet = sheetOf(await read(await once), 'Parity WRES');
    const at = find(sheet, 'Confidence', 'Value');
    expect(cellAt(sheet, at).formula).toMatch(/^'Parity settings'!\$B\$\d+\/100$/);
  });

  it('keeps what is written beside a figure when figures come and go above it', async () => {
    const workbook = openXlsx(await once, 'figures.xlsx');
    const snapshot = await workbook.read();
    const at = find(sheetOf(snapshot, 'Parity WRES'), 'WRES 4: ', 'Notes');
    await workbook.apply([
      { kind: 'set-cells', sheet: 'Parity WRES', ...at, cells: [[{ value: 'Ask the education team' }]] },
      { kind: 'set-cells', sheet: 'WRES data', row: 19, column: 1, cells: [[{ value: null }]] },
    ]);
    const sheet = sheetOf(await read(await reviewed(workbook.save())), 'Parity WRES');
    expect(cellAt(sheet, find(sheet, 'WRES 4: ', 'Notes')).value).toBe('Ask the education team');
  });

  it('publishes values and words alone, and a star where a number is hidden', async () => {
    const { sheets } = await read(await once);
    const published = sheets.filter(({ name }) => name.includes('(publ'));
    expect(published).toHaveLength(4);
    for (const sheet of published) {
      const cells = sheet.cells.flatMap((line) => line ?? []);
      expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
      expect(cellAt(sheet, { row: 2, column: 1 }).text).toMatch(
        /^Published version: Counts below 5 are hidden/,
      );
    }
    const wres = sheetOf({ sheets } as WorkbookSnapshot, 'Parity WRES (published)');
    const lines = wres.cells.map((line) => line?.[0]?.text ?? '');
    const board = lines.indexOf('The board against the workforce');
    expect(lines[board + 1]).toMatch(/^Hidden throughout: \d+ figures? \(WRES 9\)\.$/);
  });

  it('draws no bar for a hidden figure', async () => {
    const wres = sheetOf(await read(await once), 'Parity WRES (published)');
    const bars: string[] = [];
    for (let row = 1; row <= wres.rowCount; row += 1) {
      if (cellAt(wres, { row: headerOf(wres, row), column: 1 }).text === 'Bar') {
        bars.push(cellAt(wres, { row, column: 1 }).text);
      }
    }
    expect(bars.some((bar) => bar.includes('WRES 2'))).toBe(true);
    expect(bars.filter((bar) => bar.includes('Board membership'))).toEqual([]);
  });

  it('leaves a workbook without data sheets without sheets of figures', async () => {
    const header = WRES_LINES.slice(0, 1);
    const { sheets } = await read(await reviewed(await figuresWorkbook({ wres: header })));
    expect(sheets.some(({ name }) => name === 'Parity WRES')).toBe(false);
    expect(sheets.some(({ name }) => name === 'Parity WDES')).toBe(true);
  });
});

/** The row of the header above a row: the nearest that has no number and at least three texts. */
function headerOf(sheet: SheetSnapshot, row: number): number {
  for (let above = row - 1; above > 0; above -= 1) {
    const { fill } = cellAt(sheet, { row: above, column: 1 });
    if (fill === '#33475B') return above;
  }
  return 1;
}
