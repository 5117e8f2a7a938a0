import { reviewWorkbook } from '../../src/application/review-workbook';
import { writeReview } from '../../src/application/write-review';
import { settingsSheetOf } from '../../src/application/write-settings';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { figuresWorkbook } from '../support/figures-workbook';
import { AS_AT } from '../support/review-builder';

async function reviewed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, 'figures.xlsx');
  const review = reviewWorkbook(await workbook.read(), AS_AT);
  await workbook.apply(writeReview({ ...review, settingsSheet: settingsSheetOf(review) }));
  return workbook.save();
}

const read = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => openXlsx(bytes, 'figures.xlsx').read();

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const once = figuresWorkbook({ withoutPlan: true }).then(reviewed);

describe('Writing figures where there is no plan', () => {
  it('adds no list of actions, for there are none', async () => {
    const { sheets } = await read(await once);
    const names = sheets.map(({ name }) => name).filter((name) => name.startsWith('Parity'));
    expect(names.slice(0, 3)).toEqual(['Parity summary', 'Parity checks', 'Parity WRES']);
    expect(names).not.toContain('Parity actions');
    expect(names.at(-1)).toBe('Parity settings');
  });

  it('says in the summary what was found, and where', async () => {
    const summary = sheetOf(await read(await once), 'Parity summary');
    const lines = Array.from({ length: summary.rowCount }, (_, index) =>
      [1, 2, 3].map((column) => cellAt(summary, { row: index + 1, column }).text),
    );
    expect(lines[1]?.[0]).toMatch(
      /^No action plan was found; \d+ equality figures were computed from “WRES data”, .*\.$/,
    );
    expect(lines[3]).toEqual(['Sheet', 'What it says', 'For publication']);
    expect(lines.slice(4).map(([name, , published]) => [name, published])).toEqual([
      ['Parity WRES', 'Parity WRES (published)'],
      ['Parity WDES', 'Parity WDES (published)'],
      ['Parity Model Employer', 'Parity Model Employer (publ.)'],
      ['Parity pay gaps', 'Parity pay gaps (published)'],
    ]);
    expect(cellAt(summary, { row: 5, column: 2 }).formula).toBe("'Parity WRES'!$A$3");
  });

  it('changes no byte at a second review', async () => {
    expect(Buffer.compare(await reviewed(await once), await once)).toBe(0);
  });

  it('keeps what the user wrote on the summary', async () => {
    const workbook = openXlsx(await once, 'figures.xlsx');
    await workbook.apply([
      {
        kind: 'set-cells',
        sheet: 'Parity summary',
        row: 11,
        column: 1,
        cells: [[{ value: 'For the board' }]],
      },
    ]);
    const summary = sheetOf(await read(await reviewed(workbook.save())), 'Parity summary');
    const texts = Array.from(
      { length: summary.rowCount },
      (_, index) => cellAt(summary, { row: index + 1, column: 1 }).text,
    );
    expect(texts).toContain('For the board');
  });

  it('keeps the list of actions of a plan that has gone', async () => {
    const workbook = openXlsx(await figuresWorkbook().then(reviewed), 'figures.xlsx');
    const { rowCount } = sheetOf(await workbook.read(), 'EDI plan');
    const blank = Array.from({ length: rowCount }, () => Array.from({ length: 16 }, () => ({ value: null })));
    await workbook.apply([{ kind: 'set-cells', sheet: 'EDI plan', row: 1, column: 1, cells: blank }]);
    const { sheets } = await read(await reviewed(workbook.save()));
    expect(sheets.map(({ name }) => name)).toContain('Parity actions');
  });
});
