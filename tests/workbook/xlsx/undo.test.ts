import type { WorkbookChange } from '../../../src/workbook/workbook-change';
import { createXlsx } from '../../../src/workbook/xlsx/create-xlsx';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { summary } from '../../contract/adapter-under-test';
import { planWorkbook } from '../../support/plan-workbook';

const write = (value: string): WorkbookChange => ({
  kind: 'set-cells',
  sheet: 'EDI plan',
  row: 4,
  column: 4,
  cells: [[{ value, style: { bold: true, fill: '#D5EFD9' } }]],
});

describe('A file whose last write was taken back', () => {
  it('is saved as the very bytes it was opened from', async () => {
    const opened = planWorkbook();
    const workbook = openXlsx(opened, 'plan.xlsx');
    await workbook.apply([write('G'), { kind: 'put-sheet', spec: summary(3) }]);
    expect(workbook.save()).not.toEqual(opened);
    await workbook.undo();
    expect(workbook.save()).toBe(opened);
  });

  it('is saved as after the write before, byte for byte', async () => {
    const workbook = openXlsx(planWorkbook(), 'plan.xlsx');
    await workbook.apply([write('G')]);
    const first = workbook.save();
    await workbook.apply([write('R'), { kind: 'put-sheet', spec: summary(3) }]);
    await workbook.undo();
    expect(workbook.save()).toEqual(first);
  });

  it('has only widths to take back where only widths were set', async () => {
    const opened = planWorkbook();
    const workbook = openXlsx(opened, 'plan.xlsx');
    await workbook.apply([
      { kind: 'set-column-widths', sheet: 'EDI plan', widths: [{ column: 4, width: 40 }] },
    ]);
    expect(workbook.canUndo).toBe(true);
    await workbook.undo();
    expect(workbook.save()).toBe(opened);
  });

  it('can be a new workbook, which then has no sheet again', async () => {
    const workbook = createXlsx();
    await workbook.apply([{ kind: 'put-sheet', spec: summary(3) }]);
    await workbook.undo();
    expect((await workbook.read()).sheets).toEqual([]);
  });
});
