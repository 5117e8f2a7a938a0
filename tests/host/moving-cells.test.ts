import { formatRange } from '../../src/domain/grid/address';
import { planWorkbook } from '../support/plan-workbook';
import { dumpWorkbook } from './model/dump-workbook';
import { startExcel } from './start-excel';

const PLAN = 'EDI plan';

async function open() {
  const excel = await startExcel({ workbook: planWorkbook() });
  const sheet = excel.model.sheet(PLAN);
  if (!sheet) throw new Error('no plan');
  return { ...excel, sheet };
}

describe('Cells that move in the emulated host', () => {
  it('take names, tables, merges, heights, formulas, charts and kept ranges along', async () => {
    const { Excel, model, sheet } = await open();
    sheet.line('row', 4).size = 30;
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem(PLAN);
      const summary = context.workbook.worksheets.getItem('Parity summary');
      context.workbook.names.add('Dues', plan.getRange('B4:B5'));
      summary.getRange('B1').formulas = [["=COUNT('EDI plan'!B4:B5)+ROW('EDI plan'!$A$1)"]];
      plan.charts.add('BarStacked', plan.getRange('A3:B5'), 'Columns');
      const kept = plan.getRange('C5').load('address');
      await context.sync();
      plan.getRange('4:5').insert('Down');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe("'EDI plan'!C7");
    });
    expect(model.names[0]?.formula).toBe("='EDI plan'!$B$6:$B$7");
    expect(model.sheet('Parity summary')?.cell(1, 2).formula).toBe(
      "=COUNT('EDI plan'!B6:B7)+ROW('EDI plan'!$A$1)",
    );
    expect(sheet.tables[0] && formatRange(sheet.tables[0].range)).toBe('A3:C8');
    expect(sheet.cell(6, 1).value).toBe('Train panels');
    expect([...sheet.rowLines]).toEqual([[6, { size: 30 }]]);
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(sheet.charts[0]?.series[0]?.figures).toBe("'EDI plan'!$B$6:$B$7");
  });

  it('leave #REF! where all that was meant is gone', async () => {
    const { Excel, model } = await open();
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem(PLAN);
      context.workbook.names.add('Due', plan.getRange('B4'));
      context.workbook.names.add(
        'Elsewhere',
        context.workbook.worksheets.getItem('Parity summary').getRange('A1'),
      );
      await context.sync();
      plan.getRange('4:4').delete('Up');
      context.workbook.worksheets.getItem('Parity summary').delete();
      await context.sync();
    });
    expect(model.names.map(({ formula }) => formula)).toEqual(["='EDI plan'!#REF!", '=#REF!']);
  });

  it('follow a sheet that is renamed', async () => {
    const { Excel, model } = await open();
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem(PLAN);
      context.workbook.names.add('Due', plan.getRange('B4'));
      context.workbook.worksheets.getItem('Parity summary').getRange('B1').formulas = [
        ["='EDI plan'!B4&\"'EDI plan'!B4\""],
      ];
      plan.name = "Lead's plan";
      await context.sync();
    });
    expect(model.names[0]?.formula).toBe("='Lead''s plan'!$B$4");
    expect(model.sheet('Parity summary')?.cell(1, 2).formula).toBe("='Lead''s plan'!B4&\"'EDI plan'!B4\"");
  });

  it('are refused where half of a table or merged area would move', async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PLAN).getRange('A4:B4').insert('Down');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('come back cell for cell when what was inserted is deleted again', async () => {
    const { Excel, model } = await open();
    const before = dumpWorkbook(model);
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem(PLAN);
      const inserted = plan.getRange('2:3').insert('Down');
      plan.getRange('B:B').insert('Right');
      await context.sync();
      expect(dumpWorkbook(model)).not.toEqual(before);
      plan.getRange('B:B').delete('Left');
      inserted.delete('Up');
      await context.sync();
    });
    expect(dumpWorkbook(model)).toEqual(before);
  });
});

describe('Cells that are cut and pasted', () => {
  it('are followed by the formulas that named them', async () => {
    const { Excel, model, sheet } = await open();
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem(PLAN);
      plan.getRange('E1:E2').formulas = [['note'], ['=E1&"!"']];
      plan.getRange('F1').formulas = [['=E1']];
      await context.sync();
      plan.getRange('E1:E2').moveTo('H5');
      await context.sync();
    });
    expect([sheet.cell(5, 8).value, sheet.cell(1, 5).value]).toEqual(['note', null]);
    expect([sheet.cell(6, 8).formula, sheet.cell(1, 6).formula]).toEqual(['=H5&"!"', '=H5']);
    expect(model.isDirty).toBe(true);
  });

  it('close the gap of a table column that is deleted', async () => {
    const { Excel, sheet } = await open();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Actions').columns.getItem('Due').delete();
      await context.sync();
    });
    expect(sheet.tables[0] && formatRange(sheet.tables[0].range)).toBe('A3:B6');
    expect([1, 2, 3].map((column) => sheet.cell(4, column).value)).toEqual(['Train panels', 'Amber', null]);
  });
});
