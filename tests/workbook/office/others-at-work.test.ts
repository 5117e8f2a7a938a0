import { scan, undo } from '../../../src/application/pane/scan';
import { OfficeWorkbook } from '../../../src/workbook/office/office-workbook';
import { PLAN, setCells, summary } from '../../contract/adapter-under-test';
import type { BookData } from '../../host/model/data/book-data';
import { BLANK_CELL } from '../../host/model/data/cell-data';
import { dumpWorkbook } from '../../host/model/dump-workbook';
import { startExcel } from '../../host/start-excel';
import { planWorkbook } from '../../support/plan-workbook';
import { largePlan } from './large-plan';

const NOW = { asAt: '2025-06-30', today: '2025-06-30' };

async function open(bytes: Parameters<typeof startExcel>[0]['workbook'] = planWorkbook()) {
  const excel = await startExcel({ workbook: bytes });
  return { ...excel, workbook: new OfficeWorkbook(async () => undefined) };
}

const type = (model: BookData, sheet: string, row: number, column: number, value: string): void =>
  model.sheet(sheet)?.put(row, column, { ...(model.sheet(sheet)?.cell(row, column) ?? BLANK_CELL), value });

describe('When someone else works in the same workbook', () => {
  it('a row they changed after it was read is left alone and reported, and the others are written', async () => {
    const { workbook, model, failures } = await open();
    await workbook.read();
    failures.before(1, (book) => type(book, PLAN, 5, 5, 'Theirs'));
    const conflicts = await workbook.apply([
      {
        ...setCells(4, 5, [[{ value: 'a' }], [{ value: 'b' }], [{ value: 'c' }]]),
        expect: [[null], [null], [null]],
      },
    ]);
    expect(conflicts).toEqual([{ sheet: PLAN, row: 5, expected: null, found: 'Theirs' }]);
    const column = [4, 5, 6].map((row) => model.sheet(PLAN)?.cell(row, 5).value);
    expect(column).toEqual(['a', 'Theirs', 'c']);
  });

  it('a review they cut across is written but for their rows', async () => {
    const { workbook, model, failures } = await open(largePlan(60, 10));
    const first = await scan(workbook, NOW);
    await first.write();
    const later = await scan(workbook, { ...NOW, asAt: '2026-01-31' });
    failures.before(1, (book) => type(book, 'Plan', 20, 14, 'Changed by hand'));
    const { conflicts } = await later.write();
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.place).toMatchObject({ sheet: 'Plan' });
    expect(model.sheet('Plan')?.cell(20, 14).value).toBe('Changed by hand');
  });

  it('a sheet of ours they typed on in the meantime stays as they left it', async () => {
    const { workbook, model, failures } = await open();
    await workbook.apply([{ kind: 'put-sheet', spec: summary(3) }]);
    const read = (await workbook.read()).sheets.at(-1) ?? null;
    failures.before(1, (book) => type(book, 'Parity summary (2)', 2, 1, 'Mine'));
    const conflicts = await workbook.apply([{ kind: 'put-sheet', spec: summary(5), expect: read }]);
    expect(conflicts).toEqual([{ sheet: 'Parity summary (2)', row: 2, expected: 'Line 2', found: 'Mine' }]);
    expect(model.sheet('Parity summary (2)')?.cell(5, 1).value).toBeNull();
  });

  it('a sheet they renamed is looked for anew, and refused by name when it is gone', async () => {
    const { workbook, model, failures } = await open();
    await workbook.read();
    failures.before(1, (book) => {
      const sheet = book.sheet(PLAN);
      if (sheet) sheet.name = 'EDI plan 2025';
    });
    const refused = workbook.apply([setCells(4, 5, [[{ value: 'a' }]])]);
    await expect(refused).rejects.toMatchObject({ code: 'no-such-sheet' });
    expect(model.sheet('EDI plan 2025')?.cell(4, 5).value).toBeNull();
  });

  it('a sheet they added or a table they widened makes Parity read again before it writes', async () => {
    const { workbook, model, failures } = await open();
    await workbook.read();
    failures.before(1, (book) => {
      book.addSheet('Theirs');
      const table = book.sheet(PLAN)?.tables[0];
      if (table) Object.assign(table, { range: { ...table.range, right: 4 }, columnIds: [1, 2, 3, 4] });
      type(book, PLAN, 3, 4, 'Lead');
    });
    const conflicts = await workbook.apply([
      { kind: 'grow-table', sheet: PLAN, table: 'Actions', headers: [{ value: 'Status' }] },
      { kind: 'put-sheet', spec: summary(2) },
    ]);
    expect(conflicts).toEqual([]);
    expect(model.sheet(PLAN)?.tables[0]?.range.right).toBe(5);
    expect(model.sheet(PLAN)?.cell(3, 5).value).toBe('Status');
    expect(model.sheets.map(({ name }) => name)).toEqual([
      PLAN,
      'Parity summary',
      'Theirs',
      'Parity summary (2)',
    ]);
  });

  it('a formula they typed where none was is seen', async () => {
    const { workbook, model, failures } = await open();
    await workbook.read();
    failures.before(1, (book) => book.sheet(PLAN)?.put(4, 5, { ...BLANK_CELL, value: 7, formula: '=3+4' }));
    const conflicts = await workbook.apply([{ ...setCells(4, 5, [[{ value: 'a' }]]), expect: [[null]] }]);
    expect(conflicts).toEqual([{ sheet: PLAN, row: 4, expected: null, found: 7 }]);
    expect(model.sheet(PLAN)?.cell(4, 5).formula).toBe('=3+4');
  });

  it('rows under their filter are written by row, and the filter stays', async () => {
    const { workbook, model } = await open(largePlan(60, 10));
    const sheet = model.sheet('Plan');
    if (!sheet) throw new Error('no sheet');
    sheet.filter = { top: 3, left: 1, bottom: 60, right: 10 };
    for (const row of [6, 7, 8, 20]) sheet.line('row', row).filtered = true;
    await (await scan(workbook, NOW)).write();
    expect(sheet.cell(7, 11).value).toMatch(/^A-/);
    expect([6, 7, 8, 20].map((row) => sheet.rowLines.get(row)?.filtered)).toEqual([true, true, true, true]);
    expect(sheet.filter).toEqual({ top: 3, left: 1, bottom: 60, right: 10 });
  });
});

describe('Taking a write back after others worked on', () => {
  it('leaves the rows they changed since alone, and reports them', async () => {
    const { workbook, model } = await open(largePlan(60, 10));
    await (await scan(workbook, NOW)).write();
    type(model, 'Plan', 20, 12, 'Done by hand');
    const { conflicts } = await undo(workbook);
    expect(conflicts).toEqual([{ place: expect.objectContaining({ sheet: 'Plan' }), found: 'Done by hand' }]);
    expect(model.sheet('Plan')?.cell(20, 12).value).toBe('Done by hand');
    expect(model.sheet('Plan')?.cell(21, 12).value).toBeNull();
    expect(model.sheets).toHaveLength(1);
  });

  it('leaves a sheet of ours that they wrote on', async () => {
    const { workbook, model } = await open();
    await workbook.apply([{ kind: 'put-sheet', spec: summary(3) }, setCells(9, 1, [[{ value: 'x' }]])]);
    type(model, 'Parity summary (2)', 2, 4, 'A note of mine');
    const conflicts = await workbook.undo();
    expect(conflicts).toEqual([
      { sheet: 'Parity summary (2)', row: 2, expected: null, found: 'A note of mine' },
    ]);
    expect(model.sheet(PLAN)?.cell(9, 1).value).toBeNull();
    expect(model.sheet('Parity summary (2)')?.cell(3, 1).value).toBe('Line 3');
    expect(model.names.map(({ name }) => name)).toEqual(['_Parity.summary']);
  });

  it('is not troubled by what they did elsewhere', async () => {
    const { workbook, model } = await open();
    const before = dumpWorkbook(model);
    await workbook.apply([setCells(4, 5, [[{ value: 'x' }]])]);
    type(model, 'Parity summary', 9, 1, 'Elsewhere');
    expect(await workbook.undo()).toEqual([]);
    model.sheet('Parity summary')?.put(9, 1, BLANK_CELL);
    expect(dumpWorkbook(model)).toEqual(before);
  });
});
